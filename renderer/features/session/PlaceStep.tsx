import { ArrowRight, House } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { CallError } from '@contract/errors';
import type { PlaceKind } from '@contract/place';
import { call } from '../../lib/call';
import { setFirstRunUnderWay } from '../../lib/first-run';
import { placeKindOptions } from '../../lib/place-kind-options';
import { refreshSession } from '../../lib/session-store';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';

export interface PlaceTyped {
  placeName: string;
  placeKind: PlaceKind;
}

interface PlaceStepProps {
  typed: PlaceTyped;
  onType: (typed: PlaceTyped) => void;
  onNext: () => void;
}

function SampleOffer() {
  const [error, setError] = useState<CallError | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function open() {
    setBusy(true);
    // The sample home is open before it is filled; it is shown once it is whole.
    setFirstRunUnderWay(true);
    const result = await call('session.openSample', {});
    if (!result.ok) {
      await refreshSession();
      setError(result.error);
      setBusy(false);
    }
    setFirstRunUnderWay(false);
  }
  return (
    <>
      <div className="session-or">
        <p className="second">Only looking? The sample home has invented people and a meeting to try.</p>
        <Button icon={House} onPress={() => void open()} isDisabled={isBusy}>
          {isBusy ? 'Opening the sample home' : 'Open the sample home'}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
    </>
  );
}

/** First step: what the place is called and what kind of service it is. */
export function PlaceStep({ typed, onType, onNext }: PlaceStepProps) {
  const [error, setError] = useState<string | undefined>();
  function press(event: FormEvent) {
    event.preventDefault();
    if (typed.placeName.trim() === '') {
      setError('Write the name of the place, as people there say it.');
      document.getElementById('first-run-place')?.focus();
      return;
    }
    onNext();
  }
  return (
    <div className="session-form">
      <form onSubmit={press} className="session-form" noValidate>
        <TextField
          id="first-run-place"
          label="What is the place called?"
          description="For example Marram House. It is printed on agendas and minutes."
          value={typed.placeName}
          onChange={(placeName) => onType({ ...typed, placeName })}
          error={error}
          maxLength={120}
          autoFocus
        />
        <RadioGroup
          label="What kind of place is it?"
          description="This sets the word Parlour uses for the people it is for."
          options={placeKindOptions}
          value={typed.placeKind}
          onChange={(placeKind) => onType({ ...typed, placeKind })}
        />
        <div className="row">
          <Button variant="primary" size="meeting" icon={ArrowRight} sends>
            Go on
          </Button>
        </div>
      </form>
      <SampleOffer />
    </div>
  );
}
