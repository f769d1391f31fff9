import { followedKinds, type FollowedKind } from '@contract/voices';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { PageBroke } from './PageBroke';
import { PageMissing } from './PageMissing';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/TodayPage'), 'TodayPage'),
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  component: lazyRouteComponent(() => import('../features/meetings/MeetingsPage'), 'MeetingsPage'),
});

const series = createRoute({
  getParentRoute: () => root,
  path: '/meetings/series/$seriesId',
  component: lazyRouteComponent(() => import('../features/meetings/SeriesPage'), 'SeriesPage'),
});

const agenda = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('../features/meetings/AgendaPage'), 'AgendaPage'),
});

const minutes = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/minutes',
  // A line to go to, as another page asks for it.
  validateSearch: ({ line, correct }: Record<string, unknown>): { line?: string; correct?: true } => ({
    ...(typeof line === 'string' && { line }),
    ...(correct === true && { correct }),
  }),
  component: lazyRouteComponent(() => import('../features/meetings/MinutesPage'), 'MinutesPage'),
});

const phoneRound = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/phone',
  component: lazyRouteComponent(() => import('../features/meetings/phone/PhoneRoundPage'), 'PhoneRoundPage'),
});

const after = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/after',
  component: lazyRouteComponent(() => import('../features/meetings/AfterPage'), 'AfterPage'),
});

const easyMinutes = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/easy-read',
  component: lazyRouteComponent(() => import('../features/meetings/EasyMinutesPage'), 'EasyMinutesPage'),
});

const families = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/families',
  component: lazyRouteComponent(() => import('../features/meetings/FamiliesPage'), 'FamiliesPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: ({ show }: Record<string, unknown>): { show?: 'not-heard' } =>
    show === 'not-heard' ? { show } : {},
  component: lazyRouteComponent(() => import('../features/people/PeoplePage'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../features/people/PersonPage'), 'PersonPage'),
});

const voices = createRoute({
  getParentRoute: () => root,
  path: '/voices',
  // A figure of Today, to see what stands behind it.
  validateSearch: ({ show }: Record<string, unknown>): { show?: FollowedKind } => {
    const found = followedKinds.find((kind) => kind === show);
    return found === undefined ? {} : { show: found };
  },
  component: lazyRouteComponent(() => import('../features/voices/VoicesPage'), 'VoicesPage'),
});

const thread = createRoute({
  getParentRoute: () => root,
  path: '/voices/thread/$kind/$id',
  component: lazyRouteComponent(() => import('../features/voices/ThreadPage'), 'ThreadPage'),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/voices/letters/$letterId',
  component: lazyRouteComponent(() => import('../features/voices/letters/LetterPage'), 'LetterPage'),
});

const newsletters = createRoute({
  getParentRoute: () => root,
  path: '/newsletters',
  component: lazyRouteComponent(() => import('../features/newsletters/NewslettersPage'), 'NewslettersPage'),
});

const issue = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/$issueId',
  component: lazyRouteComponent(() => import('../features/newsletters/IssuePage'), 'IssuePage'),
});

const improvement = createRoute({
  getParentRoute: () => root,
  path: '/improvement',
  validateSearch: ({ show }: Record<string, unknown>): { show?: 'overdue' } =>
    show === 'overdue' ? { show } : {},
  component: lazyRouteComponent(() => import('../features/improvement/ImprovementPage'), 'ImprovementPage'),
});

const pictures = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/pictures',
  component: lazyRouteComponent(
    () => import('../features/newsletters/pictures/PicturesPage'),
    'PicturesPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage'), 'SettingsPage'),
});

const whatHappened = createRoute({
  getParentRoute: () => root,
  path: '/settings/what-happened',
  component: lazyRouteComponent(() => import('../features/settings/WhatHappenedPage'), 'WhatHappenedPage'),
});

const routeTree = root.addChildren([
  home,
  meetings,
  series,
  agenda,
  minutes,
  phoneRound,
  after,
  easyMinutes,
  families,
  people,
  person,
  voices,
  thread,
  letter,
  improvement,
  pictures,
  settings,
  whatHappened,
  newsletters,
  issue,
]);

/** A router for one stretch of being signed in; made anew after each lock so it remembers nothing. */
export function createPages() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultErrorComponent: PageBroke,
    defaultNotFoundComponent: PageMissing,
    defaultPendingMs: 1000,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
