import type { newslettersMethods } from '@contract/newsletters/newsletters';
import type { Handler } from '../../context';
import { addCheck, removeCheck } from './checked-by';
import { getIssue } from './get-issue';
import { issueAt, issueHistory } from './issue-history';
import { listAll } from './list-newsletters';
import { readyToTell } from './ready-to-tell';
import { saveIssue } from './save-issue';
import { archive, saveNewsletter } from './save-newsletter';
import { startIssue } from './start-issue';

/** Newsletters and their issues, from the first draft to what they tell. */
export const issueHandlers: { [N in keyof typeof newslettersMethods]: Handler<N> } = {
  'newsletters.list': listAll,
  'newsletters.save': saveNewsletter,
  'newsletters.archive': archive,
  'newsletters.startIssue': startIssue,
  'newsletters.getIssue': getIssue,
  'newsletters.saveIssue': saveIssue,
  'newsletters.issueHistory': issueHistory,
  'newsletters.issueAt': issueAt,
  'newsletters.readyToTell': readyToTell,
  'newsletters.addCheck': addCheck,
  'newsletters.removeCheck': removeCheck,
};
