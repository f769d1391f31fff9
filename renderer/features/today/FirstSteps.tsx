import type { PlaceKind } from '@contract/place';
import { placeWords } from '@rules/place-words';
import { CalendarPlus, CircleCheck, UserRoundPlus, type LucideIcon } from 'lucide-react';
import { useMay } from '../../lib/use-may';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';

interface FirstStepsProps {
  hasPeople: boolean;
  hasMeetings: boolean;
  placeKind: PlaceKind;
}

/** An empty home is an invitation: the two steps that make Today worth opening. */
export function FirstSteps({ hasPeople, hasMeetings, placeKind }: FirstStepsProps) {
  const { many } = placeWords(placeKind);
  return (
    <Card title="First steps">
      <p className="second">
        Parlour keeps what people say, what was decided with them, and what was done about it. It begins with
        these.
      </p>
      <ol className="today-steps">
        <Step
          icon={UserRoundPlus}
          done={hasPeople}
          title={`Add the ${many}`}
          body="Their names, and how each wants to be given information."
          to="/people"
        />
        <Step
          icon={CalendarPlus}
          done={hasMeetings}
          title="Plan a meeting"
          body="An agenda people can read beforehand, printed in each person’s form."
          to="/meetings"
        />
      </ol>
    </Card>
  );
}

interface StepProps {
  icon: LucideIcon;
  done: boolean;
  title: string;
  body: string;
  to: '/people' | '/meetings';
}

function Step({ icon, done, title, body, to }: StepProps) {
  const mayWrite = useMay(to === '/people' ? 'people.write' : 'meetings.write');
  return (
    <li className="today-step">
      <div className="today-line-words">
        <h3>{title}</h3>
        <p className="second">{body}</p>
      </div>
      {done ? (
        <span className="today-step-done">
          <Icon of={CircleCheck} />
          Done
        </span>
      ) : (
        mayWrite && (
          <LinkButton to={to} icon={icon}>
            {title}
          </LinkButton>
        )
      )}
    </li>
  );
}
