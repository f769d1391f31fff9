import type { MinutesContent, Rung } from '@contract/meetings/content';
import type { Block } from '../../documents/blocks';
import { labelled, plain } from '../../documents/blocks';
import { printedDate } from '../../documents/printed-dates';
import { unnamedWords, type NamesFor } from './minutes-people';

/** The days of a phone round: "Rung from Wednesday 2 to …"; its planned day when nobody was rung. */
export function rungOn({ date }: Pick<MinutesContent, 'date'>, { from, to }: Rung): string {
  if (from === null || to === null) return printedDate(date);
  return from === to
    ? `Rung on ${printedDate(from)}`
    : `Rung from ${printedDate(from)} to ${printedDate(to)}`;
}

/**
 * Who was rung: how many were reached of everyone asked, and their names as each agreed. Who gave no answer or would
 * rather not is counted and never named. Source: domain 3.13, a phone round counts reach as a meeting does.
 */
export function whoWasRung(content: MinutesContent, rung: Rung, namesFor: NamesFor): Block[] {
  const { chair, minuteTaker } = content;
  const heading: Block = { kind: 'heading', level: 1, text: 'Who was rung' };
  return [
    heading,
    { kind: 'paragraph', words: plain(reachedOf(rung)), isTied: true },
    ...(chair === '' ? [] : [paragraph('Chair:', `${chair}.`)]),
    ...(minuteTaker === '' ? [] : [paragraph('Minutes taken by:', `${minuteTaker}.`)]),
    ...reachedNames(content, namesFor),
    ...othersOnTheCalls(content),
    ...notReached(rung),
  ];
}

/** "32 of 46 people we support were reached." */
function reachedOf({ asked, reached, one, many }: Rung): string {
  return `${reached} of ${asked} ${asked === 1 ? one : many} ${reached === 1 ? 'was' : 'were'} reached.`;
}

const helpers = ['Interpreter', 'Visitor'];
const isHelper = (part: string) => helpers.some((word) => part === word || part.startsWith(`${word},`));

function reachedNames({ present, presentUnnamed }: MinutesContent, namesFor: NamesFor): Block[] {
  const names = present.filter(({ part }) => !isHelper(part)).map(({ name }) => name);
  const unnamed = presentUnnamed.reduce((sum, { count }) => sum + count, 0);
  if (names.length + unnamed === 0) return [];
  const rest = unnamed === 0 ? [] : [unnamedWords(unnamed, names.length === 0 ? '' : 'more', namesFor)];
  return [paragraph('Reached:', `${[...names, ...rest].join(', ')}.`)];
}

function othersOnTheCalls({ present }: MinutesContent): Block[] {
  return present
    .filter(({ part }) => isHelper(part))
    .map(({ name, part }) => paragraph(`${part}:`, `${name}.`));
}

function notReached({ noAnswer, ratherNot, notRung }: Rung): Block[] {
  const counts: [string, number][] = [
    ['No answer:', noAnswer],
    ['Would rather not:', ratherNot],
    ['Not rung yet:', notRung],
  ];
  return counts.filter(([, count]) => count > 0).map(([words, count]) => paragraph(words, `${count}.`));
}

function paragraph(label: string, words: string): Block {
  return { kind: 'paragraph', words: labelled(label, words) };
}
