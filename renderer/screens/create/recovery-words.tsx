import './recovery-words.css';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../language.tsx';
import { useCommand } from '../../queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { drawPositions, wrongPositions } from './word-check.ts';

interface RecoveryWordsProps {
  readonly words: readonly string[];
  readonly onDone: () => void;
}

/** Shows the words this one time, then asks for three of them. */
export function RecoveryWords({ words, onDone }: RecoveryWordsProps) {
  const [step, setStep] = useState<'read' | 'check'>('read');
  return step === 'read' ? (
    <ReadWords words={words} onWritten={() => setStep('check')} />
  ) : (
    <CheckWords words={words} onBack={() => setStep('read')} onDone={onDone} />
  );
}

function ReadWords({ words, onWritten }: { readonly words: readonly string[]; readonly onWritten: () => void }) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 className="lock-title" ref={title} tabIndex={-1}>
        {t('lock.words.title')}
      </h2>
      <p>{t('lock.words.text')}</p>
      <ol className="recovery-words" aria-label={t('lock.words.list')} lang="en">
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the content, and a word may come twice.
          <li key={index}>
            <span className="recovery-number">{index + 1}</span> {word}
          </li>
        ))}
      </ol>
      <div className="lock-buttons">
        <Button onClick={onWritten}>{t('lock.words.written')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('lock.words.print')}
        </Button>
      </div>
    </>
  );
}

interface CheckWordsProps extends RecoveryWordsProps {
  readonly onBack: () => void;
}

function CheckWords({ words, onBack, onDone }: CheckWordsProps) {
  const { t } = useTranslation();
  const [positions] = useState(() => drawPositions(words.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const confirm = useCommand('session.confirmRecovery');

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = wrongPositions(words, positions, typed);
    setWrong(found);
    const first = found[0];
    if (first !== undefined) {
      event.currentTarget.querySelectorAll('input')[positions.indexOf(first)]?.focus();
      return;
    }
    const result = await confirm.run({ words: words.join(' ') });
    if (result.ok) onDone();
  };

  return (
    <>
      <h2 className="lock-title">{t('lock.words.check.title')}</h2>
      <p>{t('lock.words.check.text')}</p>
      <form className="lock-form" onSubmit={(event) => void submit(event)}>
        {positions.map((position, index) => (
          <TextInput
            key={position}
            label={t('lock.words.check.word', { number: position })}
            value={typed[position] ?? ''}
            onChange={(event) => setTyped({ ...typed, [position]: event.currentTarget.value })}
            error={wrong.includes(position) ? t('lock.words.check.wrong', { number: position }) : undefined}
            autoComplete="off"
            spellCheck={false}
            autoFocus={index === 0}
          />
        ))}
        {confirm.failure ? <FailureNotice failure={confirm.failure} /> : null}
        <div className="lock-buttons">
          <Button type="submit">{t('lock.words.open')}</Button>
          <Button variant="default" onClick={onBack}>
            {t('lock.words.check.again')}
          </Button>
        </div>
      </form>
    </>
  );
}
