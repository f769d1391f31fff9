import { standingOf } from '@rules/agreements';
import type { Agreement, Matter, Supporter } from '@contract/people-page';
import { appendAudit } from '../../../db/audit';
import {
  listAgreements,
  listMatters,
  listSupporters,
  type AgreementRow,
  type MatterRow,
  type SupporterRow,
} from '../../../db/queries/people-about';
import { countAttended, countSaid } from '../../../db/queries/people-said';
import type { Reader } from '../../../db/client';
import type { CallContext, Handler } from '../context';
import { requirePerson } from './require-person';

const lookedAt = new WeakMap<CallContext['records'], Set<string>>();

/** All of a person's own page but what they said and where they were. Writes the look in the trail, once a `lookId`. */
export const personPage: Handler<'people.page'> = ({ id, lookId }, context) => {
  const { records } = context;
  requirePerson(records.reader, id);
  recordLook(`${lookId} ${id}`, id, context);
  const { reader } = records;
  return {
    person: requirePerson(reader, id),
    agreements: listAgreements(reader, id).map(toAgreement),
    supporters: listSupporters(reader, id).map(toSupporter),
    matters: listMatters(reader, id).map(toMatter),
    saidTotal: countSaid(reader, id),
    attendedTotal: countAttended(reader, id),
    today: context.today(),
  };
};

// The page is read again after each change to it; only its opening is a look. Locking opens the records anew.
function recordLook(look: string, personId: string, context: CallContext): void {
  const { records, me } = context;
  const looks = lookedAt.get(records) ?? new Set<string>();
  if (looks.has(look)) return;
  records.write((tx) =>
    appendAudit(tx, {
      at: context.now(),
      signInId: me.signInId,
      action: 'person-looked-at',
      subject: { kind: 'person', id: personId },
    }),
  );
  lookedAt.set(records, looks.add(look));
}

/** Whether a person said no to their name in print, the last time they were asked. */
export function refusedNameInPrint(reader: Reader, personId: string): boolean {
  const { answer } = standingOf(listAgreements(reader, personId).map(toAgreement), 'name-in-print');
  return answer === 'no' || answer === 'withdrawn';
}

/** An agreement as the screens see one. */
export function toAgreement({ id, what, agreed, askedOn, way, withdrawnOn }: AgreementRow): Agreement {
  return { id, what, agreed, askedOn, way, withdrawnOn };
}

/** A supporter as the screens see one. */
export function toSupporter(row: SupporterRow): Supporter {
  const { id, supporterId, name, relation, howToReach, revision } = row;
  return { id, supporterId, name, relation, howToReach, revision };
}

/** What matters to a person, as the screens see it. */
export function toMatter({ id, about, words, saidOn, revision }: MatterRow): Matter {
  return { id, about, words, saidOn, revision };
}
