import { longDate } from '@rules/british-dates';
import { notWorded, wordedCount } from '@rules/easy-minutes';
import { useParams } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useCall } from '../../lib/use-call';
import { useMay } from '../../lib/use-may';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import '../../styles/easy.css';
import { EasyLineForm } from './easy/EasyLineForm';
import { SaveWordNote } from './SaveWordNote';
import { useSaveWord } from './use-save-word';

/** The Easy Read minutes: beside each line of the minutes, the short words and the picture a person gives it. */
export function EasyMinutesPage() {
  const { meetingId = '' } = useParams({ strict: false });
  const meeting = useRead('meetings.get', { id: meetingId });
  const read = useRead('meetings.easyMinutes', { meetingId });
  const mayWrite = useMay('meetings.write');
  const maySave = useMay('documents.save');
  const saving = useCall('meetings.saveEasyMinutesWord');
  const word = useSaveWord();

  if (read.data === undefined || meeting.data === undefined) {
    const error = read.error ?? meeting.error;
    return (
      <Page title="Easy Read minutes">
        {error === null ? null : <ErrorNote error={error} onRetry={read.again} />}
      </Page>
    );
  }
  const { lines } = read.data;
  const { title, date, archived } = meeting.data;
  const items = [...new Set(lines.map(({ item }) => item))];
  const isWhole = notWorded(lines) === '';

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
              onPress={() => void word.save(() => saving.run({ meetingId }))}
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
                  key={`${line.lineId} ${line.revision}`}
                  meetingId={meetingId}
                  line={line}
                  isFixed={!mayWrite || archived}
                />
              ))}
          </ul>
        </Card>
      ))}
    </Page>
  );
}
