import { ParlourError } from '@contract/errors';
import { appendAudit } from '../../../db/audit';
import { findPlace, listClosedDays, replaceClosedDays, updatePlace } from '../../../db/queries/place';
import type { Handler } from '../context';
import { toPlace } from './to-place';

/** Saves the place and its closed days, soonest first, one reason a day. Throws `conflict` when it changed meanwhile. */
export const savePlace: Handler<'place.save'> = ({ closedDays, ...input }, context) =>
  context.records.write((tx) => {
    const place = findPlace(tx);
    if (place === null) throw new ParlourError('not-found', 'These records name no place.');
    const at = context.now();
    if (!updatePlace(tx, { ...input, id: place.id }, at)) {
      throw new ParlourError('conflict', 'The place was changed somewhere else meanwhile. Look at it again.');
    }
    replaceClosedDays(tx, closedDays);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'place-changed',
      subject: { kind: 'place', id: place.id },
      facts: { idleMinutes: input.idleMinutes, closedDays: closedDays.length },
    });
    return toPlace(findPlace(tx), listClosedDays(tx));
  });
