import type { FieldIssue } from '../../../domain/issues.ts';
import { detectScript, type NameRendering, nameSchemes, scripts } from '../../../domain/names.ts';
import { useTranslation } from '../../language.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { issueWords } from '../words.ts';
import { ControlFrame, type ControlProps } from './control-frame.tsx';
import styles from './fields.module.css';
import { focusControl } from './focus-control.ts';
import { TextControl } from './text-control.tsx';

interface NamesControlProps extends ControlProps<readonly NameRendering[]> {
  /** Issues of single names, by place and cell: `0/text`. */
  readonly issuesOf: (place: string) => readonly FieldIssue[];
}

const languages = ['tg', 'ru', 'en', 'ar', 'fa'] as const;

export const newName = (text: string, preferred: boolean): NameRendering => ({
  text,
  script: detectScript(text) ?? 'Latn',
  language: null,
  scheme: 'native',
  preferred,
  document: null,
});

/** One line a writing of the name. The script follows from the letters until somebody says otherwise. */
export function NamesControl(props: NamesControlProps) {
  const { id, onChange, issuesOf } = props;
  const { t } = useTranslation();
  const value = props.value.length > 0 ? props.value : [newName('', true)];

  const change = (index: number, part: Partial<NameRendering>) =>
    onChange(value.map((name, each) => (each === index ? { ...name, ...part } : name)));
  const changeText = (index: number, text: string) => {
    const script = detectScript(text);
    change(index, script ? { text, script } : { text });
  };
  const add = () => {
    onChange([...value, newName('', false)]);
    requestAnimationFrame(() => focusControl(`${id}-${value.length}`));
  };
  const remove = (index: number) => {
    const left = value.filter((_, each) => each !== index);
    onChange(
      left.some((name) => name.preferred) ? left : left.map((name, each) => ({ ...name, preferred: each === 0 })),
    );
    requestAnimationFrame(() => focusControl(`${id}-${Math.max(0, index - 1)}`));
  };

  return (
    <ControlFrame {...props} isGroup>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every engine */}
      <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.names}>
        {value.map((name, index) => (
          // A name has no id of its own; its place is its identity while the form is open.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div className={styles.name} key={index}>
            <TextControl
              id={`${id}-${index}`}
              label={t('names.text')}
              labelHidden={index > 0}
              required={index === 0 && props.required}
              multiline={false}
              value={name.text}
              issues={issuesOf(`${index}/text`)}
              onChange={(text) => changeText(index, text ?? '')}
              onEnter={add}
              onRubOut={index > 0 ? () => remove(index) : undefined}
              onPasteLines={(lines) =>
                onChange([
                  ...value.filter((each) => each.text !== ''),
                  ...lines.map(([text = ''], at) =>
                    newName(text, at === 0 && !value.some((each) => each.preferred && each.text !== '')),
                  ),
                ])
              }
            />
            <NameDetail
              id={`${id}-${index}-script`}
              label={t('names.script')}
              value={name.script}
              options={scripts}
              words={(script) => t(`names.script.${script}`)}
              onChange={(script) => change(index, { script })}
            />
            <NameDetail
              id={`${id}-${index}-language`}
              label={t('names.language')}
              value={name.language ?? ''}
              options={['', ...languages]}
              words={(language) =>
                isOurs(language)
                  ? t(`names.language.${language}`)
                  : language === ''
                    ? t('names.language.unknown')
                    : language
              }
              onChange={(language) => change(index, { language: language === '' ? null : language })}
            />
            <NameDetail
              id={`${id}-${index}-scheme`}
              label={t('names.scheme')}
              value={name.scheme}
              options={nameSchemes}
              words={(scheme) => t(`names.scheme.${scheme}`)}
              onChange={(scheme) => change(index, { scheme })}
            />
            <label className={styles.flag}>
              <input
                type="radio"
                name={`${id}-preferred`}
                checked={name.preferred}
                onChange={() => onChange(value.map((each, at) => ({ ...each, preferred: at === index })))}
              />
              {t('names.preferred')}
            </label>
            {value.length > 1 && (
              <IconButton label={t('rows.remove', { row: index + 1 })} onClick={() => remove(index)}>
                <Icon name="close" size={12} />
              </IconButton>
            )}
            {issuesOf(String(index)).map((issue) => (
              <div className={styles.issue} key={issue.kind}>
                {issueWords(t, issue)}
              </div>
            ))}
          </div>
        ))}
        <button type="button" className={styles.add} onClick={add}>
          {t('names.add')}
        </button>
      </div>
    </ControlFrame>
  );
}

const isOurs = (language: string): language is (typeof languages)[number] =>
  languages.some((each) => each === language);

interface NameDetailProps<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly words: (option: Option) => string;
  readonly onChange: (option: Option) => void;
}

function NameDetail<Option extends string>({ id, label, value, options, words, onChange }: NameDetailProps<Option>) {
  const all = options.includes(value) ? options : [...options, value];
  return (
    <select
      id={id}
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = all.find((option) => option === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {all.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </select>
  );
}
