import type * as z from 'zod';
import type { Needs } from './permissions';

/** What the screen may hold of the records; a call's `writes` names what to read again. */
export const topics = [
  'session',
  'place',
  'people',
  'meetings',
  'improvement',
  'voices',
  'newsletters',
  'today',
  'search',
  'bigScreen',
  'audit',
] as const;
export type Topic = (typeof topics)[number];

/** What each of these is put together from: when one of those changes, it has changed too. */
const madeFrom: Partial<Record<Topic, readonly Topic[]>> = {
  improvement: ['meetings', 'people', 'place'],
  voices: ['meetings', 'people', 'place'],
  newsletters: ['people', 'meetings', 'voices', 'improvement', 'place'],
  today: ['meetings', 'people', 'place', 'improvement', 'voices'],
  search: ['meetings', 'people', 'improvement', 'voices'],
};

/** These topics, and every one put together from them. */
export function withMadeFrom(changed: readonly Topic[]): Topic[] {
  return topics.filter(
    (topic) => changed.includes(topic) || madeFrom[topic]?.some((from) => changed.includes(from)),
  );
}

export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly needs: Needs;
  readonly writes: readonly Topic[];
}

/** Declares one call between the wings. Data only: who may make it, what goes in and out, what it changes. */
export function method<I extends z.ZodType, O extends z.ZodType>(declared: Method<I, O>): Method<I, O> {
  return declared;
}
