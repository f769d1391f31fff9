import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { findLine, listLineHistory, listLines } from '../../db/queries/meetings-lines';
import {
  archiveLine,
  moveLine,
  restoreLine,
  saveLine,
  type LineResult,
  type LineToSave,
} from '../../db/queries/meetings-lines-write';
import {
  fromVoice,
  listActions,
  listDecisions,
  voicesOfAction,
  voicesOfDecision,
} from '../../db/queries/voices';
import { topicsUsed } from '../../db/queries/meetings-topics';
import { findVoiceOfLine, insertOutcome, insertToldBack } from '../../db/queries/voices';
import { kindOf, lineOf, newRoom, now, stampOf, type Room } from './support';

function save(room: Room, changes: Partial<LineToSave> = {}): LineResult {
  return room.records.write((tx) => saveLine(tx, lineOf(room, changes), stampOf(room)));
}

function added(room: Room, changes: Partial<LineToSave> = {}) {
  const { line } = save(room, changes);
  if (!line) throw new Error('The line was not saved.');
  return line;
}

function texts(room: Room, item = room.items[0]): string[] {
  const lines = listLines(room.records.reader, room.meetingId).filter((line) => line.itemId === item);
  expect(lines.map((line) => line.position)).toEqual(lines.map((_line, index) => index));
  return lines.map((line) => line.text);
}

