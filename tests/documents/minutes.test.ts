import { describe, expect, it } from 'vitest';
import { minutesContentSchema, type MinutesContent, type PrintedLine } from '@contract/meetings/content';
import { buildAgendaDocument } from '../../electron/features/meetings/agenda-document';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { outlineOfModel } from './outline';
import { roundMinutes } from './phone-round';
import { emptyMinutes, sc1Agenda, sc1Minutes, sc1Signed, sc1Since } from './sc1';

function words(content: MinutesContent): string[] {
  return outlineOfModel(buildMinutesDocument(content, 'standard')).map(([, text]) => text);
}

function withLines(...lines: Partial<PrintedLine>[]): MinutesContent {
  const full = lines.map((line): PrintedLine => ({
    kind: 'said',
    text: 'Tea',
    speaker: '',
    source: 'said',
    decidedHow: null,
    vote: null,
    action: null,
    ...line,
  }));
  return { ...sc1Minutes, items: [{ number: 1, title: 'Food', note: '', lines: full }] };
}

describe('minutes', () => {
  it('gives people’s words with the name they agreed to', () => {
    expect(words(sc1Minutes)).toEqual(
      expect.arrayContaining([
        '“The soup is cold by the time it gets to our table.” Winifred Shaw',
        '“I agree about the soup. It is the last table that suffers.” A resident',
        '“Pale green is restful. It is like the sea at home.” Amina',
      ]),
    );
  });

  it.each([
    ['shown', 'Tea Tariq (shown, not said)'],
    ['chose', 'Tea Tariq (chosen, not said)'],
    ['observed', 'Tea Tariq (seen by staff, not said)'],
    ['told', 'Tea Tariq (told by someone who knows them)'],
    ['said', '“Tea” Tariq'],
  ] as const)('never shows what was %s as anything else', (source, printed) => {
    expect(words(withLines({ source, speaker: 'Tariq' }))).toContain(printed);
  });

  it('does not double quotation marks that were typed', () => {
    expect(words(withLines({ text: '"Tea, please."' }))).toContain('“Tea, please.”');
  });

  it('counts votes with those who were here, and says why they do not add up', () => {
    const vote = {
      options: [
        { label: 'Garden centre', count: 8 },
        { label: 'theatre', count: 4 },
        { label: 'no view', count: 2 },
      ],
      present: 14,
      reason: '',
    };
    expect(words(withLines({ kind: 'vote', text: 'Where to?', vote }))).toContain(
      'Vote: Where to? Garden centre 8, theatre 4, no view 2 (14 here).',
    );
    expect(
      words(withLines({ kind: 'vote', text: 'Where to?', vote: { ...vote, reason: 'Two left' } })),
    ).toContain('Vote: Where to? Garden centre 8, theatre 4, no view 2 (14 here). Two left.');
  });

  it('lists each action once in its item and once in the list', () => {
    const all = words(sc1Minutes);
    expect(all).toContain(
      'Action A1: Kitchen to plate last-served table first. Owen Tate, by Monday 7 December 2026.',
    );
    const first = all.indexOf('A1');
    expect(all.slice(first, first + 4)).toEqual([
      'A1',
      'Kitchen to plate last-served table first',
      'Owen Tate',
      'Monday 7 December 2026',
    ]);
    expect(all).toContain('No date yet');
  });

  it('tells who came by their part, and counts those who are not named', () => {
    const all = words(sc1Minutes);
    expect(all).toContain('14 of 22 residents came.');
    expect(all).toContain('Residents (14)');
    expect(all.find((text) => text.startsWith('Winifred Shaw, Harold'))).toContain(
      'Joan Fell (left at 2:40 pm), and 1 more who prefers not to be named',
    );
    expect(all).toContain('Apologies: Peter Haldane, Bisi Ade.');
  });

  it('says draft on every page until both have signed', () => {
    const draft = buildMinutesDocument(sc1Minutes, 'standard');
    expect([draft.title, draft.header, draft.footer]).toEqual([
      expect.stringContaining('Draft'),
      expect.stringContaining('Draft'),
      expect.stringContaining('Draft'),
    ]);
    expect(words(sc1Minutes).filter((text) => text === 'Sign by hand here')).toHaveLength(2);
    expect(JSON.stringify(buildMinutesDocument(sc1Signed, 'standard'))).not.toContain('Draft');
  });

  it('shows who signed, who read with them, the version and why it changed', () => {
    const all = words(sc1Signed);
    expect(all).toEqual(
      expect.arrayContaining([
        'Version 2. Why it changed: The bus time was wrong.',
        'Denise Okafor',
        'Friday 4 December 2026',
        'Winifred Shaw, read with Marie Lund',
        'Monday 7 December 2026',
      ]),
    );
  });

  it('is whole with nothing in it', () => {
    const all = words(emptyMinutes);
    expect(all).toEqual(
      expect.arrayContaining([
        'No residents came.',
        'Apologies: none.',
        'Nothing was decided at this meeting.',
        'No actions were agreed.',
      ]),
    );
    expect(words({ ...sc1Minutes, items: [{ number: 1, title: 'Food', note: '', lines: [] }] })).toContain(
      'Nothing was written down under this item.',
    );
  });

  it('uses the place’s own word for the people it supports', () => {
    const present = [{ name: 'Ann', part: 'Tenant', note: '' }];
    expect(words({ ...emptyMinutes, present, residentsHere: 1 })).toContain('One tenant came.');
  });
});

