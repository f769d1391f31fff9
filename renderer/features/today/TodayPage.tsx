import type { OutputOf } from '@contract/api';
import type { PlaceKind } from '@contract/place';
import { londonClock, longDate } from '@rules/british-dates';
import { useState } from 'react';
import { useOpenSession } from '../../lib/session-store';
import { useRead } from '../../lib/use-read';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import '../../styles/today.css';
import { DueCard } from './DueCard';
import { FirstSteps } from './FirstSteps';
import { HeardCard } from './HeardCard';
import { NextMeetingCard, NoMeetingCard } from './NextMeetingCard';
import { NotHeardCard } from './NotHeardCard';
import { SearchBox } from './SearchBox';
import { greeting } from './today-words';
import { WaitingCard } from './WaitingCard';

/** The day at a glance: the next meeting, who waits, what became of what was said, who was not heard, what is due. */
export function TodayPage() {
  const session = useOpenSession();
  const { data, error, again } = useRead('today.get', {});
  const [clock] = useState(() => londonClock(Date.now()));
  return (
    <Page
      title={greeting(clock, session?.me.firstName ?? '')}
      subtitle={data === undefined ? undefined : longDate(data.today)}
      actions={<SearchBox />}
    >
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {data !== undefined && <Day day={data} placeKind={session?.placeKind ?? 'care-home'} />}
    </Page>
  );
}

function Day({ day, placeKind }: { day: OutputOf<'today.get'>; placeKind: PlaceKind }) {
  const { today, next, hasMeetings, waiting, heard, notHeard, due } = day;
  const hasPeople = notHeard === null || notHeard.residents > 0;
  const isNew = !hasPeople || hasMeetings === false;
  const hasVoices = waiting !== null && heard !== null && waiting.total + heard.heard + heard.apart > 0;
  const asks = hasVoices || !isNew;
  return (
    <div className="today-page">
      <div className="today-column">
        {next !== null && <NextMeetingCard meeting={next} today={today} />}
        {isNew && (
          <FirstSteps hasPeople={hasPeople} hasMeetings={hasMeetings !== false} placeKind={placeKind} />
        )}
        {next === null && hasMeetings === true && !isNew && <NoMeetingCard />}
        {asks && waiting !== null && <WaitingCard waiting={waiting} today={today} placeKind={placeKind} />}
      </div>
      <div className="today-column">
        {asks && heard !== null && <HeardCard heard={heard} />}
        {notHeard !== null && notHeard.count > 0 && (
          <NotHeardCard notHeard={notHeard} today={today} placeKind={placeKind} />
        )}
        {due !== null && (asks || due.total + due.overdue > 0) && <DueCard due={due} today={today} />}
      </div>
    </div>
  );
}
