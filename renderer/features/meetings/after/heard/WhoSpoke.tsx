import type { MeetingReach } from '@contract/meetings/reach';
import type { Needs } from '@contract/people';
import { hasNeeds, noNeeds } from '@rules/needs-of';
import { Card } from '../../../../ui/Card';
import { NeedIcons } from '../../../../ui/NeedIcons';
import { byTurns, shownNames } from './heard-words';

const noLines =
  'No line says who spoke. Add who said it to the lines, or count turns in the minutes with + on a person.';

/** Who spoke and how often: a table whose numbers are drawn as bars too. */
export function WhoSpoke({ reach, isRound }: { reach: MeetingReach; isRound: boolean }) {
  const groups = byTurns(reach);
  const most = groups[0]?.turns ?? 1;
  const nameOf = shownNames(reach.everyone);
  return (
    <Card title={isRound ? 'Who answered' : 'Who spoke'}>
      {groups.length === 0 ? (
        <p>{isRound ? 'Nobody’s answers are written down yet.' : noLines}</p>
      ) : (
        <table className="heard-turns">
          <colgroup>
            <col className="heard-names" />
            <col />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Who</th>
              <th scope="col">{isRound ? 'Answers' : 'Turns to speak'}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ turns, people }) => (
              <tr key={turns}>
                <th scope="row">
                  {people.map((person, at) => (
                    <span key={person.personId}>
                      {nameOf(person)}
                      {hasNeeds(speechOf(person.needs)) && ' '}
                      <NeedIcons needs={speechOf(person.needs)} />
                      {at < people.length - 1 ? ', ' : ''}
                    </span>
                  ))}
                </th>
                <td>
                  <span className="heard-turn">
                    <TurnBar share={turns / most} />
                    <span className="heard-count figures">{turns}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** Of someone’s needs, those that say how they spoke. */
function speechOf({ language, interpreter, bsl }: Needs): Needs {
  return { ...noNeeds, language, interpreter, bsl };
}

/** `share` is 0 to 1 of the longest bar. */
function TurnBar({ share }: { share: number }) {
  return (
    <svg className="heard-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="heard-bar-rest" width="100" height="4" />
      <rect className="heard-bar-fill" width={(share * 100).toFixed(1)} height="4" />
    </svg>
  );
}
