import type { IssueContent } from '@contract/newsletters/content';
import type { LongSentence } from '@rules/issue-reading';
import { Button } from '../../../ui/Button';
import { nameOfPlace } from './composer-words';
import { showPlace } from './show-place';

interface LongestSentencesProps {
  longest: readonly LongSentence[];
  content: IssueContent;
}

/** The longest sentences of an edition, to begin with where it helps most. Source: domain 2.7. */
export function LongestSentences({ longest, content }: LongestSentencesProps) {
  if (longest.length === 0) return null;
  return (
    <details className="checks-longest">
      <summary>The longest sentences</summary>
      <ul className="checks-list">
        {longest.map(({ itemId, rowId, text, words }, at) => (
          <li key={at} className="finding">
            <p className="finding-where">{nameOfPlace(itemId, content.items)}</p>
            <p>
              “{text}” {words === 1 ? '1 word' : `${words} words`}
            </p>
            <p className="finding-tools">
              <Button variant="quiet" label={`Show “${text}”`} onPress={() => showPlace(itemId, rowId)}>
                Show
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
