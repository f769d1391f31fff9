import type { Person } from '@contract/people';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ListPlus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useOpenSession } from '../../lib/session-store';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import '../../styles/people.css';
import '../../styles/person.css';
import { BringInDialog } from './list/BringInDialog';
import { useSaveList } from './list/use-save-list';
import { countInWords } from './people-words';
import { InformationOverview, OverdueNote } from './InformationOverview';
import { PeopleFinder } from './PeopleFinder';
import { PersonDialog } from './PersonDialog';

/** Everyone the place works with: found by kind or by typing, added here, archived ones behind a tick. */
export function PeoplePage() {
  const [archived, setArchived] = useState(false);
  const { show } = useSearch({ from: '/people' });
  const silent = useRead('today.notHeard', {}).data?.ids ?? null;
  const [adding, setAdding] = useState(false);
  const [bringingIn, setBringingIn] = useState(false);
  const navigate = useNavigate();
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const list = useRead('people.list', { archived });
  const people = list.data?.people.filter((person) => person.archived === archived);
  const [mayAdd, maySave] = [useMay('people.write'), useMay('documents.save')];
  const saving = useSaveList();

  function open(person: Person) {
    void navigate({ to: '/people/$personId', params: { personId: person.id } });
  }

  return (
    <Page
      title="People"
      subtitle={people === undefined ? undefined : countInWords(people, placeKind)}
      actions={
        <>
          {maySave ? saving.button : null}
          {mayAdd ? (
            <>
              <Button variant="plain" icon={ListPlus} onPress={() => setBringingIn(true)}>
                Bring in a list
              </Button>
              <Button variant="primary" icon={UserRoundPlus} onPress={() => setAdding(true)}>
                Add a person
              </Button>
            </>
          ) : null}
        </>
      }
    >
      {saving.note}
      <OverdueNote />
      {list.error === null ? null : <ErrorNote error={list.error} onRetry={list.again} />}
      {people === undefined ? null : (
        <PeopleFinder
          people={people}
          placeKind={placeKind}
          first={show ?? 'everyone'}
          silent={archived ? null : silent}
          archived={archived}
          onArchived={setArchived}
          onAdd={mayAdd ? () => setAdding(true) : undefined}
        />
      )}
      {archived ? null : <InformationOverview placeKind={placeKind} />}
      {bringingIn ? <BringInDialog placeKind={placeKind} onClose={() => setBringingIn(false)} /> : null}
      {adding ? (
        <PersonDialog person={null} placeKind={placeKind} onClose={() => setAdding(false)} onSaved={open} />
      ) : null}
    </Page>
  );
}
