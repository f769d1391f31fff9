import type * as z from 'zod';
import type { Needs } from './permissions';

/** What the screen may hold of the records; a call's `writes` names what to read again. */
export const topics = ['session', 'place', 'people', 'meetings', 'audit'] as const;
export type Topic = (typeof topics)[number];

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
