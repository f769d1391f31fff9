import { Controller, type UseFormReturn } from 'react-hook-form';
import { TextField } from '../../ui/TextField';
import { fieldId, type PersonValues, type TextName } from './person-values';

interface LineProps {
  form: UseFormReturn<PersonValues>;
  name: TextName;
  label: string;
  maxLength: number;
  description?: string;
}

/** One field of the person form that is typed in words. */
export function Line({ form, name, label, maxLength, description }: LineProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          label={label}
          value={field.value}
          onChange={field.onChange}
          maxLength={maxLength}
          description={description}
          error={fieldState.error?.message}
          id={fieldId(name)}
        />
      )}
    />
  );
}
