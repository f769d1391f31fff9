import type { Issue } from '@contract/newsletters/newsletters';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../lib/use-read';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import '../../styles/newsletters.css';
import '../../styles/issue-sheet.css';
import { ComposerScreen } from './composer/ComposerScreen';
import { issueLine } from './issue-words';

/** One issue of a newsletter: what is ready to tell, the page, and the checks beside it. */
export function IssuePage() {
  const { issueId } = useParams({ strict: false });
  const read = useRead('newsletters.getIssue', { id: issueId ?? '' });
  const issue = read.data;
  if (issue === undefined) {
    return (
      <Page title="Newsletter">
        {read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />}
      </Page>
    );
  }
  if (issue.content === null) return <PlainIssue issue={issue} />;
  return <ComposerScreen key={issue.id} issue={issue} content={issue.content} />;
}

/** An issue whose saved form cannot be read any more: its words are still all there. */
function PlainIssue({ issue }: { issue: Issue }) {
  return (
    <Page title={`${issue.newsletter.name}, ${issue.title}`} subtitle={issueLine(issue)}>
      <p>
        This issue was saved in a form this Parlour cannot read, so it is shown as plain words. Nothing of it
        is lost, and nothing was changed.
      </p>
      <pre className="issue-plain">{issue.plainText}</pre>
    </Page>
  );
}
