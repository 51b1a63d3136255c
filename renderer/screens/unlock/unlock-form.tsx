import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../domain/failures.ts';
import type { KnownVault, VaultState } from '../../../electron/contract-types.ts';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { type LastLock, LockReasonText } from './lock-reason.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { Doors } from './welcome.tsx';

interface UnlockFormProps extends Doors {
  readonly vault: KnownVault;
  readonly lastLock: LastLock | null;
  /** The vault could not even be attached; why stands below. */
  readonly cannotOpen: boolean;
  readonly onUnlocked: (state: VaultState) => void;
  readonly onOtherVault: () => void;
  readonly onRecover: () => void;
}

export function UnlockForm(props: UnlockFormProps) {
  const { vault, lastLock, cannotOpen, onUnlocked, onOtherVault, onRecover, onSample, isPreparingSample } = props;
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const unlock = useCommand('session.unlock');
  const field = useRef<HTMLInputElement>(null);
  const wait = useCountdown(unlock.failure);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (unlock.isRunning || cannotOpen || wait > 0 || passphrase === '') return;
    const result = await unlock.run({ passphrase });
    setPassphrase('');
    if (result.ok) onUnlocked(result.value);
    else field.current?.focus();
  };

  const shown: Failure | null =
    unlock.failure?.kind === 'too-many-attempts'
      ? wait > 0
        ? { ...unlock.failure, retryAfterMs: wait }
        : null
      : unlock.failure;

  return (
    <>
      <div className="lock-under">
        <p className="vault-name">
          <bdi>{vault.name ?? t('lock.vaults.unnamed')}</bdi>
        </p>
        {lastLock ? <LockReasonText lastLock={lastLock} /> : null}
        <p>{t('lock.sealed')}</p>
      </div>
      <form className="lock-form" onSubmit={(event) => void submit(event)} aria-busy={unlock.isRunning}>
        <PassphraseField
          inputRef={field}
          label={t('lock.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          readOnly={unlock.isRunning}
          autoFocus
        />
        {shown ? <FailureNotice failure={shown} /> : null}
        <div className="lock-buttons">
          <Button type="submit" disabled={cannotOpen || wait > 0}>
            {unlock.isRunning ? t('lock.unlocking') : t('lock.unlock')}
          </Button>
          <Button variant="default" onClick={onOtherVault}>
            {t('lock.otherVault')}
          </Button>
        </div>
      </form>
      <div className="lock-doors">
        <button type="button" className="lock-door" onClick={onRecover}>
          {t('lock.useRecovery')}
        </button>
        <button type="button" className="lock-door" onClick={() => void onSample()} aria-disabled={isPreparingSample}>
          {isPreparingSample ? t('lock.preparingSample') : t('lock.openSample')}
        </button>
      </div>
    </>
  );
}

/** Milliseconds until the next attempt is allowed, counted down by the second. */
function useCountdown(failure: Failure | null): number {
  const retryAfterMs = failure?.kind === 'too-many-attempts' ? failure.retryAfterMs : 0;
  const [left, setLeft] = useState({ failure, ms: 0 });
  useEffect(() => {
    if (retryAfterMs === 0) return;
    const end = performance.now() + retryAfterMs;
    const tick = () => setLeft({ failure, ms: Math.max(0, end - performance.now()) });
    const timer = setInterval(tick, 1000);
    const last = setTimeout(tick, retryAfterMs);
    return () => {
      clearInterval(timer);
      clearTimeout(last);
    };
  }, [failure, retryAfterMs]);
  return left.failure === failure ? left.ms : retryAfterMs;
}
