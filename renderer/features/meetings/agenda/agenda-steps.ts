import type { ItemValues } from './agenda-values';

/** Something done to the agenda that can be taken back and done again. */
export type AgendaStep =
  | { kind: 'add'; id: string; title: string }
  | { kind: 'remove'; id: string; title: string }
  | { kind: 'move'; id: string; title: string; from: number; to: number }
  | { kind: 'change'; id: string; title: string; before: Partial<ItemValues>; after: Partial<ItemValues> };

const did: Record<AgendaStep['kind'], string> = {
  add: 'added',
  remove: 'removed',
  move: 'moved',
  change: 'changed',
};

/** "Undo: removed Food and menus". */
export function undoWords(step: AgendaStep): string {
  return `Undo: ${did[step.kind]} ${step.title}`;
}

/** Typing in one field is one step, however many keys: the newer step takes the older one's start. */
export function joinedChange(older: AgendaStep | undefined, newer: AgendaStep): AgendaStep | null {
  if (older?.kind !== 'change' || newer.kind !== 'change' || older.id !== newer.id) return null;
  const [field] = Object.keys(newer.after);
  const [olderField] = Object.keys(older.after);
  const oneField = Object.keys(newer.after).length === 1 && Object.keys(older.after).length === 1;
  return oneField && field === olderField ? { ...older, after: newer.after } : null;
}
