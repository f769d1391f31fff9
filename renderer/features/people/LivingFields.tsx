import { Controller, type UseFormReturn } from 'react-hook-form';
import { DateField } from '../../ui/DateField';
import { Line } from './Line';
import { fieldId, type PersonValues } from './person-values';

interface LivingFieldsProps {
  form: UseFormReturn<PersonValues>;
  kind: PersonValues['kind'];
}

/** Where somebody lives and since when; only for those who live there or draw on the service. */
export function LivingFields({ form, kind }: LivingFieldsProps) {
  if (kind !== 'resident') return null;
  return (
    <>
      <Line
        form={form}
        name="unit"
        label="Unit, floor or room (may be left empty)"
        maxLength={80}
        description="Such as: Garden wing, room 9."
      />
      <div className="people-form-row">
        <Controller
          control={form.control}
          name="movedIn"
          render={({ field }) => (
            <DateField label="Moved in (may be left empty)" value={field.value} onChange={field.onChange} />
          )}
        />
        <Controller
          control={form.control}
          name="movedOut"
          render={({ field, fieldState }) => (
            <div id={fieldId('movedOut')} tabIndex={-1}>
              <DateField
                label="Moved out (may be left empty)"
                value={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            </div>
          )}
        />
      </div>
      <Line
        form={form}
        name="birthday"
        label="Birthday (day and month; Parlour keeps no year)"
        maxLength={80}
        description="Such as: 12 March. For the newsletter, if they agree to their name in print."
      />
    </>
  );
}
