import { plainDate } from '@rules/british-dates';
import type { Handler } from '../context';
import { buildAgendaContent } from './agenda-content';
import { buildAgendaDocument } from './agenda-document';
import { buildEasyAgendaDocument } from './easy-agenda-document';
import { changeMeeting } from './meeting-change';

const endings = { standard: '', 'large-print': ', large print', 'easy-read': ', Easy Read' } as const;

/** Saves the agenda as Word where the person chooses. Throws `not-found` and what saving a file can throw. */
export const saveAgendaWord: Handler<'meetings.saveAgendaWord'> = async ({ meetingId, edition }, context) => {
  const content = buildAgendaContent(context.records.reader, meetingId);
  const saved = await context.documents.saveWord({
    suggestedName: `${content.title}, ${plainDate(content.date)}, agenda${endings[edition]}`,
    model: edition === 'easy-read' ? buildEasyAgendaDocument(content) : buildAgendaDocument(content, edition),
  });
  changeMeeting(context, meetingId, ({ note }) => note('agenda-saved-as-word', { edition }));
  return saved;
};
