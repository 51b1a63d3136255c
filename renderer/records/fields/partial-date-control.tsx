import { useState } from 'react';
import { formatPartialDate, parsePartialDate } from '../../../domain/partial-date.ts';
import { useTranslation } from '../../language.tsx';
import { shownPartialDate } from '../value-words.ts';
import type { ControlProps } from './control-frame.tsx';
import { ControlHint } from './control-hint.tsx';
import { TextControl } from './text-control.tsx';

/** A date as one says it. What was understood stands below while it reads differently from what was typed. */
export function PartialDateControl(props: ControlProps<string | null>) {
  const { value, onChange } = props;
  const { t, language } = useTranslation();
  /** The letters being typed; null while nobody types, then the value is shown in words. */
  const [typed, setTyped] = useState<string | null>(null);

  const shown = typed ?? (value === null ? '' : shownPartialDate(value, language));
  const understood = typed !== null && typed.trim() !== '' ? parsePartialDate(typed, language) : null;
  const inWords = understood?.ok ? formatPartialDate(understood.value, language, 'long') : null;

  return (
    <ControlHint
      hint={
        inWords !== null && inWords !== typed?.trim()
          ? t('field.understood', { value: inWords })
          : typed !== null && !understood?.ok
            ? t('field.date.hint')
            : null
      }
      onLeave={() => setTyped(null)}
    >
      <TextControl
        {...props}
        multiline={false}
        value={shown}
        onChange={(text) => {
          setTyped(text ?? '');
          const parsed = parsePartialDate(text ?? '', language);
          onChange(parsed.ok ? parsed.value : text || null);
        }}
      />
    </ControlHint>
  );
}
