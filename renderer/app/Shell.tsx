import { Link, Outlet, useLocation } from '@tanstack/react-router';
import {
  CalendarCheck2,
  Contact,
  Lock,
  MessageSquareQuote,
  Newspaper,
  Settings,
  Sprout,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import { Fragment, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { lockNow } from '../lib/lock';
import { closeSearch, openSearch, useSearchOpen } from '../lib/search-open';
import { useOpenSession } from '../lib/session-store';
import { Badge } from '../ui/Badge';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { Footer } from './Footer';
import { KeysDialog } from './KeysDialog';
import { Reminders } from './Reminders';
import { SampleBuilding } from './SampleBuilding';
import { SidebarCount } from './SidebarCount';

const SearchDialog = lazy(async () => {
  const page = await import('../features/search/SearchDialog');
  return { default: page.SearchDialog };
});

interface PlaceInSidebar {
  to: '/' | '/meetings' | '/newsletters' | '/voices' | '/improvement' | '/people' | '/settings';
  icon: LucideIcon;
  words: string;
}

const features: readonly PlaceInSidebar[] = [
  { to: '/', icon: Sun, words: 'Today' },
  { to: '/meetings', icon: CalendarCheck2, words: 'Meetings' },
  { to: '/newsletters', icon: Newspaper, words: 'Newsletters' },
  { to: '/voices', icon: MessageSquareQuote, words: 'Voices' },
  { to: '/improvement', icon: Sprout, words: 'Improvement' },
  { to: '/people', icon: Contact, words: 'People' },
];
const house: readonly PlaceInSidebar[] = [{ to: '/settings', icon: Settings, words: 'Settings' }];

function lock() {
  void lockNow();
}

function SidebarLinks({ places }: { places: readonly PlaceInSidebar[] }) {
  return places.map(({ to, icon, words }) => (
    <li key={to}>
      <Link to={to} activeOptions={{ exact: to === '/' }} className="shell-link">
        <Icon of={icon} />
        <span>{words}</span>
        <SidebarCount of={to} />
      </Link>
    </li>
  ));
}

function Sidebar() {
  const session = useOpenSession();
  return (
    <nav className="shell-side" aria-label="Parlour">
      <div className="shell-brand">
        <Mark />
        <div className="shell-brand-words">
          <p className="shell-name">Parlour</p>
          <p className="shell-place">{session?.placeName}</p>
          {session?.sample && <Badge tone="amber">Sample home</Badge>}
        </div>
      </div>
      <ul className="shell-links">
        <SidebarLinks places={features} />
      </ul>
      <ul className="shell-links shell-links-low">
        <SidebarLinks places={house} />
        <li>
          <button type="button" className="shell-link" onClick={lock}>
            <Icon of={Lock} />
            <span>Lock</span>
            <kbd className="shell-link-key">F12</kbd>
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** The house keys: F12 locks, F1 shows the keys, Ctrl K searches. Caught before any page sees them. */
function useHouseKeys(showKeys: () => void) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isSearch = event.ctrlKey && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
      if (event.key !== 'F12' && event.key !== 'F1' && !isSearch) return;
      event.preventDefault();
      event.stopPropagation();
      if (isSearch) openSearch();
      else if (event.key === 'F12') lock();
      else showKeys();
    }
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [showKeys]);
}

function skipToPage() {
  document.getElementById('page')?.focus();
}

/** A page opens at its top: in its own pane, or with large text in the one that holds the sidebar too. */
function useOpensAtTop(pathname: string) {
  useLayoutEffect(() => {
    const page = document.getElementById('page');
    if (page) page.scrollTop = 0;
    // jsdom has no scrolling.
    page?.scrollIntoView?.();
  }, [pathname]);
}

/** What stands around every page: sidebar, the page, the footer strip. */
export function Shell() {
  const [keysShown, setKeysShown] = useState(false);
  const { pathname } = useLocation();
  const searching = useSearchOpen();
  const isSample = useOpenSession()?.sample === true;
  // A search left open by a lock is not there after it.
  useEffect(() => closeSearch, []);
  const [showKeys] = useState(() => () => setKeysShown(true));
  useHouseKeys(showKeys);
  useOpensAtTop(pathname);
  return (
    <div className="shell">
      <button type="button" className="shell-skip" onClick={skipToPage}>
        Skip to the page
      </button>
      <Sidebar />
      <main id="page" className="shell-main" tabIndex={-1}>
        <Reminders />
        {isSample && <SampleBuilding />}
        <Fragment key={pathname}>
          <Outlet />
        </Fragment>
      </main>
      <Footer onShowKeys={showKeys} />
      <KeysDialog isOpen={keysShown} onClose={() => setKeysShown(false)} />
      {searching && (
        <Suspense>
          <SearchDialog onClose={closeSearch} />
        </Suspense>
      )}
    </div>
  );
}
