import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { FamiliesSpot } from '@contract/meetings/families';
import type { Meeting } from '@contract/meetings/minutes';
import { longDate } from '@rules/british-dates';
import { useParams } from '@tanstack/react-router';
import { CircleCheck, FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { announce } from '../../lib/announce';
import { shownValues } from '../../lib/edited-record';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { useRecordDesk } from '../../lib/use-record-desk';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import '../../styles/easy.css';
import { createFamiliesDesk, knownSpots, spotKey } from './families/families-desk';
import { ReleaseDialog } from './families/ReleaseDialog';
import { SpotForm } from './families/SpotForm';
import { SaveWordNote } from './SaveWordNote';
import { useSaveWord } from './use-save-word';

/** The families' copy of signed minutes: every line to be read, those that may hold a name first decided, then released. */
export function FamiliesPage() {
  const { meetingId = '' } = useParams({ strict: false });
  const meeting = useRead('meetings.get', { id: meetingId });
  const read = useRead('meetings.familiesCopy', { meetingId });

  if (read.data === undefined || meeting.data === undefined) {
    const found = read.error ?? meeting.error;
    return (
      <Page title="Families’ copy" actions={<Back meetingId={meetingId} />}>
        {found === null ? null : <ErrorNote error={found} onRetry={read.again} />}
      </Page>
    );
  }
  const { version } = read.data;
  return <Copy key={`${meetingId} ${version}`} meeting={meeting.data} copy={read.data} />;
}

/** Every place with free words, each decided as it is typed, and the release. */
function Copy({ meeting, copy }: { meeting: Meeting; copy: OutputOf<'meetings.familiesCopy'> }) {
  const { spots, released, version } = copy;
  const { id: meetingId, title, date } = meeting;
  const known = useMemo(() => knownSpots(spots), [spots]);
  const { desk, edits } = useRecordDesk(() => createFamiliesDesk(meetingId), known);
  const [isReleasing, setReleasing] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const taking = useCall('meetings.takeBackFamiliesCopy');
  const saving = useCall('meetings.saveFamiliesWord');
  const mayWrite = useMay('meetings.write');
  const maySign = useMay('meetings.sign');
  const maySave = useMay('documents.save');
  const word = useSaveWord();
  const pointed = spots.filter(({ holds, lookedAt }) => holds.length > 0 || lookedAt).length;
  const open = spots.filter(({ holds, lookedAt }) => holds.length > 0 && !lookedAt).length;
  const items = [...new Set(spots.map(({ item }) => item))];

  const wordsShown = (spot: FamiliesSpot) => {
    const now = known.get(spotKey(spot));
    return now === undefined ? spot.words : shownValues(edits[spotKey(spot)] ?? null, now).words;
  };

  async function askToRelease() {
    if (await desk.queue.flush()) setReleasing(true);
  }

  async function takeBack() {
    const result = await taking.run({ meetingId });
    setError(result.ok ? null : result.error);
    if (result.ok) announce('The release is taken back.');
  }

  return (
    <Page
      title="Families’ copy"
      subtitle={`${title}, ${longDate(date)}, version ${version}`}
      actions={
        <>
          <Back meetingId={meetingId} />
          {released !== null && maySave ? (
            <Menu
              label="Save Word copy"
              icon={FileText}
              items={(['standard', 'large-print'] as const).map((edition) => ({
                id: edition,
                label: edition === 'standard' ? 'Standard, 12 point' : 'Large print, 18 point',
                isDisabled: word.isBusy,
                onPress: () => void word.save(() => saving.run({ meetingId, edition })),
              }))}
            />
          ) : null}
          {released === null && maySign ? (
            <Button variant="primary" onPress={() => void askToRelease()}>
              Release this copy
            </Button>
          ) : null}
        </>
      }
    >
      {error === null ? null : <ErrorNote error={error} />}
      <SaveWordNote word={word} />
      {released === null ? (
        <p>
          <Badge tone={open === 0 ? 'leaf' : 'amber'}>{openWords(open, pointed)}</Badge>{' '}
          <span className="second">
            Names are taken out where people did not agree to share them. Parlour points to names and rooms
            left in what was written; it cannot find every one, so read each line.
          </span>
        </p>
      ) : (
        <Note
          tone="leaf"
          icon={CircleCheck}
          action={
            maySign ? (
              <Button variant="quiet" onPress={() => void takeBack()}>
                Take the release back
              </Button>
            ) : undefined
          }
        >
          <p>
            Read by {released.readBy} and released on {longDate(released.on)}.
          </p>
        </Note>
      )}
      {items.map((item) => (
        <Card key={item} title={item === '' ? 'The meeting' : item}>
          <ul className="ruled">
            {spots
              .filter((spot) => spot.item === item)
              .map((spot) => (
                <SpotForm
                  key={spotKey(spot)}
                  spot={spot}
                  words={wordsShown(spot)}
                  edit={edits[spotKey(spot)] ?? null}
                  desk={desk}
                  isFixed={!mayWrite || released !== null}
                />
              ))}
          </ul>
        </Card>
      ))}
      {isReleasing ? <ReleaseDialog meetingId={meetingId} onClose={() => setReleasing(false)} /> : null}
    </Page>
  );
}

function openWords(open: number, pointed: number): string {
  if (open > 0) return `${open} still to look at`;
  return pointed === 0 ? 'No name found to look at' : 'Every name found was looked at';
}

function Back({ meetingId }: { meetingId: string }) {
  return (
    <LinkButton variant="plain" to="/meetings/$meetingId/after" params={{ meetingId }}>
      After the meeting
    </LinkButton>
  );
}
