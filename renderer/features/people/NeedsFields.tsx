import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { Checkbox } from '../../ui/Checkbox';
import { NumberField } from '../../ui/NumberField';
import { Line } from './Line';
import { fieldId, type PersonValues } from './person-values';

/** How somebody likes information, asked as they would say it. */
export function NeedsFields({ form }: { form: UseFormReturn<PersonValues> }) {
  return (
    <fieldset className="people-fieldset">
      <legend>How they like information</legend>
      <LargePrint form={form} />
      <Tick form={form} name="needs.easyRead" words="Easy Read, short sentences with pictures" />
      <Tick form={form} name="needs.readAloud" words="Read aloud to them, or recorded" />
      <Line
        form={form}
        name="needs.language"
        label="Language for anything important (empty for English)"
        maxLength={60}
      />
      <Tick form={form} name="needs.translated" words="Printed pages translated by a person" />
      <Tick form={form} name="needs.interpreter" words="An interpreter at meetings and talks" />
      <Tick form={form} name="needs.bsl" words="British Sign Language" />
      <Line
        form={form}
        name="needs.hearing"
        label="What helps with hearing (may be left empty)"
        maxLength={200}
        description="Such as: hearing aid in the left ear, sit on the right."
      />
      <Line
        form={form}
        name="needs.sight"
        label="What helps with sight (may be left empty)"
        maxLength={200}
        description="Such as: say who you are, good light behind them."
      />
      <Line
        form={form}
        name="needs.timeNeeded"
        label="Time they need (may be left empty)"
        maxLength={120}
        description="Such as: 20 minutes, mornings."
      />
      <Line
        form={form}
        name="needs.howToReach"
        label="How they like to be reached (may be left empty)"
        maxLength={120}
        description="Such as: in person, after lunch."
      />
    </fieldset>
  );
}

function LargePrint({ form }: { form: UseFormReturn<PersonValues> }) {
  const isLarge = useWatch({ control: form.control, name: 'needs.largePrint' });
  return (
    <>
      <Controller
        control={form.control}
        name="needs.largePrint"
        render={({ field }) => (
          <Checkbox
            isSelected={field.value}
            onChange={(ticked) => {
              field.onChange(ticked);
              if (!ticked) form.setValue('needs.printPoint', null, { shouldDirty: true });
            }}
          >
            Large print
          </Checkbox>
        )}
      />
      {isLarge ? (
        <Controller
          control={form.control}
          name="needs.printPoint"
          render={({ field, fieldState }) => (
            <NumberField
              label="Size of print (empty for the usual 18)"
              value={field.value ?? NaN}
              onChange={(points) => field.onChange(Number.isNaN(points) ? null : points)}
              min={16}
              max={48}
              suffix="point"
              error={fieldState.error?.message}
              id={fieldId('needs.printPoint')}
            />
          )}
        />
      ) : null}
    </>
  );
}

interface TickProps {
  form: UseFormReturn<PersonValues>;
  name: 'needs.easyRead' | 'needs.readAloud' | 'needs.translated' | 'needs.interpreter' | 'needs.bsl';
  words: string;
}

function Tick({ form, name, words }: TickProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <Checkbox isSelected={field.value} onChange={field.onChange}>
          {words}
        </Checkbox>
      )}
    />
  );
}
