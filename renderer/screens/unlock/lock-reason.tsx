import type { Translate } from '../../../domain/messages/messages.ts';
import { assertNever } from '../../../domain/result.ts';
import type { AppInfo } from '../../../electron/contract-types.ts';
import { clockTime } from '../../clock-words.ts';
import { useTranslation } from '../../language.tsx';
import { usePreferences } from '../../preferences.tsx';

export type LastLock = NonNullable<AppInfo['lastLock']>;

export function LockReasonText({ lastLock }: { readonly lastLock: LastLock }) {
  const { t } = useTranslation();
  const { preferences } = usePreferences();
  const text = lockReasonText(lastLock, preferences.autoLockAfterMinutes, t);
  return text ? <p role="status">{text}</p> : null;
}

function lockReasonText({ reason, at }: LastLock, minutes: number, t: Translate): string | null {
  const time = clockTime(new Date(at));
  switch (reason) {
    case 'asked':
      return t('lock.reason.asked', { time });
    case 'idle':
      return t('lock.reason.idle', { time, count: minutes });
    case 'suspend':
      return t('lock.reason.suspend', { time });
    case 'vault-stopped':
      return t('lock.reason.vault-stopped', { time });
    case 'quit':
      return null;
    default:
      return assertNever(reason);
  }
}
