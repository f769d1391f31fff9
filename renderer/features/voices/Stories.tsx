import type { Story } from '@contract/stories';
import { Link } from '@tanstack/react-router';
import { BookOpen, PenLine } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../lib/announce';
import { usePages } from '../../lib/use-pages';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';
import { PutStoryAway } from './PutStoryAway';
import { StoryDialog } from './StoryDialog';
import { heardWords, toldAsWords, toldInWords } from './story-words';

/** The stories that were written down, each with how it may be told, where it was and whether it waits for an answer. */
export function Stories({ mayWrite }: { mayWrite: boolean }) {
  const [which, setWhich] = useState<'here' | 'away'>('here');
  const [open, setOpen] = useState<Story | 'new' | null>(null);
  const list = usePages('voices.stories', { archived: which === 'away' });
  const stories = list.pages.flatMap((page) => page.stories);
  const totals = list.pages[0]?.totals ?? { here: 0, away: 0 };
  const write = mayWrite ? (
    <Button icon={PenLine} onPress={() => setOpen('new')}>
      Write down a story
    </Button>
  ) : undefined;
  if (list.error) return <ErrorNote error={list.error} onRetry={list.again} />;
  return (
    <div className="stack">
      <div className="stories-head">
        <ChoiceChips
          label="Show"
          options={[
            { id: 'here', label: 'At hand', count: totals.here },
            { id: 'away', label: 'Put away', count: totals.away },
          ]}
          value={which}
          onChange={setWhich}
        />
        {write}
      </div>
      {list.total === 0 ? (
        <EmptyState
          icon={BookOpen}
          title={which === 'here' ? 'No story is written down yet' : 'No story is put away'}
          body={
            which === 'here'
              ? 'A story is something somebody lived, told in their own words. It is kept with how it may be told, and the newsletter offers those that may be shared.'
              : 'A story put away is offered nowhere, and left out of new prints.'
          }
        />
      ) : null}
      <ul className="record-list">
        {stories.map((story) => (
          <StoryLine key={story.id} story={story} onOpen={mayWrite ? () => setOpen(story) : null} />
        ))}
      </ul>
      {list.total === null || list.total === 0 ? null : (
        <MorePages
          shown={stories.length}
          total={list.total}
          what={list.total === 1 ? 'story' : 'stories'}
          hasMore={list.hasMore}
          isLoading={list.isLoadingMore}
          onMore={list.loadMore}
        />
      )}
      {open === null ? null : (
        <StoryDialog
          story={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onDone={(story) => {
            setOpen(null);
            announce(story.isWaiting ? 'Saved. It now waits for an answer.' : 'The story is kept.');
          }}
        />
      )}
    </div>
  );
}

function StoryLine({ story, onOpen }: { story: Story; onOpen: (() => void) | null }) {
  const { id, title, who, words, asksFor, toldIn, isWaiting, toldAs, archivedAt } = story;
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          {archivedAt === null ? (
            <Link
              to="/voices/thread/$kind/$id"
              params={{ kind: 'voice', id }}
              className="record-link record-link-plain"
            >
              <strong>{title}</strong>
            </Link>
          ) : (
            <strong>{title}</strong>
          )}{' '}
          {opening(words)}
        </p>
        <p className="record-more">
          {who} · {heardWords(story)}
        </p>
        {asksFor === '' ? null : <p className="record-more">Asks for: {asksFor}</p>}
        {toldIn.map((one) => (
          <p key={one.issueId} className="record-more">
            <Link to="/newsletters/$issueId" params={{ issueId: one.issueId }}>
              {toldInWords(one)}
            </Link>
          </p>
        ))}
        {onOpen === null ? null : (
          <div className="stories-tools">
            {archivedAt === null ? (
              <Button variant="quiet" label={`Change the story: ${title}`} onPress={onOpen}>
                Change
              </Button>
            ) : null}
            <PutStoryAway story={story} />
          </div>
        )}
      </div>
      <span className="stories-state">
        <Badge tone={toldAs === null ? 'brick' : 'plum'}>{toldAsWords(story)}</Badge>
        {isWaiting ? <Badge tone="amber">waits for an answer</Badge> : null}
      </span>
    </li>
  );
}

const shown = 160;

/** The first words of a story. */
function opening(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= shown ? line : `${line.slice(0, shown).trimEnd()}…`;
}
