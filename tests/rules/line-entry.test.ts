import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKinds } from '@contract/meetings/minutes';
import { readActionEntry } from '@rules/action-entry';
import { entryTextOf } from '@rules/entry-text';
import { findOnePerson, findPeople, mentionFor, type Findable } from '@rules/find-person';
import { entryTokenAt, nextLineKind, parseLineEntry, replaceToken } from '@rules/line-entry';

const person = (id: string, nameToUse: string, fullName: string, kind: Findable['kind'], here = true) => ({
  id,
  nameToUse,
  fullName,
  kind,
  here,
});

const people: Findable[] = [
  person('w', 'Winifred', 'Winifred Shaw', 'resident'),
  person('h', 'Harold', 'Harold Pike', 'resident'),
  person('j', 'Józef', 'Józef Nowak', 'resident'),
  person('m', 'Mabel', 'Mabel Crane', 'resident', false),
  person('o', 'Owen', 'Owen Tate', 'staff'),
  person('d', 'Denise', 'Denise Okafor', 'staff'),
  person('f', 'Hal', 'Hal Crane-O’Neill', 'family'),
];

const context = { meetingDate: '2026-12-02', closedDays: [], people };
const entry = (raw: string, kind: (typeof lineKinds)[number] = 'note') =>
  parseLineEntry(raw, { ...context, kind });

describe('finding a person by typing', () => {
  it.each([
    ['win', 'w'],
    ['WINIFRED', 'w'],
    ['shaw', 'w'],
    ['ws', 'w'],
    ['jozef', 'j'],
    ['nowak', 'j'],
    ['w sh', 'w'],
    ['hal', 'f'],
    ['oneill', 'f'],
    ['Owen Tate', 'o'],
  ])('“%s” is %s', (query, id) => {
    expect(findOnePerson(query, people)?.id).toBe(id);
  });

  it.each(['', 'x', 'zz', 'e'])('“%s” is nobody clearly', (query) => {
    expect(findOnePerson(query, people)).toBeNull();
  });

  it('puts residents who are here first', () => {
    expect(findPeople('cra', people).map((each) => each.id)).toEqual(['f', 'm']);
    expect(findPeople('', people).map((each) => each.id)).toEqual(['h', 'j', 'w', 'd', 'o', 'f', 'm']);
  });

  it('prefers the one who is here when two fit', () => {
    const two = [...people, person('x', 'Winston', 'Winston Clarke', 'resident', false)];
    expect(findOnePerson('win', two)?.id).toBe('w');
  });

  it('writes a mention that means the same person', () => {
    const two = [...people, person('w2', 'Winifred', 'Winifred Hill', 'resident')];
    expect(mentionFor(two[0] ?? people[0] ?? person('', '', '', null), people)).toBe('@Winifred');
    for (const each of two) {
      expect(findOnePerson(mentionFor(each, two).slice(1), two)?.id).toBe(each.id);
    }
  });
});

