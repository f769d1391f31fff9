import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/api';
import type { CallError } from '@contract/errors';
import type { Role } from '@contract/permissions';
import { londonDay, longDate, timeOf } from '@rules/british-dates';
import { announce } from '../../lib/announce';
import { roleOptions, roleWords } from '../../lib/role-words';
import { useCall } from '../../lib/use-call';
import { useRead } from '../../lib/use-read';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { Initials } from '../../ui/Initials';
import { Select } from '../../ui/Select';
import { AddSignIn } from './AddSignIn';

type SignInRow = OutputOf<'session.signIns'>['signIns'][number];

function lastWords(at: number | null): string {
  return at === null ? 'Not signed in yet.' : `Last signed in ${longDate(londonDay(at))}, ${timeOf(at)}.`;
}

interface RowProps {
  row: SignInRow;
  onRole: (role: Role) => void;
  onRemove: () => void;
  isBusy: boolean;
}

function Row({ row, onRole, onRemove, isBusy }: RowProps) {
  return (
    <li className="settings-sign-in">
      <Initials name={row.fullName} />
      <div className="settings-sign-in-words">
        <p>
          <strong>{row.fullName}</strong> {row.me && <Badge tone="teal">you</Badge>}
        </p>
        <p className="small second">
          Signs in as {row.firstName}. {lastWords(row.lastSignedInAt)}
        </p>
      </div>
      <div className="settings-sign-in-role">
        <Select
          label={`What ${row.firstName} may do`}
          hideLabel
          options={roleOptions}
          value={row.role}
          onChange={onRole}
          isDisabled={isBusy}
        />
      </div>
      <Button variant="quiet" onPress={onRemove} label={`Remove ${row.firstName}’s sign-in`}>
        Remove
      </Button>
    </li>
  );
}

function removalWords(row: SignInRow): string {
  const who = row.me ? 'You' : row.firstName;
  const after = row.me ? ' Parlour locks at once.' : '';
  return `${who} will not be able to open the records any more, from now on.${after} What was written under this sign-in stays, and ${row.fullName} stays among the people.`;
}

/** Who may sign in and what each may do. */
export function SignIns() {
  const list = useRead('session.signIns', {});
  const changeRole = useCall('session.changeRole');
  const remove = useCall('session.removeSignIn');
  const [removing, setRemoving] = useState<SignInRow | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  async function giveRole(row: SignInRow, role: Role) {
    if (role === row.role) return;
    const result = await changeRole.run({ id: row.id, role });
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${row.firstName} is now ${roleWords[role].label.toLowerCase()}.`);
  }
  async function takeAway(row: SignInRow) {
    const result = await remove.run({ id: row.id });
    setRemoving(null);
    setError(result.ok ? null : result.error);
    if (result.ok) announce(`${row.firstName}’s sign-in is removed.`);
  }

  return (
    <Card
      title="Who may sign in"
      aside={
        <Button icon={UserPlus} onPress={() => setAdding(true)}>
          Add a sign-in
        </Button>
      }
    >
      {list.error && <ErrorNote error={list.error} onRetry={list.again} />}
      {error && <ErrorNote error={error} />}
      <ul className="ruled">
        {list.data?.signIns.map((row) => (
          <Row
            key={row.id}
            row={row}
            isBusy={changeRole.isBusy}
            onRole={(role) => void giveRole(row, role)}
            onRemove={() => setRemoving(row)}
          />
        ))}
      </ul>
      {isAdding && <AddSignIn onClose={() => setAdding(false)} />}
      {removing && (
        <ConfirmDialog
          title={removing.me ? 'Remove your own sign-in?' : `Remove ${removing.firstName}’s sign-in?`}
          body={removalWords(removing)}
          confirmLabel="Remove this sign-in"
          danger
          isBusy={remove.isBusy}
          isOpen
          onConfirm={() => void takeAway(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </Card>
  );
}
