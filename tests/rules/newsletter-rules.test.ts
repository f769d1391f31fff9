import { describe, expect, it } from 'vitest';
import { meetingKinds } from '@contract/meetings/kinds';
import { voiceSources } from '@contract/meetings/minutes';
import { sectionKinds } from '@contract/newsletters/content';
import type { Newsletter } from '@contract/newsletters/newsletters';
import { formInWords, issueRun } from '@rules/issue-copies';
import { makesWay } from '@rules/kept-revisions';
import { noNeeds } from '@rules/needs-of';
import { isJotting, isStillNote } from '@rules/jotting';
import { usualSections } from '@rules/newsletter-sections';
import { proposeIssue } from '@rules/next-issue';
import { printedAnswer } from '@rules/printed-answer';
import { heardOpening } from '@rules/spoken-words';
import { didInWords, heldReply, howManySaid, nextInWords } from '@rules/tell-answer';
import { isResidentsVoice, whoseVoice } from '@rules/whose-voice';

const today = '2027-01-06';

describe('the usual sections', () => {
  it('are all but one, in their order, each with its title', () => {
    const sections = usualSections();
    expect(sections.map(({ kind }) => kind)).toEqual(sectionKinds.filter((kind) => kind !== 'other'));
    expect(sections[1]).toEqual({ kind: 'you-said', title: 'You said. We did.' });
  });
});

describe('the next issue', () => {
  type Case = [Newsletter['howOften'], [string, string] | null, string, string];
  it.each<Case>([
    ['monthly', ['December 2026', '2026-12-08'], 'January 2027', '2027-01-08'],
    ['monthly', ['December 2026', '2026-12-31'], 'January 2027', '2027-01-31'],
    ['monthly', ['January 2027', '2026-12-30'], 'February 2027', '2027-01-30'],
    ['monthly', ['Christmas special', '2026-12-20'], 'January 2027', '2027-01-20'],
    ['monthly', ['August 2026', '2026-08-31'], 'January 2027', '2027-01-31'],
    ['monthly', null, 'January 2027', '2027-01-13'],
    ['quarterly', ['November 2026', '2026-11-30'], 'February 2027', '2027-02-28'],
    ['weekly', ['30 December 2026', '2026-12-30'], '6 January 2027', '2027-01-06'],
    ['weekly', ['1 December 2026', '2026-12-01'], '12 January 2027', '2027-01-12'],
    ['fortnightly', ['30 December 2026', '2026-12-30'], '13 January 2027', '2027-01-13'],
    ['fortnightly', null, '13 January 2027', '2027-01-13'],
    ['when-ready', ['October 2026', '2026-10-02'], 'January 2027', '2027-01-06'],
  ])('%s after %j is %s on %s', (howOften, last, title, goesOutOn) => {
    const before = last === null ? null : { title: last[0], goesOutOn: last[1] };
    expect(proposeIssue(howOften, before, today)).toEqual({ title, goesOutOn });
  });
});

