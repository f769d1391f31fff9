import type { IssueContent } from '@contract/newsletters/content';
import { printedItems } from '@rules/issue-reading';
import { textIn } from '@rules/issue-text';
import { SpellingFindings } from '../../../ui/SpellingFindings';
import type { Composer } from './composer';

/** The spelling of the edition on the desk. */
export function SpellingPart({ composer, content }: { composer: Composer; content: IssueContent }) {
  const text = printedItems(content, composer.edition)
    .map((item) => textIn(item, composer.edition))
    .join('\n');
  return <SpellingFindings text={text} mayKeep={!composer.isFixed} />;
}
