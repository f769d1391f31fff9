import type { Permission } from '@contract/permissions';
import { searchKinds, type Found, type SearchKind } from '@contract/search';
import { markClose, markedParts, markOpen, searchQuery } from '@rules/search-query';
import { foundEntries } from '../../../db/queries/search';
import { bringSearchUpToDate, isSearchDue } from '../../../db/queries/search-due';
import type { Handler } from '../context';

const neededFor: Record<SearchKind, Permission> = {
  person: 'people.read',
  meeting: 'meetings.read',
  voice: 'meetings.read',
  action: 'meetings.read',
  line: 'meetings.read',
};

/**
 * What holds every word typed, best first, up to the last change; nothing for words without a letter, or of kinds that
 * may not be seen.
 */
export const find: Handler<'search.find'> = ({ text, kinds, from, to, limit }, { records, me }) => {
  const { reader } = records;
  const query = searchQuery(text);
  const wanted = kinds.length === 0 ? searchKinds : kinds;
  const seen = wanted.filter((kind) => me.permissions.includes(neededFor[kind]));
  if (query === null || seen.length === 0) return { found: [], more: false };
  if (isSearchDue(reader, 'changes')) records.write((tx) => bringSearchUpToDate(tx, Infinity, 'changes'));
  const narrowed = seen.length === searchKinds.length ? null : seen;
  const looked = { query, kinds: narrowed, from, to, limit: limit + 1 };
  const found = foundEntries(reader, looked, { open: markOpen, close: markClose });
  return { found: found.slice(0, limit).map(toFound), more: found.length > limit };
};

const lineKinds = ['note', 'decided', 'vote'] as const;

function toFound({
  entry,
  title,
  snippet,
  heard,
  lineKind,
  meeting,
}: ReturnType<typeof foundEntries>[number]): Found {
  const isHeld = meeting?.state === 'finished' || meeting?.state === 'signed';
  return {
    ...{ kind: entry.kind, id: entry.ref, on: entry.onDate, lineId: entry.lineId },
    ...{ heard, lineKind: lineKinds.find((kind) => kind === lineKind) ?? null },
    title: markedParts(title),
    snippet: markedParts(snippet),
    meeting: meeting && { id: meeting.id, title: meeting.title, date: meeting.date, isHeld },
  };
}
