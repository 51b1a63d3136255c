/** The source files of the project and what each imports, read by a real parser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const sourceFolders = ['domain', 'electron', 'renderer', 'migrations'] as const;

export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: it makes no bond at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Statements of the module that are not imports or re-exports. */
  readonly ownStatements: number;
  /** Names of properties that are read or written anywhere in it. */
  readonly properties: ReadonlySet<string>;
}

const sourceExtensions = new Set(['.ts', '.tsx', '.mts', '.mjs', '.js']);

export const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

export const readSources = (...folders: readonly string[]): SourceFile[] =>
  folders
    .flatMap(filesBelow)
    .filter((file) => sourceExtensions.has(path.extname(file)))
    .map((file) => parse(file, readFileSync(path.join(root, file), 'utf8')));

export function parse(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imports: Import[] = [];
  const properties = new Set<string>();
  const add = (specifier: string, typeOnly: boolean) => imports.push({ specifier, typeOnly });
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => source && add(source.value, exportKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ImportExpression: ({ source }) => source.type === 'Literal' && add(String(source.value), false),
    TSImportType: ({ source }) => add(source.value, true),
    MemberExpression: ({ property }) => {
      if (property.type === 'Identifier') properties.add(property.name);
      if (property.type === 'Literal') properties.add(String(property.value));
    },
  }).visit(program);
  const ownStatements = program.body.filter(
    (statement) =>
      statement.type === 'ExportDefaultDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.declaration !== null) ||
      !/^(Import|Export)/.test(statement.type),
  ).length;
  return { file, text, imports, ownStatements, properties };
}

/** The file that a relative import means, from the root; undefined for a package. */
export const fileOf = (importer: string, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(importer), specifier.split('?')[0] ?? specifier)
    : undefined;

/** `@scope/name/deep/file` -> `@scope/name`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