describe('the entry line', () => {
  it('reads SC1’s quote', () => {
    expect(entry('.q @win #food The soup is cold by the time it gets to our table.')).toEqual({
      kind: 'said',
      text: 'The soup is cold by the time it gets to our table.',
      topics: ['food'],
      speakerQuery: 'win',
      speakerId: 'w',
      action: null,
      vote: null,
      decidedHow: null,
      problems: [],
    });
  });

  it.each([
    ['.s', 'said'],
    ['.q', 'said'],
    ['.n', 'note'],
    ['.d', 'decided'],
    ['.v', 'vote'],
    ['.a', 'action'],
    ['.A', 'action'],
  ])('%s makes it %s', (key, kind) => {
    expect(entry(`${key} something`).kind).toBe(kind);
  });

  it.each(['.x something', '.sorry', 'say .s', '. s'])('“%s” keeps the kind and its words', (raw) => {
    expect(entry(raw)).toMatchObject({ kind: 'note', text: raw });
  });

  it('leaves words without a name unnamed', () => {
    expect(entry('.s The soup is cold.')).toMatchObject({ speakerId: null, speakerQuery: '', problems: [] });
  });

  it('asks about a name it does not know and keeps the words', () => {
    const read = entry('.s @zed Too cold');
    expect(read).toMatchObject({ text: 'Too cold', speakerId: null, speakerQuery: 'zed' });
    expect(read.problems).toHaveLength(1);
  });

  it('reads a name in a note as the name', () => {
    expect(entry('@owen brought two pictures, says @zed')).toMatchObject({
      text: 'Owen brought two pictures, says @zed',
      speakerId: null,
    });
  });

  it.each(['Write to a@b.co today', 'We are #1', 'Room 3 # 4'])('keeps “%s” as it is', (raw) => {
    expect(entry(raw)).toMatchObject({ text: raw, topics: [] });
  });

  it('takes topics once, in lower case', () => {
    expect(entry('#Food cold #food #trips-out')).toMatchObject({
      topics: ['food', 'trips-out'],
      text: 'cold',
    });
  });

  it('reads the SC1 votes', () => {
    expect(entry('.v garden centre 8, theatre 4, no view 2')).toMatchObject({
      text: '',
      vote: {
        options: [
          { label: 'garden centre', count: 8 },
          { label: 'theatre', count: 4 },
          { label: 'no view', count: 2 },
        ],
        reason: '',
      },
      problems: [],
    });
    expect(entry('.v Lounge paint: pale green 9, cream 3, no view 2').text).toBe('Lounge paint');
    expect(entry('.v Paint? pale green: 9, cream: 3; Josef was out')).toMatchObject({
      text: 'Paint?',
      vote: { reason: 'Josef was out', options: [{ label: 'pale green' }, { label: 'cream' }] },
    });
    expect(entry('.v 9 for, 1 against, 2 no view').vote?.options).toEqual([
      { label: 'for', count: 9 },
      { label: 'against', count: 1 },
      { label: 'no view', count: 2 },
    ]);
  });

  it.each(['.v', '.v garden centre', '.v garden centre 8, theatre'])('“%s” asks for counts', (raw) => {
    expect(entry(raw)).toMatchObject({ vote: null });
    expect(entry(raw).problems).toHaveLength(1);
  });

  it.each([
    ['Pale green by hands 9-3-2', 'Pale green (9 for, 3 against, 2 no view)', 'hands'],
    ['Pale green, show of hands 9-3', 'Pale green (9 for, 3 against)', 'hands'],
    ['Pale green by hands', 'Pale green', 'hands'],
    ['Pale green by hands 9-3; two had left', 'Pale green (9 for, 3 against; two had left)', 'hands'],
    ['Paint it; pale green by hands 9-3', 'Paint it; pale green (9 for, 3 against)', 'hands'],
    ['Keep tea at three by consensus.', 'Keep tea at three', 'consensus'],
    ['New chairs by ballot', 'New chairs', 'ballot'],
    ['The bench, deferred', 'The bench', 'deferred'],
    ['Put it by the roses', 'Put it by the roses', null],
  ])('“%s” was decided %s by %s', (raw, text, how) => {
    expect(entry(raw, 'decided')).toMatchObject({ text, decidedHow: how });
  });

  it('goes round the kinds both ways', () => {
    expect(nextLineKind('action')).toBe('said');
    expect(nextLineKind('said', -1)).toBe('action');
    for (const kind of lineKinds) expect(nextLineKind(nextLineKind(kind), -1)).toBe(kind);
  });

  it('takes any typing without throwing or losing a plain note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...lineKinds), (raw, kind) => {
        expect(entry(raw, kind).kind).toBeTypeOf('string');
        const words = raw.replace(/[@#.]/g, '').trim();
        expect(entry(words).text).toBe(words);
      }),
    );
  });
});

