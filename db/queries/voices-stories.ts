import { and, count, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { v7 } from 'uuid';
import { newStamp, nextStamp } from '../revision';
import type { Reader, Writer } from '../client';
import { newsletterIssue } from '../schema/newsletters';
import { person } from '../schema/people';
import { story, storyTold, voice } from '../schema/voices';

type VoiceRow = typeof voice.$inferSelect;
type StoryRow = typeof story.$inferSelect;
type StoryOwn = Pick<StoryRow, 'title' | 'telling' | 'asksFor'>;
type VoiceOwn = Pick<VoiceRow, 'words' | 'personId' | 'source' | 'saidOn' | 'heardBy' | 'noAnswerBecause'>;

/** A story, the voice it is, who told it, and whether it waits for an answer. */
export interface StoryRecord {
  story: StoryRow;
  voice: VoiceRow;
  person: typeof person.$inferSelect | null;
  isWaiting: boolean;
}

const storyRows = (reader: Reader) =>
  reader
    .select({ story, voice, person })
    .from(story)
    .innerJoin(voice, eq(voice.id, story.voiceId))
    .leftJoin(person, eq(person.id, voice.personId))
    .$dynamic();

type Found = ReturnType<ReturnType<typeof storyRows>['all']>[number];

const toRecord = (row: Found): StoryRecord => ({ ...row, isWaiting: row.voice.waits });

/** One story, put away or not; null for a voice that is none. */
export function findStory(reader: Reader, id: string): StoryRecord | null {
  const found = storyRows(reader).where(eq(story.voiceId, id)).get();
  return found === undefined ? null : toRecord(found);
}

/** The stories among these voices, put away or not, in no promised order. */
export function storiesAmong(reader: Reader, voiceIds: readonly string[]): StoryRecord[] {
  return storyRows(reader)
    .where(inArray(story.voiceId, [...voiceIds]))
    .all()
    .map(toRecord);
}

const putAway = (archived: boolean) => (archived ? isNotNull(voice.archivedAt) : isNull(voice.archivedAt));

/** A page of stories, the last told first. */
export function listStories(
  reader: Reader,
  { archived, offset, limit }: { archived: boolean; offset: number; limit: number },
): StoryRecord[] {
  return storyRows(reader)
    .where(putAway(archived))
    .orderBy(desc(voice.saidOn), desc(voice.createdAt), desc(voice.id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(toRecord);
}

/** How many stories there are. */
export function countStories(reader: Reader, { archived }: { archived: boolean }): number {
  const found = reader.select({ count: count() }).from(story).innerJoin(voice, eq(voice.id, story.voiceId));
  return found.where(putAway(archived)).get()?.count ?? 0;
}

/** The stories that may be told, the last told first. */
export function storiesToShare(reader: Reader, { most }: { most: number }): StoryRecord[] {
  return storyRows(reader)
    .where(and(putAway(false), ne(story.telling, 'not-shared')))
    .orderBy(desc(voice.saidOn), desc(voice.createdAt), desc(voice.id))
    .limit(most)
    .all()
    .map(toRecord);
}

/** The issues each of these stories was told in, newest first. */
export function tellingsOf(reader: Reader, voiceIds: readonly string[]) {
  return reader
    .select({
      ...{ voiceId: storyTold.voiceId, issueId: storyTold.issueId, toldOn: storyTold.toldOn },
      title: newsletterIssue.title,
    })
    .from(storyTold)
    .innerJoin(newsletterIssue, eq(newsletterIssue.id, storyTold.issueId))
    .where(inArray(storyTold.voiceId, [...voiceIds]))
    .orderBy(desc(storyTold.toldOn), desc(storyTold.createdAt))
    .all();
}

/** Keeps a story with its voice. The voice first: the story gives search its title. */
export function insertStory(
  tx: Writer,
  { id, own, said }: { id: string; own: StoryOwn; said: VoiceOwn },
  at: number,
): void {
  tx.insert(voice)
    .values({ id, ...said, way: 'talk', archivedAt: null, ...newStamp(at) })
    .run();
  tx.insert(story)
    .values({ voiceId: id, ...own, ...newStamp(at) })
    .run();
}

/** Changes a story with its voice; false when somebody changed it since `revision`. */
export function updateStory(
  tx: Writer,
  {
    id,
    revision,
    own,
    said,
  }: {
    id: string;
    revision: number;
    own: StoryOwn;
    said: VoiceOwn & Pick<VoiceRow, 'archivedAt' | 'revision'>;
  },
  at: number,
): boolean {
  const { revision: before, ...values } = said;
  const isNow = tx
    .select({ id: story.voiceId })
    .from(story)
    .where(and(eq(story.voiceId, id), eq(story.revision, revision)))
    .get();
  if (isNow === undefined) return false;
  tx.update(voice)
    .set({ ...values, ...nextStamp(at, before) })
    .where(eq(voice.id, id))
    .run();
  tx.update(story)
    .set({ ...own, ...nextStamp(at, revision) })
    .where(eq(story.voiceId, id))
    .run();
  return true;
}

/** Says that a story was told in an issue; false when that is kept already. */
export function insertStoryTold(
  tx: Writer,
  told: { voiceId: string; issueId: string; toldOn: string },
  at: number,
): boolean {
  const added = tx
    .insert(storyTold)
    .values({ id: v7(), ...told, createdAt: at })
    .onConflictDoNothing()
    .run();
  return added.changes === 1;
}

/** How many stories were told in an issue. */
export function countStoriesTold(reader: Reader, issueId: string): number {
  const found = reader.select({ count: count() }).from(storyTold).where(eq(storyTold.issueId, issueId));
  return found.get()?.count ?? 0;
}

/** Takes back that stories were told in an issue; how many were. */
export function untellStories(tx: Writer, issueId: string): number {
  return tx.delete(storyTold).where(eq(storyTold.issueId, issueId)).run().changes;
}