describe('you said, we did', () => {
  const by = (personId: string | null, source: 'said' | 'observed' = 'said') => ({ personId, source });

  it('counts people, not voices, and nobody who was only watched', () => {
    expect(howManySaid([by('a')])).toBe('1 person');
    expect(howManySaid([by('a'), by('b'), by('c'), by(null)])).toBe('1 person, 3 agreed');
    expect(howManySaid([by('a'), by('a')])).toBe('1 person');
    expect(howManySaid([by('a', 'observed')])).toBe('');
  });

  it.each([
    [
      'We now serve the last table first.',
      '2026-12-04',
      'We now serve the last table first since 4 December.',
    ],
    ['We bought a bench', '2026-12-04', 'We bought a bench. We did this on 4 December.'],
    ['We bought a bench on 4 December.', '2026-12-04', 'We bought a bench on 4 December.'],
    ['It was cold. It is hot now.', '2026-12-04', 'It was cold. It is hot now. We did this on 4 December.'],
    ['We now have a bench.', '2024-12-04', 'We now have a bench since 4 December 2024.'],
  ])('says %s done on %s', (words, on, printed) => {
    expect(didInWords({ words, on }, today)).toBe(printed);
  });

  const counts = { dueOn: '2027-01-06', yes: 11, no: 1, dontKnow: 2 };
  it('says what people answered, or when they will be asked', () => {
    expect(nextInWords({ ...counts, askedOn: today }, today)).toBe(
      'Did it help? Asked 6 January: 11 yes, 1 no, 2 don’t know.',
    );
    expect(nextInWords({ ...counts, askedOn: null }, '2026-12-20')).toBe(
      'We will ask if it helped on 6 January.',
    );
    expect(nextInWords({ ...counts, askedOn: null }, '2027-01-07')).toBe('');
    expect(nextInWords(null, today)).toBe('');
  });

  it('says why something is not done, and nothing of what is under way', () => {
    const action = { state: 'open' as const, waitingFor: '', droppedBecause: '' };
    expect(heldReply(action)).toBeNull();
    expect(heldReply({ ...action, waitingFor: 'Board money' })).toEqual({
      reply: 'cant-yet',
      words: 'Board money',
    });
    expect(heldReply({ ...action, state: 'dropped', droppedBecause: 'No room' })).toEqual({
      reply: 'wont',
      words: 'No room',
    });
  });

  it.each([
    ['People no longer want it', 'We won’t: people no longer want it'],
    ['Because people no longer want it.', 'We won’t: people no longer want it.'],
    ['It’s not safe.', 'We won’t: it’s not safe.'],
    ["It's not safe.", "We won’t: it's not safe."],
    ['Winifred no longer wants it.', 'We won’t: Winifred no longer wants it.'],
    ['IT says no.', 'We won’t: IT says no.'],
    ['May is too early.', 'We won’t: May is too early.'],
    ['We won’t do it, sorry.', 'We won’t do it, sorry.'],
  ])('goes on from the opening with the reason: %s', (words, printed) => {
    expect(printedAnswer({ reply: 'wont', words })).toBe(printed);
  });

  it('leaves what was done and decided as it was put', () => {
    expect(printedAnswer({ reply: 'did', words: 'The bench is here.' })).toBe('The bench is here.');
    expect(printedAnswer({ reply: 'decided', words: 'The walls are green.' })).toBe(
      'We decided: The walls are green.',
    );
  });

  it('keeps an answer with the opening it was printed under, once', () => {
    expect(printedAnswer({ reply: 'wont', words: 'No room.' })).toBe('We won’t: no room.');
    expect(printedAnswer({ reply: 'cant-yet', words: 'We can’t yet – wait.' })).toBe('We can’t yet – wait.');
    expect(printedAnswer({ reply: 'did', words: ' Done. ' })).toBe('Done.');
    expect(printedAnswer({ reply: 'decided', words: 'Pale green.' })).toBe('We decided: Pale green.');
    expect(printedAnswer({ reply: 'decided', words: 'We decided on green.' })).toBe('We decided on green.');
  });
});

describe('whose voice it is for a newsletter', () => {
  const told = { residents: 'residents', families: 'families', nobody: null } as const;
  type Case = ['resident' | 'family' | 'staff' | 'other' | null, keyof typeof told, keyof typeof told];
  it.each<Case>([
    ['resident', 'residents', 'residents'],
    ['family', 'families', 'families'],
    ['staff', 'nobody', 'nobody'],
    ['other', 'nobody', 'nobody'],
    // Whom nobody named was one of those the meeting was of.
    [null, 'residents', 'families'],
  ])(
    'of %s among residents is %s’, among relatives %s’, and among staff and on the Board nobody’s',
    (kind, here, there) => {
      const person = kind === null ? null : { kind };
      const at = (meeting: { kind: (typeof meetingKinds)[number] } | null) => whoseVoice({ person, meeting });
      expect(at(null)).toBe(told[here]);
      expect(Object.fromEntries(meetingKinds.map((of) => [of, at({ kind: of })]))).toEqual({
        ...{ residents: told[here], tenants: told[here], 'phone-round': told[here] },
        ...{ relatives: told[there], staff: null, board: null },
      });
    },
  );

  it.each([
    ['resident', meetingKinds],
    ['staff', []],
    ['family', []],
    ['other', []],
    [null, ['residents', 'tenants', 'phone-round']],
  ] as const)('of %s counts for those the place is for at %j', (kind, at) => {
    const person = kind === null ? null : { kind };
    expect(meetingKinds.filter((of) => isResidentsVoice({ person, meeting: { kind: of } })).sort()).toEqual(
      [...at].sort(),
    );
    expect(isResidentsVoice({ person, meeting: null })).toBe(kind === 'resident' || kind === null);
  });

  it('is printed as it became known, never as speech when it was not', () => {
    const printed = (whose: 'residents' | 'families') =>
      voiceSources.map((source) => heardOpening({ heard: { source, whose } }));
    expect(printed('residents')).toEqual([
      ...['You said', 'Someone chose', 'Someone showed us', 'We saw', 'Someone who knows them told us'],
    ]);
    expect(printed('families')).toEqual([
      ...['Families said', 'A family chose', 'A family showed us', 'We saw'],
      'Someone who knows them told us',
    ]);
    expect(heardOpening({})).toBe('You said');
  });
});

