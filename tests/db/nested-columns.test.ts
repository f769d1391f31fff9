import { getTableColumns, isTable } from 'drizzle-orm';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as meetings from '../../db/schema/meetings';
import * as newsletters from '../../db/schema/newsletters';
import * as people from '../../db/schema/people';
import * as voices from '../../db/schema/voices';

const folder = resolve(import.meta.dirname, '../../db/queries');
const tables = new Map(
  Object.entries({ ...meetings, ...newsletters, ...people, ...voices }).flatMap(([name, one]) =>
    isTable(one) ? [[name, getTableColumns(one) as Record<string, { notNull: boolean }>] as const] : [],
  ),
);

interface Nested {
  file: string;
  /** The column that stands first: "meeting.id". */
  first: string;
}

function nestedIn(file: string): Nested[] {
  const found: Nested[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [columns] = node.arguments;
      const selects = /^select(Distinct)?$/.test(node.expression.name.text);
      if (selects && columns && ts.isObjectLiteralExpression(columns)) {
        for (const one of columns.properties) {
          if (!ts.isPropertyAssignment(one) || !ts.isObjectLiteralExpression(one.initializer)) continue;
          const [first] = one.initializer.properties;
          found.push({
            file,
            first: first && ts.isPropertyAssignment(first) ? first.initializer.getText() : '',
          });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('puts a column that is never empty first in what is read as one object, or a joined row is lost', () => {
  const nested = readdirSync(folder).flatMap(nestedIn);
  expect(nested.length).toBeGreaterThan(0);
  const mayBeNull = nested.filter(({ first }) => {
    const [table = '', column = ''] = first.split('.');
    return tables.get(table)?.[column]?.notNull !== true;
  });
  expect(mayBeNull).toEqual([]);
});
