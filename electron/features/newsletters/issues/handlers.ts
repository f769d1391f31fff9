import type {
  issueSendingMethods,
  newslettersMethods,
  printRunMethods,
} from '@contract/newsletters/newsletters';
import type { Handler } from '../../context';
import { addCheck, removeCheck } from './checked-by';
import { giveCopies, takeBackCopy } from './copies';
import { getIssue } from './get-issue';
import { issueAt, issueHistory } from './issue-history';
import { listAll } from './list-newsletters';
import { printRun } from './print-run';
import { readyToTell } from './ready-to-tell';
import { saveIssue } from './save-issue';
import { archive, saveNewsletter } from './save-newsletter';
import { sendIssue, unsendIssue } from './send-issue';
import { startIssue } from './start-issue';

type Methods = typeof newslettersMethods & typeof issueSendingMethods & typeof printRunMethods;

/** Newsletters and their issues, from the first draft to the copy in a person's hand. */
export const issueHandlers: { [N in keyof Methods]: Handler<N> } = {
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
  'newsletters.send': sendIssue,
  'newsletters.unsend': unsendIssue,
  'newsletters.printRun': printRun,
  'newsletters.giveCopies': giveCopies,
  'newsletters.takeBackCopy': takeBackCopy,
};
