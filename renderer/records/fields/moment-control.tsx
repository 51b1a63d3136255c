import { useState } from 'react';
import type { LocalDateTime } from '../../../domain/moment.ts';
import { useTranslation } from '../../language.tsx';
import { momentAsTyped, momentFrom, momentInWords } from '../form/typed-moment.ts';
import type { ControlProps } from './control-frame.tsx';
import { ControlHint } from './control-hint.tsx';
import styles from './fields.module.css';
import { TextControl } from './text-control.tsx';
import { ZoneControl } from './zone-control.tsx';

interface MomentControlProps extends ControlProps<LocalDateTime | null> {
  /** Gives the day where only an hour is typed, and the zone, so that it need not be asked for twice. */
  readonly startsAt?: LocalDateTime | null;
  readonly zoneOfDesk: string;
}

/** Day and hour in one field, as one says them, and the zone they are told in. */
export function MomentControl(props: MomentControlProps) {
  const { id, label, value, onChange, startsAt = null, zoneOfDesk } = props;
  const { t, language } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const zone = value?.zone ?? startsAt?.zone ?? zoneOfDesk;
  const isZoneAsked = startsAt === null || (value !== null && value.zone !== startsAt.zone);

  const type = (text: string) => {
    setTyped(text);
    const local = momentFrom(text, language, startsAt);
    onChange(text.trim() === '' ? null : { local: local ?? text, zone });
  };
  const inWords = value && typed !== null ? momentInWords(value, language) : null;
  const hint =
    inWords !== null
      ? t('field.understood', { value: inWords })
      : typed !== null
        ? t(startsAt ? 'field.moment.endHint' : 'field.moment.hint')
        : null;
  return (
    <div className={styles.moment}>
      <ControlHint hint={hint} onLeave={() => setTyped(null)}>
        <TextControl
          {...props}
          multiline={false}
          value={typed ?? (value ? momentAsTyped(value, language, startsAt) : '')}
          onChange={(text) => type(text ?? '')}
        />
      </ControlHint>
      {isZoneAsked && (
        <ZoneControl
          id={`${id}-zone`}
          label={`${label}: ${t('field.zone')}`}
          value={zone}
          onChange={(next) => value && onChange({ ...value, zone: next })}
        />
      )}
    </div>
  );
}
