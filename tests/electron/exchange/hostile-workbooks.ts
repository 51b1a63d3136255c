/** Workbooks that no spreadsheet program makes, put together part by part. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly data: string | Buffer;
  /** What the directory says of it instead of the truth. */
  readonly saysSize?: number;
}

const types = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const binaryType = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export interface WorkbookPieces {
  readonly rows?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheetName?: string;
  readonly kind?: 'xlsx' | 'xlsm' | 'xlsb';
  readonly more?: readonly Part[];
  /** Instead of the whole sheet. */
  readonly sheet?: string;
}

export function workbookParts(pieces: WorkbookPieces): readonly Part[] {
  const { kind = 'xlsx', rows = '', sheetName = 'Sheet', workbookPr = '', more = [] } = pieces;
  const main = kind === 'xlsx' ? workbookType : kind === 'xlsm' ? macroType : binaryType;
  return [
    { name: '[Content_Types].xml', data: types(main) },
    { name: '_rels/.rels', data: relations(['r1', 'officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="${office}">${workbookPr}<sheets><sheet name="${sheetName}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'sharedStrings', 'sharedStrings.xml'],
        ['r3', 'styles', 'styles.xml'],
      ),
    },
    { name: 'xl/styles.xml', data: pieces.styles ?? '<styleSheet/>' },
    { name: 'xl/sharedStrings.xml', data: pieces.sharedStrings ?? '<sst/>' },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: pieces.sheet ?? `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ];
}

export const workbook = (pieces: WorkbookPieces): Buffer => zip(workbookParts(pieces));

/** Number formats as styles 1, 2, 3 …; style 0 is General. */
export const stylesOf = (...codes: readonly string[]): string =>
  `<styleSheet><numFmts>${codes
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replace(/"/g, '&quot;')}"/>`)
    .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${codes
    .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
    .join('')}</cellXfs></styleSheet>`;

/** A ZIP archive by its specification; `overlap` makes every directory entry point to the first part. */
export function zip(parts: readonly Part[], { overlap = false } = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  parts.forEach((part, index) => {
    const name = Buffer.from(part.name);
    const plain = Buffer.from(part.data);
    const packed = deflateRawSync(plain);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x0800, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(plain), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(part.saysSize ?? plain.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    header.copy(entry, 8, 6, 30);
    entry.writeUInt32LE(overlap && index > 0 ? 0 : offset, 42);
    directory.push(entry, name);
    bodies.push(header, name, packed);
    offset += header.length + name.length + packed.length;
  });
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
