import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const mostLines = 400;

interface Row {
  room: RegExp;
  /** Rooms it may import from, beside itself. */
  mayImport: readonly RegExp[];
  /** Rooms it may import types from, and no more. */
  typesFrom?: readonly RegExp[];
  /** Packages, by the start of their name. `node:` is Node itself. */
  packages: readonly string[];
}

const contract = /^electron\/contract\//;
const rules = /^electron\/rules\//;
const documents = /^electron\/documents\//;
const wordDesk = /^electron\/words\//;
const backup = /^electron\/backup\//;
const features = /^electron\/features\//;
const featureContext = /^electron\/features\/context\.ts$/;
const vault = /^electron\/vault\//;
const ipc = /^electron\/ipc\//;
const security = /^electron\/security\//;
const db = /^db\//;
const errors = /^electron\/contract\/errors\.ts$/;
const resources = /^resources\//;
const screenLib = /^renderer\/lib\//;
const screenUi = /^renderer\/ui\//;
const screenStyles = /^renderer\/styles\//;
const screenApp = /^renderer\/app\//;
const screenFeatures = /^renderer\/features\//;
const react = ['react', '@tanstack/', 'lucide-react'];

/** Who may import whom. A file that matches no row fails. */
const table: readonly Row[] = [
  { room: contract, mayImport: [rules], packages: ['zod'] },
  { room: rules, mayImport: [contract], packages: ['zod'] },
  {
    room: db,
    mayImport: [errors],
    typesFrom: [contract],
    packages: ['node:', 'drizzle-orm', 'better-sqlite3', 'uuid', 'zod'],
  },
  {
    room: featureContext,
    mayImport: [],
    typesFrom: [contract, documents, wordDesk, db, vault],
    packages: [],
  },
  {
    room: features,
    mayImport: [featureContext, contract, rules, documents, db],
    packages: ['node:util', 'uuid', 'zod', 'papaparse'],
  },
  {
    room: documents,
    mayImport: [contract, rules],
    packages: ['node:', 'electron', 'docx', 'zod', 'uuid', 'fflate', '@xmldom/xmldom', 'pdfjs-dist'],
  },
  { room: wordDesk, mayImport: [contract, rules], packages: ['node:', 'nspell', 'zod'] },
  { room: backup, mayImport: [contract, rules, db], packages: ['node:', 'uuid', 'zod'] },
  { room: security, mayImport: [contract, rules], packages: ['node:', 'electron'] },
  {
    room: vault,
    mayImport: [contract, rules, features, documents, db, backup],
    typesFrom: [ipc, wordDesk],
    packages: ['node:', 'electron', 'hash-wasm', '@zxcvbn-ts/', 'uuid', 'zod'],
  },
  {
    room: ipc,
    mayImport: [contract, rules, features, documents, db, vault, security],
    packages: ['node:', 'electron', 'zod'],
  },
  {
    room: /^electron\/main\//,
    mayImport: [contract, rules, features, documents, wordDesk, db, backup, vault, ipc, security, resources],
    packages: ['node:', 'electron', 'electron-log', 'uuid', 'zod'],
  },
  { room: /^electron\/preload\//, mayImport: [], typesFrom: [contract], packages: ['electron'] },
  { room: screenLib, mayImport: [contract, rules], packages: [...react, 'zod', 'uuid', 'pdfjs-dist'] },
  {
    room: screenUi,
    mayImport: [contract, rules, screenLib, screenStyles],
    packages: [...react, 'react-aria-components', '@tiptap/', '@internationalized/date', 'recharts'],
  },
  {
    room: screenFeatures,
    mayImport: [contract, rules, screenLib, screenUi, screenStyles],
    packages: [...react, 'react-hook-form', '@hookform/resolvers', 'zod', 'uuid', 'fflate'],
  },
  {
    room: screenApp,
    mayImport: [contract, rules, screenLib, screenUi, screenStyles, screenFeatures],
    packages: react,
  },
  {
    room: /^renderer\/[\w-]+\.(tsx?|d\.ts)$/,
    mayImport: [screenApp, screenLib, screenUi, screenStyles],
    packages: [...react, 'react-dom', '@fontsource', 'vite/client'],
  },
];

/** Packages only one file may import, and things only one room may do. */
const onlyIn: readonly { what: RegExp; where: RegExp; words: string }[] = [
  { what: /^react-aria/, where: screenUi, words: 'only renderer/ui imports react-aria-components' },
  { what: /^better-sqlite3/, where: /^db\/client\.ts$/, words: 'only db/client.ts imports better-sqlite3' },
];

const wordless = /\/(utils?|helpers?|common|misc|shared)\//;

interface Import {
  from: string;
  typesOnly: boolean;
  isReExport: boolean;
}

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

function importsOf(source: ts.SourceFile): Import[] {
  return nodesOf(source).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typesOnly = isTypesOnly(node.importClause);
      return [{ from: node.moduleSpecifier.text, typesOnly, isReExport: false }];
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      return [{ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly, isReExport: true }];
    }
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && first && ts.isStringLiteral(first) && isLoading(node.expression)) {
      return [{ from: first.text, typesOnly: false, isReExport: false }];
    }
    return [];
  });
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

const isLoading = (called: ts.Expression) =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