describe('a line', () => {
  it('comes back as it was saved, of every kind', () => {
    const room = newRoom();
    const said = { speakerId: room.winifred, source: 'chose' as const, topics: ['food', 'tea'] };
    const quote = added(room, said);
    expect(quote).toMatchObject({ ...said, kind: 'said', position: 0, revision: 1, writtenAt: now });
    expect(added(room, { kind: 'decided', decidedHow: 'hands' })).toMatchObject({ decidedHow: 'hands' });
    const task = { ownerId: room.owen, ownerName: '', due: '2026-12-07' };
    expect(added(room, { kind: 'action', action: task, fromLineId: quote.id })).toMatchObject({
      action: task,
    });
    const vote = { options: [{ label: 'Garden centre', count: 8 }], reason: 'Two left' };
    expect(added(room, { kind: 'vote', vote, votersPresent: 14 })).toMatchObject({
      vote: { ...vote, present: 14 },
    });
    expect(listLines(room.records.reader, room.meetingId)).toHaveLength(4);
  });

  it('is one line when the same save comes twice, and a conflict when another came between', () => {
    const room = newRoom();
    const wanted = lineOf(room);
    const send = (changes: Partial<LineToSave>) =>
      room.records.write((tx) => saveLine(tx, { ...wanted, ...changes }, stampOf(room)));
    expect(send({}).result).toBe('saved');
    expect(send({}).result).toBe('unchanged');
    expect(send({ text: 'Cold soup.', revision: 1 }).result).toBe('saved');
    expect(send({ text: 'Cold soup.', revision: 1 }).result).toBe('unchanged');
    const late = send({ text: 'Lukewarm.', revision: 1 });
    expect(late).toMatchObject({ result: 'conflict', line: { text: 'Cold soup.', revision: 2 } });
    expect(send({ text: 'Lukewarm.' }).result).toBe('conflict');
    expect(texts(room)).toEqual(['Cold soup.']);
    expect(save(room, { revision: 4 }).result).toBe('missing');
  });

  it('keeps every revision, with who and when', () => {
    const room = newRoom();
    const first = added(room);
    save(room, { id: first.id, revision: 1, text: 'Cold again.', kind: 'note' });
    const history = listLineHistory(room.records.reader, first.id);
    expect(history.map(({ revision, kind, text, by }) => [revision, kind, text, by])).toEqual([
      [1, 'said', 'The soup is cold.', 'Owen'],
      [2, 'note', 'Cold again.', 'Owen'],
    ]);
    room.records.raw.exec(`update line_history set snapshot = 'not json' where revision = 1`);
    expect(listLineHistory(room.records.reader, first.id)[0]).toMatchObject({
      text: 'not json',
      facts: null,
    });
    room.records.raw.exec(
      `update line_history set snapshot = '{"version":1,"line":{"kind":"said","text":"Old."}}' where revision = 1`,
    );
    expect(listLineHistory(room.records.reader, first.id)[0]).toMatchObject({ text: 'Old.', facts: null });
  });

  it('goes where it is put, and its neighbours close up or make room', () => {
    const room = newRoom();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => added(room, { text }));
    added(room, { text: 'between', position: 1 });
    added(room, { text: 'far', position: 99 });
    expect(texts(room)).toEqual(['a', 'between', 'b', 'c', 'far']);
    const move = (id: string | undefined, to: number, itemId = room.items[0], revision = 1) =>
      room.records.write((tx) =>
        moveLine(tx, { id: id ?? '', meetingId: room.meetingId, itemId, to, revision }, stampOf(room)),
      );
    expect(move(a?.id, 99).line?.position).toBe(4);
    expect(texts(room)).toEqual(['between', 'b', 'c', 'far', 'a']);
    expect(move(c?.id, 0).result).toBe('saved');
    expect(move(c?.id, 0).result).toBe('unchanged');
    expect(texts(room)).toEqual(['c', 'between', 'b', 'far', 'a']);
    expect(move(b?.id, 0, room.items[1]).line).toMatchObject({ itemId: room.items[1], position: 0 });
    expect(findVoiceOfLine(room.records.reader, b?.id ?? '')?.itemId).toBe(room.items[1]);
    expect(texts(room)).toEqual(['c', 'between', 'far', 'a']);
    expect(texts(room, room.items[1])).toEqual(['b']);
    expect(move(b?.id, 1, room.items[0], 7).result).toBe('conflict');
    expect(findLine(room.records.reader, a?.id ?? '')?.revision).toBe(2);
    expect(move(a?.id, 4, room.items[0], 2).result).toBe('unchanged');
  });

  it('is taken out and put back in its place, with all that hangs on it', () => {
    const room = newRoom();
    const [, b] = ['a', 'b', 'c'].map((text) => added(room, { text, speakerId: room.winifred }));
    const of = (revision: number) => ({ id: b?.id ?? '', meetingId: room.meetingId, revision });
    const out = room.records.write((tx) => archiveLine(tx, of(1), stampOf(room)));
    expect(out).toMatchObject({ result: 'saved', line: { revision: 2, archivedAt: now } });
    expect(room.records.write((tx) => archiveLine(tx, of(1), stampOf(room))).result).toBe('unchanged');
    expect(texts(room)).toEqual(['a', 'c']);
    expect(findVoiceOfLine(room.records.reader, of(1).id)).toBeNull();
    expect(save(room, { ...of(2), text: 'x' }).result).toBe('conflict');
    expect(room.records.write((tx) => restoreLine(tx, of(1), stampOf(room))).result).toBe('conflict');
    const back = room.records.write((tx) => restoreLine(tx, of(2), stampOf(room)));
    expect(back).toMatchObject({ result: 'saved', line: { revision: 3, archivedAt: null } });
    expect(texts(room)).toEqual(['a', 'b', 'c']);
    expect(findVoiceOfLine(room.records.reader, of(1).id)?.personId).toBe(room.winifred);
  });

  it('can be flipped to another kind and back without losing who said it, or the action under it', () => {
    const room = newRoom();
    const { reader } = room.records;
    const line = added(room, { speakerId: room.winifred, source: 'shown' });
    const who = { id: line.id, speakerId: room.winifred, source: 'shown' as const };
    const task = { ownerId: room.owen, ownerName: '', due: '2026-12-07' };
    const asAction = save(room, { ...who, kind: 'action', action: task, revision: 1 }).line;
    expect(asAction).toMatchObject({ kind: 'action', ...who, action: task, text: line.text });
    expect(findVoiceOfLine(reader, line.id)).toBeNull();
    expect(listActions(reader, room)).toHaveLength(1);
    const asSaid = save(room, { ...who, kind: 'said', revision: 2 }).line;
    expect(asSaid).toMatchObject({ kind: 'said', ...who, action: null });
    expect(findVoiceOfLine(reader, line.id)).toMatchObject({ personId: room.winifred, source: 'shown' });
    expect(listActions(reader, room)).toHaveLength(0);
    const again = save(room, { ...who, kind: 'action', action: null, revision: 3 }).line;
    expect(again?.action).toEqual(task);
    expect(room.records.raw.prepare('select count(*) as n from action').get()).toEqual({ n: 1 });
  });

  it('keeps the vote through a flip, and counts voters only for a vote', () => {
    const room = newRoom();
    const vote = { options: [{ label: 'Green', count: 9 }], reason: '' };
    const line = added(room, { kind: 'vote', vote, votersPresent: 12 });
    save(room, { id: line.id, kind: 'note', revision: 1 });
    const back = save(room, { id: line.id, kind: 'vote', votersPresent: 12, revision: 2 }).line;
    expect(back?.vote).toEqual({ ...vote, present: 12 });
    expect(kindOf(() => save(room, { votersPresent: 3 }))).toBe('internal');
    expect(kindOf(() => save(room, { kind: 'vote', vote }))).toBe('internal');
  });

  it('by nobody named keeps nobody’s id anywhere, also when it was named at first', () => {
    const room = newRoom();
    const line = added(room, { speakerId: room.winifred });
    save(room, { id: line.id, speakerId: room.winifred, text: 'Second.', revision: 1 });
    save(room, { id: line.id, speakerId: null, text: 'Third.', revision: 2 });
    added(room);
    const tables = ['line', 'voice', 'line_history', 'audit_entry', 'line_draft', 'voice_answer'];
    for (const table of tables) {
      const rows = JSON.stringify(room.records.raw.prepare(`select * from ${table}`).all());
      expect(rows).not.toContain(room.winifred);
    }
    expect(listLineHistory(room.records.reader, line.id).map(({ text }) => text)).toEqual([
      'The soup is cold.',
      'Second.',
      'Third.',
    ]);
  });
});

