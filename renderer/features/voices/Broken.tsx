import type { OutputOf } from '@contract/api';
import type { OrphanKind } from '@contract/voices';
import { plainDate } from '@rules/british-dates';
import { quoted, spokenBy } from '@rules/spoken-words';
import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { usePages } from '../../lib/use-pages';
import { whereHeard } from '@rules/where-heard';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { MorePages } from '../../ui/MorePages';

type Row = OutputOf<'voices.orphans'>['rows'][number];

const labels: Record<OrphanKind, string> = {
  'no-answer': 'Nobody answered',
  'no-source': 'From nobody’s words',
  'not-told': 'Not told back',
};

const about: Record<OrphanKind, string> = {
  'no-answer': 'What people said that no decision or action answers.',
  'no-source': 'Actions that do not say whose words began them.',
  'not-told':
    'What was done, decided or dropped, and not yet told to everyone whose words led to it, however long ago. One may be for several people.',
};

/** Where the chain from a voice to its answer is broken, kind by kind. */
export function Broken() {
  const [which, setWhich] = useState<OrphanKind>('not-told');
  const list = usePages('voices.orphans', { which });
  const totals = list.pages[0]?.totals;
  const rows = list.pages.flatMap((page) => page.rows);
  if (list.error) return <ErrorNote error={list.error} onRetry={list.again} />;
  if (!totals) return null;
  return (
    <div className="stack">
      <ChoiceChips
        label="Show"
        options={(['not-told', 'no-answer', 'no-source'] as const).map((id) => ({
          id,
          label: labels[id],
          count: totals[id],
        }))}
        value={which}
        onChange={setWhich}
      />
      <p className="second">{about[which]}</p>
      {rows.length === 0 ? (
        <EmptyState icon={Link2} title="Nothing is broken here" body="Every one of these is joined up." />
      ) : (
        <>
          <ul className="record-list">
            {rows.map((row) => (
              <BrokenLine key={row.id} row={row} which={which} />
            ))}
          </ul>
          <MorePages
            shown={rows.length}
            total={list.total ?? rows.length}
            what="in all"
            hasMore={list.hasMore}
            isLoading={list.isLoadingMore}
            onMore={list.loadMore}
          />
        </>
      )}
    </div>
  );
}

const settled = { voice: 'Said', outcome: 'Done', decision: 'Decided', action: 'Dropped' };

function BrokenLine({ row, which }: { row: Row; which: OrphanKind }) {
  const { kind, id, words, who, source, heard, on, meeting } = row;
  const of = meeting === null ? plainDate(on) : `${meeting.title}, ${plainDate(meeting.date)}`;
  const where = heard === null ? of : `${whereHeard({ ...heard, meeting })}, ${plainDate(on)}`;
  const when = which === 'not-told' ? `${settled[kind]} ${plainDate(on)}` : '';
  return (
    <li className="record-line">
      <div className="record-words">
        <p>
          <Link to="/voices/thread/$kind/$id" params={{ kind, id }} className="record-link record-link-plain">
            {source !== null ? (
              <>
                <strong>{source === 'said' ? who : spokenBy({ who, source })}</strong>{' '}
                {quoted({ words, source })}
              </>
            ) : (
              words
            )}
          </Link>
        </p>
        <p className="record-more">
          {[kind === 'action' ? who : '', when, where].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    </li>
  );
}
