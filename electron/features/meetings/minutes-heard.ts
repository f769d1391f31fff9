import type { MinutesContent, PrintedAsked, PrintedHeard } from '@contract/meetings/content';
import { fewestToSay, share, spreadInWords, type TalkSpread } from '@rules/reach';
import type { Block } from '../../documents/blocks';
import { labelled, plain } from '../../documents/blocks';
import { printedClock, printedDate } from '../../documents/printed-dates';
import { voice } from './minutes-item';

type Share = PrintedHeard['now'];

/**
 * Who was heard, each figure with what it is of and none of fewer than five; nobody is named. Source: domain 3.1,
 * Metrics that are honest, and 3.9, Small numbers.
 */
export function whoWasHeard({ heard, rung }: MinutesContent): Block[] {
  if (heard === undefined) return [];
  const isRound = rung !== undefined;
  return [
    { kind: 'heading', level: 1, text: 'Who was heard' },
    {
      kind: 'panel',
      tone: 'notice',
      paragraphs: [
        ...(isRound ? answered(heard) : spoken(heard)),
        ...silent(heard, isRound),
        labelled('Heard in all:', `${printed(heard.now, heard.many)}.`),
      ],
    },
  ];
}

function answered({ attendance, spoke, many }: PrintedHeard) {
  return [
    labelled('Reached:', `${printed(attendance, many)}.`),
    labelled('Answered:', `${printed(spoke, 'who were reached')}.`),
  ];
}

function spoken({ attendance, spoke, topTwo, spread, talk, many }: PrintedHeard) {
  const came = labelled('Came:', `${printed(attendance, many)}.`);
  if (talk === 'nobody') return [came, labelled('Spoke:', 'who spoke was not written down.')];
  return [
    came,
    labelled('Spoke:', `${printed(spoke, 'who came')}.`),
    labelled('The two who spoke most:', `${printed(topTwo, 'times anybody spoke')}.`),
    labelled(
      'Spread:',
      spread === null ? tooFew : `${spreadInWords(spread)}. ${talkWords[talk]} ${spreadMeans}`,
    ),
  ];
}

const tooFew = 'too few to say.';

const spreadMeans =
  '0 would mean that everyone who came spoke equally often, and nearly 1 that one person did nearly all the talking.';

const talkWords: Record<TalkSpread, string> = {
  nobody: '',
  'too-few': '',
  'few-led': 'A few voices led.',
  'some-more': 'Some spoke more than others.',
  shared: 'Many voices were heard.',
};

/** Those not heard at the meeting, apart by whether they came only where neither group is so small that it points at people. */
function silent({ there, silentThere, silentAway, talk, many }: PrintedHeard, isRound: boolean) {
  const count = there.of - there.count;
  if (talk === 'nobody' || there.percent === null || count === 0) return [];
  const words = printed(share(count, there.of), many);
  const [came, did] = isRound ? ['were reached', 'were not'] : ['came', 'did not come'];
  const isSaid = silentThere >= fewestToSay && silentAway >= fewestToSay;
  const apart = isSaid ? `: ${silentThere} who ${came} and ${silentAway} who ${did}` : '';
  return [labelled(isRound ? 'Not heard by phone:' : 'Not heard at the meeting:', `${words}${apart}.`)];
}

/** "14 of 22 residents (64%)"; of fewer than five, that they are too few to say. */
function printed({ count, of, percent }: Share, what: string): string {
  return percent === null ? 'too few to say' : `${count} of ${of} ${what} (${percent}%)`;
}

/** What was answered away from the meeting, by item, each under the name that person agreed to. */
export function askedOneToOne({ asked, rung }: MinutesContent): Block[] {
  if (asked === undefined) return [];
  return [
    { kind: 'heading', level: 1, text: 'Asked one to one' },
    { kind: 'paragraph', words: plain(whoWasAsked(asked, rung !== undefined)), isTied: true },
    ...asked.items.flatMap(({ title, replies }): Block[] => [
      { kind: 'heading', level: 2, text: title === '' ? wholeOf(rung !== undefined) : title },
      ...replies.map(({ name, words, source, way }) =>
        voice({ speaker: name, text: words, source }, way === 'phone' ? 'by phone' : ''),
      ),
    ]),
  ];
}

function wholeOf(isRound: boolean): string {
  return `About the ${isRound ? 'round' : 'meeting'} as a whole`;
}

function whoWasAsked({ people, away }: PrintedAsked, isRound: boolean): string {
  const was = people === 1 ? 'One person was' : `${people} people were`;
  const asked = `${was} asked one to one since.`;
  if (isRound || away === 0) return asked;
  return `${asked} ${away === people ? (people === 1 ? 'They' : 'All of them') : `${away} of them`} were not at the meeting.`;
}

/** When the next of these meetings is, where one is planned. */
export function nextMeeting({ nextMeeting: next, rung, placeName }: MinutesContent): Block[] {
  if (next === undefined) return [];
  const where = [next.room, placeName].filter((part) => part !== '');
  const when = [printedDate(next.date), printedClock(next.startTime), ...where].join(', ');
  const isRound = rung !== undefined;
  return [
    { kind: 'heading', level: 1, text: isRound ? 'Next phone round' : 'Next meeting' },
    { kind: 'paragraph', words: plain(isRound ? `It begins on ${printedDate(next.date)}.` : `${when}.`) },
  ];
}
