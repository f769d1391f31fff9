import { describe, expect, it } from 'vitest';
import { abbreviationsIn } from '@rules/reading/abbreviations';
import { hardWordsIn } from '@rules/reading/hard-words';
import { passivesOf } from '@rules/reading/passives';
import { splitSentences, wordsOf } from '@rules/reading/sentences';

// The same word in capitals, as many, with “’s” and joined to another by a hyphen.

describe('hard words as they are written', () => {
  it.each([
    ['Utilise the lift.', ['Utilise']],
    ['ALTERNATIVE seats.', ['ALTERNATIVE']],
    ['Refurbishments begin.', ['Refurbishments']],
    ['The refurbishment’s end.', ['refurbishment']],
    ["The refurbishment's end.", ['refurbishment']],
    ['A refurbishment-led plan.', ['refurbishment']],
    ['Re-utilise it Prior To tea.', ['utilise', 'Prior To']],
    ['An up-to-date, well-known tea-time.', []],
  ])('are found: %s', (text, said) => {
    expect(hardWordsIn(text, wordsOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(said);
  });
});

describe('abbreviations as they are written', () => {
  it.each([
    ['CQCs came.', ['CQCs']],
    ['The CQC’s visit.', ['CQC’s']],
    ['A CQC-led visit.', ['CQC']],
    ['DoLS-related forms.', ['DoLS']],
    ['A TV-sized box, an X-ray, COVID-19 and a T-shirt.', []],
  ])('are found: %s', (text, said) => {
    expect(abbreviationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(said);
  });
});

describe('passives as they are written', () => {
  it.each([
    ['IT WAS PAINTED.', ['WAS PAINTED']],
    ['It was re-painted.', ['was re-painted']],
    ['It was re-built.', ['was re-built']],
    ['He was Fred. It is old-fashioned.', []],
  ])('are found: %s', (text, said) => {
    const found = splitSentences(text).flatMap(passivesOf);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(said);
  });
});
