import type { EasyLine } from '@contract/meetings/easy-minutes';
import type { Meeting } from '@contract/meetings/minutes';
import { longDate } from '@rules/british-dates';
import { notWorded, wordedCount } from '@rules/easy-minutes';
import { useParams } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { shownValues } from '../../lib/edited-record';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { useRecordDesk } from '../../lib/use-record-desk';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import '../../styles/easy.css';
import { createEasyDesk, knownEasyLines } from './easy/easy-desk';
import { EasyLineForm } from './easy/EasyLineForm';
import { SaveWordNote } from './SaveWordNote';
import { useSaveWord } from './use-save-word';

/** The Easy Read minutes: beside each line of the minutes, the short words and the picture a person gives it. */
export function EasyMinutesPage() {
  const { meetingId = '' } = useParams({ strict: false });
  const meeting = useRead('meetings.get', { id: meetingId });
  const read = useRead('meetings.easyMinutes', { meetingId });

  if (read.data === undefined || meeting.data === undefined) {
    const error = read.error ?? meeting.error;
    return (
      <Page title="Easy Read minutes">
        {error === null ? null : <ErrorNote error={error} onRetry={read.again} />}
      </Page>
    );
  }
  return <EasyLines key={meetingId} meeting={meeting.data} lines={read.data.lines} />;
}

/** The lines and their words, each saved as it is typed. */
function EasyLines({ meeting, lines }: { meeting: Meeting; lines: EasyLine[] }) {
  const { id: meetingId, title, date, archived } = meeting;
  const known = useMemo(() => knownEasyLines(lines), [lines]);
  const { desk, edits } = useRecordDesk(() => createEasyDesk(meetingId), known);
  const mayWrite = useMay('meetings.write');
  const maySave = useMay('documents.save');
  const saving = useCall('meetings.saveEasyMinutesWord');
  const word = useSaveWord();

  async function saveWord() {
    if (await desk.queue.flush()) await word.save(() => saving.run({ meetingId }));
  }

  const items = [...new Set(lines.map(({ item }) => item))];
  const isWhole = notWorded(lines) === '';
  const rowsShown = (lineId: string) => {
    const now = known.get(lineId);
    return now === undefined ? [] : shownValues(edits[lineId] ?? null, now).rows;
  };

  return (
    <Page
      title="Easy Read minutes"
      subtitle={`${title}, ${longDate(date)}`}
      actions={
        <>
          <LinkButton variant="plain" to="/meetings/$meetingId/after" params={{ meetingId }}>
            After the meeting
          </LinkButton>
          {maySave && lines.length > 0 ? (
            <Button
              variant="primary"
              icon={FileText}
              isDisabled={word.isBusy}
              onPress={() => void saveWord()}
            >
              Save Word Easy Read
            </Button>
          ) : null}
        </>
      }
    >
      <SaveWordNote word={word} />
      {lines.length === 0 ? (
        <EmptyState
          icon={FileText}
          title="There is nothing to word yet"
          body="What people said, decided and promised stands here once it is in the minutes."
        />
      ) : (
        <p className="easy-count">
          <Badge tone={isWhole ? 'leaf' : 'amber'}>{wordedCount(lines)}</Badge>{' '}
          <span className="second">
            Write each line again in short words, one idea beside one picture. Parlour writes none of them.
          </span>
        </p>
      )}
      {items.map((item) => (
        <Card key={item} title={item}>
          <ul className="ruled">
            {lines
              .filter((line) => line.item === item)
              .map((line) => (
                <EasyLineForm
                  key={line.lineId}
                  line={line}
                  rows={rowsShown(line.lineId)}
                  edit={edits[line.lineId] ?? null}
                  desk={desk}
                  isFixed={!mayWrite || archived}
                />
              ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}
