import { PasswordInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { scriptOfKey, type TypedScript } from './typed-script.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly readOnly?: boolean;
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Says under the field what makes passphrases go wrong: the layout the last letter came from, and Caps Lock. */
export function PassphraseField({
  label,
  value,
  onChange,
  error,
  readOnly = false,
  isNew = false,
  autoFocus = false,
  inputRef,
}: PassphraseFieldProps) {
  const { t } = useTranslation();
  const [script, setScript] = useState<TypedScript | null>(null);
  const [isCapsLockOn, setIsCapsLockOn] = useState(false);
  const marksId = useId();

  const watchKeys = (event: KeyboardEvent) => {
    setIsCapsLockOn(event.getModifierState('CapsLock'));
    if (event.type === 'keydown' && !event.ctrlKey && !event.metaKey)
      setScript((last) => scriptOfKey(event.key) ?? last);
  };

  return (
    <>
      <PasswordInput
        {...(inputRef ? { ref: inputRef } : {})}
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={watchKeys}
        onKeyUp={watchKeys}
        error={error}
        readOnly={readOnly}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        aria-describedby={marksId}
        visibilityToggleButtonProps={{ 'aria-label': t('lock.show'), tabIndex: 0 }}
        visibilityToggleIcon={({ reveal }) => <Icon name={reveal ? 'eyeOff' : 'eye'} />}
      />
      <div className="lock-marks" id={marksId} aria-live="polite">
        {isCapsLockOn ? <StatusPill tone="saffron">{t('lock.capsLock')}</StatusPill> : null}
        {script && value !== '' ? (
          <span title={t('lock.layout.hint')}>
            <StatusPill>{t(`lock.layout.${script}`)}</StatusPill>
          </span>
        ) : null}
      </div>
    </>
  );
}
