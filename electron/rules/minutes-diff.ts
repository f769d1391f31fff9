import type { MinutesContent, PrintedAsked, PrintedHeard, PrintedLine } from '@contract/meetings/content';
import type { VersionChange } from '@contract/meetings/versions';
import { clockWords, longDate, shortDate } from './british-dates';
import { ended } from './ended';
import { spokenBy } from './spoken-words';
import { shareInWords, spreadInWords } from './reach';
import { voteWords } from './votes';
import { wordDiff } from './word-diff';

/** One thing the minutes say: what it is known by in both versions, and where it stands. */
interface Entry {
  key: string;
  kind: string;
  section: string;
  words: string;
}

const about = 'About the meeting';

/**
 * What one version of the minutes says otherwise than another, in the order of the newer, what was taken out last in its
 * item. A line is the same line by its id; one without (fixed before lines kept theirs) by its words, then by its place.
 */
export function minutesDiff(
  before: MinutesContent,
  after: MinutesContent,
): { changes: VersionChange[]; same: number } {
  const old = entriesOf(before);
  const now = entriesOf(after);
  const pairs = pairUp(old, now);
  const taken = new Set(pairs.values());
  const sections = [...new Set([...now, ...old].map(({ section }) => section))];
  const changes = sections.flatMap((section) => [
    ...now.filter((entry) => entry.section === section).flatMap((entry) => change(entry, pairs.get(entry))),
    ...old.filter((entry) => entry.section === section && !taken.has(entry)).map(takenOut),
  ]);
  return { changes, same: [...pairs].filter(([entry, was]) => isSame(entry, was)).length };

  function change(entry: Entry, was: Entry | undefined): VersionChange[] {
    const { section, words } = entry;
    if (was === undefined) {
      return [{ section, kind: 'added', from: '', parts: [{ kind: 'added', text: words }] }];
    }
    if (isSame(entry, was)) return [];
    const parts = wordDiff(was.words, words);
    const from = hasMoved(entry, was) ? was.section : '';
    return [{ section, kind: was.words === words ? 'moved' : 'changed', from, parts }];
  }

  function isSame(entry: Entry, was: Entry): boolean {
    return entry.words === was.words && !hasMoved(entry, was);
  }

  // Under an item that was only given another name a line has not moved.
  function hasMoved(entry: Entry, was: Entry): boolean {
    return entry.section !== was.section && old.some(({ section }) => section === entry.section);
  }
}

function takenOut({ section, words }: Entry): VersionChange {
  return { section, kind: 'removed', from: '', parts: [{ kind: 'removed', text: words }] };
}

/** For each entry of the newer version, the one it was before. */
function pairUp(old: readonly Entry[], now: readonly Entry[]): Map<Entry, Entry> {
  const pairs = new Map<Entry, Entry>();
  const left = new Set(old);
  const alike: ((a: Entry, b: Entry) => boolean)[] = [
    (a, b) => a.key !== '' && a.key === b.key,
    (a, b) => isUnknown(a, b) && a.words === b.words && a.section === b.section,
    (a, b) => isUnknown(a, b) && a.words === b.words,
    (a, b) => isUnknown(a, b) && a.section === b.section,
  ];
  for (const isAlike of alike) {
    for (const entry of now) {
      if (pairs.has(entry)) continue;
      const was = [...left].find((one) => one.kind === entry.kind && isAlike(entry, one));
      if (was === undefined) continue;
      pairs.set(entry, was);
      left.delete(was);
    }
  }
  return pairs;
}

// Two lines that both keep their ids are never taken for each other.
const isUnknown = (a: Entry, b: Entry) => a.key === '' || b.key === '';

