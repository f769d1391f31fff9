import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/api';
import type { LetterContent } from '@contract/letters';
import { insertPrintedDecision, linkAnswer } from '../../db/queries/newsletters-sending';
import { readLetterhead } from '../../electron/documents/letterhead/read-letterhead';
import { letterContent, line, ownLetterhead } from '../documents/letters';
import { at, finishedSc1, idOf, type Sc1 } from './support';

const soupWords = 'The soup is cold by the time it gets to our table.';
const outcomeWords = 'We now serve the last table first.';

interface Told extends Sc1 {
  voiceId: string;
  actionId: string;
}

/** SC1 with Winifred's soup put right by 4 December, and the clock on 9 December. */
async function soupPutRight(isDone = true): Promise<Told> {
  const sc1 = await finishedSc1();
  const { voices, answers } = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
  const [voiceId, actionId] = [voices[0]?.id ?? '', answers[0]?.id ?? ''];
  sc1.setClock(at('15:30') + 7 * 86_400_000);
  if (isDone) {
    const closed = { words: outcomeWords, closedOn: '2026-12-04', meetingId: null };
    await sc1.call('improvement.close', { id: actionId, revision: 1, ...closed });
    sc1.setClock(at('15:31') + 7 * 86_400_000);
  }
  return { ...sc1, voiceId, actionId };
}

async function begun(sc1: Told, supporterId: string | null = null): Promise<string> {
  const { id } = await sc1.call('voices.startLetter', { id: v7(), voiceId: sc1.voiceId, supporterId });
  return id;
}

const quoted: LetterContent = {
  ...letterContent,
  body: [
    { kind: 'quote', words: soupWords, speaker: 'You said this on Wednesday 2 December 2026' },
    { kind: 'paragraph', words: [{ text: outcomeWords }] },
  ],
};

/** A letter written and ready to be marked as sent. */
async function written(sc1: Told, supporterId: string | null = null): Promise<string> {
  const id = await begun(sc1, supporterId);
  await sc1.call('voices.saveLetter', { id, content: quoted, revision: 1 });
  return id;
}

async function outcomeOf(sc1: Told): Promise<string> {
  const { answers } = await sc1.call('voices.thread', { kind: 'voice', id: sc1.voiceId });
  return answers[0]?.outcomes[0]?.id ?? '';
}

type Sending = InputOf<'voices.sendLetter'>;
const sending = (id: string, told: Sending['told'], over: Partial<Sending> = {}): Sending => ({
  ...{ id, revision: 2, sentOn: '2026-12-09', told, isAgreed: false },
  ...over,
});

