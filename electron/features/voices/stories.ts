import type { OutputOf, ParsedInputOf } from '@contract/api';
import { ParlourError } from '@contract/errors';
import type { AuditAction } from '@contract/audit';
import type { Story } from '@contract/stories';
import { unnamedPerson, printedName } from '@rules/name-in-print';
import { isSameData } from '@rules/same-data';
import { storyToShare, toldAs } from '@rules/story';
import { appendAudit } from '../../../db/audit';
import type { Reader, Writer } from '../../../db/client';
import { findPerson } from '../../../db/queries/people';
import {
  countStories,
  findStory,
  insertStory,
  listStories,
  tellingsOf,
  updateStory,
  type StoryRecord,
} from '../../../db/queries/voices-stories';
import { voiceExists } from '../../../db/queries/voices-waiting';
import type { CallContext, Handler } from '../context';
import { placeKindOf } from './named';

/** A page of stories, the last told first. */
export const stories: Handler<'voices.stories'> = ({ archived, ...page }, { records: { reader } }) => {
  const here = countStories(reader, { archived: false });
  const away = countStories(reader, { archived: true });
  return {
    stories: toStories(reader, listStories(reader, { archived, ...page })),
    total: archived ? away : here,
    totals: { here, away },
  };
};

/** One story, put away or not; null for a voice that is none. */
export const oneStory: Handler<'voices.story'> = ({ id }, { records: { reader } }) => ({
  story: readStory(reader, id),
});

/**
 * Keeps a story and the voice it is. What it asks for waits for an answer; one that asks for nothing needs none. The same
 * sent twice is one. Throws `validation` on the person or a day to come, `not-found`, or `conflict` with the words there.
 */
export const saveStory: Handler<'voices.saveStory'> = (input, context) =>
  context.records.write((tx) => {
    const there = findStory(tx, input.id);
    const kept = there === null ? null : requireStory(tx, input.id);
    if (kept !== null && kept.archivedAt === null && isRepeat(kept, input)) return kept;
    refuseUnlessPossible(tx, input, context.today());
    const at = context.now();
    const { id, title, telling, asksFor, revision, ...said } = input;
    const own = { title, telling, asksFor };
    if (there === null) {
      if (revision > 0) throw missing();
      if (voiceExists(tx, id)) throw new ParlourError('conflict', 'Something else was written down already.');
      const noAnswerBecause = asksFor === '' ? storyToShare : null;
      insertStory(tx, { id, own, said: { ...said, noAnswerBecause } }, at);
    } else {
      const { archivedAt, revision: before } = there.voice;
      const values = { ...said, noAnswerBecause: noAnswer(there, asksFor), archivedAt, revision: before };
      if (!updateStory(tx, { id, revision, own, said: values }, at)) throw changed(there);
    }
    note(context, tx, { action: there === null ? 'story-added' : 'story-changed', personId: input.personId });
    return requireStory(tx, id);
  });

/** Puts a story and its voice away, or brings both back. Already so is no change. Throws `not-found`, `conflict`. */
export const archiveStory: Handler<'voices.archiveStory'> = ({ id, archived, revision }, context) =>
  context.records.write((tx) => {
    const there = findStory(tx, id);
    if (there === null) throw missing();
    if ((there.voice.archivedAt !== null) === archived) return requireStory(tx, id);
    const at = context.now();
    const archivedAt = archived ? at : null;
    if (!updateStory(tx, { id, revision, own: there.story, said: { ...there.voice, archivedAt } }, at)) {
      throw changed(there);
    }
    const action = archived ? 'story-archived' : 'story-restored';
    note(context, tx, { action, personId: there.voice.personId });
    return requireStory(tx, id);
  });

function refuseUnlessPossible(
  reader: Reader,
  { personId, saidOn }: ParsedInputOf<'voices.saveStory'>,
  today: string,
): void {
  if (personId !== null && findPerson(reader, personId) === null) {
    throw invalid('personId', 'Choose someone in the records, or leave them unnamed.');
  }
  if (saidOn > today) throw invalid('saidOn', 'Choose today or a day before it.');
}

/** Why the voice needs no answer: as it was said, unless only because it asked for nothing, or now does. */
function noAnswer({ voice: { noAnswerBecause } }: StoryRecord, asksFor: string): string | null {
  if (asksFor === '') return noAnswerBecause ?? storyToShare;
  return noAnswerBecause === storyToShare ? null : noAnswerBecause;
}

function isRepeat(kept: Story, input: ParsedInputOf<'voices.saveStory'>): boolean {
  const { id, title, words, personId, source, saidOn, heardBy, telling, asksFor } = kept;
  const { revision, ...wanted } = input;
  const same = { id, title, words, personId, source, saidOn, heardBy, telling, asksFor };
  return kept.revision === revision + 1 && isSameData(same, wanted);
}

function note(
  context: CallContext,
  tx: Writer,
  { action, personId }: { action: AuditAction; personId: string | null },
): void {
  const subject = personId === null ? undefined : { kind: 'person' as const, id: personId };
  appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action, subject });
}

function requireStory(reader: Reader, id: string): Story {
  const story = readStory(reader, id);
  if (story === null) throw missing();
  return story;
}

function readStory(reader: Reader, id: string): OutputOf<'voices.story'>['story'] {
  const found = findStory(reader, id);
  return found === null ? null : (toStories(reader, [found])[0] ?? null);
}

function toStories(reader: Reader, records: readonly StoryRecord[]): Story[] {
  const placeKind = placeKindOf(reader);
  const told = tellingsOf(
    reader,
    records.map(({ story }) => story.voiceId),
  );
  return records.map(({ story, voice, person, isWaiting }) => ({
    ...{ id: voice.id, title: story.title, words: voice.words, personId: voice.personId },
    ...{ source: voice.source, saidOn: voice.saidOn, heardBy: voice.heardBy },
    ...{ telling: story.telling, asksFor: story.asksFor, revision: story.revision, isWaiting },
    who: person === null ? unnamedPerson('resident', placeKind) : printedName(person, placeKind),
    toldAs: toldAs(story.telling, person, placeKind),
    toldIn: told
      .filter(({ voiceId }) => voiceId === voice.id)
      .map(({ issueId, title, toldOn }) => ({ issueId, title, toldOn })),
    archivedAt: voice.archivedAt,
  }));
}

function changed({ voice: { words } }: StoryRecord): ParlourError {
  return new ParlourError('conflict', 'Somebody else has just changed this story.', { theirs: words });
}

function missing(): ParlourError {
  return new ParlourError('not-found', 'This story is not in the records.');
}

function invalid(field: string, words: string): ParlourError {
  return new ParlourError('validation', words, { fields: { [field]: words } });
}