/** `electron/contract/api.ts` for a file of ours (the ending may be unknown), or null for a package. */
function ownPath(path: string, from: string): string | null {
  if (from.startsWith('@contract/')) return from.replace('@contract/', 'electron/contract/') + '.ts';
  if (from.startsWith('@rules/')) return from.replace('@rules/', 'electron/rules/') + '.ts';
  if (!from.startsWith('.')) return null;
  const target = normalize(join(dirname(path), from.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  return extname(target) === '' ? `${target}.ts` : target;
}

/** The word a feature's file is filed under: `electron/features/people/…` → `people`. */
const wordOf = (path: string) => /\/features\/([\w-]+)\//.exec(path)?.[1];

function violationOf(path: string, row: Row, one: Import): string | null {
  const to = ownPath(path, one.from);
  const says = (words: string) => `${path} → ${one.from}: ${words}`;
  if (one.isReExport) return says('nothing is exported on from another file');
  const kept = onlyIn.find((rule) => rule.what.test(one.from) && !rule.where.test(path));
  if (kept) return says(kept.words);
  if (to === null) {
    return row.packages.some((start) => one.from.startsWith(start)) ? null : says('not one of its packages');
  }
  if (to.startsWith('..')) return says('outside the house');
  if (wordOf(path) && wordOf(to) && wordOf(path) !== wordOf(to)) return says('a feature of another word');
  if (/\.(css|svg|png|jpg|woff2|json|txt)$/.test(to)) return null;
  if (row.room.test(to) || row.mayImport.some((room) => room.test(to))) return null;
  if (one.typesOnly && row.typesFrom?.some((room) => room.test(to))) return null;
  return says('that room is not open to it');
}

function impurityOf(path: string, source: ts.SourceFile): string[] {
  if (!contract.test(path) && !rules.test(path)) return [];
  const impure =
    /^(Date\.now\(\)|Math\.random\(\)|new Date\(\)|fetch\(|process\.|window\.|document\.|globalThis\.)/;
  return nodesOf(source)
    .filter(
      (node) => ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isPropertyAccessExpression(node),
    )
    .filter((node) => impure.test(node.getText(source)))
    .map((node) => `${path}: ${node.getText(source)} is not pure`);
}

/** Everything one file does against the house, in words. */
function violations(path: string, text: string): string[] {
  const found: string[] = [];
  if (text.split('\n').length - 1 > mostLines) found.push(`${path}: over ${mostLines} lines`);
  if (wordless.test(path)) found.push(`${path}: a folder without a word of the house`);
  if (/eslint-disable|@ts-(ignore|nocheck|expect-error)/.test(text))
    found.push(`${path}: a rule switched off`);
  const row = table.find((one) => one.room.test(path));
  if (!row) return [...found, `${path}: no row of the table is about it`];
  const source = parse(path, text);
  if (/ipcMain\s*\.\s*(handle|on)\b/.test(text) && !ipc.test(path)) {
    found.push(`${path}: only electron/ipc listens to the window`);
  }
  const wrong = importsOf(source).flatMap((one) => violationOf(path, row, one) ?? []);
  return [...found, ...wrong, ...impurityOf(path, source)];
}

function filesUnder(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(root, folder, name)).replaceAll('\\', '/'))
    .filter((path) => endings.test(path));
}

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the house', () => {
  it('keeps every file of the three wings to the table of who may import whom', () => {
    const files = ['electron', 'renderer', 'db'].flatMap((wing) =>
      filesUnder(wing, /\.(ts|tsx|mts|js|jsx|mjs)$/),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => violations(path, textOf(path)))).toEqual([]);
  });

  it('has no test, script or stylesheet too long to read either', () => {
    const files = [
      ...filesUnder('tests', /\.(ts|tsx|mts|mjs)$/),
      ...filesUnder('scripts', /\.m?[jt]s$/),
      ...filesUnder('renderer', /\.css$/),
    ];
    expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(10);
    const long = files.filter((path) => textOf(path).split('\n').length - 1 > mostLines);
    expect(long).toEqual([]);
  });

  it('has no other source folder at the top', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
    const known = ['db', 'electron', 'renderer', 'resources', 'tests', 'scripts'];
    const made = ['node_modules', 'out', 'release', 'test-results'];
    expect(folders.filter((name) => ![...known, ...made].includes(name))).toEqual([]);
  });

  it.each([
    ['electron/surprise/new.ts', '', 'no row of the table'],
    ['electron/rules/x.ts', `import { join } from 'node:path';`, 'not one of its packages'],
    ['electron/rules/x.ts', 'export const now = () => Date.now();', 'not pure'],
    ['electron/contract/x.ts', `import { x } from '../features/people/list-people';`, 'not open'],
    ['db/x.ts', `import { auditActions } from '@contract/audit';`, 'not open'],
    ['db/queries/x.ts', `import Database from 'better-sqlite3';`, 'only db/client.ts'],
    ['electron/features/people/x.ts', `import { y } from '../meetings/y';`, 'another word'],
    ['electron/features/people/x.ts', `const y = await import('electron');`, 'not one of its packages'],
    ['renderer/features/people/x.tsx', `import { Dialog } from 'react-aria-components';`, 'only renderer/ui'],
    ['renderer/lib/x.ts', `import { openRecords } from '../../db/client';`, 'not open'],
    ['renderer/ui/x.tsx', `export { Button } from './Button';`, 'exported on'],
    ['electron/main/x.ts', `ipcMain.handle('x', () => 1);`, 'only electron/ipc'],
    ['electron/main/utils/x.ts', '', 'without a word'],
    ['db/x.ts', '\n'.repeat(401), 'over 400 lines'],
    ['db/x.ts', '// eslint-disable-next-line', 'switched off'],
  ])('would notice %s: %s', (path, text, words) => {
    expect(violations(path, text).join('\n')).toContain(words);
  });

  it.each([
    ['db/x.ts', `import type { AuditAction } from '@contract/audit';`],
    ['db/x.ts', `import { ParlourError } from '@contract/errors';`],
    ['electron/features/people/x.ts', `import { findPerson } from '../../../db/queries/people';`],
    ['renderer/features/people/x.tsx', `import '../../styles/people.css';`],
  ])('lets %s do what it may: %s', (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });
});
