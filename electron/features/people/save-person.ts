import type { ParsedInputOf } from '@contract/api';
import { livesHereOn } from '@rules/lives-here';
import { appendAudit } from '../../../db/audit';
import type { Writer } from '../../../db/client';
import { archiveAttendance, listPlannedInvitations } from '../../../db/queries/meetings-attendance';
import { updatePerson } from '../../../db/queries/people';
import type { Handler } from '../context';
import { refuseNameInPrint } from './agreements';
import { refuseBackwards, toValues } from './person-row';
import { personConflict, requirePerson } from './require-person';

/**
 * Changes a person; a resident is taken off the lists of meetings planned for when they no longer live here. Throws `not-found`, `validation` when they said no to their name in print or moved out before they
 * moved in, or `conflict` when somebody changed them since `revision`.
 */
export const savePerson: Handler<'people.save'> = ({ id, revision, ...input }, context) =>
  context.records.write((tx) => {
    const before = requirePerson(tx, id);
    refuseNameInPrint(tx, id, input.nameInPrint);
    refuseBackwards(input);
    const at = context.now();
    if (!updatePerson(tx, { id, revision, ...toValues(input) }, at)) throw personConflict(before);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'person-changed',
      subject: { kind: 'person', id },
      facts: { kind: input.kind },
    });
    if (input.movedOut !== null) takeOffPlanned(tx, { id, ...input }, { at, signInId: context.me.signInId });
    return requirePerson(tx, id);
  });

function takeOffPlanned(
  tx: Writer,
  { id, kind, movedIn, movedOut }: ParsedInputOf<'people.add'>,
  { at, signInId }: { at: number; signInId: string },
): void {
  if (kind !== 'resident') return;
  for (const invited of listPlannedInvitations(tx, id)) {
    if (livesHereOn({ movedIn, movedOut }, invited.date)) continue;
    archiveAttendance(tx, invited.id, at);
    appendAudit(tx, {
      ...{ at, signInId, action: 'attendance-removed' },
      ...{ subject: { kind: 'meeting', id: invited.meetingId }, facts: { part: kind } },
    });
  }
}
