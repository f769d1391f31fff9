import type { Me } from '@contract/session';
import type { MethodName, OutputOf, ParsedInputOf } from '@contract/api';
import type { Records } from '../../db/client';
import type { DocumentService } from '../documents/service';
import type { WordDesk } from '../words/word-desk';

/** What a use-case is given. Who is asking is main's own knowledge, never an argument. */
export interface CallContext {
  records: Records;
  me: Me;
  /** Epoch milliseconds by this PC's clock. */
  now(): number;
  /** Today in Europe/London, `YYYY-MM-DD`. */
  today(): string;
  documents: DocumentService;
  words: WordDesk;
}

export type Handler<N extends MethodName> = (
  input: ParsedInputOf<N>,
  context: CallContext,
) => OutputOf<N> | Promise<OutputOf<N>>;

/** One handler for every method whose name begins with the feature's word. */
export type HandlersOf<Word extends string> = {
  [N in MethodName as N extends `${Word}.${string}` ? N : never]: Handler<N>;
};
