import './panel.css';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from '../language.tsx';
import { usePreferences } from '../preferences.tsx';
import { usePanelState } from './panel-state.ts';
import { clampWidth, type PanelName, panelLimits, widthAfterKey } from './panel-width.ts';

interface PanelProps {
  readonly name: PanelName;
  /** Names the region and its separator: "Links and history". */
  readonly label: string;
  /** The edge that can be dragged: `end` for a panel at the start of the row, `start` for one at its end. */
  readonly edge: 'start' | 'end';
  readonly as?: 'nav' | 'section' | 'aside';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A column of the desk: its edge moves by mouse or arrow keys, Enter closes and opens it, and it is remembered. */
export function Panel({ name, label, edge, as: Region = 'section', className, children }: PanelProps) {
  const { t } = useTranslation();
  const { preferences, setPreferences } = usePreferences();
  const { isClosed, isOverlay, toggle, close } = usePanelState(name);
  const [dragged, setDragged] = useState<number | null>(null);
  const regionId = useId();
  const width = dragged ?? preferences.panelWidths[name];

  const keep = (next: number) =>
    setPreferences({ panelWidths: { ...preferences.panelWidths, [name]: clampWidth(name, next) } });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfterKey(name, width, event.key, edge);
    if (event.key === 'Enter') toggle();
    else if (next !== null) keep(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isClosed) return;
    const separator = event.currentTarget;
    const sign = (edge === 'end' ? 1 : -1) * (getComputedStyle(separator).direction === 'rtl' ? -1 : 1);
    const startX = event.clientX;
    let latest = width;
    const move = (moved: globalThis.PointerEvent) => {
      latest = clampWidth(name, width + sign * (moved.clientX - startX));
      setDragged(latest);
    };
    const end = () => {
      separator.removeEventListener('pointermove', move);
      keep(latest);
      setDragged(null);
    };
    separator.setPointerCapture(event.pointerId);
    separator.addEventListener('pointermove', move);
    separator.addEventListener('lostpointercapture', end, { once: true });
  };

  const frame = useRef<HTMLElement>(null);
  useOverlay(frame, isOverlay && !isClosed, close);

  const separator = (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged or hold a value; this is the window splitter pattern.
    <div
      className="panel-separator"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('common.panel.separator', { panel: label })}
      aria-controls={regionId}
      aria-valuenow={isClosed ? 0 : width}
      aria-valuemin={0}
      aria-valuemax={panelLimits[name].max}
      data-closed={isClosed || undefined}
      data-overlay={isOverlay || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      {...(isClosed ? { onClick: toggle } : { onDoubleClick: () => keep(panelLimits[name].usual) })}
    />
  );

  return (
    <Region
      id={regionId}
      className="panel-frame"
      aria-label={label}
      data-overlay={(isOverlay && !isClosed) || undefined}
      data-edge={edge}
      ref={frame}
    >
      {edge === 'start' ? separator : null}
      <div
        className={className ? `panel ${className}` : 'panel'}
        hidden={isClosed}
        style={{ inlineSize: `${width}px` }}
      >
        {children}
      </div>
      {edge === 'end' ? separator : null}
    </Region>
  );
}

/** An overlay takes the focus, gives it back on Esc, and goes away when something beside it is used. */
function useOverlay(frame: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = frame.current;
    if (!isOpen || !element) return;
    const before = document.activeElement;
    const first = element.querySelector<HTMLElement>('[aria-current], a[href], button:not([disabled]), input');
    first?.focus();
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close.current();
      if (before instanceof HTMLElement) before.focus();
    };
    const onPointerDown = (event: globalThis.PointerEvent) => {
      // A button that opens and closes it does so itself.
      const isSwitch = event.target instanceof Element && event.target.closest('[data-switches-panel]') !== null;
      if (!isSwitch && event.target instanceof Node && !element.contains(event.target)) close.current();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('pointerdown', onPointerDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('pointerdown', onPointerDown);
    };
  }, [frame, isOpen]);
}
