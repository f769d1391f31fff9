import type { NamedPerson } from '@contract/newsletters/newsletters';
import type { Reader } from '../client';
import { listAnswers, listPrinted, type AgreementAnswer } from './newsletters-people';

const kinds = {
  photoInNewsletter: 'photo-in-newsletter',
  nameInPrint: 'name-in-print',
  shareWithFamily: 'share-with-family',
} as const;

/** Everyone whose name or face may stand in an issue, and what they agreed to as of today. */
export function peopleInPrint(reader: Reader): NamedPerson[] {
  const answers = Map.groupBy(listAnswers(reader), ({ personId }) => personId);
  return listPrinted(reader).map(({ id, kind, nameToUse, fullName, nameInPrint }) => {
    const mine = answers.get(id) ?? [];
    const last = {
      photoInNewsletter: newest(mine, kinds.photoInNewsletter),
      nameInPrint: newest(mine, kinds.nameInPrint),
      shareWithFamily: newest(mine, kinds.shareWithFamily),
    };
    return {
      ...{ id, kind, nameToUse, fullName, nameInPrint },
      agreed: {
        photoInNewsletter: inForce(last.photoInNewsletter),
        nameInPrint: inForce(last.nameInPrint),
        shareWithFamily: inForce(last.shareWithFamily),
      },
      withdrawnOn: {
        photoInNewsletter: last.photoInNewsletter?.withdrawnOn ?? null,
        nameInPrint: last.nameInPrint?.withdrawnOn ?? null,
        shareWithFamily: last.shareWithFamily?.withdrawnOn ?? null,
      },
    };
  });
}

const newest = (answers: readonly AgreementAnswer[], what: AgreementAnswer['what']) =>
  answers.findLast((answer) => answer.what === what);

function inForce(answer: AgreementAnswer | undefined): boolean | null {
  return answer === undefined ? null : answer.agreed && answer.withdrawnOn === null;
}
