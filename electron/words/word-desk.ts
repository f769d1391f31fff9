import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { UnknownWord } from '@contract/newsletters/words';
import { nearestFirst } from '@rules/reading/near-words';

/** British spelling, offline. */
export interface WordDesk {
  /** The words the dictionary and the care words do not know, each once, in the order asked. */
  unknown(words: readonly string[]): Promise<UnknownWord[]>;
  /** Lets the dictionary go, and all it was asked; the next question loads it again. */
  end(): void;
}

export interface WordDeskParts {
  /** The built spelling-worker. */
  script: string | URL;
  /** The folder of the dictionary, and that of our own word lists. */
  dictionary: string;
  careWords: string;
  /** How long the dictionary stays in memory unasked, in milliseconds. */
  idleMs: number;
}

const foundSchema = z.object({
  word: z.string(),
  british: z.array(z.string()),
  suggestions: z.array(z.string()),
});
const answerSchema = z.object({ ask: z.number(), unknown: z.array(foundSchema) });

const mostSuggestions = 5;

function ranked({ word, british, suggestions }: z.infer<typeof foundSchema>): UnknownWord {
  const all = new Set([...british, ...nearestFirst(word, suggestions)]);
  return { word, suggestions: [...all].slice(0, mostSuggestions) };
}

interface Waiting {
  resolve: (unknown: UnknownWord[]) => void;
  reject: (error: Error) => void;
}

/** A word desk whose dictionary is read at the first question and let go when nobody asks for a while. */
export function createWordDesk({ script, idleMs, ...paths }: WordDeskParts): WordDesk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;

  function letGo(error: Error): void {
    clearTimeout(idle);
    const gone = worker;
    worker = null;
    void gone?.terminate();
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const { reject } of unanswered) reject(error);
  }

  function start(): Worker {
    const started = new Worker(script, { workerData: paths });
    // A dictionary in memory is no reason for Parlour to stay.
    started.unref();
    started.on('message', (message: unknown) => {
      const { ask, unknown } = answerSchema.parse(message);
      waiting.get(ask)?.resolve(unknown.map(ranked));
      waiting.delete(ask);
      if (waiting.size > 0) return;
      started.unref();
      idle = setTimeout(() => letGo(new Error('The dictionary was put away.')), idleMs).unref();
    });
    const ended = (error: Error) => {
      if (worker === started) letGo(error);
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The dictionary ended early.')));
    return started;
  }

  return {
    unknown(words) {
      if (words.length === 0) return Promise.resolve([]);
      const working = (worker ??= start());
      working.ref();
      clearTimeout(idle);
      return new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        working.postMessage({ ask: asked, words: [...words] });
      });
    },
    end: () => letGo(new Error('The dictionary was put away.')),
  };
}
