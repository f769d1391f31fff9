import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { itemWords } from '@rules/issue-words';
import type { Offer } from './marram-news';
import {
  answerItem,
  asked,
  issueOf,
  january,
  morning,
  offersOf,
  said,
  sending,
  startedIssue,
  wordsItem,
  write,
} from './marram-news';
import { actionOf } from './sc2';
import { idOf, lineOf, signedSc1, sign, finishedSc1 } from './support';

const of = (offers: readonly Offer[], kind: Offer['kind']) => offers.filter((offer) => offer.kind === kind);

describe('ready to tell', () => {
  it('drafts the soup as SC2 says, in Winifred’s own words', async () => {
    const home = await january();
    const { checkBacks } = await home.call('improvement.checkBacks', { asked: false, offset: 0, limit: 50 });
    const due = checkBacks.find(({ actionId }) => actionId === actionOf(home, 'A1'));
    if (due === undefined) throw new Error('Nobody is to be asked about the soup.');
    const answers = { askedOn: '2027-01-06', yes: 11, no: 1, dontKnow: 2, answer: '' };
    await home.call('improvement.recordCheckBack', { id: due.id, revision: due.revision, ...answers });
    const [soup] = of(await offersOf(home, home.issueId), 'answered');
    expect(soup?.item).toMatchObject({
      kind: 'answer',
      section: 'you-said',
      answer: {
        said: 'The soup is cold by the time it gets to our table.',
        ...{ howMany: '1 person', reply: 'did' },
        words: 'We now serve the last table first since 4 December.',
        next: 'Did it help? Asked 6 January: 11 yes, 1 no, 2 don’t know.',
      },
    });
    expect(soup?.item.sources.map(({ kind }) => kind)).toEqual(['voice', 'outcome', 'action']);
  });

  it('counts those whose words led to the same: “1 person, 3 agreed”', async () => {
    const sc1 = await finishedSc1();
    sc1.setClock(morning('2026-12-03'));
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    const thread = await sc1.call('voices.thread', { kind: 'line', id: sc1.soup });
    const actionId = thread.answers[0]?.id ?? '';
    for (const name of ['Harold', 'Amina', 'Doreen']) {
      const line = lineOf(sc1, { speakerId: idOf(sc1, name), text: 'So is mine.' });
      await sc1.call('meetings.saveLine', line);
      const { from } = await sc1.call('voices.thread', { kind: 'line', id: line.id });
      const link = 'insert into voice_answer (id, voice_id, action_id, created_at) values (?, ?, ?, 0)';
      sc1.records.raw.prepare(link).run(v7(), from.id, actionId);
    }
    const closing = { words: 'We now serve the last table first.', closedOn: '2026-12-03', meetingId: null };
    await sc1.call('improvement.close', { id: actionId, revision: 1, ...closing });
    const [soup] = of(await offersOf(sc1, await startedIssue(sc1)), 'answered');
    expect(soup?.item).toMatchObject({ answer: { howMany: '1 person, 3 agreed' } });
    expect(soup?.item.sources).toHaveLength(6);
  });

  it('offers “We can’t yet” for what waits, and “We won’t” for what was dropped', async () => {
    const home = await january();
    const [bench, back] = [actionOf(home, 'A7'), actionOf(home, 'A4')];
    const [wantsBench, wantsHair] = [await said(home, 'A bench.'), await said(home, 'A hairdresser.')];
    const link = 'insert into voice_answer (id, voice_id, action_id, created_at) values (?, ?, ?, 0)';
    home.records.raw.prepare(link).run(v7(), wantsBench, bench);
    home.records.raw.prepare(link).run(v7(), wantsHair, back);
    const nobody = { ownerId: null, ownerName: '', due: null };
    await home.call('improvement.change', {
      ...{ id: bench, revision: 1, ...nobody, waitingFor: 'The Board decides on 27 January.' },
    });
    const drop = { because: 'She has stopped working.', closedOn: '2027-01-06', meetingId: null };
    await home.call('improvement.drop', { id: back, revision: 1, ...drop });
    const offers = await offersOf(home, home.issueId);
    const answers = [...of(offers, 'wont'), ...of(offers, 'cant-yet')].map(({ item, origin }) =>
      item.kind === 'answer' ? [item.answer.said, item.answer.reply, item.answer.words, origin] : [],
    );
    const origin = 'Talk with Bisi, 10 December';
    expect(answers).toEqual([
      ['A hairdresser.', 'wont', 'She has stopped working.', origin],
      ['A bench.', 'cant-yet', 'The Board decides on 27 January.', origin],
    ]);
  });

  it('tells two with the same words from the same place apart by their answers', async () => {
    const home = await january();
    const ids = [actionOf(home, 'A7'), actionOf(home, 'A4')];
    const voice = await said(home, 'Somewhere to sit.');
    const link = 'insert into voice_answer (id, voice_id, action_id, created_at) values (?, ?, ?, 0)';
    for (const [at, id] of ids.entries()) {
      home.records.raw.prepare(link).run(v7(), voice, id);
      const nobody = { ownerId: null, ownerName: '', due: null };
      await home.call('improvement.change', { id, revision: 1, ...nobody, waitingFor: `Wait ${at}.` });
    }
    const origins = of(await offersOf(home, home.issueId), 'cant-yet').map(({ origin }) => origin);
    expect(origins.sort()).toEqual([
      'Talk with Bisi, 10 December. We can’t yet: Wait 0.',
      'Talk with Bisi, 10 December. We can’t yet: Wait 1.',
    ]);
  });

  it('offers a decision once its minutes are signed, and not before', async () => {
    const sc1 = await finishedSc1();
    await sc1.call('meetings.resume', { meetingId: sc1.meetingId });
    const green = lineOf(sc1, { kind: 'decided', text: 'Paint the lounge pale green', decidedHow: 'hands' });
    await sc1.call('meetings.saveLine', green);
    await sc1.call('meetings.finish', { meetingId: sc1.meetingId });
    const issueId = await startedIssue(sc1);
    expect(of(await offersOf(sc1, issueId), 'decided')).toEqual([]);
    await sign(sc1, 'chair', 'Denise');
    await sign(sc1, 'resident', 'Winifred');
    const [decided] = of(await offersOf(sc1, issueId), 'decided');
    expect(decided).toMatchObject({
      ...{ title: 'Paint the lounge pale green', on: '2026-12-02' },
      origin: 'Residents’ meeting, 2 December',
    });
    expect(decided?.item.sources.map(({ kind }) => kind)).toEqual(['decision', 'meeting']);
    expect(itemWords(decided?.item ?? wordsItem())).toContain('We decided: Paint the lounge pale green');
  });

  it('says “We decided” of a decision nothing has come of yet, and tells it once', async () => {
    const home = await january();
    const voice = await said(home, 'Paint the lounge green.');
    const decision = v7();
    const made =
      'insert into decision (id, words, decided_on, revision, created_at, updated_at) values (?, ?, ?, 1, 0, 0)';
    home.records.raw.prepare(made).run(decision, 'Pale green', '2026-12-10');
    const link = 'insert into voice_answer (id, voice_id, decision_id, created_at) values (?, ?, ?, 0)';
    home.records.raw.prepare(link).run(v7(), voice, decision);
    const green = async () =>
      (await offersOf(home, home.issueId)).find(({ title }) => title === 'Paint the lounge green.');
    const offer = await green();
    expect(offer?.item).toMatchObject({ answer: { reply: 'decided', words: 'Pale green' } });
    const item = offer?.item.kind === 'answer' ? offer.item : answerItem({});
    // Put in before there was "We decided", it is the same thing told.
    const before = { ...item, answer: { ...item.answer, reply: 'did' as const } };
    for (const each of [item, before]) {
      await write(home, home.issueId, [
        { ...each, leftOutOf: [{ edition: 'easy-read', because: 'A test.' }] },
      ]);
      expect(await green()).toMatchObject({ usedIn: { issueId: home.issueId } });
    }
    await write(home, home.issueId, [{ ...item, leftOutOf: [{ edition: 'easy-read', because: 'A test.' }] }]);
    await home.call('newsletters.send', await sending(home, home.issueId, '2027-01-06'));
    const { answers } = await home.call('voices.thread', { kind: 'voice', id: voice });
    expect(answers[0]?.outcomes).toMatchObject([{ words: 'We decided: Pale green', inPrint: true }]);
  });

  it('tells what is used, in this issue and in one sent before, with the same keys each time', async () => {
    const home = await january();
    const first = await offersOf(home, home.issueId);
    expect((await offersOf(home, home.issueId)).map(({ key }) => key)).toEqual(first.map(({ key }) => key));
    expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
    const gate = first.find(({ title }) => title === 'Mend the back gate');
    if (gate === undefined) throw new Error('The gate is not offered.');
    const leftOutOf = [{ edition: 'easy-read' as const, because: 'A test.' }];
    await write(home, home.issueId, [{ ...gate.item, leftOutOf }]);
    const usedIn = { issueId: home.issueId, title: 'January 2027' };
    const again = async (id: string) => (await offersOf(home, id)).find(({ key }) => key === gate.key);
    expect(await again(home.issueId)).toMatchObject({ usedIn });
    await home.call('newsletters.send', await sending(home, home.issueId, '2027-01-06'));
    const { newsletterId } = await issueOf(home, home.issueId);
    expect(await again(await startedIssue(home, { newsletterId }))).toMatchObject({ usedIn });
  });

  it('offers the next meeting, and long stories under the name each person agreed to', async () => {
    const home = await january();
    const harold = await home.call('people.get', { id: idOf(home, 'Harold') });
    await home.call('people.save', { ...harold, nameInPrint: 'first' });
    const words = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
    await said(home, words);
    await said(home, 'Too short to be a story.');
    const noted = words.replace('word0', 'Harold');
    await said(home, noted, { source: 'shown' });
    await said(home, words.replace('word0', 'Seen'), { source: 'observed' });
    const offers = await offersOf(home, home.issueId);
    const stories = of(offers, 'story');
    expect(stories.map(({ item }) => item.body)).toContainEqual([
      { kind: 'quote', words, speaker: 'Harold' },
    ]);
    // What was shown is told as it was noted, and what was only seen of somebody is no story of theirs.
    const shown = stories.filter(({ title }) => title.startsWith('Harold'));
    expect(shown.map(({ item }) => item.body)).toEqual([
      [
        { kind: 'paragraph', words: [{ text: noted }] },
        { kind: 'paragraph', words: [{ text: 'Harold showed.' }] },
      ],
    ]);
    expect(stories).toHaveLength(2);
    expect(of(offers, 'date')[0]).toMatchObject({
      title: 'Residents’ meeting, Wednesday 6 January 2027, 2:15 pm',
      item: { kind: 'dates', section: 'next-meeting', dates: [{ date: '2027-01-06', where: 'Lounge' }] },
    });
    expect(of(offers, 'birthday')).toEqual([]);
  });

  it('offers what it has for the section it belongs in, also when the issue has none of these', async () => {
    const home = await january();
    const { title, goesOutOn, revision } = await issueOf(home, home.issueId);
    const content = { sections: [{ kind: 'menu' as const, title: 'Menu' }], items: [], letBe: [] };
    await home.call('newsletters.saveIssue', { id: home.issueId, title, goesOutOn, revision, content });
    const sections = (await offersOf(home, home.issueId)).map(({ item }) => item.section);
    expect(new Set(sections)).toEqual(new Set(['you-said', 'decided', 'next-meeting']));
  });
});

describe('names in an issue', () => {
  it('that were not agreed stop it', async () => {
    const home = await january();
    const voiceId = await said(home, 'More cake.');
    await asked(home, 'Harold', { what: 'name-in-print', agreed: false, on: '2027-01-06' });
    const item = answerItem(
      { said: 'Harold Pike wants cake.' },
      { sources: [{ kind: 'voice', id: voiceId }] },
    );
    await write(home, home.issueId, [item]);
    const refusal = await home.refused('newsletters.send', await sending(home, home.issueId, '2027-01-06'));
    expect(refusal.fields?.[item.id]).toContain('Harold said no to their name in print.');
  });

  it('that were never asked about are in the records as such', async () => {
    const home = await signedSc1();
    const issue = await issueOf(home, await startedIssue(home));
    expect(issue.people.find(({ nameToUse }) => nameToUse === 'Percy')).toMatchObject({
      agreed: { photoInNewsletter: null, nameInPrint: null, shareWithFamily: null },
    });
  });
});