function entriesOf(content: MinutesContent): Entry[] {
  const fact = (key: string, words: string): Entry[] =>
    words === '' ? [] : [{ key, kind: key, section: about, words }];
  const end = content.endTime === '' ? '' : ` to ${clockWords(content.endTime)}`;
  return [
    ...fact('title', content.title),
    ...fact('when', `${longDate(content.date)}, ${clockWords(content.startTime)}${end}`),
    ...fact('room', content.room),
    ...fact('chair', content.chair === '' ? '' : `Chair: ${content.chair}`),
    ...fact('minutes', content.minuteTaker === '' ? '' : `Minutes taken by ${content.minuteTaker}`),
    ...fact('present', presentWords(content)),
    ...fact('apologies', `Apologies: ${content.apologies.join(', ') || 'none'}`),
    ...fact('heard', content.heard === undefined ? '' : heardWords(content.heard)),
    ...content.items.flatMap(itemEntries),
    ...(content.asked?.items.flatMap(replyEntries) ?? []),
    ...fact('next', nextWords(content)),
  ];
}

function presentWords({ present, presentUnnamed }: MinutesContent): string {
  const named = present.map(({ name, part, note }) => `${name} (${[part, note].filter(Boolean).join(', ')})`);
  const unnamed = presentUnnamed.map(({ part, count }) => `${count} not named (${part})`);
  return `There: ${[...named, ...unnamed].join('; ') || 'nobody'}`;
}

function heardWords({ many, spoke, topTwo, spread, there, now }: PrintedHeard): string {
  const figures = [
    `Spoke: ${shareInWords(spoke)}`,
    ...(topTwo.percent === null ? [] : [`the two who spoke most: ${shareInWords(topTwo)}`]),
    ...(spread === null ? [] : [`spread ${spreadInWords(spread)}`]),
    `${many} heard at the meeting: ${shareInWords(there)}`,
    `heard in all: ${shareInWords(now)}`,
  ];
  return figures.join('; ');
}

function replyEntries({ title, replies }: PrintedAsked['items'][number]): Entry[] {
  return replies.map(({ id, name, source, words }) => ({
    ...{ key: id, kind: 'reply', section: 'Asked one to one' },
    words: `${title === '' ? '' : `${title}: `}${spokenWords(name, source, words)}`,
  }));
}

function nextWords({ nextMeeting }: MinutesContent): string {
  if (nextMeeting === undefined) return '';
  const { date, startTime, room } = nextMeeting;
  return `Next meeting: ${[longDate(date), clockWords(startTime), room].filter(Boolean).join(', ')}`;
}

function itemEntries({ number, title, note, lines }: MinutesContent['items'][number]): Entry[] {
  const known = { key: `item ${number}`, kind: 'item', section: title };
  return [
    { ...known, words: note === '' ? title : `${title}. ${note}` },
    ...lines.map((line): Entry => ({
      ...{ key: line.id ?? '', kind: `line ${line.kind}`, section: title, words: lineWords(line) },
    })),
  ];
}

const decided: Record<NonNullable<PrintedLine['decidedHow']>, string> = {
  consensus: ' All agreed.',
  hands: ' By a show of hands.',
  ballot: ' By ballot.',
  deferred: ' Put off to another time.',
};

/** A line of minutes as one run of words. */
export function lineWords({ kind, text, speaker, source, decidedHow, vote, action }: PrintedLine): string {
  // After "Seen by staff: Josef Nowak" a second colon would read as his words.
  if (kind === 'said') return spokenWords(speaker, source, text);
  if (vote !== null) {
    const reason = vote.reason === '' ? '' : ` ${ended(vote.reason)}`;
    return `Vote: ${ended(text)} ${voteWords(vote.options)} (${vote.present} there).${reason}`;
  }
  if (action !== null) {
    const due = action.due === null ? 'no date yet' : `by ${shortDate(action.due)}`;
    return `Action: ${ended(text)} ${action.owner || 'No owner yet'}, ${due}.`;
  }
  return kind === 'decided'
    ? `Decided: ${ended(text)}${decidedHow === null ? '' : decided[decidedHow]}`
    : text;
}

function spokenWords(who: string, source: PrintedLine['source'], words: string): string {
  return `${spokenBy({ who, source })}${source === 'observed' ? '.' : ':'} ${words}`;
}
