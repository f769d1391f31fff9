import { countsOfVoices, quarterSince, voicesCounted } from '@rules/heard-answered-told';
import { withWhose } from '@rules/whose-voice';
import { listFollowed } from '../../../db/queries/today-voices';
import { voicesById } from '../../../db/queries/voices-thread';
import type { Handler } from '../context';
import { placeKindOf, toVoice } from './named';

/** A page of the voices that a figure of “heard, answered, told” counts, newest first, and how many each figure counts. */
export const followed: Handler<'voices.followed'> = ({ which, offset, limit }, context) => {
  const { reader } = context.records;
  const today = context.today();
  const all = listFollowed(reader, quarterSince(today), today).map(withWhose);
  const counted = voicesCounted(all, today, which).sort(newestFirst);
  const shown = new Map(counted.slice(offset, offset + limit).map((voice) => [voice.id, voice]));
  const placeKind = placeKindOf(reader);
  return {
    voices: voicesById(reader, [...shown.keys()])
      .reverse()
      .map((record) => ({
        ...toVoice(record, placeKind),
        answeredOn: shown.get(record.id)?.answeredOn ?? null,
        told: shown.get(record.id)?.told ?? false,
      })),
    total: counted.length,
    totals: countsOfVoices(all, today),
    since: quarterSince(today),
  };
};

type Followed = ReturnType<typeof listFollowed>[number];

// An id tells the moment it was made, so it settles what was heard on one day.
const newestFirst = (a: Followed, b: Followed) => (placeOf(a) < placeOf(b) ? 1 : -1);
const placeOf = ({ heardOn, id }: Followed) => `${heardOn} ${id}`;
