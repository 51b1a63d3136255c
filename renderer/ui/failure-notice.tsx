import './failure-notice.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failures.ts';
import { dayAndTime } from '../clock-words.ts';
import { useTranslation } from '../language.tsx';
import { describeFailure } from './describe-failure.ts';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** Stands where the failure arose, and is read out at once. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const { t } = useTranslation();
  const text = useFailureText(failure);
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(`${text} (${failure.kind})`).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return (
    <div className="failure-notice" role="alert">
      <p className="failure-notice-text">{text}</p>
      {onRetry ? (
        <Button variant="default" size="compact-xs" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      ) : null}
      <IconButton label={isCopied ? t('common.copied') : t('common.copy')} size="sm" onClick={copy}>
        <Icon name={isCopied ? 'check' : 'copy'} size={14} />
      </IconButton>
    </div>
  );
}

export function useFailureText(failure: Failure): string {
  const { t, language } = useTranslation();
  return describeFailure(failure, t, (isoUtc) => dayAndTime(new Date(isoUtc), language));
}
