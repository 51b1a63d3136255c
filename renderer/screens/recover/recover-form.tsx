import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { VaultState } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useEscape } from '../create/create-form.tsx';
import { isRepeated, NewPassphraseFields } from '../create/new-passphrase.tsx';
import { recoveryWordCount, splitWords, unknownWords } from './typed-words.ts';

interface RecoverFormProps {
  readonly onUnlocked: (state: VaultState) => void;
  readonly onCancel: () => void;
}

export function RecoverForm({ onUnlocked, onCancel }: RecoverFormProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const recover = useCommand('session.recover');
  useEscape(onCancel, !recover.isRunning);
  const typed = splitWords(words).length;
  const unknown = unknownWords(words);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (recover.isRunning) return;
    if (typed !== recoveryWordCount) {
      form.querySelector('textarea')?.focus();
      return;
    }
    if (!isRepeated(passphrase)) {
      form.querySelectorAll('input')[passphrase.first === '' ? 0 : 1]?.focus();
      return;
    }
    const result = await recover.run({ words: splitWords(words).join(' '), newPassphrase: passphrase.first });
    if (result.ok) onUnlocked(result.value);
    else form.querySelector('textarea')?.focus();
  };

  return (
    <>
      <h2 className="lock-title">{t('lock.recover.title')}</h2>
      <form className="lock-form" onSubmit={(event) => void submit(event)} aria-busy={recover.isRunning} noValidate>
        <Textarea
          label={t('lock.recover.words')}
          description={t('lock.recover.count', { typed })}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={unknown.length > 0 ? t('lock.recover.unknown', { words: unknown.slice(0, 4).join(', ') }) : undefined}
          readOnly={recover.isRunning}
          rows={4}
          autoComplete="off"
          spellCheck={false}
          lang="en"
          autoFocus
        />
        <NewPassphraseFields
          label={t('lock.recover.newPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          readOnly={recover.isRunning}
        />
        {recover.failure ? <FailureNotice failure={recover.failure} /> : null}
        <div className="lock-buttons">
          <Button type="submit">{recover.isRunning ? t('lock.unlocking') : t('lock.recover.submit')}</Button>
          <Button variant="default" onClick={onCancel}>
            {t('common.back')}
          </Button>
        </div>
      </form>
    </>
  );
}
