import '../../styles/settings.css';
import { History, House } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../lib/call';
import { useOpenSession } from '../../lib/session-store';
import { useMay } from '../../lib/use-may';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import type { CallError } from '@contract/errors';
import { roleWords } from '../../lib/role-words';
import { LetterheadSettings } from './LetterheadSettings';
import { MyPassphrase } from './MyPassphrase';
import { PlaceSettings } from './PlaceSettings';
import { RecoverySettings } from './RecoverySettings';
import { SignIns } from './SignIns';
import { TextSizeSettings } from './TextSizeSettings';

function LeaveSample() {
  const [error, setError] = useState<CallError | null>(null);
  async function leave() {
    const result = await call('session.leaveSample', {});
    setError(result.ok ? null : result.error);
  }
  return (
    <Card title="This is the sample home">
      <div className="stack">
        <p>
          Everyone in it is invented. Leave it to start your own place, or to go back to the one you have.
        </p>
        <div className="row">
          <Button icon={House} onPress={() => void leave()}>
            Leave the sample home
          </Button>
        </div>
        {error && <ErrorNote error={error} />}
      </div>
    </Card>
  );
}

/** Settings; what someone's role cannot use is not shown to them. */
export function SettingsPage() {
  const session = useOpenSession();
  const mayChangePlace = useMay('place.write');
  const mayChangeSignIns = useMay('signIns.write');
  const mayReadTrail = useMay('audit.read');
  if (!session) return null;
  // Without anything of the house, one's own settings fill both columns.
  const hasHouse = mayChangePlace || mayChangeSignIns;
  const { me, placeName, sample } = session;
  return (
    <Page
      title="Settings"
      subtitle={`${placeName}. Signed in as ${me.firstName}, ${roleWords[me.role].label.toLowerCase()}`}
      actions={
        mayReadTrail && (
          <LinkButton to="/settings/what-happened" icon={History}>
            What happened
          </LinkButton>
        )
      }
    >
      <div className="settings-columns">
        <div className="settings-column">
          {mayChangePlace && <PlaceSettings />}
          {mayChangePlace && <LetterheadSettings />}
          {mayChangeSignIns && <SignIns />}
          {!hasHouse && <MyPassphrase />}
        </div>
        <div className="settings-column">
          <TextSizeSettings />
          {hasHouse && <MyPassphrase />}
          {mayChangeSignIns && (
            <RecoverySettings isProved={session.recoveryProved} inMemory={session.recoveryInMemory} />
          )}
          {sample && <LeaveSample />}
        </div>
      </div>
    </Page>
  );
}
