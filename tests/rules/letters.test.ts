import { describe, expect, it } from 'vitest';
import type { LetterheadReading } from '@contract/letters';
import type { WordBlock } from '@contract/newsletters/content';
import type { Answer, Voice } from '@contract/voices';
import type { Needs } from '@contract/people';
import { letterFields, letterheadReport } from '@rules/letter-fields';
import { letterEdition, letterNeeds } from '@rules/letter-form';
import { tellableOf } from '@rules/letter-tells';
import { alteredQuotes, isBlankLetter, letterProse, letterWords, speakerInLetter } from '@rules/letter-words';
import { noNeeds } from '@rules/needs-of';

const reading = (over: Partial<LetterheadReading> = {}): LetterheadReading => ({
  ...{ placeholders: [...letterFields], broken: [], body: 'alone' },
  ...over,
});

describe('what a letterhead has a place for', () => {
  it('is all of it in the starter', () => {
    expect(letterheadReport(reading())).toEqual({
      ...{ found: letterFields, missing: [], unknown: [], stops: [] },
    });
  });

  it('names what is missing, in the order of the list, and lets letters be written without it', () => {
    const report = letterheadReport(reading({ placeholders: ['body', 'place', 'name'] }));
    expect(report.found).toEqual(['name', 'body', 'place']);
    expect(report.missing).toEqual(['full_name', 'address', 'date', 'subject', 'signatory', 'role']);
    expect(report.stops).toEqual([]);
  });

  it.each<[LetterheadReading['body'], RegExp]>([
    ['none', /no place for the words of a letter/],
    ['beside', /line of its own/],
    ['twice', /more than once/],
    ['outside', /header, a footer, a note or a text box/],
  ])('cannot be used when its words would stand nowhere fit: %s', (body, words) => {
    const [stop, ...more] = letterheadReport(reading({ body })).stops;
    expect(stop).toMatch(words);
    expect(more).toEqual([]);
  });

  it.each([
    ['Name', 'name'],
    ['FULL NAME', 'full_name'],
    ['Full_Name', 'full_name'],
    ['signature', 'signatory'],
    ['Letter', 'body'],
    ['our_ref', null],
    ['__proto__', null],
  ])('names {{%s}}, which nobody can fill in, and what was meant', (typed, meant) => {
    const report = letterheadReport(reading({ placeholders: ['body', typed] }));
    expect(report.unknown).toEqual([{ text: `{{${typed}}}`, meant }]);
    expect(report.stops.join()).toContain(meant === null ? 'Take it out' : `Write it {{${meant}}}`);
  });

  it('names braces that never close', () => {
    const report = letterheadReport(reading({ broken: ['Dear {{name,'] }));
    expect(report.unknown).toEqual([{ text: 'Dear {{name,', meant: null }]);
    expect(report.stops).toHaveLength(1);
  });
});

describe('what a person needs from a letter', () => {
  const needs = (over: Partial<Needs>): Needs => ({ ...noNeeds, ...over });

  it.each<[string, Needs | null, 'standard' | 'large-print', string[]]>([
    ['nothing', noNeeds, 'standard', []],
    [
      'large print',
      needs({ largePrint: true }),
      'large-print',
      ['Amina reads large print, 18 point: the letter is made in it.'],
    ],
    [
      'larger print than ours',
      needs({ largePrint: true, printPoint: 24 }),
      'large-print',
      ['Amina reads large print, 24 point: the letter is made in it.'],
    ],
    [
      'another language',
      needs({ translated: true, language: 'Bengali' }),
      'standard',
      ['Amina needs this in Bengali: a person translates it.'],
    ],
    [
      'another language, in large print',
      needs({ translated: true, language: 'Bengali', largePrint: true, interpreter: true }),
      'large-print',
      [
        'Amina needs this in Bengali: a person translates it.',
        'Amina reads large print, 18 point: the letter is made in it.',
      ],
    ],
    [
      'Easy Read',
      needs({ easyRead: true }),
      'large-print',
      [
        'Amina needs Easy Read, and a letter has none: tell it in the Easy Read newsletter too, or go through the letter with them.',
      ],
    ],
    [
      'reading aloud',
      needs({ readAloud: true }),
      'standard',
      ['Amina has papers read aloud: somebody reads the letter with them.'],
    ],
    [
      'sign',
      needs({ bsl: true, interpreter: true }),
      'standard',
      ['Amina uses British Sign Language: go through it with an interpreter.'],
    ],
    [
      'an interpreter',
      needs({ interpreter: true, language: 'Polish' }),
      'standard',
      ['Amina has an interpreter for Polish: go through it together.'],
    ],
    [
      'nobody knows',
      null,
      'standard',
      ['Amina is not among the people in the records, so how they like to be written to is not known.'],
    ],
  ])('%s', (_name, given, edition, words) => {
    expect(letterEdition(given)).toBe(edition);
    expect(letterNeeds('Amina', given)).toEqual(words);
  });
});

