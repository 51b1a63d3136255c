import { randomUUID } from 'node:crypto';
import { app, dialog } from 'electron';
import type { Language } from '../../domain/language.ts';

let isEnding = false;
let language: Language = 'en';

/** Known only once the preferences are read; a bug may come before that. */
export function speak(chosen: Language): void {
  language = chosen;
}

/** The end of every bug in main. An error may quote what it stumbled over, so only a developer's console sees it. */
export function endWithWords(error: unknown): void {
  if (isEnding) return;
  isEnding = true;
  const id = randomUUID().slice(0, 8);
  if (!app.isPackaged) process.stderr.write(`${id} ${error instanceof Error ? error.stack : String(error)}\n`);
  void explain(id).finally(() => app.exit(70));
}

async function explain(id: string): Promise<void> {
  const { createTranslator } = await import('../../domain/messages/messages.ts');
  const t = createTranslator(language);
  dialog.showErrorBox(t('crash.title'), t('crash.text', { id }));
}
