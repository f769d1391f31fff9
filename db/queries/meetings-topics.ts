import { and, count, desc, inArray, isNull, ne } from 'drizzle-orm';
import type { Reader } from '../client';
import { line, meeting } from '../schema/meetings';
import { readTopics, writeTopics } from '../stored-json';

/** So many of the newest meetings are read: a long life's lines would hold up the meeting under way. */
const newestMeetings = 40;
const mostLists = 500;

/** The topics of the newest meetings' lines, the most used first and then by letter, `limit` at most. */
export function topicsUsed(reader: Reader, limit: number): string[] {
  const newest = reader
    .select({ id: meeting.id })
    .from(meeting)
    .where(isNull(meeting.archivedAt))
    .orderBy(desc(meeting.date))
    .limit(newestMeetings);
  const times = count();
  const found = reader
    .select({ topics: line.topics, times })
    .from(line)
    .where(and(isNull(line.archivedAt), ne(line.topics, writeTopics([])), inArray(line.meetingId, newest)))
    .groupBy(line.topics)
    .orderBy(desc(times))
    .limit(mostLists)
    .all();
  const used = new Map<string, number>();
  for (const one of found) {
    for (const topic of readTopics(one.topics)) used.set(topic, (used.get(topic) ?? 0) + one.times);
  }
  return [...used]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a.localeCompare(b, 'en-GB'))
    .slice(0, limit)
    .map(([topic]) => topic);
}
