/** The same memorandum as a page of HTML: the same words, tables and typefaces, for Chromium to print. */
import { pathToFileURL } from 'node:url';
import { fontFiles } from '../../build/fonts.mjs';
import type { PrintData } from '../../electron/briefings/briefing.ts';

/** What template.typ reads, as far as a realistic memorandum fills it in. */
interface MemorandumData {
  readonly language: string;
  readonly kind: string;
  readonly subject: string;
  readonly prepared: string;
  readonly stage: string;
  readonly classification: { readonly label: string };
  readonly facts: readonly Line[];
  readonly delegations: { readonly heading: string; readonly sides: readonly Side[] };
  readonly agenda: { readonly heading: string; readonly items: readonly Item[] };
  readonly memorandum: { readonly heading: string; readonly text: Node };
  readonly followUps: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly Row[] };
  readonly publications: { readonly heading: string; readonly items: readonly { title: string; detail: string }[] };
}
type Line = { readonly label: string; readonly text: string };
type State = { readonly label: string } | null;
type Person = Readonly<Record<'name' | 'original' | 'role' | 'post', string | null>>;
type Side = { readonly label: string; readonly people: readonly Person[] };
type Item = {
  readonly number: string;
  readonly topic: string;
  readonly outcomeKind: State;
  readonly parts: readonly Line[];
};
type Row = { readonly task: string; readonly who: string; readonly due: string; readonly state: State };
type Node = { readonly type: string; readonly text?: string; readonly content?: readonly Node[] };

const escaped = (text: string | null): string => (text ?? '').replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const each = <T>(items: readonly T[], write: (item: T) => string): string => items.map(write).join('');

const elements: Readonly<Record<string, string>> = {
  doc: 'div',
  paragraph: 'p',
  heading: 'h3',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
};

const rich = (node: Node): string =>
  node.type === 'text'
    ? escaped(node.text ?? '')
    : `<${elements[node.type]}>${each(node.content ?? [], rich)}</${elements[node.type]}>`;

const lines = (facts: readonly Line[]): string =>
  `<dl>${each(facts, ({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`)}</dl>`;

const person = ({ name, role, original, post }: Person): string =>
  `<p><b>${escaped(name)}</b> ${escaped(role)}<br><bdi>${escaped(original)}</bdi><br>${escaped(post)}</p>`;

const fontFaces = fontFiles
  .map((file) => {
    const [family = '', style = ''] = file.replace(/^.*[\\/]|\.ttf$/gu, '').split('_');
    return `@font-face { font-family: ${family}; font-weight: ${style.slice(0, 3)}; src: url("${pathToFileURL(file).href}"); }`;
  })
  .join('\n');

const style = `${fontFaces}
body { font: 10pt/1.5 NotoSans, Amiri; color: #1c2430; margin: 0; }
h1, h2, h3 { font-family: NotoSerif, Amiri; font-weight: 600; break-after: avoid; }
h1 { font-size: 19pt; } h2 { font-size: 12.5pt; } h3 { font-size: 10.5pt; }
dl { display: grid; grid-template-columns: 36mm 1fr; } dt { color: #5a6372; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: start; vertical-align: top; border-bottom: 0.5pt solid #d5d0c5; }
.pill { float: right; background: #ece9e2; border-radius: 6pt; padding: 0 6pt; }`;

const running = (content: string): string =>
  `<div style="font-size: 8pt; width: 100%; text-align: center">${content}</div>`;

export function memorandumAsHtml(printData: PrintData): { page: string; header: string; footer: string } {
  const data = printData as unknown as MemorandumData; // projected by the memorandum from a meeting with every part filled in
  const mark = `<b>${escaped(data.classification.label)}</b>`;
  const page = `<!doctype html><html lang="${data.language}"><meta charset="utf-8"><title>${escaped(data.subject)}</title>
<style>${style}</style>
<p>${escaped(data.kind)}</p><h1>${escaped(data.subject)}</h1>${lines(data.facts)}
<h2>${escaped(data.delegations.heading)}</h2><table><thead><tr>${each(data.delegations.sides, ({ label }) => `<th>${escaped(label)}</th>`)}</tr></thead>
<tr>${each(data.delegations.sides, ({ people }) => `<td>${each(people, person)}</td>`)}</tr></table>
<h2>${escaped(data.agenda.heading)}</h2>${each(
    data.agenda.items,
    ({ number, topic, outcomeKind, parts }) =>
      `<hr><h3>${number} ${escaped(topic)} <span class="pill">${escaped(outcomeKind?.label ?? '')}</span></h3>${lines(parts)}`,
  )}
<h2>${escaped(data.memorandum.heading)}</h2>${rich(data.memorandum.text)}
<h2>${escaped(data.followUps.heading)}</h2><table><thead><tr>${each(data.followUps.columns, (name) => `<th>${escaped(name)}</th>`)}</tr></thead>
${each(
  data.followUps.rows,
  ({ task, who, due, state }) =>
    `<tr><td>${escaped(task)}</td><td>${escaped(who)}</td><td>${escaped(due)}</td><td>${escaped(state?.label ?? '')}</td></tr>`,
)}</table>
<h2>${escaped(data.publications.heading)}</h2><ol>${each(data.publications.items, ({ title, detail }) => `<li>${escaped(title)}<br>${escaped(detail)}</li>`)}</ol></html>`;
  return {
    page,
    header: running(`${escaped(data.stage)} ${mark}`),
    footer: running(
      `${escaped(data.prepared)} <span class="pageNumber"></span>/<span class="totalPages"></span><br>${mark}`,
    ),
  };
}
