import type { Person } from '@contract/people';
import { plainDate } from '@rules/british-dates';
import { checkState, nextCheck } from '@rules/information-check';
import { CalendarCheck, Check, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce';
import { AskDialog } from '../../../ui/AskDialog';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/DateField';
import { NeedsList } from '../NeedsList';
import { useAsk } from './use-ask';

interface InformationCardProps {
  person: Person;
  today: string;
  mayWrite: boolean;
}

/** How a person likes information, when that was last checked with them, and when it is due again. */
export function InformationCard({ person, today, mayWrite }: InformationCardProps) {
  const [checking, setChecking] = useState(false);
  return (
    <Card title="How I like information">
      <NeedsList needs={person.needs} />
      <div className="people-check">
        <CheckedWords person={person} today={today} />
      </div>
      {mayWrite ? (
        <div className="people-card-foot">
          <Button variant="quiet" icon={CalendarCheck} onPress={() => setChecking(true)}>
            Note a check
          </Button>
        </div>
      ) : null}
      {checking ? <CheckDialog person={person} today={today} onClose={() => setChecking(false)} /> : null}
    </Card>
  );
}

function CheckedWords({ person, today }: { person: Person; today: string }) {
  const check = checkState(person, today);
  if (check.state === 'never' || person.informationCheckedOn === null) {
    return (
      <Badge tone="amber" icon={CircleAlert}>
        not checked with {person.nameToUse} yet
      </Badge>
    );
  }
  const checked = `checked ${plainDate(person.informationCheckedOn)}`;
  if (check.state === 'in-date') {
    return (
      <>
        <Badge tone="leaf" icon={Check}>
          {checked}
        </Badge>
        <span className="people-check-next">again by {plainDate(check.due)}</span>
      </>
    );
  }
  return (
    <>
      <Badge tone="brick" icon={CircleAlert}>
        {check.days} {check.days === 1 ? 'day' : 'days'} overdue
      </Badge>
      <span className="people-check-next">
        {checked}, was due {plainDate(check.due)}
      </span>
    </>
  );
}

function CheckDialog({ person, today, onClose }: { person: Person; today: string; onClose: () => void }) {
  const [checkedOn, setCheckedOn] = useState<string | null>(today);
  const [due, setDue] = useState<string | null>(nextCheck(today));
  const ask = useAsk('people.checkInformation', () => {
    announce('The check is noted.');
    onClose();
  });

  function choose(day: string | null) {
    setCheckedOn(day);
    if (day !== null) setDue(nextCheck(day));
  }

  return (
    <AskDialog
      title={`Checked with ${person.nameToUse}`}
      saveLabel="Note this check"
      isBusy={ask.isBusy || checkedOn === null || due === null}
      error={ask.error}
      onSave={() => {
        if (checkedOn === null || due === null) return;
        void ask.send({ id: person.id, checkedOn, due, revision: person.revision });
      }}
      onClose={onClose}
    >
      <p>
        Ask {person.nameToUse} whether this still suits them. If something is different, note the check here
        and then press Change on their page.
      </p>
      <DateField label="Checked on" value={checkedOn} onChange={choose} error={ask.wrong('checkedOn')} />
      <DateField
        label="Check again by"
        description="Twelve months on, unless you choose another day."
        value={due}
        onChange={setDue}
        error={ask.wrong('due')}
      />
    </AskDialog>
  );
}