describe('a letter about a voice', () => {
  it('begins with nothing of its own but the day and who signs, and is begun once', async () => {
    const sc1 = await soupPutRight();
    const before = sc1.trail().length;
    const id = await begun(sc1);
    const again = { id, voiceId: sc1.voiceId, supporterId: null };
    expect(await sc1.call('voices.startLetter', again)).toEqual({ id });
    const letter = await sc1.call('voices.letter', { id });
    expect(letter.content).toEqual({
      ...{ address: '', date: '2026-12-09', subject: '', body: [], sources: [], letBe: [] },
      ...{ signatory: 'Callum', role: '' },
    });
    expect(letter).toMatchObject({
      ...{ state: 'draft', sentOn: null, letterhead: null, aboutName: 'Winifred', sharesWithFamily: null },
      ...{ placeName: 'Marram House', reader: { name: 'Winifred', fullName: 'Winifred Shaw' } },
      voice: { words: soupWords, saidOn: '2026-12-02' },
      answers: [{ kind: 'action', outcomes: [{ words: outcomeWords, happenedOn: '2026-12-04' }] }],
    });
    expect(sc1.trail(before)).toEqual(['letter-started']);
    const { letters } = await sc1.call('voices.letters', { voiceId: sc1.voiceId });
    expect(letters).toMatchObject([{ id, to: 'Winifred Shaw', state: 'draft' }]);
  });

  it('is refused for nobody’s words, and before there is an answer', async () => {
    const sc1 = await soupPutRight();
    const said = { words: 'Warm bowls.', source: 'said' as const, way: 'talk' as const };
    for (const [personId, because] of [
      [null, /nobody to write to/],
      [idOf(sc1, 'Harold'), /once there is an answer/],
    ] as const) {
      const id = v7();
      await sc1.call('voices.add', { id, ...said, personId, saidOn: '2026-12-03', heardBy: '' });
      const list = await sc1.call('voices.letters', { voiceId: id });
      expect(list.notBecause).toMatch(because);
      const refused = await sc1.refused('voices.startLetter', { id: v7(), voiceId: id, supporterId: null });
      expect(refused).toMatchObject({
        kind: 'precondition',
        message: expect.stringMatching(because) as unknown,
      });
    }
    const gone = await sc1.refused('voices.letters', { voiceId: v7() });
    expect(gone.kind).toBe('not-found');
  });

  it('is saved as it is written, and says who changed it when somebody else did', async () => {
    const sc1 = await soupPutRight();
    const id = await begun(sc1);
    const before = sc1.trail().length;
    expect(await sc1.call('voices.saveLetter', { id, content: quoted, revision: 1 })).toEqual({
      revision: 2,
    });
    // The same save sent again is one.
    expect(await sc1.call('voices.saveLetter', { id, content: quoted, revision: 1 })).toEqual({
      revision: 2,
    });
    const next = { ...quoted, subject: 'Soup' };
    await sc1.call('voices.saveLetter', { id, content: next, revision: 2 });
    expect(sc1.trail(before)).toEqual(['letter-written']);
    const late = await sc1.refused('voices.saveLetter', { id, content: quoted, revision: 1 });
    expect(late).toMatchObject({ kind: 'conflict', theirs: expect.stringContaining('Soup') as unknown });
    expect((await sc1.call('voices.letter', { id })).content).toEqual(next);
  });

  it('keeps what a letter can no longer be read as, as plain words', async () => {
    const sc1 = await soupPutRight();
    const id = await written(sc1);
    sc1.records.raw
      .prepare(`update letter set content = replace(content, '"version":1', '"version":9')`)
      .run();
    const letter = await sc1.call('voices.letter', { id });
    expect(letter.content).toBeNull();
    expect(letter.plainText).toContain(soupWords);
    const refused = await sc1.refused('voices.saveLetterWord', { id, edition: 'standard' });
    expect(refused.kind).toBe('precondition');
  });

  it('is put away while it is a draft, and then is not there', async () => {
    const sc1 = await soupPutRight();
    const id = await written(sc1);
    expect((await sc1.refused('voices.dropLetter', { id, revision: 1 })).kind).toBe('conflict');
    await sc1.call('voices.dropLetter', { id, revision: 2 });
    await sc1.call('voices.dropLetter', { id, revision: 2 });
    expect((await sc1.refused('voices.letter', { id })).kind).toBe('not-found');
    expect((await sc1.call('voices.letters', { voiceId: sc1.voiceId })).letters).toEqual([]);
    expect(sc1.trail().filter((action) => action === 'letter-dropped')).toHaveLength(1);
  });
});

