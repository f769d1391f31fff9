import { followedKinds, type FollowedKind, type FollowedVoice } from '@contract/voices';
import { plainDate } from '@rules/british-dates';
import { placeWords } from '@rules/place-words';
import { quoted, spokenBy } from '@rules/spoken-words';
import { Link } from '@tanstack/react-router';
import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { useOpenSession } from '../../lib/session-store';
import { usePages } from '../../lib/use-pages';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';
import { followedWords, heardWords } from './voice-words';

const labels: Record<FollowedKind, string> = {
  heard: 'Heard',
  answered: 'Answered',
  'in-time': 'Answered in 28 days',
  told: 'Told back',
  'not-told': 'Answered, not told back yet',
  'no-answer': 'No answer needed',
};

/** The voices of the last 13 weeks behind each figure of Today, with what became of them. */
export function Followed({ first }: { first: FollowedKind }) {
  const placeKind = useOpenSession()?.placeKind ?? 'care-home';
  const [which, setWhich] = useState(first);
  const list = usePages('voices.followed', { which });
  const newest = list.pages[0];
  const voices = list.pages.flatMap((page) => page.voices);
  if (list.error) return <ErrorNote error={list.error} onRetry={list.again} />;
  if (!newest) return null;
  return (
    <div className="stack">
      <ChoiceChips
        label="Show"
        options={followedKinds.map((id) => ({ id, label: labels[id], count: newest.totals[id] }))}
        value={which}
        onChange={setWhich}
      />
      <p className="second">
        What {placeWords(placeKind).many} made known themselves since {plainDate(newest.since)}, newest first.
        {which === 'in-time' ? ' Of those heard at least 28 days ago.' : ''}
      </p>
      {voices.length === 0 ? (
        <EmptyState
          icon={MessageSquareQuote}
          title="None here"
          body="Choose another list above to see the rest."
        />
      ) : (
        <>
          <ul className="record-list">
            {voices.map((voice) => (
              <FollowedLine key={voice.id} voice={voice} />
            ))}
          </ul>
          <MorePages
            shown={voices.length}
            total={list.total ?? voices.length}
            what={list.total === 1 ? 'voice' : 'voices'}
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
    </div>
  );
}

function FollowedLine({ voice }: { voice: FollowedVoice }) {
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          <Link
            to="/voices/thread/$kind/$id"
            params={{ kind: 'voice', id: voice.id }}
            className="record-link record-link-plain"
          >
            <strong>{voice.source === 'said' ? voice.who : spokenBy(voice)}</strong> {quoted(voice)}
          </Link>
        </p>
        <p className="record-more">{heardWords(voice)}</p>
        <p className="record-more">{followedWords(voice)}</p>
      </div>
    </li>
  );
}
