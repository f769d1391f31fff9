import { v7 } from 'uuid';
import { ParlourError } from '@contract/errors';
import type { EasyLine } from '@contract/meetings/easy-minutes';
import { plainDate } from '@rules/british-dates';
import { easyProblem, notWorded } from '@rules/easy-minutes';
import { lineWords } from '@rules/minutes-diff';
import { isSameData } from '@rules/same-data';
import type { Reader } from '../../../db/client';
import {
  easyRevision,
  listEasyRows,
  replaceEasyRows,
  type EasyRowRow,
} from '../../../db/queries/meetings-easy-rows';
import { listItems } from '../../../db/queries/meetings-items';
import type { Handler } from '../context';
import { buildEasyMinutesDocument, type EasyMinutesContent } from './easy-minutes-document';
import { changeMeeting, requireMeeting } from './meeting-change';
import { buildMinutesContent } from './minutes-content';

/** The lines that belong in the Easy Read minutes and what a person made of each. Throws `not-found`. */
export const easyMinutes: Handler<'meetings.easyMinutes'> = ({ meetingId }, { records }) => ({
  lines: linesOf(records.reader, meetingId).map(({ line }) => line),
});

/**
 * Keeps the Easy Read words of one line as a person types them, fit to print or not yet; the minutes' own words stay as
 * they are, signed or not. The same words again are no change. Throws `not-found`, `validation`, `conflict`, or `precondition` before the meeting
 * is finished.
 */
export const saveEasyRows: Handler<'meetings.saveEasyRows'> = (input, context) =>
  changeMeeting(context, input.meetingId, ({ tx, at, meeting, note }) => {
    if (meeting.archivedAt !== null) {
      throw new ParlourError('precondition', 'This meeting is put away. Bring it back to change it.');
    }
    if (meeting.state !== 'finished' && meeting.state !== 'signed') {
      throw new ParlourError('precondition', 'Finish the meeting first, then word it in Easy Read.');
    }
    const { meetingId, lineId, rows, revision } = input;
    const before = requireLine(tx, meetingId, lineId);
    if (before.standing !== 'changed' && isSameData(rows, before.rows)) return before;
    if (before.revision !== revision) {
      throw new ParlourError('conflict', 'Somebody else has just worded this line.', {
        theirs: before.rows.map(({ words }) => words).join(' '),
      });
    }
    if (rows.some(({ picture, noPictureBecause }) => picture === null && noPictureBecause === '')) {
      const problem = 'Choose a picture, or write why there is none.';
      throw new ParlourError('validation', problem, { fields: { rows: problem } });
    }
    const made = rows.map((row) => ({
      ...{ id: v7(), words: row.words, picture: row.picture },
      noPictureBecause: row.picture === null ? row.noPictureBecause : '',
    }));
    replaceEasyRows(tx, { meetingId, lineId, lineText: before.says, revision: revision + 1 }, made, at);
    note('easy-read-worded', { rows: rows.length });
    return requireLine(tx, meetingId, lineId);
  });

/**
 * Saves the Easy Read minutes as Word where the person chooses. Throws `not-found`, `precondition` with the list while a
 * line is not worded, and what saving a file can throw.
 */
export const saveEasyMinutesWord: Handler<'meetings.saveEasyMinutesWord'> = async (
  { meetingId },
  context,
) => {
  const content = easyContent(context.records.reader, meetingId);
  const { title, date, draft, minutesVersion: version } = content;
  const saved = await context.documents.saveWord({
    suggestedName: `${title}, ${plainDate(date)}, ${draft ? 'draft minutes' : 'minutes'}, Easy Read`,
    model: buildEasyMinutesDocument(content),
  });
  changeMeeting(context, meetingId, ({ note }) =>
    note('minutes-saved-as-word', { edition: 'easy-read', version, draft }),
  );
  return saved;
};

function easyContent(reader: Reader, meetingId: string): EasyMinutesContent {
  const lines = linesOf(reader, meetingId);
  const open = notWorded(lines.map(({ line }) => line));
  if (open !== '') {
    throw new ParlourError('precondition', `Word every line in Easy Read first. Not yet: ${open}.`);
  }
  if (lines.length === 0) {
    throw new ParlourError(
      'precondition',
      'Nothing was said, decided or promised, so there is nothing to word.',
    );
  }
  const { state } = requireMeeting(reader, meetingId);
  const { items, ...content } = buildMinutesContent(reader, meetingId, { fixed: state === 'signed' });
  return {
    ...content,
    items: items.map(({ number, title }) => ({
      ...{ number, title },
      lines: lines
        .filter(({ item }) => item === number)
        .map(({ line, printed }) => ({ ...printed, rows: line.rows })),
    })),
  };
}

function requireLine(reader: Reader, meetingId: string, lineId: string): EasyLine {
  const found = linesOf(reader, meetingId).find(({ line }) => line.lineId === lineId);
  if (found === undefined) {
    throw new ParlourError('not-found', 'This line is not in these minutes any more.');
  }
  return found.line;
}

function linesOf(reader: Reader, meetingId: string) {
  const { items } = buildMinutesContent(reader, meetingId, { fixed: false });
  const pictures = listItems(reader, meetingId).map(({ picture }) => picture);
  const rows = Map.groupBy(listEasyRows(reader, meetingId), ({ lineId }) => lineId);
  return items.flatMap(({ number, title, lines }, at) =>
    lines.flatMap((printed) => {
      if (printed.id === undefined || printed.kind === 'note') return [];
      const lineId = printed.id;
      const says = lineWords(printed);
      const theirs = rows.get(lineId) ?? [];
      const line: EasyLine = {
        ...{ lineId, item: title, itemPicture: pictures[at] ?? null, kind: printed.kind, says },
        ...{ rows: theirs.map(toWords), standing: standingOf(theirs, says) },
        revision: easyRevision(reader, { meetingId, lineId }),
      };
      return [{ item: number, line, printed }];
    }),
  );
}

function standingOf(rows: readonly EasyRowRow[], says: string): EasyLine['standing'] {
  if (rows.length === 0) return 'not-yet';
  if (rows.some(({ lineText }) => lineText !== says)) return 'changed';
  return rows.every((row) => easyProblem(row) === null) ? 'worded' : 'unfinished';
}

function toWords({ words, picture, noPictureBecause }: EasyRowRow) {
  return { words, picture, noPictureBecause };
}
