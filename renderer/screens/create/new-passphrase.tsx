import type { ReactNode } from 'react';
import { useTranslation } from '../../language.tsx';
import { PassphraseField } from '../unlock/passphrase-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';

export interface NewPassphrase {
  readonly first: string;
  readonly again: string;
}

interface NewPassphraseFieldsProps {
  readonly label: string;
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly error?: ReactNode;
  readonly readOnly: boolean;
  /** Stands between the two fields: help to find a good one. */
  readonly children?: ReactNode;
}

/** Twice, because it cannot be seen and cannot be looked up. */
export function NewPassphraseFields({ label, value, onChange, error, readOnly, children }: NewPassphraseFieldsProps) {
  const { t } = useTranslation();
  const differs = value.again !== '' && !value.first.startsWith(value.again);
  return (
    <>
      <PassphraseField
        label={label}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        error={error}
        readOnly={readOnly}
        isNew
      />
      <StrengthMeter passphrase={value.first} />
      {children}
      <PassphraseField
        label={t('lock.create.again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={differs ? t('lock.create.differs') : undefined}
        readOnly={readOnly}
        isNew
      />
    </>
  );
}

export const isRepeated = ({ first, again }: NewPassphrase): boolean => first !== '' && first === again;
