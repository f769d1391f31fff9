import type { UnknownWord } from '@contract/newsletters/words';
import type { IssueContent } from '@contract/newsletters/content';
import { printedItems } from '@rules/issue-reading';
import { textIn } from '@rules/issue-text';
import { wordsOf } from '@rules/reading/sentences';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/call';
import { newId } from '../../../lib/new-id';
import { useCall } from '../../../lib/use-call';
import { Button } from '../../../ui/Button';
import type { Composer } from './composer';

const rest = 700;
const atATime = 1000;

/** Words no dictionary, care word list or name in the records knows. */
export function SpellingPart({ composer, content }: { composer: Composer; content: IssueContent }) {
  const { unknown, again } = useSpelling(content, composer.edition);
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
            {composer.isFixed ? null : (
              <p className="finding-tools">
                <Button variant="quiet" label={`We spell “${word}” so`} onPress={() => void keep(word)}>
                  We spell it so
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks main after a short rest from typing, and only for words it has not answered yet. */
function useSpelling(content: IssueContent, edition: Composer['edition']) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, UnknownWord | null>>(new Map());
  const text = printedItems(content, edition)
    .map((item) => textIn(item, edition))
    .join('\n');
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
