import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../language.tsx';
import styles from './sheet.module.css';

interface LeavingGuardProps {
  readonly isDirty: boolean;
  readonly label: string;
  readonly onKeep: () => Promise<void>;
  readonly onSave: () => Promise<boolean>;
  readonly onDiscard: () => Promise<void>;
}

/** Nobody leaves a sheet without having said what becomes of the changes. Keeping them as a draft is the first answer. */
export function LeavingGuard({ isDirty, label, onKeep, onSave, onDiscard }: LeavingGuardProps) {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const blocker = useBlocker({ shouldBlockFn: () => isDirty, withResolver: true, enableBeforeUnload: false });
  if (blocker.status !== 'blocked') return null;

  const leaveAfter = async (act: () => Promise<unknown>) => {
    setBusy(true);
    const done = await act();
    setBusy(false);
    if (done === false) blocker.reset();
    else blocker.proceed();
  };
  return (
    <Modal
      opened
      onClose={blocker.reset}
      title={t('draft.leave.title')}
      centered
      closeButtonProps={{ 'aria-label': t('draft.leave.stay') }}
    >
      <p className={styles.leaveText}>{t('draft.leave.text', { label: label || t('list.noLabel') })}</p>
      <div className={styles.leaveActions}>
        <Button data-autofocus disabled={isBusy} onClick={() => void leaveAfter(onKeep)}>
          {t('draft.leave.keep')}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => void leaveAfter(onSave)}>
          {t('draft.leave.save')}
        </Button>
        <Button variant="default" color="garnet" disabled={isBusy} onClick={() => void leaveAfter(onDiscard)}>
          {t('draft.leave.discard')}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={blocker.reset}>
          {t('draft.leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
