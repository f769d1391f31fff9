import { getTableColumns, sql, type Column, type Placeholder, type SQL, type Table } from 'drizzle-orm';
import type { Reader } from './client';

/**
 * A query built and compiled once for each open file, for those that run at every key press. `build` gets the
 * connection and returns the prepared query; what changes from call to call goes in as placeholders.
 */
export function prepared<Handle extends Reader, Query>(
  build: (handle: Handle) => Query,
): (handle: Handle) => Query {
  const built = new WeakMap<Handle, Query>();
  return (handle) => {
    const kept = built.get(handle);
    if (kept !== undefined) return kept;
    const query = build(handle);
    built.set(handle, query);
    return query;
  };
}

/** Placeholders of these names, for the values of a prepared insert. */
export function given<Name extends string>(...names: Name[]): { [Key in Name]: Placeholder } {
  const all: Partial<Record<Name, Placeholder>> = {};
  for (const name of names) all[name] = sql.placeholder(name);
  return all as Record<Name, Placeholder>;
}

/** The same for what a prepared update sets: each placeholder is stored the way its column is. */
export function givenTo<Of extends Table, Name extends keyof Of['_']['columns'] & string>(
  table: Of,
  ...names: Name[]
): Record<Name, SQL> {
  const columns: Record<string, Column> = getTableColumns(table);
  const all: Partial<Record<Name, SQL>> = {};
  for (const name of names) all[name] = sql`${sql.param(sql.placeholder(name), columns[name])}`;
  return all as Record<Name, SQL>;
}

/** True for a column that is one of a list, whatever its length: `name` is given the list by {@link listed}. */
export function isListed(column: Column, name = 'ids'): SQL {
  return sql`${column} in (select value from json_each(${sql.placeholder(name)}))`;
}

/** A list as {@link isListed} reads it. */
export const listed = (ids: readonly string[]): string => JSON.stringify(ids);

/** What an insert would have put into this column, for what it does on conflict. */
export const incoming = (column: Column): SQL => sql`excluded.${sql.identifier(column.name)}`;
