import { ParlourError } from '@contract/errors';
import { isSameData } from '@rules/same-data';
import { appendAudit } from '../../../db/audit';
import type { Writer } from '../../../db/client';
import {
  findAgreement,
  insertAgreement,
  listAgreements,
  takeNameOutOfPrint,
  withdrawAgreements,
} from '../../../db/queries/people-about';
import type { Handler } from '../context';
import { refusedNameInPrint, toAgreement } from './person-page';
import { requirePerson } from './require-person';

/**
 * Keeps one answer a person gave. The same sent twice is one. Throws `not-found`, `conflict` for another answer under
 * the same id, `validation` when the day is still to come or before the last time they were asked.
 */
export const recordAgreement: Handler<'people.recordAgreement'> = (input, context) =>
  context.records.write((tx) => {
    const { id, personId, what, agreed, askedOn } = input;
    requirePerson(tx, personId);
    const there = findAgreement(tx, id);
    if (there !== null) {
      const { way } = there;
      const kept = {
        id,
        personId: there.personId,
        what: there.what,
        agreed: there.agreed,
        askedOn: there.askedOn,
        way,
      };
      if (isSameData(kept, input)) return toAgreement(there);
      throw new ParlourError('conflict', 'Another answer is already kept here.');
    }
    refuseUnlessPossible(tx, input, context.today());
    const at = context.now();
    insertAgreement(tx, input, at);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'agreement-recorded',
      subject: { kind: 'person', id: personId },
      facts: { what, agreed },
    });
    keepNameOutOfPrint(tx, personId, at);
    return { id, what, agreed, askedOn, way: input.way, withdrawnOn: null };
  });

/** Takes back a yes. Already taken back is no change. Throws `not-found`, `precondition` when it was a no, `validation`. */
export const withdrawAgreement: Handler<'people.withdrawAgreement'> = ({ id, withdrawnOn }, context) =>
  context.records.write((tx) => {
    const there = findAgreement(tx, id);
    if (there === null) throw new ParlourError('not-found', 'This answer is not in the records.');
    if (!there.agreed) throw new ParlourError('precondition', 'They said no; there is nothing to take back.');
    if (there.withdrawnOn !== null) return toAgreement(there);
    if (withdrawnOn < there.askedOn || withdrawnOn > context.today()) {
      throw wrong('withdrawnOn', 'Choose a day from when they agreed up to today.');
    }
    const at = context.now();
    withdrawAgreements(tx, there, withdrawnOn);
    appendAudit(tx, {
      at,
      signInId: context.me.signInId,
      action: 'agreement-withdrawn',
      subject: { kind: 'person', id: there.personId },
      facts: { what: there.what },
    });
    keepNameOutOfPrint(tx, there.personId, at);
    return { ...toAgreement(there), withdrawnOn };
  });

type Asked = Parameters<Handler<'people.recordAgreement'>>[0];

function refuseUnlessPossible(tx: Writer, { personId, what, askedOn }: Asked, today: string): void {
  if (askedOn > today) throw wrong('askedOn', 'Choose today or a day before it.');
  const last = listAgreements(tx, personId).find((agreement) => agreement.what === what);
  if (last !== undefined && askedOn < last.askedOn) {
    throw wrong('askedOn', 'They were asked again after this day. Choose a later one.');
  }
}

function keepNameOutOfPrint(tx: Writer, personId: string, at: number): void {
  const { nameInPrint, revision } = requirePerson(tx, personId);
  if (nameInPrint === 'unnamed' || !refusedNameInPrint(tx, personId)) return;
  takeNameOutOfPrint(tx, { id: personId, revision }, at);
}

function wrong(field: string, message: string): ParlourError {
  return new ParlourError('validation', message, { fields: { [field]: message } });
}

/** Throws `validation` when a name would be printed that its person said no to. */
export function refuseNameInPrint(tx: Writer, personId: string, nameInPrint: string): void {
  if (nameInPrint === 'unnamed' || !refusedNameInPrint(tx, personId)) return;
  throw wrong(
    'nameInPrint',
    'They said no to their name in print. Ask them again, write the answer under “What I agreed to”, then change this.',
  );
}
