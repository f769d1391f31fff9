import { useLocation } from '@tanstack/react-router';
import { useMay } from '../lib/use-may';
import { useRead } from '../lib/use-read';

interface Count {
  waiting: number;
  late: number;
  /** What waits, after its number: "waiting for an answer". */
  words: string;
}

/** How much waits behind a place in the sidebar: only where something does, and brick only where it is late. */
export function SidebarCount({ of }: { of: string }) {
  if (of === '/voices') return <VoicesCount />;
  if (of === '/improvement') return <ActionsCount />;
  return null;
}

// While minutes are written a line comes every few seconds; the counts rest until the page is left.
function useCounting(): boolean {
  const { pathname } = useLocation();
  const mayRead = useMay('meetings.read');
  return mayRead && !pathname.endsWith('/minutes');
}

function VoicesCount() {
  const { data } = useRead('voices.counts', {}, { enabled: useCounting() });
  return data ? <Shown waiting={data.waiting} late={data.late} words="waiting for an answer" /> : null;
}

function ActionsCount() {
  const { data } = useRead('improvement.summary', {}, { enabled: useCounting() });
  return data ? <Shown waiting={data.open} late={data.overdue} words="open" /> : null;
}

function Shown({ waiting, late, words }: Count) {
  if (waiting === 0) return null;
  return (
    <span className="shell-count" data-late={late > 0 || undefined}>
      <span aria-hidden>{waiting}</span>
      <span className="visually-hidden">
        {waiting} {words}
        {late > 0 ? `, ${late} late` : ''}
      </span>
    </span>
  );
}
