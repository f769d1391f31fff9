import { listIssueHeads, listNewsletters } from '../../../../db/queries/newsletters-list';
import type { Handler } from '../../context';
import { toIssueRow, toNewsletter } from './to-newsletter';

/** Every newsletter, put away too, each with its issues, newest first. */
export const listAll: Handler<'newsletters.list'> = (_input, { records: { reader } }) => {
  const issues = Map.groupBy(listIssueHeads(reader), ({ newsletterId }) => newsletterId);
  return {
    newsletters: listNewsletters(reader).map((row) => ({
      ...toNewsletter(row),
      issues: (issues.get(row.id) ?? []).map(toIssueRow),
    })),
  };
};
