import './crash-screen.css';
import { Button } from '@mantine/core';
import { Component, type ReactNode, useEffect, useRef } from 'react';
import { call } from '../api.ts';
import { useTranslation } from '../language.tsx';

interface CrashScreenState {
  /** Says nothing of the content; stands in place of a message or a stack, which could. */
  readonly crashId: string | null;
}

/** Bugs end here, in one place; expected failures are shown where they arise. */
export class CrashScreen extends Component<{ readonly children: ReactNode }, CrashScreenState> {
  override state: CrashScreenState = { crashId: null };

  static getDerivedStateFromError(): CrashScreenState {
    return { crashId: crypto.randomUUID().slice(0, 8) };
  }

  override componentDidMount(): void {
    window.addEventListener('unhandledrejection', this.onUnhandled);
    window.addEventListener('error', this.onUnhandled);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('unhandledrejection', this.onUnhandled);
    window.removeEventListener('error', this.onUnhandled);
  }

  readonly onUnhandled = (event: ErrorEvent | PromiseRejectionEvent): void => {
    // The browser reports a skipped resize round this way; nothing is broken by it.
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
    this.setState(CrashScreen.getDerivedStateFromError());
  };

  /** A page may not load itself anew; main does it with the lock. Where nothing was open, beginning afresh is enough. */
  readonly reopen = async (): Promise<void> => {
    await call('vaults.lock', {});
    this.setState({ crashId: null });
  };

  override render(): ReactNode {
    if (this.state.crashId === null) return this.props.children;
    return <Crashed crashId={this.state.crashId} onReopen={() => void this.reopen()} />;
  }
}

interface CrashedProps {
  readonly crashId: string;
  readonly onReopen: () => void;
}

function Crashed({ crashId, onReopen }: CrashedProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="crash">
      <h1 ref={title} tabIndex={-1}>
        {t('common.crash.title')}
      </h1>
      <p>{t('common.crash.text')}</p>
      <p className="crash-number">{t('common.crash.number', { id: crashId })}</p>
      <Button onClick={onReopen}>{t('common.crash.reopen')}</Button>
    </main>
  );
}
