import { useRead } from '../../lib/use-read';
import { PersonPicker } from '../PersonPicker';
import { TextField } from '../TextField';

interface OwnerFieldsProps {
  values: { ownerId: string | null; ownerName: string };
  change: (part: { ownerId?: string | null; ownerName?: string }) => void;
  error: string | undefined;
}

/** Who has an action: somebody in the records, somebody else by name, or nobody yet. */
export function OwnerFields({ values, change, error }: OwnerFieldsProps) {
  const list = useRead('people.list', { archived: false });
  return (
    <>
      <PersonPicker
        label="Who does it"
        people={list.data?.people ?? []}
        value={values.ownerId}
        onChange={(ownerId) => change({ ownerId })}
        allowNone
        error={error}
      />
      {values.ownerId === null && (
        <TextField
          label="Someone who is not in the records"
          value={values.ownerName}
          onChange={(ownerName) => change({ ownerName })}
          maxLength={120}
        />
      )}
    </>
  );
}
