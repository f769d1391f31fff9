import { api, type InputOf, type MethodName, type OutputOf, type ParsedInputOf } from '@contract/api';
import { londonDay } from '@rules/british-dates';
import type { Records, Writer } from '../../../db/client';
import type { CallContext } from '../../features/context';
import { improvementHandlers } from '../../features/improvement/handlers';
import { meetingsHandlers } from '../../features/meetings/handlers';
import { sendMeasured } from '../../features/newsletters/issues/send-issue';
import { newslettersHandlers } from '../../features/newsletters/handlers';
import { peopleHandlers } from '../../features/people/handlers';
import { placeHandlers } from '../../features/place/handlers';
import { voicesHandlers } from '../../features/voices/handlers';

const handlers = {
  ...placeHandlers,
  ...peopleHandlers,
  ...meetingsHandlers,
  ...improvementHandlers,
  ...voicesHandlers,
  ...newslettersHandlers,
  // What is told happens within one transaction, where no page can be waited for.
  'newsletters.send': (sending: ParsedInputOf<'newsletters.send'>, context: CallContext) =>
    sendMeasured(sending, context),
};
type Told = MethodName & keyof typeof handlers;
type Run = (input: unknown, context: CallContext) => unknown;

/** Makes things happen in the records on the day they are said to, through the use-cases the screen has. */
export interface Teller {
  /** Runs one use-case at `at` (epoch ms), its input through the contract as the door does it. Throws what it throws. */
  tell<N extends Told>(at: number, name: N, input: InputOf<N>): OutputOf<N>;
}

/**
 * A teller inside one transaction, so that what belongs together is kept together or not at all, and a hundred small
 * changes do not wait for the disk a hundred times.
 */
export function tellerIn(tx: Writer, outer: CallContext): Teller {
  const { records } = outer;
  const inside: Records = {
    reader: records.reader,
    path: records.path,
    write: (use) => use(tx),
    close: () => undefined,
  };
  return {
    tell<N extends Told>(at: number, name: N, input: InputOf<N>): OutputOf<N> {
      const context: CallContext = {
        ...outer,
        records: inside,
        now: () => at,
        today: () => londonDay(at),
      };
      // The table is keyed by the names of the contract, so what a schema lets through is what its handler takes.
      const run = handlers[name] as unknown as Run;
      const answer = run(api[name].input.parse(input), context);
      if (answer instanceof Promise) throw new Error(`${name} cannot be told: it waits for something.`);
      return answer as OutputOf<N>;
    },
  };
}

export type PeopleIds = ReadonlyMap<string, string>;

/** The id of somebody in the sample by full name. Throws for a name outside its world. */
export function idOf(people: PeopleIds, fullName: string): string {
  const id = people.get(fullName);
  if (id === undefined) throw new Error(`${fullName} is not in the sample home.`);
  return id;
}
