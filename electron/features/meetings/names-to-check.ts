import { namesAsAgreed } from '@rules/reading/names-as-agreed';
import { listLines } from '../../../db/queries/meetings-lines';
import { peopleInPrint } from '../../../db/queries/named-people';
import { findPlace } from '../../../db/queries/place';
import type { Handler } from '../context';
import { requireMeeting } from './meeting-change';

const noIssue = { sections: [], items: [], letBe: [] };

/** The lines whose words name somebody otherwise than agreed, by the newsletters' own rule. Throws `not-found`. */
export const namesToCheck: Handler<'meetings.namesToCheck'> = ({ meetingId }, context) => {
  const { reader } = context.records;
  requireMeeting(reader, meetingId);
  const placeKind = findPlace(reader)?.kind ?? 'care-home';
  const people = peopleInPrint(reader);
  const asked = { content: noIssue, people, placeKind, sentOn: null, today: context.today() };
  const { changed } = namesAsAgreed(asked, 'standard');
  const lines = listLines(reader, meetingId).map(({ id: lineId, text }) => ({
    lineId,
    because: [...new Set(changed(text).map(({ because }) => because))],
  }));
  return { lines: lines.filter(({ because }) => because.length > 0) };
};
