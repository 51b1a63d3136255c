import './crash-screen.css';
import { Button } from '@mantine/core';
import { Component, type ReactNode, useEffect, useRef } from 'react';
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

  override render(): ReactNode {
    return this.state.crashId === null ? this.props.children : <Crashed crashId={this.state.crashId} />;
  }
}

function Crashed({ crashId }: { readonly crashId: string }) {
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
      <Button onClick={() => window.location.reload()}>{t('common.crash.reopen')}</Button>
    </main>
  );
}