describe('marking a letter as sent', () => {
  it('tells its voice by letter, on its day, once, and fixes the letter', async () => {
    const sc1 = await soupPutRight();
    const id = await written(sc1);
    const told = [{ kind: 'outcome' as const, id: await outcomeOf(sc1) }];
    expect(await sc1.call('voices.sendLetter', sending(id, told))).toEqual({ told: 1 });
    expect(await sc1.call('voices.sendLetter', sending(id, told))).toEqual({ told: 0 });
    const { answers } = await sc1.call('voices.thread', { kind: 'voice', id: sc1.voiceId });
    expect(answers[0]?.outcomes[0]).toMatchObject({
      toldBack: [{ way: 'By letter', toldOn: '2026-12-09', letterId: id, who: 'Winifred Shaw' }],
      notTold: [],
      inPrint: false,
    });
    const letter = await sc1.call('voices.letter', { id });
    expect(letter).toMatchObject({ state: 'sent', sentOn: '2026-12-09', content: quoted });
    for (const refused of [
      await sc1.refused('voices.saveLetter', { id, content: letterContent, revision: 3 }),
      await sc1.refused('voices.dropLetter', { id, revision: 3 }),
      await sc1.refused('voices.sendLetter', sending(id, told, { revision: 3 })),
    ]) {
      expect(refused).toMatchObject({
        kind: 'precondition',
        message: expect.stringContaining('was sent') as unknown,
      });
    }
    expect(sc1.trail().filter((action) => action === 'letter-sent')).toHaveLength(1);
    const orphans = { which: 'not-told' as const, offset: 0, limit: 9 };
    expect((await sc1.call('voices.orphans', orphans)).rows).toEqual([]);
  });

  it('tells a promise that nothing came of yet as what we said, and what comes of it later still waits', async () => {
    const sc1 = await soupPutRight(false);
    const id = await written(sc1);
    await sc1.call('voices.sendLetter', sending(id, [{ kind: 'action', id: sc1.actionId }]));
    const thread = () => sc1.call('voices.thread', { kind: 'voice', id: sc1.voiceId });
    const said = (await thread()).answers[0]?.outcomes ?? [];
    expect(said).toMatchObject([
      { words: 'Kitchen to plate last-served table first', inPrint: true, isPast: false, notTold: [] },
    ]);
    sc1.setClock(at('15:30') + 8 * 86_400_000);
    await sc1.call('improvement.close', {
      ...{ id: sc1.actionId, revision: 1, words: outcomeWords, closedOn: '2026-12-10', meetingId: null },
    });
    const came = (await thread()).answers[0]?.outcomes.find(({ words }) => words === outcomeWords);
    expect(came).toMatchObject({ isPast: false, notTold: [{ who: 'Winifred Shaw' }] });
  });

  it('about a decision tells one of those it answers, and the others still wait to be told of the same', async () => {
    const sc1 = await soupPutRight();
    sc1.setClock(at('15:40') + 7 * 86_400_000);
    const [voiceId, decisionId] = [v7(), v7()];
    await sc1.call('voices.add', {
      ...{ id: voiceId, words: 'Green is restful.', personId: idOf(sc1, 'Amina'), source: 'said' },
      ...{ way: 'talk', saidOn: '2026-12-02', heardBy: '' },
    });
    sc1.records.write((tx) => {
      const made = { id: decisionId, words: 'Pale green', how: 'hands' as const, decidedOn: '2026-12-02' };
      insertPrintedDecision(tx, made, at('15:40'));
      for (const id of [voiceId, sc1.voiceId]) {
        linkAnswer(tx, id, { kind: 'decision', id: decisionId }, at('15:40'));
      }
    });
    const id = await written(sc1);
    await sc1.call('voices.sendLetter', sending(id, [{ kind: 'decision', id: decisionId }]));
    const { answers } = await sc1.call('voices.thread', { kind: 'decision', id: decisionId });
    expect(answers[0]?.outcomes).toMatchObject([
      { words: 'Pale green', inPrint: true, notTold: [{ voiceId }], toldBack: [{ letterId: id }] },
    ]);
    // The next letter tells the same, and leaves nobody waiting.
    const { id: next } = await sc1.call('voices.startLetter', { id: v7(), voiceId, supporterId: null });
    const own = { ...quoted, body: quoted.body.slice(1) };
    await sc1.call('voices.saveLetter', { id: next, content: own, revision: 1 });
    const outcomeId = answers[0]?.outcomes[0]?.id ?? '';
    await sc1.call('voices.sendLetter', sending(next, [{ kind: 'outcome', id: outcomeId }]));
    const after = await sc1.call('voices.thread', { kind: 'decision', id: decisionId });
    expect(after.answers[0]?.outcomes).toMatchObject([{ notTold: [] }]);
  });

  it('is refused while the letter is empty, a quote was written in, or the day cannot be', async () => {
    const sc1 = await soupPutRight();
    const id = await begun(sc1);
    const told = [{ kind: 'outcome' as const, id: await outcomeOf(sc1) }];
    const empty = await sc1.refused('voices.sendLetter', sending(id, told, { revision: 1 }));
    expect(empty.message).toMatch(/Nothing is written/);
    const better = {
      ...quoted,
      body: [{ kind: 'quote' as const, words: 'The soup was tepid.', speaker: '' }],
    };
    await sc1.call('voices.saveLetter', { id, content: better, revision: 1 });
    const altered = await sc1.refused('voices.sendLetter', sending(id, told));
    expect(altered.message).toMatch(/“The soup was tepid\.” stands as Winifred’s own words/);
    await sc1.call('voices.saveLetter', { id, content: quoted, revision: 2 });
    for (const [over, field] of [
      [{ sentOn: '2026-12-10' }, 'sentOn'],
      [{ sentOn: '2026-12-03' }, 'sentOn'],
      [{ told: [{ kind: 'decision', id: v7() }] }, 'told'],
    ] as [Partial<Sending>, string][]) {
      const refused = await sc1.refused('voices.sendLetter', sending(id, told, { revision: 3, ...over }));
      expect(Object.keys(refused.fields ?? {})).toEqual([field]);
    }
    const late = await sc1.refused('voices.sendLetter', sending(id, told));
    expect(late.kind).toBe('conflict');
  });

  it('to a supporter waits until the person is happy for them to have it', async () => {
    const sc1 = await soupPutRight();
    const personId = idOf(sc1, 'Winifred');
    const supporterId = v7();
    await sc1.call('people.saveSupporter', {
      ...{ id: supporterId, personId, supporterId: null, name: 'Rose Shaw', relation: 'Daughter' },
      ...{ howToReach: '', revision: 0 },
    });
    const { readers } = await sc1.call('voices.letters', { voiceId: sc1.voiceId });
    expect(readers.map(({ fullName, relation }) => [fullName, relation])).toEqual([
      ['Winifred Shaw', ''],
      ['Rose Shaw', 'Daughter'],
    ]);
    const id = await written(sc1, supporterId);
    expect((await sc1.call('voices.letter', { id })).reader).toMatchObject({
      name: 'Rose Shaw',
      needs: null,
    });
    const told = [{ kind: 'outcome' as const, id: await outcomeOf(sc1) }];
    const refused = await sc1.refused('voices.sendLetter', sending(id, told));
    expect(refused.fields?.isAgreed).toMatch(/Ask Winifred first/);
    await sc1.call('voices.sendLetter', sending(id, told, { isAgreed: true }));
    const stranger = { id: v7(), voiceId: sc1.voiceId, supporterId: v7() };
    expect((await sc1.refused('voices.startLetter', stranger)).kind).toBe('validation');
  });
});

