import type { BodyBlock } from '@contract/newsletters/content';
import type { PlaceKind } from '@contract/place';
import type { Voice } from '@contract/voices';
import { clockWords, longDate } from '@rules/british-dates';
import { printedName, unnamedPerson } from '@rules/name-in-print';
import { wordsOf } from '@rules/reading/sentences';
import { spokenBy } from '@rules/spoken-words';
import { toldAs } from '@rules/story';
import { dayInPrint, isTheirOwn } from '@rules/tell-answer';
import { whoseVoice } from '@rules/whose-voice';
import type { Reader } from '../../../../db/client';
import { newestPhotos } from '../../../../db/queries/newsletters-people';
import { longVoices, nextMeetings } from '../../../../db/queries/newsletters-tell';
import { voicesById } from '../../../../db/queries/voices-thread';
import { storiesAmong, storiesToShare, tellingsOf } from '../../../../db/queries/voices-stories';
import { heardAt, notForFamilies, wordsItem, type Found, type Looked } from './offers-answered';
import { peopleInPrint } from '../../../../db/queries/named-people';

/** A story is told in more words than these. */
const storyWords = 40;
/** No English text of that many words is shorter, in characters. */
const storyLetters = storyWords * 3;
const mostStories = 20;
const mostWritten = 60;
const mostDates = 6;
const mostPhotos = 40;

/** The next meetings: the first of those who live here as the next meeting, the others as dates. */
export function dateOffers(reader: Reader, today: string): Found[] {
  const planned = nextMeetings(reader, { from: today, most: mostDates });
  const next = planned.find(({ kind }) => kind === 'residents' || kind === 'tenants');
  return planned.map(({ id, title, date, startTime, room }) => ({
    ...{ key: `meeting:${id}`, kind: 'date', on: date, origin: '' },
    title: `${title}, ${longDate(date)}, ${clockWords(startTime)}`,
    item: {
      ...{ id, kind: 'dates', section: id === next?.id ? 'next-meeting' : 'dates', heading: '', body: [] },
      ...{ sources: [{ kind: 'meeting', id }], easy: [], leftOutOf: [] },
      dates: [{ id, date, time: startTime, what: title, where: room }],
    },
  }));
}

/** What a person told at length, in their own words and under the name they agreed to. */
export function storyOffers(reader: Reader, placeKind: PlaceKind, { since, today }: Looked): Found[] {
  const long = longVoices(reader, { since, longerThan: storyLetters, most: mostStories });
  const written = new Set(storiesAmong(reader, long).map(({ story }) => story.voiceId));
  const ids = long.filter((id) => !written.has(id));
  return voicesById(reader, ids)
    .filter(
      (voice) => isTheirOwn(voice) && whoseVoice(voice) !== null && wordsOf(voice.words).length > storyWords,
    )
    .reverse()
    .map((voice) => {
      const { id, words, source, person, saidOn } = voice;
      const speaker = person === null ? '' : printedName(person, placeKind);
      const start = wordsOf(words)
        .slice(0, 6)
        .map(({ text }) => text)
        .join(' ');
      const begins = isSpoken(voice) ? `“${start}…”` : `${start}…`;
      return {
        ...{ key: `voice:${id}`, kind: 'story', on: saidOn, origin: heardAt(voice, today) },
        title: speaker === '' ? begins : `${begins}, ${speaker}`,
        item: {
          ...wordsItem({ id, section: 'stories', text: '' }, [{ kind: 'voice', id }]),
          body: storyBody({ words, source, speaker }, placeKind),
        },
      };
    });
}

const isSpoken = ({ source }: Pick<Voice, 'source'>) => source === 'said' || source === 'chose';

/** Only what was said is a quotation; what was shown, seen or told by others stands as it was noted, with how it is known. */
function storyBody(
  { words, source, speaker }: Pick<Voice, 'words' | 'source'> & { speaker: string },
  placeKind: PlaceKind,
): BodyBlock[] {
  if (isSpoken({ source })) return [{ kind: 'quote', words, speaker }];
  const who = speaker === '' ? unnamedPerson('resident', placeKind) : speaker;
  return [...words.split('\n'), `${spokenBy({ who, source })}.`].map((text) => ({
    kind: 'paragraph',
    words: [{ text }],
  }));
}

/** Stories that were written down and may be told, under the name agreed for each; those told in print before are not. */
export function writtenStoryOffers(
  reader: Reader,
  { placeKind, issueId, today }: { placeKind: PlaceKind; issueId: string; today: string },
): Found[] {
  const stories = storiesToShare(reader, { most: mostWritten });
  const told = tellingsOf(
    reader,
    stories.map(({ story }) => story.voiceId),
  ).filter((one) => one.issueId !== issueId);
  const shares = new Map(peopleInPrint(reader).map((person) => [person.id, person.agreed.shareWithFamily]));
  return stories
    .filter(({ story }) => !told.some(({ voiceId }) => voiceId === story.voiceId))
    .map(({ story: { title, telling }, voice, person }) => {
      const { id, words, source, saidOn, personId } = voice;
      const speaker = toldAs(telling, person, placeKind) ?? '';
      const mayFamiliesRead =
        personId === null || person?.kind !== 'resident' || shares.get(personId) === true;
      return {
        ...{ key: `voice:${id}`, kind: 'story', on: saidOn },
        origin: heardAt({ ...voice, person, meeting: null }, today),
        title: speaker === '' ? title : `${title}, told by ${lowerA(speaker)}`,
        item: {
          ...wordsItem({ id, section: 'stories', text: '' }, [{ kind: 'voice', id }]),
          heading: title,
          leftOutOf: mayFamiliesRead ? [] : notForFamilies,
          body: storyBody({ words, source, speaker }, placeKind),
        },
      };
    });
}

/** "A resident" where it does not begin the sentence. */
const lowerA = (who: string) => who.replace(/^A (?=\p{Ll})/u, 'a ');

/** The photos of the library, newest first. */
export function photoOffers(reader: Reader, { today }: Looked): Found[] {
  return newestPhotos(reader, mostPhotos).map(({ id, alt, takenOn }) => ({
    ...{ key: `picture:${id}`, kind: 'photo', title: alt, on: takenOn },
    origin: takenOn === null ? '' : `Taken on ${dayInPrint(takenOn, today)}`,
    item: {
      ...wordsItem({ id, section: 'stories', text: '' }, [{ kind: 'picture', id }]),
      body: [{ kind: 'picture', picture: { from: 'own', id }, caption: '' }],
    },
  }));
}
