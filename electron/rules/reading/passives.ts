import type { Stretch } from '@contract/newsletters/checks';
import { gotInto, irregularParticiples, notParticiples, onlyDescribing, standingState } from './participles';
import type { Sentence, Word } from './sentences';

const be = /^(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)$/;
const shortBe = /^(?:i['’]m|(?:you|we|they)['’]re|(?:he|she|it|that|there|what|who)['’]s)$/;
const get = /^(?:get|gets|got|gotten|getting)$/;
const auxiliary =
  /^(?:has|have|had|having|will|shall|would|can|could|may|might|must|should|ought|to|going|need|needs|cannot|am|is|are|was|were|be|been|being|(?:has|have|had|wo|would|ca|could|must|should|need)n['’]t|(?:i|you|he|she|it|we|they)['’](?:ll|ve|d|m|re|s))$/;
const between =
  /^(?:\p{L}+ly|not|never|always|also|already|just|still|now|then|soon|often|being|been|both|all|even|first|later|well|better|best|much|so|too|since|again|almost|ever|once|twice|yet|currently|up)$/u;
const notAdverbs = /^(?:family|only|early|likely|lovely|friendly|lonely|elderly|silly|ugly|holy|july|italy)$/;
const afterGot =
  /^(?:by|on|in|at|to|for|from|with|when|while|and|but|or|because|if|so|up|down|out|off|away|again|every|last|this|next|yesterday|today|tomorrow|before|after|as|each|more|too|properly|\p{L}+ly)$/u;

const mostBetween = 3;

/**
 * The passives of a sentence: a form of "be" or "get", adverbs, then a past participle. Each stretch runs from the
 * first auxiliary to the participle: "has been decided", "will be redecorated".
 */
export function passivesOf({ words, text }: Sentence): Stretch[] {
  const low = words.map((word) => word.text.toLowerCase());
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const to = participleAfter(words, low, at, text.endsWith('?'));
    if (to === null) continue;
    found.push({ start: words[startOf(low, at)]?.start ?? 0, end: words[to]?.end ?? 0 });
    at = to;
  }
  return found;
}

/** Where the participle stands that makes the word at `at` a passive; null when it is none. */
function participleAfter(words: readonly Word[], low: readonly string[], at: number, asks: boolean) {
  const verb = low[at] ?? '';
  const isGet = get.test(verb);
  if (!isGet && !be.test(verb) && !shortBe.test(verb)) return null;
  const first = asks && at === 0 ? at + 1 + subjectLength(words, low) : at + 1;
  for (let to = first; to <= first + mostBetween && to < words.length; to += 1) {
    const word = low[to] ?? '';
    if (isParticiple(words, to) && !describes(low, at, to, isGet)) return to;
    if (!between.test(word) || notAdverbs.test(word)) return null;
  }
  return null;
}

/** In a question the subject stands between: "Was the lounge painted?" */
function subjectLength(words: readonly Word[], low: readonly string[]): number {
  const opens = low[1] ?? '';
  if (/^(?:it|they|you|we|he|she|i|this|that|these|those|anyone|everyone)$/.test(opens)) return 1;
  if (!/^(?:the|a|an|our|your|my|his|her|their|any|all)$/.test(opens)) return 0;
  return isParticiple(words, 2) || isParticiple(words, 3) ? 2 : 3;
}

function isParticiple(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  // A capital inside a sentence begins a name: "is Ted", "was Fred".
  if (at > 0 && /^\p{Lu}(?!\p{Lu}+$)/u.test(text)) return false;
  const low = text.toLowerCase().replace(/^re-/, '');
  if (irregularParticiples.has(low)) return true;
  if (!/^\p{L}+ed$/u.test(low) || low.length < 4 || notParticiples.has(low)) return false;
  return !/^un(?!cover|lock|load|pack|ti|do|veil|dertak|fold|block|plug|wrap)/.test(low);
}

/** Whether the participle only says how someone is, or stands before a noun after "got". */
function describes(low: readonly string[], at: number, to: number, isGet: boolean): boolean {
  const word = low[to] ?? '';
  const next = low[to + 1];
  if (isGet)
    return gotInto.has(word) || onlyDescribing.has(word) || (next !== undefined && !afterGot.test(next));
  if (next === 'by') return false;
  if (onlyDescribing.has(word)) return true;
  const stands = /^(?:am|is|are|isn['’]t|aren['’]t)$/.test(low[at] ?? '') || shortBe.test(low[at] ?? '');
  return stands && standingState.has(word) && low[to - 1] !== 'being';
}

function startOf(low: readonly string[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = low[before] ?? '';
    if (auxiliary.test(word) && !isPlainTo(low, before)) first = before;
    else if (!between.test(word) || notAdverbs.test(word)) break;
  }
  return first;
}

/** "going to be", "need to be" belong to the verb; the "to" of "we want to be asked" does not. */
function isPlainTo(low: readonly string[], at: number): boolean {
  return low[at] === 'to' && !/^(?:going|need|needs|ought|have|has|had)$/.test(low[at - 1] ?? '');
}