describe('actions in plain typing', () => {
  it.each([
    ['Kitchen to plate last-served table first, Owen, Monday', 'Kitchen to plate last-served table first'],
    ['Kitchen to plate last-served table first, Monday, Owen', 'Kitchen to plate last-served table first'],
    ['Kitchen to plate last-served table first @owen by Mon', 'Kitchen to plate last-served table first'],
    ['@owen Kitchen to plate last-served table first by Mon', 'Kitchen to plate last-served table first'],
    ['Kitchen to plate last-served table first, @owen, 7/12', 'Kitchen to plate last-served table first'],
    [
      'Kitchen to plate last-served table first @owen in 3 working days',
      'Kitchen to plate last-served table first',
    ],
    ['owen, in 3 working days', ''],
    ['Owen, Monday', ''],
  ])('“%s”', (raw, text) => {
    expect(readActionEntry(raw, context)).toEqual({
      text,
      ownerQuery: expect.stringMatching(/^owen$/i) as string,
      ownerId: 'o',
      due: '2026-12-07',
      dueWarning: '',
      dueProblem: '',
    });
  });

  it('leaves words alone that are neither owner nor date', () => {
    expect(readActionEntry('Buy tea, milk, and sugar', context)).toMatchObject({
      text: 'Buy tea, milk, and sugar',
      ownerId: null,
      due: null,
      dueProblem: '',
    });
    expect(readActionEntry('Put the bench by the roses', context).text).toBe('Put the bench by the roses');
    expect(readActionEntry('Owen', context)).toMatchObject({ text: 'Owen', ownerId: null });
  });

  it('says what is allowed when a date cannot be read', () => {
    expect(readActionEntry('Order the bench, Owen, by 31/11', context).dueProblem).not.toBe('');
  });

  it('keeps an unknown owner as typed', () => {
    expect(readActionEntry('Fix the tap @plumber by Monday', context)).toMatchObject({
      ownerQuery: 'plumber',
      ownerId: null,
      due: '2026-12-07',
      text: 'Fix the tap',
    });
    expect(entry('.a Fix the tap @plumber').problems).toHaveLength(1);
  });
});

it('prints a name in other words as its person agreed', () => {
  const eric = { ...person('e', 'Eric', 'Eric Vane', 'resident'), unnamed: 'a resident' };
  const text = (raw: string, kind: (typeof lineKinds)[number]) =>
    parseLineEntry(raw, { ...context, people: [...people, eric], kind }).text;
  expect(text('@eric helped with the chairs.', 'note')).toBe('A resident helped with the chairs.');
  expect(text('Harold and @eric helped. @eric sang.', 'decided')).toBe(
    'Harold and a resident helped. A resident sang.',
  );
  expect(text('@harold I sat with @eric', 'said')).toBe('I sat with a resident');
});

describe('tokens under the caret', () => {
  it.each([
    ['.q @win|', '@', 'win', 3, 7],
    ['.q @wi|n', '@', 'wi', 3, 7],
    ['@|', '@', '', 0, 1],
    ['The soup #fo|', '#', 'fo', 9, 12],
  ])('%s', (marked, sign, query, from, to) => {
    const caret = marked.indexOf('|');
    expect(entryTokenAt(marked.replace('|', ''), caret)).toEqual({ sign, query, from, to });
  });

  it.each(['no token|', 'a@b|', '@win |', '|@win'])('none in “%s”', (marked) => {
    expect(entryTokenAt(marked.replace('|', ''), marked.indexOf('|'))).toBeNull();
  });

  it('puts the choice in place and the caret after it', () => {
    const token = entryTokenAt('.q @wi soup', 6);
    expect(token && replaceToken('.q @wi soup', token, '@Winifred')).toEqual({
      raw: '.q @Winifred soup',
      caret: 13,
    });
    const last = entryTokenAt('.q @wi', 6);
    expect(last && replaceToken('.q @wi', last, '@Winifred')).toEqual({ raw: '.q @Winifred ', caret: 13 });
  });
});

describe('a saved line back as typing', () => {
  it.each([
    ['said', '@Winifred #food The soup is cold.'],
    ['note', '#food Owen brought pictures.'],
    ['decided', 'Pale green (9 for, 3 against, 2 no view) by hands'],
    ['decided', 'Pale green (9 for, 3 against; two had left) by hands'],
    ['decided', 'The bench, deferred'],
    ['vote', 'Paint: pale green 9, cream 3, no view 2'],
    ['vote', '9 for, 1 against; one asleep'],
    ['action', 'Plate last table first, @Owen by 7 December 2026'],
    ['action', 'Fix the tap, @the_plumber by 7 December 2026'],
    ['action', 'Mend the path, @“Mr. Bell, of the council” by 7 December 2026'],
    ['action', 'Fix the tap, Tom, by 7 December 2026'],
  ] as const)('%s: %s', (kind, raw) => {
    const read = entry(raw, kind);
    const line = {
      ...read,
      action: read.action && {
        ownerId: read.action.ownerId,
        ownerName: read.action.ownerId === null ? read.action.ownerQuery : '',
        due: read.action.due,
      },
      vote: read.vote && { ...read.vote, present: 14 },
    };
    const typed = entryTextOf(line, people);
    expect(typed).toBe(raw);
    expect(entry(typed, kind)).toEqual(read);
  });
});