describe('a note that is not finished', () => {
  it.each([
    ['Ask which vegetable each person wants before serving', true],
    ['Paint the lounge pale green', true],
    ['Order pale green paint', true],
    ['Plate last-served table first', true],
    ['Board money', true],
    ['Menu in Polish', true],
    ['A garden bench.', true],
    ['Done. We did this on 3 December.', true],
    ['', false],
    ['We now serve the last table first since 4 December.', false],
    ['The Board decides on 27 January.', false],
    ['People no longer want it', false],
    ['Work on the roof began on Monday.', false],
    ['Cards come out after tea; clapping is for those who like it', false],
    ['Two go together, and the taxi is paid.', false],
    ['Drinks are thickened by whoever serves them', false],
    ['The ambassador goes round upstairs the day before', false],
    ['Every no from the Board comes with its reason', false],
    ['Staff sit down to talk with someone in a chair', false],
    ['We can’t yet – wait.', false],
  ])('“%s”: %s', (words, wanted) => {
    expect(isJotting(words)).toBe(wanted);
  });

  it('is looked for in answers and in what stood in minutes, past what the program opened it with', () => {
    const parts = { id: 'a', section: 'decided', heading: '', sources: [], easy: [], leftOutOf: [] } as const;
    const words = (text: string, kind: 'decision' | 'picture') =>
      isStillNote({
        ...{ ...parts, easy: [], leftOutOf: [], kind: 'words', own: {}, sources: [{ kind, id: 'b' }] },
        body: [{ kind: 'paragraph', words: [{ text: 'We decided: ', bold: true }, { text }] }],
      });
    expect(words('Paint the lounge', 'decision')).toBe(true);
    expect(words('The lounge will be green.', 'decision')).toBe(false);
    expect(words('Paint the lounge', 'picture')).toBe(false);
    const answer = { said: 'Ask me.', howMany: '', reply: 'did' as const, words: 'Ask them', next: '' };
    const item = { ...parts, sources: [], easy: [], leftOutOf: [], kind: 'answer' as const, body: [] };
    expect(isStillNote({ ...item, answer })).toBe(true);
    expect(isStillNote({ ...item, answer: { ...answer, words: 'We asked them.' } })).toBe(false);
  });
});

describe('what is kept while an issue is written', () => {
  const kept = (at: number, signInId = 'a') => ({ at: at * 1000, signInId });
  it('is at most one revision in two minutes for each person', () => {
    expect(makesWay([kept(1)], kept(2))).toBe(false);
    expect(makesWay([kept(60), kept(0)], kept(119))).toBe(true);
    expect(makesWay([kept(60), kept(0)], kept(120))).toBe(false);
    expect(makesWay([kept(60, 'b'), kept(0)], kept(61))).toBe(false);
  });
});

describe('the print run of an issue', () => {
  const living = (id: string, over = {}) => ({ id, needs: { ...noNeeds, ...over } });
  const nobody = { sharing: new Set<string>(), families: [] };

  it('has a copy for each relative in the records, once, and one for a family nobody of whom is', () => {
    const residents = [living('a'), living('b', { largePrint: true }), living('c')];
    expect(issueRun(residents, nobody).total).toBe(3);
    const families = [
      { residentId: 'a', personId: 'x' },
      { residentId: 'b', personId: 'x' },
      { residentId: 'b', personId: 'y' },
    ];
    const run = issueRun(residents, { sharing: new Set(['a', 'b', 'c']), families });
    expect(run.rows.at(-1)).toEqual({ id: 'families', form: 'families', words: 'For families', count: 3 });
    expect(run.total).toBe(6);
  });

  it('says what is still to be done for a copy', () => {
    const forms = [
      { translated: true, language: 'Polish' },
      { translated: true },
      { largePrint: true, printPoint: 24 },
    ];
    expect(forms.map((over) => formInWords({ ...noNeeds, ...over }))).toEqual([
      'Human Polish translation needed',
      'Human translation needed',
      'Large print, 24 point',
    ]);
  });
});
