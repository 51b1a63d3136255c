/** What a workbook says of itself before any sheet is read: its sheets, its formats, and what else travels with it. */
import type { Archive } from './archive.ts';
import { readingLimits as limits } from './limits.ts';
import { formatOf, type NumberFormat } from './number-formats.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';
import type { DateSystem } from './sheet-dates.ts';
import { isTrue, prefixedAttribute, readXml } from './xml.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Things that are never run, fetched or opened; the user is told that the file has them. */
export const passengers = ['macros', 'external-links', 'dde-links', 'embedded-objects', 'data-connections'] as const;
export type Passenger = (typeof passengers)[number];

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly dateSystem: DateSystem;
  readonly formats: readonly NumberFormat[];
  readonly sharedStringsPart: string | undefined;
  readonly passengers: readonly Passenger[];
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

export async function readWorkbookParts(archive: Archive): Promise<Workbook> {
  const workbookPart = targetsOf(await readRelationships(archive, ''), 'officeDocument')[0];
  if (workbookPart === undefined) throw damaged('contents');
  if (workbookPart.endsWith('.bin')) throw new Refusal({ kind: 'spreadsheet-unknown-format', found: 'xlsb' });
  const relationships = await readRelationships(archive, workbookPart);

  const named: { name: string; hidden: boolean; id: string }[] = [];
  let dateSystem: DateSystem = '1900';
  await readXml(archive.read(workbookPart), {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) dateSystem = '1904';
      if (name !== 'sheet') return;
      if (named.length >= limits.sheets) throw tooLarge('sheets', limits.sheets);
      named.push({
        name: (attributes.name ?? '').slice(0, limits.sheetNameCharacters),
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        id: prefixedAttribute(attributes, 'id') ?? '',
      });
    },
  });
  const sheets = named.flatMap(({ name, hidden, id }) => {
    const relationship = relationships.get(id);
    // Charts and dialogs fill sheets too, but hold no cells.
    return relationship?.type === 'worksheet' ? [{ name, hidden, part: relationship.target }] : [];
  });
  if (sheets.length === 0) throw damaged('contents');
  const [stylesPart] = targetsOf(relationships, 'styles');
  return {
    sheets,
    dateSystem,
    formats: stylesPart === undefined ? [] : await readFormats(archive, stylesPart),
    sharedStringsPart: targetsOf(relationships, 'sharedStrings')[0],
    passengers: await findPassengers(archive),
  };
}

/** By id. Only parts inside the file; what points out of it is never followed. */
async function readRelationships(archive: Archive, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relationships = new Map<string, Relationship>();
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (archive.sizeOf(file) === undefined) return relationships;
  await readXml(archive.read(file), {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      relationships.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(folder, target) });
    },
  });
  return relationships;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const targetsOf = (relationships: ReadonlyMap<string, Relationship>, type: string): string[] =>
  [...relationships.values()].filter((each) => each.type === type).map((each) => each.target);

/** The number format of each style, in the order in which cells refer to styles. */
async function readFormats(archive: Archive, part: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  await readXml(archive.read(part), {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') {
        codes.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, limits.formatCharacters));
      } else if (name === 'xf' && inCellStyles) {
        if (formats.length >= limits.styles) throw damaged('contents');
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(formatOf(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

async function findPassengers(archive: Archive): Promise<readonly Passenger[]> {
  const found = new Set<Passenger>();
  for (const name of archive.names.map((each) => each.toLowerCase())) {
    if (/(^|\/)vba[^/]*\.bin$|macrosheets\/|dialogsheets\//.test(name)) found.add('macros');
    else if (/(^|\/)(embeddings|activex)\/|oleobject|\.exe$/.test(name)) found.add('embedded-objects');
    else if (/(^|\/)(connections\.xml$|querytables\/|model\/)/.test(name)) found.add('data-connections');
    else if (/(^|\/)externallinks\/[^/]+\.xml$/.test(name)) found.add(await linkKind(archive, name));
  }
  return passengers.filter((passenger) => found.has(passenger));
}

async function linkKind(archive: Archive, part: string): Promise<'external-links' | 'dde-links'> {
  let kind: 'external-links' | 'dde-links' = 'external-links';
  await readXml(archive.read(part), {
    open(name) {
      if (name === 'ddeLink') kind = 'dde-links';
    },
  });
  return kind;
}
