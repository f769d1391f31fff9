import type { CallError } from '@contract/errors';
import type { IssueContent } from '@contract/newsletters/content';
import type { Issue } from '@contract/newsletters/newsletters';
import { call } from '../../../lib/call';
import type { Known } from '../../../lib/edited-record';
import { createPageDesk, type PageDesk, type PageDeskState } from '../../../lib/page-desk';

/** What of an issue is changed on its page. */
export interface IssueValues {
  title: string;
  goesOutOn: string;
  content: IssueContent;
}

export type IssueDeskState = PageDeskState<IssueValues>;

export interface IssueDesk extends Omit<PageDesk<IssueValues>, 'know'> {
  /** Told each time the records are read again. */
  know: (issue: Issue) => void;
  changeContent: (change: (content: IssueContent) => IssueContent, joins?: string) => void;
}

/** Everything that changes one issue: saved as typed through one queue, taken back by one history. */
export function createIssueDesk(first: Issue & { content: IssueContent }): IssueDesk {
  const desk = createPageDesk<IssueValues>({
    key: 'issue',
    first: knownIssue(first),
    send: async (values, revision) => {
      const result = await call('newsletters.saveIssue', { ...values, id: first.id, revision });
      return result.ok ? { ok: true, value: { values, revision: result.value.revision } } : result;
    },
    readAgain: async () => {
      const result = await call('newsletters.getIssue', { id: first.id });
      if (!result.ok) return result;
      const { content } = result.value;
      if (content === null) return { ok: false, error: unreadable };
      return { ok: true, value: knownIssue({ ...result.value, content }) };
    },
  });
  return {
    ...desk,
    know(issue) {
      if (issue.content !== null) desk.know(knownIssue({ ...issue, content: issue.content }));
    },
    changeContent: (make, joins) =>
      desk.change((values) => {
        const content = make(values.content);
        return content === values.content ? values : { ...values, content };
      }, joins),
  };
}

const unreadable: CallError = {
  kind: 'precondition',
  message:
    'What was saved of this issue somewhere else cannot be read here. What you typed is still on the screen.',
};

function knownIssue(issue: Issue & { content: IssueContent }): Known<IssueValues> {
  const { title, goesOutOn, content, revision } = issue;
  return { values: { title, goesOutOn, content }, revision };
}
