import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { useVault } from '../../shell/vault-context.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useToast } from '../../ui/toast.tsx';
import { isRepeated, NewPassphraseFields } from '../create/new-passphrase.tsx';
import { PassphraseField } from '../unlock/passphrase-field.tsx';

const nothing = { first: '', again: '' };

export function ChangePassphrase() {
  const { t } = useTranslation();
  const vault = useVault();
  const toast = useToast();
  const change = useCommand('session.changePassphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(nothing);

  if (vault.isSample) return <p>{t('settings.passphrase.sample')}</p>;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (change.isRunning) return;
    const fields = event.currentTarget.querySelectorAll('input');
    if (current === '' || !isRepeated(next)) {
      fields[current === '' ? 0 : next.first === '' ? 1 : 2]?.focus();
      return;
    }
    const result = await change.run({ current, next: next.first });
    setCurrent('');
    if (!result.ok) {
      fields[0]?.focus();
      return;
    }
    setNext(nothing);
    toast({ text: t(result.value.isOldOneGone ? 'settings.passphrase.changed' : 'settings.passphrase.changedOnce') });
  };

  return (
    <form className="settings-fields" onSubmit={(event) => void submit(event)} aria-busy={change.isRunning} noValidate>
      <PassphraseField
        label={t('settings.passphrase.current')}
        value={current}
        onChange={setCurrent}
        readOnly={change.isRunning}
      />
      <NewPassphraseFields
        label={t('settings.passphrase.next')}
        value={next}
        onChange={setNext}
        readOnly={change.isRunning}
      />
      {change.failure ? <FailureNotice failure={change.failure} /> : null}
      <div>
        <Button type="submit" variant="default">
          {change.isRunning ? t('settings.passphrase.changing') : t('settings.passphrase.change')}
        </Button>
      </div>
    </form>
  );
}
