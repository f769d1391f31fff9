import { Hammer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SampleProgress } from '@contract/events';
import { call } from '../lib/call';
import { onEvent } from '../lib/events';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** How far the sample home has come that is being built in the background; null when none is. */
function useBuilding(): SampleProgress | null {
  const [progress, setProgress] = useState<SampleProgress | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const stop = onEvent((event) => {
      if (event.event !== 'sample-progress') return;
      isCurrent = false;
      setProgress(event.progress);
    });
    // What is told from now on is newer than this answer.
    void call('session.building', {}).then((result) => {
      if (result.ok && isCurrent) setProgress(result.value.progress);
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return progress;
}

/** Says how far the building of a long sample home has come, and stops it. */
export function SampleBuilding() {
  const progress = useBuilding();
  const [stopping, setStopping] = useState(false);
  if (progress === null) return null;
  const { year, years, lines } = progress;
  const stop = () => {
    setStopping(true);
    void call('session.stopBuilding', {}).then(() => setStopping(false));
  };
  return (
    <div className="shell-reminders">
      <Note
        tone="plain"
        icon={Hammer}
        action={
          <Button variant="quiet" onPress={stop} isDisabled={stopping}>
            {stopping ? 'Stopping…' : 'Stop'}
          </Button>
        }
      >
        <p>
          Building the sample: year {year} of {years}, {lines.toLocaleString('en-GB')} lines
        </p>
        <progress
          className="shell-building"
          value={year}
          max={years}
          aria-label="Years of the sample built"
        />
      </Note>
    </div>
  );
}
