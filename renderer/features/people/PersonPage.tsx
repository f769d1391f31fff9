import type { OutputOf } from '@contract/api';
import type { PlaceKind } from '@contract/place';
import { useParams } from '@tanstack/react-router';
import { Archive, ArrowLeft, Camera, MessageSquareQuote, PenLine } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../lib/announce';
import { usePageNote } from '../../lib/page-note';
import { useOpenSession } from '../../lib/session-store';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import '../../styles/people.css';
import '../../styles/person.css';
import { AgreedCard } from './page/AgreedCard';
import { ArchivePerson } from './page/ArchivePerson';
import { AttendedTab } from './page/AttendedTab';
import { InformationCard } from './page/InformationCard';
import { MattersTab } from './page/MattersTab';
import { SaidTab } from './page/SaidTab';
import { SupportersCard } from './page/SupportersCard';
import { WriteSaid } from './page/WriteSaid';
import { whoWords } from './page/page-words';
import { PersonPhoto } from './photo/PersonPhoto';
import { PhotoDialog } from './photo/PhotoDialog';
import { PersonDialog } from './PersonDialog';

/** One person: how they like information, what they agreed to, what they said and what came of it. */
export function PersonPage() {
  const { personId } = useParams({ strict: false });
  return <Looked key={personId} personId={personId ?? ''} />;
}

function Looked({ personId }: { personId: string }) {
  const [lookId] = useState(() => v7());
  const read = useRead('people.page', { id: personId, lookId });
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  usePageNote('Every look at this page is recorded');
  if (read.data === undefined) {
    return (
      <Page title="Person">
        {read.error === null ? null : <ErrorNote error={read.error} onRetry={read.again} />}
      </Page>
    );
  }
  return <OnePerson page={read.data} lookId={lookId} placeKind={placeKind} />;
}

interface OnePersonProps {
  page: OutputOf<'people.page'>;
  lookId: string;
  placeKind: PlaceKind;
}

function OnePerson({ page, lookId, placeKind }: OnePersonProps) {
  const [open, setOpen] = useState<'change' | 'write' | 'photo' | null>(null);
  const [mayWrite, mayHear] = [useMay('people.write'), useMay('meetings.write')];
  const { person, agreements, stoodIn, supporters, today } = page;
  const close = () => setOpen(null);

  return (
    <Page
      title={person.fullName}
      mark={<PersonPhoto person={person} />}
      subtitle={whoWords(person, placeKind)}
      actions={
        <>
          {mayWrite ? (
            <Button variant="plain" icon={PenLine} onPress={() => setOpen('change')}>
              Change
            </Button>
          ) : null}
          {mayHear ? (
            <Button variant="primary" icon={MessageSquareQuote} onPress={() => setOpen('write')}>
              Write what {person.nameToUse} said
            </Button>
          ) : null}
        </>
      }
    >
      {person.archived ? (
        <div>
          <Badge tone="plain" icon={Archive}>
            Put away
          </Badge>
        </div>
      ) : null}
      <div className="person-page">
        <div className="person-cards">
          <InformationCard person={person} today={today} mayWrite={mayWrite} />
          <AgreedCard {...{ person, agreements, stoodIn, placeKind, today, mayWrite }} />
          <SupportersCard person={person} supporters={supporters} mayWrite={mayWrite} />
        </div>
        <PersonTabs page={page} lookId={lookId} mayWrite={mayWrite} />
      </div>
      <div className="people-person-foot">
        <LinkButton variant="quiet" icon={ArrowLeft} to="/people">
          Everyone
        </LinkButton>
        {mayWrite ? (
          <>
            <Button variant="quiet" icon={Camera} onPress={() => setOpen('photo')}>
              {person.hasPhoto ? 'Change the photo' : 'Add a photo'}
            </Button>
            <ArchivePerson person={person} />
          </>
        ) : null}
      </div>
      {open === 'change' ? (
        <PersonDialog
          person={person}
          placeKind={placeKind}
          onClose={close}
          onSaved={(saved) => {
            close();
            announce(`${saved.nameToUse} is saved.`);
          }}
        />
      ) : null}
      {open === 'photo' ? <PhotoDialog person={person} onClose={close} /> : null}
      {open === 'write' ? <WriteSaid person={person} today={today} onClose={close} /> : null}
    </Page>
  );
}

function PersonTabs({ page, lookId, mayWrite }: Omit<OnePersonProps, 'placeKind'> & { mayWrite: boolean }) {
  const { person, matters, saidTotal, attendedTotal, today } = page;
  return (
    <section className="kit-card person-tabs" aria-label={`About ${person.nameToUse}`}>
      <Tabs
        label={`About ${person.nameToUse}`}
        tabs={[
          {
            id: 'said',
            title: `What ${person.nameToUse} said (${saidTotal})`,
            content: <SaidTab person={person} lookId={lookId} total={saidTotal} today={today} />,
          },
          {
            id: 'matters',
            title: `What matters to me (${matters.length})`,
            content: <MattersTab {...{ person, matters, today, mayWrite }} />,
          },
          {
            id: 'meetings',
            title: `Meetings (${attendedTotal})`,
            content: <AttendedTab person={person} lookId={lookId} total={attendedTotal} />,
          },
        ]}
      />
    </section>
  );
}
