import './toast.css';
import { Button } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../language.tsx';
import { useActions } from './actions.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { Key } from './key.tsx';

export interface Toast {
  readonly text: string;
  readonly tone?: 'neutral' | 'garnet';
  /** Takes back what the text tells of. */
  readonly undo?: () => void;
}

interface ShownToast extends Toast {
  readonly id: number;
}

const showForMs = 10_000;

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const show = useCallback((toast: Toast) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
  }, []);
  const close = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const latestUndo = toasts.findLast((toast) => toast.undo);

  return (
    <ToastContext value={show}>
      {children}
      {/* Always there, so that what appears in it is read out. */}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            hasKey={toast.id === latestUndo?.id}
            onClose={() => close(toast.id)}
          />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastLineProps {
  readonly toast: ShownToast;
  /** Of several, the latest can be undone by key. */
  readonly hasKey: boolean;
  readonly onClose: () => void;
}

function ToastLine({ toast, hasKey, onClose }: ToastLineProps) {
  const { t } = useTranslation();
  const [isHeld, setIsHeld] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => close.current(), showForMs);
    return () => clearTimeout(timer);
  }, [isHeld]);

  const undo = () => {
    toast.undo?.();
    onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it on screen; its buttons do the work.
    <div
      className="toast"
      data-tone={toast.tone ?? 'neutral'}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className="toast-text">{toast.text}</span>
      {toast.undo ? (
        <Button variant="default" size="compact-xs" onClick={undo} rightSection={hasKey ? <Key keys="mod+Z" /> : null}>
          {t('common.undo')}
        </Button>
      ) : null}
      {hasKey ? <UndoKey label={t('common.undo')} onUndo={undo} /> : null}
      <IconButton label={t('common.close')} size="sm" onClick={onClose}>
        <Icon name="close" size={12} />
      </IconButton>
    </div>
  );
}

/** A form on screen that offers the same key is not overruled: it was there first only if it was mounted later. */
function UndoKey({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }) {
  useActions(useMemo(() => [{ id: 'toast.undo', label, keys: 'mod+Z', run: onUndo }], [label, onUndo]));
  return null;
}

export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast outside ToastProvider');
  return show;
}
