import { use, useState } from 'react';
import type { Reference } from '../../../domain/records/field.ts';
import { isRecordTypeName, type RecordTypeName } from '../../../domain/records/index.ts';
import { useTranslation } from '../../language.tsx';
import { useRecordFinder } from '../record-finder.ts';
import { useRecordLabel } from '../record-labels.tsx';
import { AddingContext } from './adding.ts';
import { ControlFrame, type ControlProps } from './control-frame.tsx';
import { focusControl } from './focus-control.ts';
import { type FoundOption, TypeToFind } from './type-to-find.tsx';

interface ReferenceControlProps extends ControlProps<Reference | null> {
  readonly to: readonly string[];
}

/** Finds a record by typing, or adds it without leaving the sheet. */
export function ReferenceControl(props: ReferenceControlProps) {
  const { id, value, onChange, onEnter } = props;
  const { t } = useTranslation();
  const types = props.to.filter(isRecordTypeName);
  const Adding = use(AddingContext);
  const [typed, setTyped] = useState<string | null>(null);
  const [adding, setAdding] = useState<{ readonly type: RecordTypeName; readonly name: string } | null>(null);
  const label = useRecordLabel(value);
  const { found, isFinding } = useRecordFinder(types, typed ?? '');
  const name = (typed ?? '').trim();

  const options: readonly FoundOption[] =
    name === ''
      ? []
      : [
          ...found.map((record) => ({
            key: record.id,
            label: record.label,
            detail: record.detail,
            take: () => {
              onChange({ type: record.type, id: record.id });
            },
          })),
          ...types.map((type) => ({
            key: `add ${type}`,
            label: t(`reference.add.${type}`, { name }),
            isAction: true,
            take: () => setAdding({ type, name }),
          })),
        ];

  return (
    <ControlFrame {...props}>
      <TypeToFind
        {...props}
        shown={label}
        typed={typed}
        onType={setTyped}
        options={options}
        isFinding={isFinding}
        onClear={() => onChange(null)}
        onEnter={onEnter}
        placeholder={t('reference.hint')}
      />
      {adding && Adding && (
        <Adding
          type={adding.type}
          name={adding.name}
          onAdded={(record) => {
            setAdding(null);
            onChange({ type: record.type, id: record.id });
            focusControl(id);
          }}
          onCancel={() => {
            setAdding(null);
            focusControl(id);
          }}
        />
      )}
    </ControlFrame>
  );
}
