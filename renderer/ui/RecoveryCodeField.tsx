import { TextField } from './TextField';

interface RecoveryCodeFieldProps {
  label: string;
  value: string;
  onChange: (code: string) => void;
  error?: string;
  autoFocus?: boolean;
}

/** A box for a whole recovery code, high enough that all eight groups stay in sight. */
export function RecoveryCodeField(props: RecoveryCodeFieldProps) {
  return (
    <TextField
      {...props}
      description="Eight groups of five letters and numbers. Spaces and dashes do not matter. You can paste it."
      multiline
      rows={2}
      maxLength={120}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
