import type { IssueCheck } from '@contract/newsletters/newsletters';
import type { IssueItem } from '@contract/newsletters/content';
import { sentencesOf } from '@rules/easy-read';
import { heardOpenings } from '@rules/spoken-words';
import { plain, type Block, type BlockOf, type Words } from '../../../documents/blocks';
import { printedDate } from '../../../documents/printed-dates';
import type { EditionWords } from './edition-words';
import { printedPicture, type IssuePrint } from './issue-print';

/** The Easy Read rows of an item as a person wrote them: a picture and short sentences each. Source: domain 2.6. */
export function easyRows(print: IssuePrint, words: EditionWords, { easy }: IssueItem): BlockOf<'easy-row'>[] {
  return easy.flatMap(({ words: idea, picture, noPictureBecause }): BlockOf<'easy-row'>[] => {
    const sentences = sentencesOf(words.text(idea));
    if (sentences.length === 0) return [];
    const shown = picture === null ? null : printedPicture(print, 'easy-read', { ref: picture, words });
    const isWordsOnly = picture === null && noPictureBecause !== '';
    return [
      {
        ...{ kind: 'easy-row', picture: shown, paragraphs: sentences.map(withOpening) },
        ...(isWordsOnly ? { isWordsOnly } : {}),
      },
    ];
  });
}

const answering = ['We did', "We can[’']t yet", "We won[’']t", 'We decided'];
const openings = new RegExp(`^(?:${[...heardOpenings, ...answering].join('|')})(?=[\\s:,]):?`, 'u');

/** Who asked and who answers stands out. */
function withOpening(sentence: string): Words {
  const [opening] = openings.exec(sentence) ?? [];
  if (opening === undefined) return plain(sentence);
  return [{ text: opening, bold: true }, { text: sentence.slice(opening.length) }];
}

/** That residents checked this edition, by the names they agreed to: who, when and what they changed. */
export function checkedBy(checks: readonly IssueCheck[], words: EditionWords): Block[] {
  if (checks.length === 0) return [];
  const each = checks.flatMap(({ name, checkedOn, changed }): Words[] => [
    plain(`${name}, ${printedDate(checkedOn)}.`),
    ...(changed.trim() === '' ? [] : [plain(`What changed: ${words.text(changed).trim()}`)]),
  ]);
  return [{ kind: 'panel', tone: 'decided', paragraphs: [[{ text: 'Checked by', bold: true }], ...each] }];
}