describe('the papers of a letter', () => {
  it('are in the size their reader reads', async () => {
    const sc1 = await soupPutRight();
    const id = await written(sc1);
    const winifred = await sc1.call('people.get', { id: idOf(sc1, 'Winifred') });
    const needs = { ...winifred.needs, largePrint: true, printPoint: 28 };
    await sc1.call('people.save', { ...winifred, needs });
    await sc1.call('voices.saveLetterWord', { id, edition: 'large-print' });
    await sc1.call('voices.saveLetterWord', { id, edition: 'standard' });
    expect(sc1.saved.slice(-2).map(({ suggestedName, model }) => [suggestedName, model.point])).toEqual([
      ['Letter to Winifred Shaw, 9 December 2026, large print, 28 point', 28],
      ['Letter to Winifred Shaw, 9 December 2026', undefined],
    ]);
  });

  it('are in the house style without a letterhead, and on it in standard print with one', async () => {
    const sc1 = await soupPutRight();
    const id = await written(sc1);
    await sc1.call('voices.saveLetterWord', { id, edition: 'standard' });
    expect(sc1.saved.at(-1)).toMatchObject({ suggestedName: 'Letter to Winifred Shaw, 9 December 2026' });
    expect(sc1.saved.at(-1)?.letterhead).toBeUndefined();
    sc1.letterhead.chosen = { ...(await readLetterhead(await ownLetterhead())), fileName: 'Rowan Lea.docx' };
    const kept = await sc1.call('voices.bringInLetterhead', { revision: 0 });
    expect(kept).toMatchObject({ isKept: true, fileName: 'Rowan Lea.docx' });
    await sc1.call('voices.saveLetterWord', { id, edition: 'standard' });
    const fields = { name: 'Winifred', full_name: 'Winifred Shaw', date: 'Wednesday 9\u00A0December 2026' };
    expect(sc1.saved.at(-1)?.letterhead).toMatchObject({
      fields,
      body: [{ kind: 'quote' }, { kind: 'paragraph' }],
    });
    await sc1.call('voices.saveLetterWord', { id, edition: 'large-print' });
    expect(sc1.saved.at(-1)).toMatchObject({ model: { edition: 'large-print' } });
    expect(sc1.saved.at(-1)?.model.point).toBeUndefined();
    expect(sc1.saved.at(-1)?.letterhead).toBeUndefined();
    await sc1.call('voices.saveLetterPdf', { id, edition: 'standard' });
    await sc1.call('voices.printLetter', { id, edition: 'standard' });
    expect(sc1.trail().slice(-5)).toEqual([
      ...['letterhead-brought-in', 'letter-saved-as-word', 'letter-saved-as-word', 'letter-saved-as-pdf'],
      'letter-printed',
    ]);
  });

  it('are not made of an empty letter', async () => {
    const sc1 = await soupPutRight();
    const id = await begun(sc1);
    for (const method of ['voices.saveLetterWord', 'voices.saveLetterPdf', 'voices.printLetter'] as const) {
      const refused = await sc1.refused(method, { id, edition: 'standard' });
      expect(refused).toMatchObject({
        kind: 'precondition',
        message: 'Nothing is written in this letter yet.',
      });
    }
    expect(sc1.saved).toEqual([]);
  });
});

