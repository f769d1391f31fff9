import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent } from '@contract/newsletters/content';
import { mastheadPlace } from '@rules/newsletter-ready';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { NewsletterDialog } from '../list/NewsletterDialog';
import type { Composer } from './composer';
import { nameOfPlace } from './composer-words';
import { showPlace } from './show-place';

interface FindingsListProps {
  findings: readonly Finding[];
  composer: Composer;
  content: IssueContent;
}

/** What was found in an issue, each with the ways to go to it or to let it be. The masthead’s is gone to in its newsletter’s window. */
export function FindingsList({ findings, composer, content }: FindingsListProps) {
  const [isMasthead, setMasthead] = useState(false);
  const { newsletter } = composer.issue;
  const close = () => setMasthead(false);
  return (
    <>
      <ul className="checks-list">
        {findings.map((finding, at) => (
          <OneFinding
            key={`${finding.where.itemId} ${finding.kind} ${at}`}
            {...{ finding, composer, content, onMasthead: () => setMasthead(true) }}
          />
        ))}
      </ul>
      {isMasthead ? <NewsletterDialog newsletter={newsletter} onSaved={close} onClose={close} /> : null}
    </>
  );
}

interface OneFindingProps extends Omit<FindingsListProps, 'findings'> {
  finding: Finding;
  onMasthead: () => void;
}

function OneFinding({ finding, composer, content, onMasthead }: OneFindingProps) {
  const { words, where } = finding;
  const place = nameOfPlace(where.itemId, content.items);
  const isMasthead = where.itemId === mastheadPlace;
  return (
    <li className={finding.stops ? 'finding finding-stops' : 'finding'}>
      {place === null ? null : <p className="finding-where">{place}</p>}
      <p>
        {words}
        {finding.try === undefined ? null : (
          <>
            {' '}
            Try <strong>“{finding.try}”</strong>.
          </>
        )}
      </p>
      <p className="finding-tools">
        {place === null || (isMasthead && composer.isFixed) ? null : (
          <Button
            variant="quiet"
            label={`Show ${place}: ${words}`}
            onPress={isMasthead ? onMasthead : () => showPlace(where.itemId, finding.rowId)}
          >
            Show
          </Button>
        )}
        <LetBe finding={finding} composer={composer} />
        {finding.personId === undefined ? null : (
          <LinkButton
            variant="quiet"
            to="/people/$personId"
            params={{ personId: finding.personId }}
            aria-label={`What they agreed to: ${words}`}
          >
            What they agreed to
          </LinkButton>
        )}
      </p>
    </li>
  );
}

function LetBe({ finding: { kind, about, words }, composer }: Pick<OneFindingProps, 'finding' | 'composer'>) {
  const { desk, isFixed } = composer;
  if (about === undefined || isFixed) return null;
  const isName = kind === 'name';
  return (
    <Button
      variant="quiet"
      label={isName ? `It is somebody else: ${words}` : `Let “${about}” be`}
      onPress={() =>
        desk.changeContent((now) =>
          now.letBe.includes(about) ? now : { ...now, letBe: [...now.letBe, about] },
        )
      }
    >
      {isName ? 'It is somebody else' : 'Let it be'}
    </Button>
  );
}
