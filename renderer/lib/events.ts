import type { ParlourEvent } from '@contract/events';
import './bridge';

const names: readonly string[] = [
  'changed',
  'flush',
  'export-progress',
  'sample-progress',
] satisfies ParlourEvent['event'][];

function isEvent(told: unknown): told is ParlourEvent {
  return (
    typeof told === 'object' &&
    told !== null &&
    'event' in told &&
    typeof told.event === 'string' &&
    names.includes(told.event)
  );
}

/** Hears what main tells this window; the answer stops listening. Checked by hand so the first screen needs no zod. */
export function onEvent(listener: (event: ParlourEvent) => void): () => void {
  return window.parlour.on((told) => {
    if (isEvent(told)) listener(told);
  });
}