describe('the letterhead', () => {
  it('is kept only when letters can be written on it, and says what it lacks either way', async () => {
    const sc1 = await soupPutRight();
    const bad = await ownLetterhead({ children: [line('{{our_ref}}'), line('{{name}}')] });
    sc1.letterhead.chosen = { ...(await readLetterhead(bad)), fileName: 'bad.docx' };
    const refused = await sc1.call('voices.bringInLetterhead', { revision: 0 });
    expect(refused).toMatchObject({ isKept: false, reading: { body: 'none' } });
    expect((await sc1.call('voices.letterhead', {})).letterhead).toBeNull();
    expect(sc1.trail()).not.toContain('letterhead-brought-in');
  });

  it('takes the place of the one before, is seen by two people, and can be taken away', async () => {
    const sc1 = await soupPutRight();
    const read = await readLetterhead(await ownLetterhead());
    sc1.letterhead.chosen = { ...read, fileName: 'one.docx' };
    await sc1.call('voices.bringInLetterhead', { revision: 0 });
    sc1.letterhead.chosen = { ...read, fileName: 'two.docx' };
    expect((await sc1.refused('voices.bringInLetterhead', { revision: 0 })).kind).toBe('conflict');
    await sc1.call('voices.bringInLetterhead', { revision: 1 });
    const { letterhead } = await sc1.call('voices.letterhead', {});
    expect(letterhead).toMatchObject({ fileName: 'two.docx', addedOn: '2026-12-09', revision: 2 });
    expect((await sc1.refused('voices.removeLetterhead', { revision: 1 })).kind).toBe('conflict');
    await sc1.call('voices.removeLetterhead', { revision: 2 });
    await sc1.call('voices.removeLetterhead', { revision: 2 });
    expect((await sc1.call('voices.letterhead', {})).letterhead).toBeNull();
    sc1.letterhead.chosen = null;
    expect((await sc1.refused('voices.bringInLetterhead', { revision: 0 })).kind).toBe('cancelled');
    expect(sc1.trail().filter((action) => action.startsWith('letterhead-'))).toEqual([
      ...['letterhead-brought-in', 'letterhead-brought-in', 'letterhead-removed'],
    ]);
  });

  it('has a starter to begin from, with every placeholder', async () => {
    const sc1 = await soupPutRight();
    expect(await sc1.call('voices.saveStarterLetterhead', {})).toMatchObject({ findings: [] });
    expect(JSON.stringify(sc1.saved.at(-1)?.model)).toContain('{{body}}');
  });
});
