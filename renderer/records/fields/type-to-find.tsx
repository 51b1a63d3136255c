/** A text field that finds: typing narrows a list, arrows go through it, Enter takes. The ground of every picker. */
import { Popover } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { pastedLines } from '../form/pasted-rows.ts';
import { type ControlProps, noteId } from './control-frame.tsx';
import styles from './fields.module.css';

export interface FoundOption {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  /** Something to do with what was typed, such as adding a record; never taken by Tab, which only passes through. */
  readonly isAction?: boolean;
  readonly take: () => void;
}

interface TypeToFindProps
  extends Pick<
    ControlProps<unknown>,
    'id' | 'label' | 'required' | 'issues' | 'onEnter' | 'onRubOut' | 'onPasteLines'
  > {
  /** The value in words, shown while nobody types; '' when there is none. */
  readonly shown: string;
  readonly typed: string | null;
  readonly onType: (typed: string | null) => void;
  readonly options: readonly FoundOption[];
  /** The options do not answer the typed text yet; Enter waits for them. */
  readonly isFinding?: boolean;
  readonly onClear?: (() => void) | undefined;
  /** Left with text that was not taken from the list; without this the text falls away. */
  readonly onLeaveTyped?: (typed: string) => void;
  readonly placeholder?: string;
  readonly beside?: ReactNode;
}

export function TypeToFind(props: TypeToFindProps) {
  const {
    id,
    label,
    shown,
    typed,
    onType,
    options,
    isFinding = false,
    onClear,
    onEnter,
    onRubOut,
    onPasteLines,
    onLeaveTyped,
  } = props;
  const { t } = useTranslation();
  /** What the arrows chose, by key, so that it stays chosen when more is found; null is the first. */
  const [active, setActive] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  /** Enter came before the options did. */
  const [takesFirst, setTakesFirst] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const chosen = active === null ? -1 : options.findIndex(({ key }) => key === active);
  const at = chosen < 0 ? Math.min(0, options.length - 1) : chosen;
  const isListOpen = isOpen && (options.length > 0 || (typed !== null && typed !== ''));

  const close = () => {
    setOpen(false);
    setActive(null);
    setTakesFirst(false);
  };
  const take = (option: FoundOption | undefined) => {
    if (!option) return;
    close();
    onType(null);
    option.take();
  };

  useEffect(() => {
    if (!takesFirst || isFinding) return;
    setTakesFirst(false);
    take(options[0]);
  });

  const type = (text: string) => {
    if (text === '' && onClear) onClear();
    onType(text);
    setActive(null);
    setOpen(text !== '');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive(options[(at + step + options.length) % Math.max(1, options.length)]?.key ?? null);
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (typed === null || typed.trim() === '') {
        if (isListOpen && options.length > 0) take(options[at]);
        else onEnter?.();
      } else if (isFinding && chosen < 0) setTakesFirst(true);
      else take(options[at]);
    } else if (event.key === 'Escape' && (isListOpen || typed !== null)) {
      // Only what was typed is given up; the next Escape leaves the field.
      event.stopPropagation();
      close();
      onType(null);
    } else if (event.key === 'Tab' && isListOpen && typed && !isFinding) {
      const option = options[at];
      if (option && !option.isAction) take(option);
    } else if (event.key === 'Backspace' && onRubOut && event.currentTarget.value === '') {
      event.preventDefault();
      onRubOut();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = onPasteLines && pastedLines(event.clipboardData.getData('text/plain'));
    if (!lines) return;
    event.preventDefault();
    onPasteLines?.(lines);
  };
  const onBlur = () => {
    if (takesFirst) return;
    if (typed !== null && typed.trim() !== '') onLeaveTyped?.(typed.trim());
    close();
    onType(null);
  };
  const listId = `${id}-list`;
  return (
    <Popover
      opened={isListOpen}
      withRoles={false}
      position="bottom-start"
      offset={2}
      trapFocus={false}
      returnFocus={false}
    >
      <Popover.Target>
        <div className={styles.finder}>
          <input
            id={id}
            ref={input}
            className={styles.input}
            type="text"
            role="combobox"
            autoComplete="off"
            dir="auto"
            value={typed ?? shown}
            placeholder={props.placeholder}
            aria-label={label}
            aria-autocomplete="list"
            aria-expanded={isListOpen}
            aria-controls={listId}
            aria-activedescendant={isListOpen && at >= 0 ? `${listId}-${at}` : undefined}
            aria-describedby={noteId(id)}
            aria-invalid={props.issues.length > 0}
            aria-required={props.required ?? false}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={onBlur}
          />
          {props.beside}
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <div id={listId} role="listbox" aria-label={label} tabIndex={-1}>
          {options.map((option, index) => (
            <div
              key={option.key}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              data-action={option.isAction || undefined}
              // Down, not click: the input must not lose the focus first.
              onMouseDown={(event) => {
                event.preventDefault();
                take(option);
              }}
              ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            >
              <span dir="auto">{option.label}</span>
              {option.detail && (
                <span className={styles.optionDetail} dir="auto">
                  {option.detail}
                </span>
              )}
            </div>
          ))}
          {options.length === 0 && !isFinding && <div className={styles.noOption}>{t('field.noMatch')}</div>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
