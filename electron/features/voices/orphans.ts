import type { OutputOf } from '@contract/api';
import type { OrphanKind } from '@contract/voices';
import type { Reader } from '../../../db/client';
import { findMeeting } from '../../../db/queries/meetings-list';
import {
  countNotTold,
  countWithoutSource,
  pageNotTold,
  pageWithoutSource,
} from '../../../db/queries/voices-orphans';
import { actionsById, voicesById } from '../../../db/queries/voices-thread';
import { countUnanswered, pageOfUnanswered } from '../../../db/queries/voices-waiting';
import type { Handler } from '../context';
import { placeKindOf, whoHas, whoSaid } from './named';

type Row = OutputOf<'voices.orphans'>['rows'][number];
interface Page {
  offset: number;
  limit: number;
}

/** Where the chain is broken, a page of one kind, with how many there are of each. */
export const orphans: Handler<'voices.orphans'> = ({ which, ...page }, context) => {
  const { reader } = context.records;
  const totals = {
    'no-answer': countUnanswered(reader, { without: 'any', late: context.today() }).all,
    'no-source': countWithoutSource(reader),
    'not-told': countNotTold(reader),
  };
  return { rows: rowsOf[which](reader, page), total: totals[which], totals };
};

const isNoVoice = { source: null, heard: null };

const rowsOf: Record<OrphanKind, (reader: Reader, page: Page) => Row[]> = {
  'no-answer': (reader, page) => {
    const placeKind = placeKindOf(reader);
    return voicesById(reader, pageOfUnanswered(reader, { ...page, without: 'any' })).map((voice): Row => {
      const { id, words, source, way, heardBy, saidOn: on, meeting } = voice;
      const heard = { way, heardBy };
      return { kind: 'voice', id, words, who: whoSaid(voice, placeKind), source, heard, on, meeting };
    });
  },
  'no-source': (reader, page) => {
    const placeKind = placeKindOf(reader);
    const newestFirst = actionsById(reader, pageWithoutSource(reader, page)).reverse();
    return newestFirst.map((action): Row => {
      const { id, words, raisedOn: on, meeting } = action;
      return { kind: 'action', id, words, who: whoHas(action, placeKind), ...isNoVoice, on, meeting };
    });
  },
  'not-told': (reader, page) =>
    pageNotTold(reader, page).map(({ meetingId, ...row }): Row => {
      const found = meetingId === null ? null : findMeeting(reader, meetingId);
      const meeting = found && { id: found.id, title: found.title, date: found.date };
      return { ...row, who: '', ...isNoVoice, meeting };
    }),
};
