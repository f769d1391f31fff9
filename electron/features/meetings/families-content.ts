import type { MinutesContent } from '@contract/meetings/content';
import type { FamiliesPart, FamiliesSpot } from '@contract/meetings/families';
import { cameAtAll } from '@rules/attendance';
import { nameForFamilies, namesHeld } from '@rules/families-copy';
import { unnamedAt } from '@rules/meeting-kinds';
import { kindWords } from '@rules/name-in-print';
import type { Reader } from '../../../db/client';
import { listAttendance } from '../../../db/queries/meetings-attendance';
import { listFamiliesWords } from '../../../db/queries/meetings-families';
import { listItems } from '../../../db/queries/meetings-items';
import { listLines } from '../../../db/queries/meetings-lines';
import { findPlace } from '../../../db/queries/place';
import { findPeople, listPeople } from '../../../db/queries/people';
import { listSharing } from '../../../db/queries/people-information';
import { requireMeeting } from './meeting-change';
import { buildMinutesContent } from './minutes-content';

/** The families' copy of the signed minutes as it stands now, and every place with free words in it. */
export interface FamiliesDraft {
  content: MinutesContent;
  spots: FamiliesSpot[];
}

/**
 * Builds the copy from the signed records: names as people agree today, never as they did then, so a yes taken back
 * takes the name out. What was read out of last time, what people answered in private, and why a version was made, is
 * left out whole. Throws `not-found`.
 */
export function buildFamiliesDraft(reader: Reader, meetingId: string): FamiliesDraft {
  const meeting = requireMeeting(reader, meetingId);
  const placeKind = findPlace(reader)?.kind ?? 'care-home';
  const sharing = listSharing(reader);
  const signed = buildMinutesContent(reader, meetingId, { fixed: true });
  delete signed.asked;
  const attendance = listAttendance(reader, meetingId);
  const lines = new Map(listLines(reader, meetingId).map((line) => [line.id, line]));
  const items = listItems(reader, meetingId);
  const ids = [
    ...[meeting.chairId, meeting.minuteTakerId, ...signed.signatures.map(({ personId }) => personId)],
    ...[...lines.values()].flatMap(({ speakerId, action }) => [speakerId, action?.ownerId ?? null]),
  ].filter((id) => id !== null);
  const people = new Map(findPeople(reader, [...new Set(ids)]).map((person) => [person.id, person]));
  const residents = [false, true]
    .flatMap((archived) => listPeople(reader, { archived }))
    .filter(({ id, kind }) => kind === 'resident' && !sharing.has(id));
  const decided = listFamiliesWords(reader, { meetingId, version: signed.minutesVersion });
  const spots: FamiliesSpot[] = [];

  const nameOf = (id: string | null) => {
    const person = id === null ? undefined : people.get(id);
    return person === undefined ? '' : nameForFamilies(person, placeKind, sharing);
  };
  const free = (
    part: FamiliesPart,
    ofId: string,
    says: string,
    where: { item?: string; before?: string },
  ) => {
    if (says === '') return '';
    const last = decided.find((row) => row.part === part && row.ofId === ofId);
    // Decided about other words than these, so a person looks again.
    const found = last?.original === says ? last : undefined;
    const words = found?.words ?? says;
    const { item = '', before = '' } = where;
    const spot = { part, ofId, item, before, says, words, holds: namesHeld(words, residents) };
    spots.push({ ...spot, lookedAt: found !== undefined, revision: last?.revision ?? 0 });
    return words;
  };

  const title = free('title', meetingId, signed.title, {});
  const printed = signed.items.map(({ number, title: says, note, lines: theirs }, at) => {
    const item = says;
    const itemId = items[at]?.id ?? meetingId;
    return {
      number,
      title: free('item-title', itemId, says, { item }),
      note: free('item-note', itemId, note, { item }),
      lines: theirs.map((line) => {
        const record = line.id === undefined ? undefined : lines.get(line.id);
        const lineId = line.id ?? meetingId;
        const speaker =
          line.kind !== 'said'
            ? ''
            : record?.speakerId == null
              ? unnamedAt(meeting.kind, placeKind)
              : nameOf(record.speakerId);
        const text = free('line', lineId, line.text, { item, before: speaker || kinds[line.kind] });
        const vote =
          line.vote === null
            ? null
            : { ...line.vote, reason: free('vote-reason', lineId, line.vote.reason, { item }) };
        const ownerId = record?.action?.ownerId ?? null;
        const action =
          line.action === null
            ? null
            : {
                ...line.action,
                owner:
                  ownerId === null
                    ? free('owner', lineId, line.action.owner, { item, before: 'Who does it' })
                    : nameOf(ownerId),
              };
        return { ...line, speaker, text, vote, action };
      }),
    };
  });

  const content: MinutesContent = {
    ...{ ...signed, title, reason: '', items: printed },
    ...{ chair: nameOf(meeting.chairId), minuteTaker: nameOf(meeting.minuteTakerId) },
    ...presentFor(),
    apologies: counted(
      attendance
        .filter(({ state }) => state === 'apologies')
        .map(({ person }) => (person === null ? 'A visitor' : nameForFamilies(person, placeKind, sharing))),
    ),
    signatures: signed.signatures.map((one) => ({ ...one, name: nameOf(one.personId), readWith: '' })),
  };
  return { content, spots };

  function partWords(part: 'resident' | 'staff' | 'family' | 'other' | 'visitor' | 'interpreter'): string {
    if (part === 'visitor') return 'Visitor';
    return part === 'interpreter' ? 'Interpreter' : kindWords(part, placeKind);
  }

  function presentFor(): Pick<MinutesContent, 'present' | 'presentUnnamed'> {
    const present: MinutesContent['present'] = [];
    const unnamed = new Map<string, number>();
    for (const { person, part } of attendance.filter(cameAtAll)) {
      const name = person === null ? '' : nameForFamilies(person, placeKind, sharing);
      const words = partWords(part);
      if (person?.kind === 'resident' && sharing.has(person.id) && person.nameInPrint !== 'unnamed') {
        present.push({ name, part: words, note: '' });
      } else unnamed.set(words, (unnamed.get(words) ?? 0) + 1);
    }
    return { present, presentUnnamed: [...unnamed].map(([part, count]) => ({ part, count })) };
  }
}

const kinds = { said: '', note: 'Note', decided: 'Decided', vote: 'Vote', action: 'Action' } as const;

/** "A resident (3)" for three of whom no name is printed. */
function counted(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
}
