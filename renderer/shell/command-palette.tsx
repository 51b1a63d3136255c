import './command-palette.css';
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { foldForSearch } from '../../domain/text.ts';
import { useTranslation } from '../language.tsx';
import { useMethod } from '../queries.ts';
import { keysOf, useAllActions } from '../ui/actions.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Key } from '../ui/key.tsx';
import { chosenAfterKey, matchingActions } from './palette-choice.ts';

interface Choice {
  readonly id: string;
  readonly group: 'records' | 'actions';
  readonly label: string;
  readonly detail: string;
  readonly keys: string | undefined;
  readonly run: () => void;
}

/** One box for everything that has a name: type, choose with the arrows, Enter. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim().slice(0, 200), 80);
  const [chosen, setChosen] = useState(0);
  const found = useMethod(
    'records.find',
    { words, language, limit: 12 },
    { enabled: words !== '', keepPrevious: true },
  );
  const offered = useAllActions();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);

  const choices = useMemo((): readonly Choice[] => {
    const records = (words === '' ? [] : (found.data ?? []))
      .filter((record) => !record.isDeleted)
      .map(
        (record): Choice => ({
          id: record.id,
          group: 'records',
          label: record.label === '' ? t('today.untitled') : record.label,
          detail: [t(`${record.type}.one`), record.detail].filter((part) => part !== '').join(' · '),
          keys: undefined,
          run: () => void navigate({ to: '/records/$type/$id', params: { type: record.type, id: record.id } }),
        }),
      );
    const actions = matchingActions(
      offered.filter((action) => action.inPalette !== false),
      typed,
      foldForSearch,
    ).map(
      (action): Choice => ({
        id: action.id,
        group: 'actions',
        label: action.label,
        detail: '',
        keys: keysOf(action)[0],
        run: action.run,
      }),
    );
    return [...records, ...actions];
  }, [found.data, words, typed, offered, navigate, t]);

  const current = Math.min(chosen, choices.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    // After the dialog has given the focus back, so that the screen that opens can take it.
    requestAnimationFrame(choice.run);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(choices[current]);
      return;
    }
    const next = chosenAfterKey(event.key, current, choices.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
  };

  const optionId = (index: number) => `${listId}-${index}`;
  const groups = (['records', 'actions'] as const).map((group) => ({
    group,
    lines: choices.map((choice, index) => ({ choice, index })).filter(({ choice }) => choice.group === group),
  }));

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="38rem"
      yOffset="10vh"
      padding={0}
      title={t('shell.palette')}
      classNames={{ content: 'palette', header: 'visually-hidden' }}
    >
      <input
        className="palette-input"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? optionId(current) : undefined}
        aria-label={t('shell.find')}
        placeholder={t('shell.find')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
        data-autofocus
      />
      {found.error ? <FailureNotice failure={found.error} onRetry={() => void found.refetch()} /> : null}
      {/* Focus stays in the box; the list is read out through aria-activedescendant. */}
      <div className="palette-list" id={listId} role="listbox" aria-label={t('shell.palette')} ref={list} tabIndex={-1}>
        {groups.map(({ group, lines }) =>
          lines.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox is no fieldset.
            <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
              <div className="palette-head" id={`${listId}-${group}`} role="presentation">
                {t(`shell.palette.${group}`)}
              </div>
              {lines.map(({ choice, index }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above.
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box above.
                <div
                  key={choice.id}
                  id={optionId(index)}
                  className="palette-line"
                  role="option"
                  aria-selected={index === current}
                  onClick={() => take(choice)}
                  onMouseMove={() => setChosen(index)}
                >
                  <bdi className="palette-label">{choice.label}</bdi>
                  <span className="palette-detail">{choice.detail}</span>
                  {choice.keys ? <Key keys={choice.keys} /> : null}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
      {choices.length === 0 && !found.isFetching ? (
        <p className="palette-none">{t('shell.palette.none', { words: typed })}</p>
      ) : null}
      <p className="palette-foot">{t('shell.palette.hint')}</p>
      <p className="visually-hidden" role="status">
        {typed === '' ? '' : t('shell.palette.found', { count: choices.length })}
      </p>
    </Modal>
  );
}
