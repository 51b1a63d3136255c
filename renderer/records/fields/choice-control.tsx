import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from '../../language.tsx';
import { ControlFrame, type ControlProps, noteId } from './control-frame.tsx';
import styles from './fields.module.css';

interface ChoiceControlProps extends ControlProps<string | null> {
  readonly options: readonly string[];
  readonly optionLabel: (option: string) => string;
  /** A list that opens, also for few options: where there is no room for a row of buttons. */
  readonly compact?: boolean;
}

const mostInARow = 5;

export function ChoiceControl(props: ChoiceControlProps) {
  return props.compact || props.options.length > mostInARow ? <ChoiceList {...props} /> : <ChoiceRow {...props} />;
}

function ChoiceList(props: ChoiceControlProps) {
  const { id, value, onChange, options, optionLabel, onEnter } = props;
  const { t } = useTranslation();
  return (
    <ControlFrame {...props}>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        aria-describedby={noteId(id)}
        aria-invalid={props.issues.length > 0}
        aria-required={props.required ?? false}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      >
        {(!props.required || value === null) && (
          <option value="">{props.required ? t('field.choose') : t('field.none')}</option>
        )}
        {options.map((option) => (
          <option key={option} value={option}>
            {optionLabel(option)}
          </option>
        ))}
      </select>
    </ControlFrame>
  );
}

/** Few options lie open side by side: arrows go through them, the first letter chooses, Backspace takes the choice back. */
function ChoiceRow(props: ChoiceControlProps) {
  const { id, value, onChange, options, optionLabel, required, onEnter } = props;
  const group = useRef<HTMLDivElement>(null);

  const choose = (option: string | null) => {
    onChange(option);
    const at = option === null ? 0 : options.indexOf(option);
    const button = group.current?.querySelectorAll<HTMLButtonElement>('button')[at];
    button?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = value === null ? -1 : options.indexOf(value);
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const next = at < 0 && by < 0 ? options.length - 1 : (at + by + options.length) % options.length;
      choose(options[next] ?? null);
    } else if ((event.key === 'Backspace' || event.key === 'Delete') && !required) {
      event.preventDefault();
      choose(null);
    } else if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      onEnter();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase();
      const starting = options.filter((option) => optionLabel(option).toLocaleLowerCase().startsWith(letter));
      const next = starting[(starting.indexOf(value ?? '') + 1) % starting.length];
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
    }
  };
  return (
    <ControlFrame {...props} isGroup>
      <div
        id={id}
        ref={group}
        role="radiogroup"
        className={styles.choices}
        aria-labelledby={`${id}-label`}
        aria-describedby={noteId(id)}
        aria-required={required ?? false}
        onKeyDown={onKeyDown}
      >
        {options.map((option, index) => {
          const chosen = option === value;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a native radio cannot be taken back with Backspace and ignores letters
            <button
              key={option}
              type="button"
              role="radio"
              aria-checked={chosen}
              tabIndex={chosen || (value === null && index === 0) ? 0 : -1}
              className={styles.choice}
              onClick={() => choose(chosen && !required ? null : option)}
            >
              {optionLabel(option)}
            </button>
          );
        })}
      </div>
    </ControlFrame>
  );
}
