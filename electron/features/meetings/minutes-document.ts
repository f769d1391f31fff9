import type { MinutesContent } from '@contract/meetings/content';
import type { MeetingKind } from '@contract/meetings/kinds';
import type { MinutesEdition, Signature } from '@contract/meetings/signing';
import { asksResidents, secondSigner } from '@rules/meeting-kinds';
import type { Block, DocumentModel } from '../../documents/blocks';
import { cell, labelled, plain } from '../../documents/blocks';
import { printedClock, printedDate } from '../../documents/printed-dates';
import { askedOneToOne, nextMeeting, whoWasHeard } from './minutes-heard';
import { minutesItem } from './minutes-item';
import { whoCame, type NamesFor } from './minutes-people';
import { rungOn, whoWasRung } from './minutes-rung';

/** The minutes as a document, in one edition. Names stand in the content as each person agreed. */
export function buildMinutesDocument(
  content: MinutesContent,
  edition: MinutesEdition,
  namesFor: NamesFor = 'everyone',
): DocumentModel {
  const date = printedDate(content.date);
  const draft = content.draft ? 'Draft minutes' : 'Minutes';
  return {
    title: `${draft}: ${content.title}, ${date}`,
    language: 'en-GB',
    edition,
    header: `${content.title}, ${date}${content.draft ? '. Draft' : ''}`,
    footer: `${content.placeName}. ${draft}, version ${content.minutesVersion}`,
    author: content.provider || content.placeName,
    subject: draft,
    blocks: [
      masthead(content),
      ...standing(content),
      ...(content.rung === undefined
        ? whoCame(content, namesFor)
        : whoWasRung(content, content.rung, namesFor)),
      ...whoWasHeard(content),
      ...atAGlance(content),
      ...content.items.flatMap((item) => minutesItem(item, content.kind)),
      ...askedOneToOne(content),
      ...actionList(content),
      ...nextMeeting(content),
      ...signatures(content),
    ],
  };
}

function masthead(content: MinutesContent): Block {
  const end = content.endTime === '' ? '' : ` to ${printedClock(content.endTime)}`;
  const where = [content.room, content.placeName].filter((part) => part !== '').join(', ');
  return {
    kind: 'masthead',
    kicker: content.draft ? 'Draft minutes' : 'Minutes',
    title: content.title,
    lines:
      content.rung === undefined
        ? [`${printedDate(content.date)}, ${printedClock(content.startTime)}${end}`, where]
        : [rungOn(content, content.rung), content.placeName],
  };
}

/** What the reader must know of these minutes first: that they are a draft, or what changed in this version. */
function standing({ kind = 'residents', draft, minutesVersion, reason }: MinutesContent): Block[] {
  const words = [
    ...(draft ? [labelled('Draft.', notBothSigned(kind))] : []),
    ...(reason === '' ? [] : [labelled(`Version ${minutesVersion}.`, `Why it changed: ${reason}`)]),
  ];
  return words.length === 0 ? [] : [{ kind: 'panel', tone: 'notice', paragraphs: words }];
}

function notBothSigned(kind: MeetingKind): string {
  const others = kind === 'phone-round' ? 'one who was rung' : 'one who was there';
  const second = asksResidents(kind) && kind !== 'phone-round' ? 'a resident' : others;
  return `The chair and ${second} have not both signed these minutes yet.`;
}

function atAGlance(content: MinutesContent): Block[] {
  const decided = content.items.flatMap((item) =>
    item.lines.filter((line) => line.kind === 'decided').map((line) => labelled(`${item.title}:`, line.text)),
  );
  const actions = allActions(content).length;
  const heading: Block = { kind: 'heading', level: 1, text: 'At a glance' };
  const ending: Block = { kind: 'paragraph', words: plain(actionsInWords(actions)) };
  if (decided.length === 0) {
    return [heading, { kind: 'paragraph', words: plain(nothingDecided(content)) }, ending];
  }
  const count =
    decided.length === 1 ? 'One thing was decided.' : `${numberWord(decided.length)} things were decided.`;
  return [
    heading,
    { kind: 'paragraph', words: plain(count) },
    { kind: 'list', marks: 'bullets', items: decided },
    ending,
  ];
}

function nothingDecided({ rung }: MinutesContent): string {
  return `Nothing was decided ${rung === undefined ? 'at this meeting' : 'in this round'}.`;
}

function actionsInWords(count: number): string {
  if (count === 0) return 'No actions were agreed.';
  const what =
    count === 1 ? 'One action was agreed. It is' : `${numberWord(count)} actions were agreed. They are`;
  return `${what} listed after the last item.`;
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count as it begins a sentence: in words below ten. */
function numberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

function allActions(content: MinutesContent) {
  return content.items.flatMap((item) =>
    item.lines.flatMap((line) => (line.action === null ? [] : [{ text: line.text, ...line.action }])),
  );
}

function actionList(content: MinutesContent): Block[] {
  const actions = allActions(content);
  if (actions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Action list' },
    {
      kind: 'table',
      title: 'Action list',
      description: 'One row for each action: its number, what will be done, who will do it and by when.',
      header: ['No.', 'What', 'Who', 'By when'],
      shares: [2, 9, 5, 6],
      firstColumnBold: true,
      rows: actions.map((action) => [
        cell(action.number),
        cell(action.text),
        cell(action.owner || 'Not yet agreed'),
        cell(action.due === null ? 'No date yet' : printedDate(action.due)),
      ]),
    },
  ];
}

function signatures(content: MinutesContent): Block[] {
  const row = (part: 'chair' | 'resident') =>
    signatureRow(
      part === 'chair' ? 'Chair' : secondSigner(content.kind ?? 'residents', 'care-home').label,
      content.signatures.find((signature) => signature.as === part),
    );
  return [
    { kind: 'heading', level: 1, text: 'Signed as a true record' },
    {
      kind: 'sign-off',
      title: 'Signatures',
      description: 'Who signed these minutes as a true record: their part, name and the date.',
      rows: [row('chair'), row('resident')],
    },
  ];
}

function signatureRow(part: string, signature: Signature | undefined) {
  if (signature === undefined) return { part, name: '', date: '' };
  const help = signature.readWith === '' ? '' : `, read with ${signature.readWith}`;
  return { part, name: `${signature.name}${help}`, date: printedDate(signature.date) };
}
