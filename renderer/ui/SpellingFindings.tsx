import type { UnknownWord } from '@contract/newsletters/words';
import { wordsOf } from '@rules/reading/sentences';
import { useEffect, useState } from 'react';
import { call } from '../lib/call';
import { newId } from '../lib/new-id';
import { useCall } from '../lib/use-call';
import '../styles/reading.css';
import { Button } from './Button';

interface SpellingFindingsProps {
  /** Everything written on the page. */
  text: string;
  /** False when what is written is fixed. */
  mayKeep: boolean;
}

const rest = 700;
const atATime = 1000;

/** Words no dictionary, care word list or name in the records knows. */
export function SpellingFindings({ text, mayKeep }: SpellingFindingsProps) {
  const { unknown, again } = useSpelling(text);
  const adding = useCall('newsletters.addOwnWord');
  if (unknown.length === 0) return null;

  async function keep(word: string) {
    const result = await adding.run({ id: newId(), word });
    if (result.ok) again();
  }

  return (
    <>
      <h3 className="checks-part">Spelling</h3>
      <ul className="checks-list">
        {unknown.map(({ word, suggestions }) => (
          <li key={word} className="finding">
            <p>
              <strong>“{word}”</strong>
              {suggestions.length === 0
                ? ' is not in the dictionary.'
                : ` Did you mean ${suggestions.map((each) => `“${each}”`).join(', ')}?`}
            </p>
            {mayKeep ? (
              <p className="finding-tools">
                <Button variant="quiet" label={`We spell “${word}” so`} onPress={() => void keep(word)}>
                  We spell it so
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks main after a short rest from typing, and only for words it has not answered yet. */
function useSpelling(text: string) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, UnknownWord | null>>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => void ask(), rest);
    let isLeft = false;
    async function ask() {
      const words = [...new Set(wordsOf(text).map((word) => word.text))];
      const fresh = words.filter((word) => !answers.has(word)).slice(0, atATime);
      if (fresh.length === 0) return;
      const result = await call('newsletters.checkSpelling', { words: fresh });
      if (!result.ok || isLeft) return;
      const found = new Map(result.value.unknown.map((each) => [each.word, each]));
      setAnswers(
        (now) => new Map([...now, ...fresh.map((word) => [word, found.get(word) ?? null] as const)]),
      );
    }
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [text, answers]);
  const unknown = [...new Set(wordsOf(text).map((word) => word.text))].flatMap(
    (word) => answers.get(word) ?? [],
  );
  return { unknown, again: () => setAnswers(new Map()) };
}