describe('the chain from a voice', () => {
  function chain() {
    const room = newRoom();
    const quote = added(room, { speakerId: room.winifred });
    const task = added(room, { kind: 'action', text: 'Last table first', fromLineId: quote.id });
    const agreed = added(room, { kind: 'decided', text: 'Serve hot', fromLineId: quote.id });
    const { reader } = room.records;
    const voice = findVoiceOfLine(reader, quote.id);
    const [action] = listActions(reader, room);
    const [decision] = listDecisions(reader, room);
    if (!voice || !action || !decision) throw new Error('The chain was not stored.');
    return { room, reader, quote, task, agreed, voice, action, decision };
  }

  it('reads both ways: voice, action and decision, outcome, told back', () => {
    const { room, reader, voice, action, decision } = chain();
    const outcomeId = v7();
    room.records.write((tx) => {
      const came = { id: outcomeId, words: 'Soup is hot', happenedOn: '2026-12-04' };
      insertOutcome(tx, { ...came, actionId: action.id, decisionId: null }, now);
      const told = { id: v7(), outcomeId, voiceId: voice.id, way: 'in person', toldOn: '2026-12-05' };
      expect(insertToldBack(tx, told, now)).toBe(true);
    });
    const read = fromVoice(reader, voice.id);
    expect(read?.voice.words).toBe('The soup is cold.');
    expect(read?.answers.map((answer) => answer.action?.words ?? answer.decision?.words)).toEqual([
      'Last table first',
      'Serve hot',
    ]);
    expect(read?.answers[0]?.outcomes).toMatchObject([
      { words: 'Soup is hot', toldBack: [{ way: 'in person' }] },
    ]);
    expect(read?.answers[1]?.outcomes).toEqual([]);
    expect(voicesOfAction(reader, action.id).map(({ id }) => id)).toEqual([voice.id]);
    expect(voicesOfDecision(reader, decision.id).map(({ id }) => id)).toEqual([voice.id]);
    expect(fromVoice(reader, v7())).toBeNull();
  });

  it('tells an outcome back only to a voice behind it', () => {
    const { room, action } = chain();
    const other = findVoiceOfLine(room.records.reader, added(room, { text: 'Other' }).id);
    const outcomeId = v7();
    const told = room.records.write((tx) => {
      const came = { id: outcomeId, words: 'Hot', happenedOn: '2026-12-04' };
      insertOutcome(tx, { ...came, actionId: action.id, decisionId: null }, now);
      const row = { id: v7(), outcomeId, voiceId: other?.id ?? '', way: 'in person', toldOn: '2026-12-05' };
      return insertToldBack(tx, row, now);
    });
    expect(told).toBe(false);
  });

  it('follows the line: pointed elsewhere, flipped, taken out and put back', () => {
    const { room, reader, quote, task, voice, action } = chain();
    const { id, text } = task;
    save(room, { id, text, kind: 'action', fromLineId: null, revision: 1 });
    expect(voicesOfAction(reader, action.id)).toEqual([]);
    save(room, { id, text, kind: 'action', fromLineId: quote.id, revision: 2 });
    expect(voicesOfAction(reader, action.id)).toHaveLength(1);
    const of = { id, meetingId: room.meetingId };
    room.records.write((tx) => archiveLine(tx, { ...of, revision: 3 }, stampOf(room)));
    expect(fromVoice(reader, voice.id)?.answers).toHaveLength(1);
    room.records.write((tx) => restoreLine(tx, { ...of, revision: 4 }, stampOf(room)));
    expect(fromVoice(reader, voice.id)?.answers).toHaveLength(2);
    save(room, { id: quote.id, kind: 'note', speakerId: room.winifred, revision: 1 });
    expect(voicesOfAction(reader, action.id)).toEqual([]);
    save(room, { id: quote.id, kind: 'said', speakerId: room.winifred, revision: 2 });
    expect(voicesOfAction(reader, action.id)).toHaveLength(1);
  });

  it('links a line that already answered a note once the note becomes a voice', () => {
    const room = newRoom();
    const note = added(room, { kind: 'note' });
    added(room, { kind: 'action', text: 'Do it', fromLineId: note.id });
    const [action] = listActions(room.records.reader, room);
    expect(voicesOfAction(room.records.reader, action?.id ?? '')).toEqual([]);
    save(room, { id: note.id, kind: 'said', revision: 1 });
    expect(voicesOfAction(room.records.reader, action?.id ?? '')).toHaveLength(1);
  });

  it('holds each answer to exactly one of a decision and an action', () => {
    const { room, voice, action, decision } = chain();
    const { raw } = room.records;
    const put = (decisionId: string | null, actionId: string | null) => () =>
      raw
        .prepare(
          'insert into voice_answer (id, voice_id, decision_id, action_id, created_at) values (?,?,?,?,1)',
        )
        .run(v7(), voice.id, decisionId, actionId);
    expect(put(decision.id, action.id)).toThrow('CHECK');
    expect(put(null, null)).toThrow('CHECK');
    const came = 'insert into outcome (id, action_id, decision_id, words, happened_on, created_at)';
    expect(() =>
      raw.prepare(`${came} values (?,?,?,'w','2026-12-02',1)`).run(v7(), action.id, decision.id),
    ).toThrow('CHECK');
  });
});

describe('the topics used', () => {
  it('come by how often, without lines taken out and meetings put away, and no more than asked for', () => {
    const room = newRoom();
    const { reader } = room.records;
    expect(topicsUsed(reader, 10)).toEqual([]);
    added(room, { topics: ['tea', 'food'] });
    added(room, { topics: ['food'] });
    added(room, { topics: ['blinds'] });
    added(room);
    const gone = added(room, { topics: ['gone'] });
    const given = { id: gone.id, meetingId: room.meetingId, revision: gone.revision };
    room.records.write((tx) => archiveLine(tx, given, stampOf(room)));
    expect(topicsUsed(reader, 10)).toEqual(['food', 'blinds', 'tea']);
    expect(topicsUsed(reader, 2)).toEqual(['food', 'blinds']);
    room.records.raw.prepare('update meeting set archived_at = 1').run();
    expect(topicsUsed(reader, 10)).toEqual([]);
  });
});
