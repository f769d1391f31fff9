import type { Letter, LetterContent, LetterSource } from '@contract/letters';
import type { WordBlock } from '@contract/newsletters/content';
import type { Answer } from '@contract/voices';
import { longDate } from '@rules/british-dates';
import { blockWords } from '@rules/issue-words';
import { speakerInLetter } from '@rules/letter-words';
import { spokenBy } from '@rules/spoken-words';
import { heardWords } from '../voice-words';

/** Something of the chain that can be put into a letter, in its own words. */
export interface SourceOffer extends LetterSource {
  /** "Winifred Shaw said", "Decided", "What happened". */
  label: string;
  words: string;
  /** Where and when. */
  more: string;
  /** What pressing it puts at the end of the letter. */
  block: WordBlock;
}

/** Their own words, what was decided or agreed, and what came of it, in the order things happened. */
export function sourceOffers({ voice, answers, reader, aboutName }: Letter): SourceOffer[] {
  const isToThem = reader.supporterId === null;
  const speaker = speakerInLetter(voice, { isToThem, name: aboutName });
  return [
    {
      ...{ kind: 'voice', id: voice.id, label: spokenBy(voice), words: voice.words, more: heardWords(voice) },
      block: { kind: 'quote', words: voice.words, speaker },
    },
    ...answers.flatMap(answerOffers),
  ];
}

function answerOffers({ kind, id, words, on, due, state, outcomes }: Answer): SourceOffer[] {
  const by = state === 'open' && due !== null ? `, to be done by ${longDate(due)}` : '';
  const said: SourceOffer = {
    ...{ kind, id, words, block: paragraph(words) },
    label: kind === 'decision' ? 'Decided' : 'Agreed to do',
    more: `${longDate(on)}${by}`,
  };
  const came = outcomes
    .filter(({ isPast, inPrint }) => !isPast && !inPrint)
    .map((outcome): SourceOffer => ({
      ...{ kind: 'outcome', id: outcome.id, label: 'What happened', words: outcome.words },
      ...{ more: longDate(outcome.happenedOn), block: paragraph(outcome.words) },
    }));
  return [said, ...came];
}

function paragraph(text: string): WordBlock {
  return { kind: 'paragraph', words: [{ text }] };
}

/** True while the words of an offer stand in the letter as they are. */
export function isInLetter({ body }: Pick<LetterContent, 'body'>, offer: SourceOffer): boolean {
  return body.some(
    (block) =>
      (block.kind === 'quote') === (offer.kind === 'voice') &&
      blockWords(block).some((words) => words.includes(offer.words)),
  );
}

/** Puts an offer at the end of a letter, and keeps where it came from. */
export function putInLetter(content: LetterContent, { kind, id, block }: SourceOffer): LetterContent {
  const others = content.sources.filter((source) => source.kind !== kind || source.id !== id);
  return { ...content, body: [...content.body, block], sources: [...others, { kind, id }] };
}