describe('the words of a letter', () => {
  const soup = 'The soup is cold by the time it gets to our table.';
  const quote = (words: string): WordBlock => ({ kind: 'quote', words, speaker: 'You said this' });
  const own: WordBlock = { kind: 'paragraph', words: [{ text: 'We serve your ' }, { text: 'table first.' }] };
  const content = {
    body: [quote(soup), own],
    address: 'Room 2',
    subject: 'The soup',
    signatory: 'D',
    role: '',
  };

  it('checks the writer’s sentences and never what somebody said', () => {
    expect(letterProse(content)).toBe('We serve your table first.');
    const whole = { ...content, date: '2026-12-09', sources: [], letBe: [] };
    expect(letterWords(whole)).toBe(
      `Room 2\nThe soup\n${soup}\nYou said this\nWe serve your table first.\nD`,
    );
    expect(isBlankLetter({ body: [quote(''), { kind: 'paragraph', words: [{ text: ' ' }] }] })).toBe(false);
    expect(isBlankLetter({ body: [{ kind: 'paragraph', words: [{ text: ' ' }] }] })).toBe(true);
  });

  it.each([
    [soup, []],
    [`“${soup}”`, []],
    ['The soup is  cold', []],
    ['', []],
    ['The soup was cold.', ['The soup was cold.']],
    [`${soup} It is awful.`, [`${soup} It is awful.`]],
  ])('finds a quote that is not as it was said: %s', (words, found) => {
    expect(alteredQuotes([own, quote(words)], soup)).toEqual(found);
  });

  it.each<[Voice['source'], string, string]>([
    ['said', 'You said this', 'Winifred said this'],
    ['chose', 'You chose this', 'Winifred chose this'],
    ['shown', 'You showed us this', 'Winifred showed us this'],
    ['observed', 'We saw this', 'We saw this'],
    ['told', 'Someone who knows you told us this', 'Someone who knows Winifred told us this'],
  ])('says whose words they are: %s', (source, you, they) => {
    const voice = { source, saidOn: '2026-12-02' };
    const on = ' on Wednesday 2 December 2026';
    expect(speakerInLetter(voice, { isToThem: true, name: 'Winifred' })).toBe(you + on);
    expect(speakerInLetter(voice, { isToThem: false, name: 'Winifred' })).toBe(they + on);
  });
});

describe('what there is to tell', () => {
  const answer: Answer = {
    ...{ kind: 'action', id: 'a', words: 'Serve the last table first', on: '2026-12-02', meeting: null },
    ...{ how: null, owner: '', due: null, firstDue: null, state: 'open', closedOn: null },
    ...{
      droppedBecause: '',
      waitingFor: '',
      reviews: [],
      outcomes: [],
      checkBacks: [],
      otherVoices: 0,
      toTell: null,
    },
  };
  const came = { id: 'o', words: 'Done.', happenedOn: '2026-12-04', isPast: false, inPrint: false };
  const told = {
    voiceId: 'v',
    who: '',
    way: 'In print',
    toldOn: '2026-12-05',
    issueId: null,
    letterId: null,
  };

  it('is the answer itself while nothing came of it, and then what came of it', () => {
    expect(tellableOf(answer)).toEqual([
      { kind: 'action', id: 'a', words: 'Serve the last table first', on: '2026-12-02', isTold: false },
    ]);
    const done = { ...answer, outcomes: [{ ...came, toldBack: [], notTold: [] }] };
    expect(tellableOf(done)).toEqual([
      { kind: 'outcome', id: 'o', words: 'Done.', on: '2026-12-04', isTold: false },
    ]);
  });

  it('is never what happened before it was opened again, and knows what was told', () => {
    const past = { ...came, isPast: true, toldBack: [told], notTold: [] };
    expect(tellableOf({ ...answer, outcomes: [past] })).toMatchObject([{ kind: 'action', isTold: false }]);
    const printed = { ...came, inPrint: true, toldBack: [told], notTold: [] };
    expect(tellableOf({ ...answer, outcomes: [printed] })).toMatchObject([{ kind: 'action', isTold: true }]);
    const decided = { ...answer, kind: 'decision' as const, outcomes: [{ ...printed, toldBack: [] }] };
    expect(tellableOf(decided)).toMatchObject([{ kind: 'outcome', id: 'o', isTold: false }]);
  });
});
