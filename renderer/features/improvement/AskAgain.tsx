import type { CheckBack } from '@contract/improvement';
import { plainDate } from '@rules/british-dates';
import { answersInWords } from '@rules/check-back-words';
import { agoWords } from '@rules/due-words';
import { Link } from '@tanstack/react-router';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { useMay } from '../../lib/use-may';
import { usePages } from '../../lib/use-pages';
import { AskBadge } from '../../ui/action/DueBadge';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';
import { CheckBackDialog } from './CheckBackDialog';

/** “Did it help?”: what was done some weeks ago and is to be asked about, then what people answered. */
export function AskAgain() {
  const [asking, setAsking] = useState<CheckBack | null>(null);
  const mayWrite = useMay('meetings.write');
  const toAsk = usePages('improvement.checkBacks', { asked: false });
  const asked = usePages('improvement.checkBacks', { asked: true });
  const today = toAsk.pages[0]?.today ?? asked.pages[0]?.today;
  const onAsk = mayWrite ? setAsking : null;
  if (toAsk.total === 0 && asked.total === 0) {
    return (
      <EmptyState
        icon={MessageCircleQuestionMark}
        title="Nothing to ask about yet"
        body="Twenty working days after an action is done, Parlour reminds you here to ask people whether it helped."
      />
    );
  }
  return (
    <div className="stack">
      <Questions title="To ask" pages={toAsk} today={today} onAsk={onAsk} />
      <Questions title="Asked" pages={asked} today={today} onAsk={onAsk} />
      {asking && today !== undefined && (
        <CheckBackDialog
          checkBack={asking}
          today={today}
          onClose={() => setAsking(null)}
          onDone={(kept) => {
            setAsking(null);
            announce(`Saved. ${answersInWords(kept)}`);
          }}
        />
      )}
    </div>
  );
}

interface QuestionsProps {
  title: string;
  pages: ReturnType<typeof usePages<'improvement.checkBacks'>>;
  today: string | undefined;
  onAsk: ((checkBack: CheckBack) => void) | null;
}

function Questions({ title, pages, today, onAsk }: QuestionsProps) {
  const rows = pages.pages.flatMap((page) => page.checkBacks);
  if (pages.error) return <ErrorNote error={pages.error} onRetry={pages.again} />;
  if (rows.length === 0 || today === undefined) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="record-list">
        {rows.map((row) => (
          <Question key={row.id} row={row} today={today} onAsk={onAsk} />
        ))}
      </ul>
      {pages.hasMore && (
        <MorePages
          shown={rows.length}
          total={pages.total ?? rows.length}
          what="questions"
          hasMore={pages.hasMore}
          isLoading={pages.isLoadingMore}
          onMore={pages.loadMore}
        />
      )}
    </section>
  );
}

function Question({ row, today, onAsk }: Pick<QuestionsProps, 'onAsk'> & { row: CheckBack; today: string }) {
  const age = row.askedOn === null ? `, ${agoWords(row.doneOn, today)}` : '';
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          <Link
            to="/voices/thread/$kind/$id"
            params={{ kind: 'action', id: row.actionId }}
            className="record-link"
          >
            {row.outcome || row.words}
          </Link>
        </p>
        <p className="record-more">
          {row.words} · done {plainDate(row.doneOn)}
          {age}
        </p>
        {row.askedOn !== null && (
          <p className="record-more">
            Did it help? Asked {plainDate(row.askedOn)}: {answersInWords(row)}
          </p>
        )}
      </div>
      {row.askedOn === null && <AskBadge dueOn={row.dueOn} today={today} />}
      {onAsk && (
        <span className="record-do">
          <Button
            variant={row.askedOn === null ? 'plain' : 'quiet'}
            label={`${row.askedOn === null ? 'Write the answers' : 'Correct'}: ${row.outcome || row.words}`}
            onPress={() => onAsk(row)}
          >
            {row.askedOn === null ? 'Write the answers' : 'Correct'}
          </Button>
        </span>
      )}
    </li>
  );
}
