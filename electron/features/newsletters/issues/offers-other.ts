import type { PlaceKind } from '@contract/place';
import { clockWords, longDate } from '@rules/british-dates';
import { printedName } from '@rules/name-in-print';
import { wordsOf } from '@rules/reading/sentences';
import type { Reader } from '../../../../db/client';
import { newestPhotos } from '../../../../db/queries/newsletters-people';
import { longVoices, nextMeetings, type TellDecision } from '../../../../db/queries/newsletters-tell';
import { voicesById } from '../../../../db/queries/voices-thread';
import { wordsItem, type Found, type Looked } from './offers-answered';

/** A story is told in more words than these. */
const storyWords = 40;
/** No English text of that many words is shorter, in characters. */
const storyLetters = storyWords * 3;
const mostStories = 20;
const mostDates = 6;
const mostPhotos = 40;

/** Decisions that answer no voice. */
export function decidedOffers(decisions: readonly TellDecision[], answering: ReadonlySet<string>): Found[] {
  return decisions
    .filter(({ id, how }) => how !== 'deferred' && !answering.has(id))
    .map(({ id, words, decidedOn, meetingId }) => ({
      ...{ key: `decision:${id}`, kind: 'decided', title: words, on: decidedOn },
      item: wordsItem({ id, section: 'decided', text: words }, [
        { kind: 'decision', id },
        ...(meetingId === null ? [] : [{ kind: 'meeting' as const, id: meetingId }]),
      ]),
    }));
}

/** The next meetings: the first of those who live here as the next meeting, the others as dates. */
export function dateOffers(reader: Reader, today: string): Found[] {
  const planned = nextMeetings(reader, { from: today, most: mostDates });
  const next = planned.find(({ kind }) => kind === 'residents' || kind === 'tenants');
  return planned.map(({ id, title, date, startTime, room }) => ({
    ...{ key: `meeting:${id}`, kind: 'date', on: date },
    title: `${title}, ${longDate(date)}, ${clockWords(startTime)}`,
    item: {
      ...{ id, kind: 'dates', section: id === next?.id ? 'next-meeting' : 'dates', heading: '', body: [] },
      ...{ sources: [{ kind: 'meeting', id }], easy: [], leftOutOf: [] },
      dates: [{ id, date, time: startTime, what: title, where: room }],
    },
  }));
}

/** What a person told at length, in their own words and under the name they agreed to. */
export function storyOffers(reader: Reader, placeKind: PlaceKind, { since }: Looked): Found[] {
  const ids = longVoices(reader, { since, longerThan: storyLetters, most: mostStories });
  return voicesById(reader, ids)
    .filter(
      ({ words, source }) => source !== 'observed' && source !== 'told' && wordsOf(words).length > storyWords,
    )
    .reverse()
    .map(({ id, words, person, saidOn }) => {
      const speaker = person === null ? '' : printedName(person, placeKind);
      const start = wordsOf(words)
        .slice(0, 6)
        .map(({ text }) => text)
        .join(' ');
      return {
        ...{ key: `voice:${id}`, kind: 'story', on: saidOn },
        title: speaker === '' ? `“${start}…”` : `“${start}…”, ${speaker}`,
        item: {
          ...wordsItem({ id, section: 'stories', text: '' }, [{ kind: 'voice', id }]),
          body: [{ kind: 'quote', words, speaker }],
        },
      };
    });
}

/** The photos of the library, newest first. */
export function photoOffers(reader: Reader): Found[] {
  return newestPhotos(reader, mostPhotos).map(({ id, alt, takenOn }) => ({
    ...{ key: `picture:${id}`, kind: 'photo', title: alt, on: takenOn },
    item: {
      ...wordsItem({ id, section: 'stories', text: '' }, [{ kind: 'picture', id }]),
      body: [{ kind: 'picture', picture: { from: 'own', id }, caption: '' }],
    },
  }));
}
