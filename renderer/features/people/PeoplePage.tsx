import type { Person } from '@contract/people';
import { useNavigate } from '@tanstack/react-router';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useOpenSession } from '../../lib/session-store';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import '../../styles/people.css';
import { countInWords } from './people-words';
import { PeopleFinder } from './PeopleFinder';
import { PersonDialog } from './PersonDialog';

/** Everyone the place works with: found by kind or by typing, added here, archived ones behind a tick. */
export function PeoplePage() {
  const [archived, setArchived] = useState(false);
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const list = useRead('people.list', { archived });
  const people = list.data?.people.filter((person) => person.archived === archived);
  const mayAdd = useMay('people.write');

  function open(person: Person) {
    void navigate({ to: '/people/$personId', params: { personId: person.id } });
  }

  return (
    <Page
      title="People"
      subtitle={people === undefined ? undefined : countInWords(people, placeKind)}
      actions={
        mayAdd ? (
          <Button variant="primary" icon={UserRoundPlus} onPress={() => setAdding(true)}>
            Add a person
          </Button>
        ) : undefined
      }
    >
      {list.error === null ? null : <ErrorNote error={list.error} onRetry={list.again} />}
      {people === undefined ? null : (
        <PeopleFinder
          people={people}
          placeKind={placeKind}
          archived={archived}
          onArchived={setArchived}
          onAdd={mayAdd ? () => setAdding(true) : undefined}
        />
      )}
      {adding ? (
        <PersonDialog person={null} placeKind={placeKind} onClose={() => setAdding(false)} onSaved={open} />
      ) : null}
    </Page>
  );
}
