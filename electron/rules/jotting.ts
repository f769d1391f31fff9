import type { IssueItem } from '@contract/newsletters/content';
import { runWords } from './issue-words';
import { irregularParticiples } from './reading/participles';
import { verbForms } from './reading/inflections';
import { splitSentences, wordsOf } from './reading/sentences';

const listed = (words: string) => words.trim().split(/\s+/);

/** What minute-takers begin an action with: "Ask which vegetable…", "Put the bread…". */
const onlyVerbs = listed(`
  add allow apply arrange ask attend borrow bring build buy carry collect decide deliver describe explain find fix get
  give go have hire invite keep learn lend let make meet mend organise provide put raise remind remove repair replace
  reserve say see sell send serve sit speak take teach tell thank think tidy write
`);

/** These begin one too, but may as well be the thing itself: "Paint the hall", "Paint is on order". */
const alsoNouns = listed(`
  agree book call cancel change charge check clean clear close cook cut draw empty finish fit hang help hold leave lift
  look lower mix move note offer open order paint pay phone pick plan plant plate play point pour print read record
  report ring save set share show sort start stop store switch talk train try turn use visit wait walk wash water wear
  welcome work
`);

/** Other verbs that stand after whoever does it: "People no longer want it", "They stay". */
const others = listed('be begin come do eat feel know like live love mean need run stay want');

const begins = new Set(onlyVerbs);
const mayBegin = new Set(alsoNouns);
const finite = new Set([
  ...listed(`
    am is are was were has have had do does did can could will would shall should may might must cannot
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t can’t couldn’t won’t wouldn’t shouldn’t
    it’s that’s there’s we’re they’re we’ve they’ve we’ll they’ll i’m i’ve i’ll
  `),
  ...[...onlyVerbs, ...alsoNouns, ...others].flatMap((verb) => {
    const [, s, ed] = verbForms(verb);
    return [s, ed];
  }),
]);
const bases = new Set([...onlyVerbs, ...alsoNouns, ...others]);
const before = new Set(
  listed('a an all any each every her his its my our some that the their these this your them'),
);

/** A word by which somebody says that something is or happens; any in "ed" or "s" is taken for one, but for the first. */
function isFinite(word: string, at: number): boolean {
  if (finite.has(word)) return true;
  if (at === 0) return false;
  const isPast = /^\p{L}{2,}ed$/u.test(word) && !irregularParticiples.has(word);
  return isPast || /^\p{L}{3,}[^su]s$/u.test(word);
}

/**
 * Whether words are still only a note, to be finished before others read them: they begin with a bare verb ("Ask which
 * vegetable each person wants") or say nothing of anything ("Board money"). It judges the first sentence, and when in doubt
 * it says no.
 */
export function isJotting(text: string): boolean {
  const [sentence] = splitSentences(text);
  if (sentence === undefined) return false;
  const words = wordsOf(sentence.text).map((word) => word.text.toLowerCase().replaceAll("'", '’'));
  const [first = '', second = ''] = words;
  if (begins.has(first)) return true;
  const isSaid = words.some((word, at) => isFinite(word, at));
  if (mayBegin.has(first) && (before.has(second) || !isSaid)) return true;
  return words.length > 0 && !isSaid && !words.some((word, at) => at > 0 && bases.has(word));
}

/** Whether what an item has to say of a decision or of what was done is still only a note. */
export function isStillNote(item: IssueItem): boolean {
  if (item.kind === 'answer') return isJotting(item.answer.words);
  const isOfMinutes = item.sources.some(({ kind }) => kind === 'decision' || kind === 'outcome');
  const [block] = item.body;
  if (!isOfMinutes || block?.kind !== 'paragraph') return false;
  return isJotting(runWords(block.words).replace(/^we decided:/i, ''));
}
