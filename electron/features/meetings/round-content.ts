import type { ReachPerson } from '@contract/meetings/reach';
import type { WordEdition } from '@contract/meetings/signing';
import type { Needs } from '@contract/people';
import { usualPoint } from '@contract/print-size';
import { paperEdition } from '@rules/print-run';
import { pointOf } from '@rules/print-size';
import { voteWords } from '@rules/votes';
import type { Reader } from '../../../db/client';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines, type LineRecord } from '../../../db/queries/meetings-lines';
import { findPlace } from '../../../db/queries/place';
import { requireMeeting } from './meeting-change';
import { meetingReach } from './meeting-reach';
import type { RoundContent } from './round-document';

const asksSomething: readonly LineRecord['kind'][] = ['said', 'decided', 'vote', 'action'];

/**
 * What is taken round to those not heard yet who read this edition, large print in this size: the items talked about (every item, when nothing
 * is written yet) and what was decided. Throws `not-found`.
 */
export function buildRoundContent(
  reader: Reader,
  meetingId: string,
  { edition, point = usualPoint }: { edition: WordEdition; point?: number | undefined },
): RoundContent {
  const reads = (needs: Needs) =>
    paperEdition(needs) === edition && (edition !== 'large-print' || pointOf(needs) === point);
  const meeting = requireMeeting(reader, meetingId);
  const place = findPlace(reader);
  const lines = listLines(reader, meetingId);
  const items = listItems(reader, meetingId).map(({ id, title, note, picture }, at) => {
    const own = lines.filter((line) => line.itemId === id);
    return {
      ...{ number: at + 1, title, note, picture, cameOut: own.flatMap(cameOut) },
      wasTalkedAbout: own.some((line) => asksSomething.includes(line.kind)),
    };
  });
  const talkedAbout = items.filter((item) => item.wasTalkedAbout);
  const { title, date, room } = meeting;
  return {
    ...(meeting.kind === 'phone-round' ? { isRound: true as const } : {}),
    ...{ title, date, room, placeName: place?.name ?? '', provider: place?.provider ?? '' },
    people: meetingReach(reader, meetingId)
      .everyone.filter((person) => !person.heard && reads(person.needs))
      .map(sheetOf),
    items: talkedAbout.length > 0 ? talkedAbout : items,
  };
}

function cameOut({ kind, text, vote }: LineRecord): RoundContent['items'][number]['cameOut'] {
  if (kind === 'decided') return [{ of: 'decision', words: text }];
  if (kind !== 'vote' || vote === null) return [];
  const counted = voteWords(vote.options);
  return [{ of: 'vote', words: text === '' ? counted : `${withEnd(text)} ${counted}` }];
}

function sheetOf({ name, came, needs }: ReachPerson): RoundContent['people'][number] {
  return { name, came, help: helpWords(needs) };
}

/** What to bring or do when asking this person, a sentence each. */
function helpWords(needs: Needs): string[] {
  const { language, translated, interpreter, readAloud, bsl, hearing, sight, timeNeeded } = needs;
  const inLanguage = language === '' ? '' : ` in ${language}`;
  return [
    ...(translated ? [`Have this put into ${language || 'their language'} by a person.`] : []),
    ...(interpreter ? [`Bring an interpreter${inLanguage}.`] : []),
    ...(!translated && !interpreter && language !== '' ? [`Talk${inLanguage}.`] : []),
    ...(bsl ? ['Bring a British Sign Language interpreter.'] : []),
    ...(readAloud ? ['Read this aloud.'] : []),
    ...[hearing, sight].filter((words) => words !== '').map(withEnd),
    ...(timeNeeded === '' ? [] : [`Time: ${withEnd(timeNeeded)}`]),
  ];
}

function withEnd(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