describe('who was heard', () => {
  const whole = { ...sc1Minutes, ...sc1Since };

  it('is told in figures with what each is of, and names nobody', () => {
    const all = words(whole);
    const first = all.indexOf('Who was heard');
    expect(all.slice(first + 1, first + 7)).toEqual([
      'Came: 14 of 22 residents (64%).',
      'Spoke: 9 of 14 who came (64%).',
      'The two who spoke most: 12 of 26 times anybody spoke (46%).',
      'Spread: 0.593. A few voices led. 0 would mean that everyone who came spoke equally often, and nearly 1 that one person did nearly all the talking.',
      'Not heard at the meeting: 13 of 22 residents (59%): 5 who came and 8 who did not come.',
      'Heard in all: 15 of 22 residents (68%).',
    ]);
  });

  it('does not set apart a group so small that it points at people', () => {
    const heard = { ...sc1Since.heard, silentThere: 1, silentAway: 12 } as MinutesContent['heard'];
    expect(words({ ...whole, heard })).toContain('Not heard at the meeting: 13 of 22 residents (59%).');
  });

  it('makes no share of fewer than five', () => {
    const few = (count: number) => ({ count, of: 4, percent: null });
    const heard = {
      ...{ many: 'residents', attendance: few(3), spoke: few(2), topTwo: few(4), spread: null },
      ...{ talk: 'too-few' as const, there: few(2), now: few(3), silentThere: 1, silentAway: 1 },
    };
    const all = words({ ...whole, heard });
    expect(all).toEqual(expect.arrayContaining(['Spread: too few to say.', 'Heard in all: too few to say.']));
    expect(all.join()).not.toMatch(/of 4 |Not heard at/);
  });

  it('says so when no line tells who spoke', () => {
    const heard = { ...sc1Since.heard, talk: 'nobody' } as MinutesContent['heard'];
    const all = words({ ...whole, heard });
    expect(all).toContain('Spoke: who spoke was not written down.');
    expect(all.join()).not.toMatch(/Spread|Not heard at/);
  });

  it('stands under no heading in minutes signed before it was kept', () => {
    const stored = minutesContentSchema.parse(JSON.parse(JSON.stringify(sc1Signed)));
    const all = words(stored);
    expect(all.join()).not.toMatch(/Who was heard|Asked one to one|Lounge, Marram House\./);
    expect(all).toEqual(words(sc1Signed));
  });
});

describe('asked one to one', () => {
  it('gives each answer under its item and the name agreed to, and never as said what was not', () => {
    const all = words({ ...sc1Minutes, ...sc1Since });
    const first = all.indexOf('Asked one to one');
    expect(all.slice(first + 1, first + 10)).toEqual([
      '6 people were asked one to one since. 3 of them were not at the meeting.',
      'Food and mealtimes',
      '“Mine is cold too.” Eric Vane',
      '“I do not like soup.” A resident (by phone)',
      'Pointed to the picture of warm bowls. Tariq Aziz (shown, not said)',
      'Pushed the soup away three days running. Ada Hart (seen by staff, not said)',
      'About the meeting as a whole',
      '“Come and ask me again.” Frank',
      '“I could not hear from the back.” Nora Lyle (by phone)',
    ]);
  });
});

describe('the next meeting', () => {
  it('is told with its day, time and place', () => {
    const all = words({ ...sc1Minutes, ...sc1Since });
    expect(all[all.indexOf('Next meeting') + 1]).toBe(
      'Wednesday 6 January 2027, 2:15 pm, Lounge, Marram House.',
    );
    expect(words(roundMinutes)).toContain('It begins on Wednesday 6 January 2027.');
  });
});

describe('the agenda', () => {
  it('gives each item its minutes and who asked for it, and the total', () => {
    const all = outlineOfModel(buildAgendaDocument(sc1Agenda, 'standard')).map(([, text]) => text);
    expect(all).toContain('2. Food and mealtimes Soup arrives cold Asked for by Winifred Shaw');
    expect(all).toContain('45 minutes in all. We plan to end at 3:00 pm.');
    expect(all).toContain('To be given out by Wednesday 25 November 2026.');
  });

  it('credits the pictures when it has some, and has no picture column when it has none', () => {
    const bare = { ...sc1Agenda, items: sc1Agenda.items.map((item) => ({ ...item, picture: null })) };
    const all = (content: typeof sc1Agenda) =>
      outlineOfModel(buildAgendaDocument(content, 'large-print')).map(([, text]) => text);
    expect(all(sc1Agenda)).toContain('Pictures: OpenMoji (openmoji.org), licence CC BY-SA 4.0.');
    expect(all(bare).join()).not.toMatch(/Picture/);
  });
});
