import { PhoneMissed, PhoneOff, Check, Phone, UsersRound } from 'lucide-react';
import type { CallMade, ToRing } from '@contract/meetings/phone';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Key } from '../../../ui/Key';
import { NeedIcons } from '../../../ui/NeedIcons';
import { callInWords } from './ring-words';

interface RingPersonProps {
  person: ToRing;
  canWrite: boolean;
  onResult: (result: CallMade) => void;
  onTakeBack: (callId: string) => void;
}

/** Who is being rung: how to reach them, what they need, who helps, each try so far, and what came of this one. */
export function RingPerson({ person, canWrite, onResult, onTakeBack }: RingPersonProps) {
  const { fullName, needs, supporters, calls } = person;
  const last = calls.at(-1);
  return (
    <header className="ring-person">
      <h2>{fullName}</h2>
      <ul className="ring-facts">
        <li>
          <Icon of={Phone} size="small" />
          <span>
            {needs.howToReach === '' ? 'How to reach them is not written down yet.' : needs.howToReach}
          </span>
        </li>
        {supporters.map(({ name, relation, howToReach }) => (
          <li key={name}>
            <Icon of={UsersRound} size="small" />
            <span>{[name, relation, howToReach].filter((part) => part !== '').join(', ')}</span>
          </li>
        ))}
      </ul>
      <NeedIcons needs={{ ...needs, howToReach: '' }} withWords />
      {calls.length > 0 && (
        <ul className="ring-calls" aria-label="Calls so far">
          {calls.map((call) => (
            <li key={call.id}>
              <span className="figures">{callInWords(call)}</span>
              {call === last && canWrite && (
                <Button
                  variant="quiet"
                  label={`Take back the call: ${callInWords(call)}`}
                  onPress={() => onTakeBack(call.id)}
                >
                  Take back
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {canWrite && person.state !== 'here' && (
        <div className="ring-results" role="group" aria-label={`What came of ringing ${fullName}`}>
          <Button size="meeting" icon={Check} onPress={() => onResult('reached')}>
            Reached <Key>R</Key>
          </Button>
          <Button size="meeting" icon={PhoneMissed} onPress={() => onResult('no-answer')}>
            No answer <Key>N</Key>
          </Button>
          <Button size="meeting" icon={PhoneOff} onPress={() => onResult('rather-not')}>
            Would rather not <Key>W</Key>
          </Button>
        </div>
      )}
    </header>
  );
}
