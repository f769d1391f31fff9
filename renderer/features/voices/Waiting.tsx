import { quoted, spokenBy } from '@rules/spoken-words';
import type { Voice, WaitingVoice } from '@contract/voices';
import { plainDate } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { CircleCheck, Reply } from 'lucide-react';
import { useState } from 'react';
import type { Pages } from '../../lib/use-pages';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';
import { AgeBadge } from '../../ui/voice/AgeBadge';
import { AnswerDialog } from './AnswerDialog';
import { heardWords } from './voice-words';

interface WaitingProps {
  pages: Pages<'voices.waiting'>;
  mayWrite: boolean;
}

/** The voices nobody answered yet, longest waiting first, each with a way to answer it. */
export function Waiting({ pages, mayWrite }: WaitingProps) {
  const [answering, setAnswering] = useState<Voice | null>(null);
  const voices = pages.pages.flatMap((page) => page.voices);
  if (pages.error) return <ErrorNote error={pages.error} onRetry={pages.again} />;
  if (pages.total === 0) {
    return (
      <EmptyState
        icon={CircleCheck}
        title="Nobody waits for an answer"
        body="What people say at meetings or tell you in between comes here until a decision or an action answers it."
      />
    );
  }
  return (
    <div className="stack">
      <ul className="record-list">
        {voices.map((voice) => (
          <WaitingLine key={voice.id} voice={voice} onAnswer={mayWrite ? setAnswering : null} />
        ))}
      </ul>
      {pages.total !== null && (
        <MorePages
          shown={voices.length}
          total={pages.total}
          what={pages.total === 1 ? 'voice' : 'voices'}
          hasMore={pages.hasMore}
          isLoading={pages.isLoadingMore}
          onMore={pages.loadMore}
        />
      )}
      {answering && <AnswerDialog voice={answering} onClose={() => setAnswering(null)} />}
    </div>
  );
}

interface WaitingLineProps {
  voice: WaitingVoice;
  /** Null for someone who may only read. */
  onAnswer: ((voice: Voice) => void) | null;
}

function WaitingLine({ voice, onAnswer }: WaitingLineProps) {
  const { id, promised, late, ageDays } = voice;
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          <Link
            to="/voices/thread/$kind/$id"
            params={{ kind: 'voice', id }}
            className="record-link record-link-plain"
          >
            <strong>{voice.source === 'said' ? voice.who : spokenBy(voice)}</strong> {quoted(voice)}
          </Link>
        </p>
        <p className="record-more">{heardWords(voice)}</p>
        {promised && (
          <p className="record-more">
            Promised, not done yet: {promised.words}
            {promised.due === null ? '' : `, by ${plainDate(promised.due)}`}
          </p>
        )}
      </div>
      <AgeBadge ageDays={ageDays} late={late} />
      {onAnswer && (
        <span className="record-do">
          <Button icon={Reply} label={`Answer: ${voice.words}`} onPress={() => onAnswer(voice)}>
            Answer
          </Button>
        </span>
      )}
    </li>
  );
}
