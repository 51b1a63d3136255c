import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { VaultCreated } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { isRepeated, NewPassphraseFields } from './new-passphrase.tsx';
import { drawSixWords } from './six-words.ts';

interface CreateFormProps {
  /** Chosen in main's dialog; for the eye only. */
  readonly folder: string;
  readonly onCreated: (created: VaultCreated) => void;
  readonly onCancel: () => void;
}

const nothing = { first: '', again: '' };

export function CreateForm({ folder, onCreated, onCancel }: CreateFormProps) {
  const { t } = useTranslation();
  const [vaultName, setVaultName] = useState('');
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [passphrase, setPassphrase] = useState(nothing);
  const [suggested, setSuggested] = useState<string | null>(null);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const create = useCommand('session.create');
  useEscape(onCancel, !create.isRunning);

  const needed = (value: string) => (wasSubmitted && value.trim() === '' ? t('lock.create.needed') : undefined);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (create.isRunning) return;
    setWasSubmitted(true);
    const form = event.currentTarget;
    if (vaultName.trim() === '' || name.trim() === '' || !isRepeated(passphrase)) {
      focusFirst(form, [vaultName.trim() === '', name.trim() === '', false, passphrase.first === '', true]);
      return;
    }
    const result = await create.run({
      vaultName: vaultName.trim(),
      passphrase: passphrase.first,
      profile: { name: name.trim(), post: post.trim() },
    });
    if (result.ok) onCreated(result.value);
    else focusFirst(form, [false, false, false, true]);
  };

  const suggest = () => {
    const words = drawSixWords();
    setSuggested(words);
    setPassphrase({ first: words, again: '' });
  };

  return (
    <>
      <h2 className="lock-title">{t('lock.create')}</h2>
      <form className="lock-form" onSubmit={(event) => void submit(event)} aria-busy={create.isRunning} noValidate>
        <p className="lock-soft">
          {t('lock.create.folder')}: <bdi className="vault-folder">{folder}</bdi>
        </p>
        <TextInput
          label={t('lock.create.vaultName')}
          description={t('lock.create.vaultName.hint')}
          value={vaultName}
          onChange={(event) => setVaultName(event.currentTarget.value)}
          error={needed(vaultName)}
          maxLength={200}
          required
          autoFocus
        />
        <div className="lock-pair">
          <TextInput
            label={t('lock.create.yourName')}
            description={t('lock.create.yourName.hint')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={needed(name)}
            maxLength={120}
            required
          />
          <TextInput
            label={t('lock.create.post')}
            description={t('lock.create.post.hint')}
            value={post}
            onChange={(event) => setPost(event.currentTarget.value)}
            maxLength={120}
          />
        </div>
        <NewPassphraseFields
          label={t('lock.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={needed(passphrase.first)}
          readOnly={create.isRunning}
        >
          <div>
            <button type="button" className="lock-door" onClick={suggest}>
              {t('lock.generate')}
            </button>
            {suggested !== null && suggested === passphrase.first ? (
              <div role="status">
                <p className="six-words" lang="en">
                  {suggested}
                </p>
                <p className="lock-soft">{t('lock.generate.text')}</p>
              </div>
            ) : null}
          </div>
        </NewPassphraseFields>
        {create.failure ? <FailureNotice failure={create.failure} /> : null}
        <div className="lock-buttons">
          <Button type="submit">{create.isRunning ? t('lock.create.submitting') : t('lock.create.submit')}</Button>
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** Puts the cursor into the first text field that needs another look. */
function focusFirst(form: HTMLFormElement, isWrong: readonly boolean[]): void {
  const fields = form.querySelectorAll<HTMLInputElement>('input');
  fields[isWrong.indexOf(true)]?.focus();
}

/** Esc leaves a page of the lock screen. */
export function useEscape(leave: () => void, isAllowed: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isAllowed && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [leave, isAllowed]);
}
