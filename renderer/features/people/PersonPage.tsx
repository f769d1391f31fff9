import type { CallError } from '@contract/errors';
import type { Person } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { kindWords, printedName } from '@rules/name-in-print';
import { useParams } from '@tanstack/react-router';
import { Archive, ArchiveRestore, ArrowLeft, PenLine } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useOpenSession } from '../../lib/session-store';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { Initials } from '../../ui/Initials';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import '../../styles/people.css';
import { NeedsList } from './NeedsList';
import { PersonDialog } from './PersonDialog';

/** One person: who they are, how they like information, how they like to be named in minutes. */
export function PersonPage() {
  const { personId } = useParams({ strict: false });
  const read = useRead('people.get', { id: personId ?? '' });
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const person = read.data;

  if (person === undefined) {
    return (
      <Page title="Person">
        {read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />}
      </Page>
    );
  }
  return <OnePerson key={person.id} person={person} placeKind={placeKind} />;
}

interface OnePersonProps {
  person: Person;
  placeKind: PlaceKind;
}

function OnePerson({ person, placeKind }: OnePersonProps) {
  const [changing, setChanging] = useState(false);
  const mayWrite = useMay('people.write');

  return (
    <Page
      title={person.fullName}
      mark={<Initials name={person.fullName} size="large" />}
      subtitle={whoWords(person, placeKind)}
      actions={
        mayWrite ? (
          <>
            <ArchiveButton person={person} />
            <Button variant="plain" icon={PenLine} onPress={() => setChanging(true)}>
              Change
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="people-person">
        {person.archived ? (
          <div className="people-person-top">
            <Badge tone="plain" icon={Archive}>
              Put away
            </Badge>
          </div>
        ) : null}
        <Card title="How I like information">
          <NeedsList needs={person.needs} />
        </Card>
        <Card title="How I like to be named in minutes">
          <NamedAs person={person} placeKind={placeKind} />
        </Card>
        <div className="people-person-foot">
          <LinkButton variant="quiet" icon={ArrowLeft} to="/people">
            Everyone
          </LinkButton>
        </div>
      </div>
      {changing ? (
        <PersonDialog
          person={person}
          placeKind={placeKind}
          onClose={() => setChanging(false)}
          onSaved={(saved) => {
            setChanging(false);
            announce(`${saved.nameToUse} is saved.`);
          }}
        />
      ) : null}
    </Page>
  );
}

function whoWords(person: Person, placeKind: PlaceKind): string {
  const role = person.role === '' ? [] : [person.role];
  return [kindWords(person.kind, placeKind), ...role, `likes to be called ${person.nameToUse}`].join(', ');
}

function NamedAs({ person, placeKind }: OnePersonProps) {
  const choice = { full: 'By full name', first: 'By first name', unnamed: 'Without a name' }[
    person.nameInPrint
  ];
  return (
    <dl className="people-named">
      <dt>{choice}</dt>
      <dd>Printed as “{printedName(person, placeKind)}”. On this screen the office still sees who it is.</dd>
    </dl>
  );
}

function ArchiveButton({ person }: { person: Person }) {
  const archiving = useCall('people.archive');
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function setArchived(archived: boolean) {
    setAsking(false);
    setError(null);
    const result = await archiving.run({ id: person.id, archived, revision: person.revision });
    if (result.ok) announce(`${person.nameToUse} is ${archived ? 'put away' : 'back in the list'}.`);
    else setError(result.error);
  }

  return (
    <>
      {error === null ? null : <ErrorNote error={error} />}
      {person.archived ? (
        <Button
          variant="quiet"
          icon={ArchiveRestore}
          isDisabled={archiving.isBusy}
          onPress={() => void setArchived(false)}
        >
          Bring back
        </Button>
      ) : (
        <Button variant="quiet" icon={Archive} isDisabled={archiving.isBusy} onPress={() => setAsking(true)}>
          Put away
        </Button>
      )}
      <ConfirmDialog
        title={`Put ${person.nameToUse} away?`}
        body={`${person.nameToUse} will not be offered when you plan a meeting. Everything they said is kept, and you can bring them back.`}
        confirmLabel="Put away"
        isOpen={asking}
        onConfirm={() => void setArchived(true)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
