import { lazy, Suspense } from 'react';
import type { FieldIssue } from '../../../domain/issues.ts';
import { defaultZone, type LocalDateTime } from '../../../domain/moment.ts';
import type { NameRendering } from '../../../domain/names.ts';
import type { Field, Reference } from '../../../domain/records/field.ts';
import type { RecordTypeName } from '../../../domain/records/index.ts';
import type { RichText } from '../../../domain/rich-text.ts';
import { useTranslation } from '../../language.tsx';
import { optionLabel } from '../words.ts';
import { ChoiceControl } from './choice-control.tsx';
import { ControlFrame, type ControlProps } from './control-frame.tsx';
import { CountryControl } from './country-control.tsx';
import { FlagsControl } from './flags-control.tsx';
import { MomentControl } from './moment-control.tsx';
import { NamesControl } from './names-control.tsx';
import { NumberControl } from './number-control.tsx';
import { PartialDateControl } from './partial-date-control.tsx';
import { ReferenceControl } from './reference-control.tsx';
import styles from './rich-text.module.css';
import { TextControl } from './text-control.tsx';

/** The editor is heavy and most sheets are only read: it comes when somebody writes. */
const RichTextEditor = lazy(() =>
  import('./rich-text-editor.tsx').then(({ RichTextEditor: editor }) => ({ default: editor })),
);

interface FieldControlProps extends ControlProps<unknown> {
  readonly type: RecordTypeName;
  /** The field, and the cell within a row field. */
  readonly path: readonly string[];
  readonly field: Exclude<Field, { kind: 'rows' }>;
  readonly compact?: boolean | undefined;
  readonly look?: 'title' | 'plain' | undefined;
  readonly placeholder?: string | undefined;
  readonly startsAt?: LocalDateTime | null | undefined;
  /** Issues of parts of the value, such as one of several names. */
  readonly issuesBelow: (place: string) => readonly FieldIssue[];
}

/** The control for a field of any kind. Row fields have sections of their own. */
export function FieldControl(props: FieldControlProps) {
  const { type, path, field, compact, look, placeholder, startsAt, issuesBelow, ...rest } = props;
  const { t } = useTranslation();
  /** The form shapes its values by the field table (shapedValues), so a field of this kind holds a value of this type. */
  const control = <Value,>(): ControlProps<Value> => ({
    ...rest,
    value: rest.value as Value,
    onChange: rest.onChange,
    required: field.required,
  });
  switch (field.kind) {
    case 'text':
      return (
        <TextControl
          {...control<string | null>()}
          multiline={field.multiline}
          {...(look && { look })}
          {...(placeholder !== undefined && { placeholder })}
        />
      );
    case 'choice':
      return (
        <ChoiceControl
          {...control<string | null>()}
          options={field.options}
          optionLabel={(option) => optionLabel(t, type, path, option)}
          compact={compact ?? false}
        />
      );
    case 'flags':
      return (
        <FlagsControl
          {...control<readonly string[]>()}
          options={field.options}
          optionLabel={(option) => optionLabel(t, type, path, option)}
        />
      );
    case 'partialDate':
      return <PartialDateControl {...control<string | null>()} />;
    case 'dateTime':
      return (
        <MomentControl {...control<LocalDateTime | null>()} startsAt={startsAt ?? null} zoneOfDesk={defaultZone} />
      );
    case 'country':
      return <CountryControl {...control<string | null>()} />;
    case 'number':
      return <NumberControl {...control<number | string | null>()} />;
    case 'names':
      return <NamesControl {...control<readonly NameRendering[]>()} issuesOf={issuesBelow} />;
    case 'reference':
      return <ReferenceControl {...control<Reference | null>()} to={field.to} />;
    case 'richText': {
      const richText = control<RichText | null>();
      return (
        <ControlFrame {...richText} isGroup>
          <Suspense fallback={<div className={styles.editorComing}>{t('richText.loading')}</div>}>
            <RichTextEditor {...richText} />
          </Suspense>
        </ControlFrame>
      );
    }
  }
}
