import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import { useTranslation } from '../../language.tsx';
import './strength-meter.css';

type Score = 0 | 1 | 2 | 3 | 4;

/** Measured by the vault as it will judge it, while one types. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation();
  const score = usePassphraseStrength(passphrase);
  return (
    <div className="strength">
      <div className="strength-line" aria-live="polite">
        <span>{t('lock.strength.label')}: </span>
        <span className="strength-bar" data-score={score ?? undefined} aria-hidden="true">
          {[1, 2, 3, 4].map((step) => (
            <span key={step} data-on={(score !== null && score >= step) || undefined} />
          ))}
        </span>
        <span className="strength-word">{score === null ? '—' : t(`lock.strength.${score}`)}</span>
      </div>
      <p>{t('lock.strength.advice')}</p>
    </div>
  );
}

/** Not kept as a query: the passphrase would stay in its cache as the key. */
function usePassphraseStrength(passphrase: string): Score | null {
  const [settled] = useDebouncedValue(passphrase, 150);
  const [score, setScore] = useState<Score | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const result = settled === '' ? null : await call('session.passphraseStrength', { passphrase: settled });
      if (isCurrent) setScore(result?.ok ? result.value.score : null);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [settled]);
  return score;
}
