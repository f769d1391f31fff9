import { informationSteps, type InformationStep, type Share } from '@contract/people-information';
import type { PlaceKind } from '@contract/place';
import { placeWords } from '@rules/place-words';
import { plainDate } from '@rules/british-dates';
import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { Fragment } from 'react';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { Note } from '../../ui/Note';

const fewest = 5;

const cardId = 'people-information';

/** Says at the top of the page that checks are overdue, and leads to whose. Nothing while none is. */
export function OverdueNote() {
  const { data } = useRead('people.information', {});
  const count = data?.overdue.length ?? 0;
  if (count === 0) return null;
  return (
    <Note
      tone="amber"
      icon={CircleAlert}
      action={
        <Button
          variant="plain"
          onPress={() => {
            const card = document.getElementById(cardId);
            card?.scrollIntoView({ block: 'start' });
            card?.focus();
          }}
        >
          See who
        </Button>
      }
    >
      <p>
        How {count === 1 ? 'one person likes' : `${count} people like`} information is due to be checked with
        them again.
      </p>
    </Note>
  );
}

/** The steps of giving information in a way people can use, those counted with their base, and whose check is overdue. */
export function InformationOverview({ placeKind }: { placeKind: PlaceKind }) {
  const read = useRead('people.information', {});
  if (read.error !== null) return <ErrorNote error={read.error} onRetry={read.again} />;
  if (read.data === undefined || read.data.steps.identified.of === 0) return null;
  const { steps, overdue, sizeNotKnown } = read.data;
  return (
    <div id={cardId} tabIndex={-1}>
      <Card title="Information people can use">
        <dl className="people-steps">
          {informationSteps.map((step) => (
            <Fragment key={step}>
              {step === 'shared' ? <Flagged /> : null}
              <div>
                <dt>{stepWords(step, placeKind)}</dt>
                <dd className="figures">{shareWords(steps[step], step)}</dd>
              </div>
            </Fragment>
          ))}
        </dl>
        {sizeNotKnown === 0 ? null : (
          <p className="second small">
            {sizeNotKnown === 1
              ? 'The print size of 1 large print copy is not known, so it is not counted as met or not met.'
              : `The print size of ${sizeNotKnown} large print copies is not known, so they are not counted as met or not met.`}
          </p>
        )}
        {overdue.length === 0 ? null : (
          <>
            <h3>To check again</h3>
            <ul className="people-overdue">
              {overdue.map(({ id, fullName, due, days }) => (
                <li key={id}>
                  <Link to="/people/$personId" params={{ personId: id }}>
                    {fullName}
                  </Link>
                  <span className="second">was due {plainDate(due)}</span>
                  <Badge tone="brick" icon={CircleAlert}>
                    {days} {days === 1 ? 'day' : 'days'} overdue
                  </Badge>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </div>
  );
}

/** Said, not counted: nobody is ever left out of it. */
function Flagged() {
  return (
    <div>
      <dt>Flagged: needs shown beside the name wherever somebody is picked</dt>
      <dd>always, by Parlour itself</dd>
    </div>
  );
}

function stepWords(step: InformationStep, placeKind: PlaceKind): string {
  return {
    identified: `Identified: ${placeWords(placeKind).many} asked how they like information`,
    recorded: 'Recorded: needs written so that they can be acted on',
    shared: 'Shared: agreed to share with family',
    met: 'Met: copies given in the form and print size their person needs',
    reviewed: 'Reviewed: the check is still in date',
  }[step];
}

/** "12 of 14"; nothing yet, and fewer than five people, are said as such. */
function shareWords({ count, of }: Share, step: InformationStep): string {
  if (of === 0) return step === 'met' ? 'no copies given yet' : 'nobody yet';
  if (of < fewest) return `too few to say (${of})`;
  return `${count} of ${of}`;
}
