import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent, IssueEdition } from '@contract/newsletters/content';
import { londonDay } from '@rules/british-dates';
import { lengthFindings } from '@rules/easy-read-length';
import { createIssueReader, type IssueReading } from '@rules/issue-reading';
import { createReadyReader } from '@rules/newsletter-ready';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Composer } from './composer';
import type { PageCounts } from './use-page-counts';

export interface Checks extends IssueReading {
  /** What cannot go out as it is, in any edition. */
  stops: readonly Finding[];
  /** Names that may be somebody who did not agree, or whom nobody asked, in any edition. */
  names: readonly Finding[];
}

/** The checks of an issue as it is typed; typing never waits for them. */
export function useChecks(
  { issue, edition, pages }: Pick<Composer, 'issue' | 'edition' | 'pages'>,
  content: IssueContent,
): Checks {
  const [read] = useState(createIssueReader);
  const [readReady] = useState(createReadyReader);
  const [today] = useState(() => londonDay(Date.now()));
  const settled = useDeferredValue(content);
  const { pictures, stories, people, goesOutOn, title, checks } = issue;
  const { mastheadPictureId, name: newsletterName } = issue.newsletter;
  const reading = useMemo(() => read(settled, edition), [read, settled, edition]);
  const ready = useMemo(() => {
    const heads = { newsletterName, title, checks };
    const beside = { pictures, stories, people, mastheadPictureId, goesOutOn, today };
    return readReady({ content: settled, ...heads, ...beside });
  }, [
    readReady,
    settled,
    newsletterName,
    title,
    checks,
    pictures,
    stories,
    people,
    mastheadPictureId,
    goesOutOn,
    today,
  ]);
  return useMemo(() => {
    const all = [...ready, ...lengthFindings(pages['easy-read'] ?? null)];
    const asked = all.filter(({ stops }) => !stops);
    const hints = asked.filter((finding) => finding.kind !== 'name' && concerns(finding, edition));
    return {
      ...reading,
      findings: [...hints, ...reading.findings],
      stops: all.filter(({ stops }) => stops),
      names: asked.filter(({ kind }) => kind === 'name'),
    };
  }, [reading, ready, edition, pages]);
}

/** What stops an issue for the pages it was last counted to have. */
export function lengthStops(pages: PageCounts): Finding[] {
  return lengthFindings(pages['easy-read'] ?? null).filter(({ stops }) => stops);
}

/** What is said of the edition on the desk: its own findings, and those of every edition. */
export function concerns(finding: Finding, edition: IssueEdition): boolean {
  return finding.where.edition === undefined || finding.where.edition === edition;
}
