import { Plus } from 'lucide-react';
import { Icon } from '../../ui/Icon';
import { Initials } from '../../ui/Initials';

export interface Listed {
  signInId: string;
  firstName: string;
}

/** Who is at the PC: a sign-in's id, or someone whose name is typed. */
export type Who = { signInId: string } | 'someone-else';

interface WhoCardsProps {
  people: readonly Listed[];
  who: Who;
  onChange: (who: Who) => void;
  withSomeoneElse: boolean;
}

/** The first names that may sign in, each a card to press; the arrow keys move between them. */
export function WhoCards({ people, who, onChange, withSomeoneElse }: WhoCardsProps) {
  return (
    <fieldset className="session-who" role="radiogroup">
      <legend className="kit-label">Who is this?</legend>
      <div className="session-cards">
        {people.map((person) => (
          <label key={person.signInId} className="session-person">
            <input
              type="radio"
              name="who"
              className="visually-hidden"
              checked={who !== 'someone-else' && who.signInId === person.signInId}
              onChange={() => onChange({ signInId: person.signInId })}
            />
            <Initials name={person.firstName} />
            <span className="session-person-name">{person.firstName}</span>
          </label>
        ))}
        {withSomeoneElse && (
          <label className="session-person">
            <input
              type="radio"
              name="who"
              className="visually-hidden"
              checked={who === 'someone-else'}
              onChange={() => onChange('someone-else')}
            />
            <span className="kit-initials" aria-hidden>
              <Icon of={Plus} size="small" />
            </span>
            <span>Someone else</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
