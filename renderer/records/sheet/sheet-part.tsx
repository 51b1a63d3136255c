/** A part of the sheet that reads as it prints and turns into fields where it stands. */
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '../../language.tsx';
import { focusWithin } from '../fields/focus-control.ts';
import styles from './sheet.module.css';
import { useSheetForm } from './sheet-form.tsx';

interface SheetPartProps {
  readonly name: string;
  /** What the part is called when it is to be edited. */
  readonly label: string;
  readonly reading: ReactNode;
  readonly children: ReactNode;
}

export function SheetPart({ name, label, reading, children }: SheetPartProps) {
  const { parts, isReadOnly } = useSheetForm();
  const { t } = useTranslation();
  const part = useRef<HTMLDivElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const isOpen = parts.isOpen(name) && !isReadOnly;
  /** Where the focus goes when the part opens or closes. */
  const wanted = useRef<'first' | 'last' | 'button' | null>(null);

  useEffect(() => {
    const which = wanted.current;
    wanted.current = null;
    if (which === 'button' && !isOpen) editButton.current?.focus();
    else if (which && which !== 'button' && isOpen && part.current) focusWithin(part.current, which);
  }, [isOpen]);
  // A save closes all parts at once: the focus stays with the part it was in.
  useEffect(() => {
    const element = part.current;
    return () => {
      if (isOpen && element?.contains(document.activeElement)) wanted.current = 'button';
    };
  }, [isOpen]);

  if (isReadOnly) return <div className={styles.part}>{reading}</div>;
  if (isOpen) {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      wanted.current = 'button';
      parts.close(name);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a subgrid in every engine
      <div
        ref={part}
        role="group"
        aria-label={label}
        className={styles.openPart}
        data-part={name}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    );
  }
  const openAt = (event: MouseEvent<HTMLDivElement>) => {
    if (window.getSelection()?.isCollapsed === false) return; // somebody marks text to copy it
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    const at =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-control]')?.dataset.control
        : undefined;
    if (!at) wanted.current = 'first';
    parts.open(name, at);
  };
  const onButtonFocus = (event: FocusEvent<HTMLButtonElement>) => {
    // While one writes, Tab goes from field to field: the part opens under the focus.
    if (!parts.isWriting || !event.currentTarget.matches(':focus-visible')) return;
    const cameFromBelow =
      event.relatedTarget instanceof Node &&
      Boolean(event.currentTarget.compareDocumentPosition(event.relatedTarget) & Node.DOCUMENT_POSITION_FOLLOWING);
    wanted.current = cameFromBelow ? 'last' : 'first';
    parts.open(name);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the edit button in the corner is the way of the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div ref={part} className={styles.part} data-part={name} data-editable onClick={openAt}>
      {reading}
      <button
        ref={editButton}
        type="button"
        className={styles.editButton}
        aria-label={t('sheet.edit', { part: label })}
        onFocus={onButtonFocus}
        onClick={() => {
          wanted.current = 'first';
          parts.open(name);
        }}
      >
        {t('sheet.edit.short')}
      </button>
    </div>
  );
}
