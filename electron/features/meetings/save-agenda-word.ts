import { plainDate } from '@rules/british-dates';
import { fileEnding, inPoint, sizeFact } from '../../documents/in-point';
import type { Handler } from '../context';
import { buildAgendaContent } from './agenda-content';
import { buildAgendaDocument } from './agenda-document';
import { buildEasyAgendaDocument } from './easy-agenda-document';
import { changeMeeting } from './meeting-change';

/** Saves the agenda as Word where the person chooses. Throws `not-found` and what saving a file can throw. */
export const saveAgendaWord: Handler<'meetings.saveAgendaWord'> = async (input, context) => {
  const { meetingId, edition, point } = input;
  const content = buildAgendaContent(context.records.reader, meetingId);
  const saved = await context.documents.saveWord({
    suggestedName: `${content.title}, ${plainDate(content.date)}, agenda${fileEnding(edition, point)}`,
    model:
      edition === 'easy-read'
        ? buildEasyAgendaDocument(content)
        : inPoint(buildAgendaDocument(content, edition), point),
  });
  changeMeeting(context, meetingId, ({ note }) =>
    note('agenda-saved-as-word', { edition, ...sizeFact(edition, point) }),
  );
  return saved;
};
