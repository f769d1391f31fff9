import { minutesEditions, wordEditions } from '@contract/meetings/signing';
import { issueEditions } from '@contract/newsletters/content';
import type { DocumentModel } from '../../electron/documents/blocks';
import { buildRecoverySheet } from '../../electron/documents/recovery-sheet';
import { buildAgendaDocument } from '../../electron/features/meetings/agenda-document';
import { buildEasyAgendaDocument } from '../../electron/features/meetings/easy-agenda-document';
import { buildEasyMinutesDocument } from '../../electron/features/meetings/easy-minutes-document';
import { buildFamiliesDocument } from '../../electron/features/meetings/families-document';
import { buildMinutesDocument } from '../../electron/features/meetings/minutes-document';
import { buildRoundDocument } from '../../electron/features/meetings/round-document';
import { buildAudioScript } from '../../electron/features/newsletters/papers/audio-script';
import { buildDeliverySheet, type Delivery } from '../../electron/features/newsletters/papers/delivery-sheet';
import { buildIssueDocument } from '../../electron/features/newsletters/papers/issue-document';
import type { IssuePrint } from '../../electron/features/newsletters/papers/issue-print';
import { buildLetterDocument } from '../../electron/features/voices/letters/letter-document';
import { boardMinutes, boardSigned } from './board';
import { bareLetter, letterPrint } from './letters';
import { january, thinIssue } from './marram-leaf';
import { roundAgenda, roundEasyMinutes, roundMinutes, roundNobody, roundSheets } from './phone-round';
import { emptyMinutes, sc1Agenda, sc1Minutes, sc1Round, sc1Signed, sc1Since } from './sc1';
import { sc1EasyMinutes } from './sc1-easy';
import { sc1Families } from './sc1-families';

export const recoveryGroups = ['K7QXM', 'P2DHC', '9RWTA', 'B4NVE', 'J8KLS', 'X3FGY', 'M6ZPU', 'T5QRD'];

const delivery: Delivery = {
  rows: [
    { id: 'standard', form: 'standard', words: 'Standard', count: 1 },
    { id: 'translated Polish', form: 'translated', words: 'Polish, by a translator', count: 1 },
  ],
  people: [
    {
      ...{ personId: '01930000-0000-7000-8000-0000000000a4', name: 'Josef Nowak', unit: 'Room 12' },
      ...{ form: 'translated', formWords: 'Human Polish translation needed', given: null },
    },
    {
      ...{ personId: '01930000-0000-7000-8000-0000000000a1', name: 'Winifred Shaw', unit: 'Room 2' },
      ...{
        form: 'standard',
        formWords: 'Standard print',
        given: { givenOn: '2027-01-08', readWith: 'Bisi' },
      },
    },
  ],
};

/** Every paper of an issue. */
export function papersOf(print: IssuePrint): [name: string, model: DocumentModel][] {
  const papers: [string, DocumentModel | null][] = [
    ...issueEditions.map((edition): [string, DocumentModel | null] => [
      edition,
      buildIssueDocument(print, edition),
    ]),
    ['audio script', buildAudioScript(print)],
    ['delivery sheet', buildDeliverySheet(print, delivery)],
  ];
  return papers.flatMap(([name, model]) => (model === null ? [] : [[name, model]]));
}

/** Every kind of document in every edition it has, full and empty. */
export const everyKind: [name: string, model: DocumentModel][] = [
  ...minutesEditions.flatMap((edition): [string, DocumentModel][] => [
    [`draft minutes, ${edition}`, buildMinutesDocument({ ...sc1Minutes, ...sc1Since }, edition)],
    [`signed minutes, ${edition}`, buildMinutesDocument(sc1Signed, edition)],
    [`draft Board minutes, ${edition}`, buildMinutesDocument(boardMinutes, edition)],
    [`signed Board minutes, ${edition}`, buildMinutesDocument(boardSigned, edition)],
    [`minutes of a phone round, ${edition}`, buildMinutesDocument(roundMinutes, edition)],
    [`minutes of a round nobody was reached in, ${edition}`, buildMinutesDocument(roundNobody, edition)],
    [`agenda of a phone round, ${edition}`, buildAgendaDocument(roundAgenda, edition)],
    [`empty minutes, ${edition}`, buildMinutesDocument(emptyMinutes, edition)],
    [`agenda, ${edition}`, buildAgendaDocument(sc1Agenda, edition)],
    [
      `empty agenda, ${edition}`,
      buildAgendaDocument({ ...sc1Agenda, items: [], chair: '', minuteTaker: '', giveOutBy: null }, edition),
    ],
  ]),
  ...wordEditions.map((edition): [string, DocumentModel] => [
    `round sheets, ${edition}`,
    buildRoundDocument(sc1Round, edition),
  ]),
  ...wordEditions.map((edition): [string, DocumentModel] => [
    `round sheets of a phone round, ${edition}`,
    buildRoundDocument(roundSheets, edition),
  ]),
  ...minutesEditions.flatMap((edition): [string, DocumentModel][] => [
    [`letter, ${edition}`, buildLetterDocument(letterPrint, edition)],
    [`bare letter, ${edition}`, buildLetterDocument(bareLetter, edition)],
  ]),
  ...minutesEditions.map((edition): [string, DocumentModel] => [
    `minutes for families, ${edition}`,
    buildFamiliesDocument(sc1Families, edition),
  ]),
  ['draft minutes, easy-read', buildEasyMinutesDocument(sc1EasyMinutes)],
  ['signed minutes, easy-read', buildEasyMinutesDocument({ ...sc1Signed, items: sc1EasyMinutes.items })],
  ['empty minutes, easy-read', buildEasyMinutesDocument({ ...emptyMinutes, items: [] })],
  ['minutes of a phone round, easy-read', buildEasyMinutesDocument(roundEasyMinutes)],
  ['agenda of a phone round, easy-read', buildEasyAgendaDocument(roundAgenda)],
  ['agenda, easy-read', buildEasyAgendaDocument(sc1Agenda)],
  [
    'empty agenda, easy-read',
    buildEasyAgendaDocument({ ...sc1Agenda, items: [], room: '', chair: '', minuteTaker: '' }),
  ],
  ...papersOf(january).map(([name, model]): [string, DocumentModel] => [`newsletter, ${name}`, model]),
  ...papersOf(thinIssue).map(([name, model]): [string, DocumentModel] => [`thin newsletter, ${name}`, model]),
  [
    'recovery sheet',
    buildRecoverySheet({ placeName: 'Marram House', groups: recoveryGroups, date: '2026-11-20' }),
  ],
];
