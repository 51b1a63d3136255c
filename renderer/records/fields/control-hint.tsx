import type { FocusEvent, ReactNode } from 'react';
import styles from './fields.module.css';

interface ControlHintProps {
  readonly hint: ReactNode;
  /** The focus left the control and everything that belongs to it. */
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** A line below a control that comes and goes while one types. It lies over what follows, so that nothing jumps. */
export function ControlHint({ hint, onLeave, children }: ControlHintProps) {
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears when the focus leaves the control inside
    <div className={styles.hinted} onBlur={onBlur}>
      {children}
      <div className={styles.floatingHint} role="status">
        {hint}
      </div>
    </div>
  );
}
