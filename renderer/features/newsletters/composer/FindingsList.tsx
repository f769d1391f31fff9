import type { Finding } from '@contract/newsletters/checks';
import type { IssueContent } from '@contract/newsletters/content';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import type { Composer } from './composer';
import { nameOfItem } from './composer-words';

interface FindingsListProps {
  findings: readonly Finding[];
  composer: Composer;
  content: IssueContent;
}

/** What was found in an issue, each with the ways to go to it or to let it be. */
export function FindingsList({ findings, composer, content }: FindingsListProps) {
  return (
    <ul className="checks-list">
      {findings.map((finding, at) => (
        <OneFinding
          key={`${finding.where.itemId} ${finding.kind} ${at}`}
          {...{ finding, composer, content }}
        />
      ))}
    </ul>
  );
}

type OneFindingProps = Omit<FindingsListProps, 'findings'> & { finding: Finding };

function OneFinding({ finding, composer, content }: OneFindingProps) {
  const { words } = finding;
  const item = content.items.find(({ id }) => id === finding.where.itemId);
  return (
    <li className={finding.stops ? 'finding finding-stops' : 'finding'}>
      {item === undefined ? null : <p className="finding-where">{nameOfItem(item)}</p>}
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
        {item === undefined ? null : (
          <Button
            variant="quiet"
            label={`Show ${nameOfItem(item)}: ${words}`}
            onPress={() => show(`item-${item.id}`)}
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

function LetBe({ finding: { kind, about, words }, composer }: Omit<OneFindingProps, 'content'>) {
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

function show(id: string) {
  const found = document.getElementById(id);
  found?.scrollIntoView({ block: 'center' });
  found?.focus();
}
