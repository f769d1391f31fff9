import { personKinds } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { kindWords } from '@rules/name-in-print';
import { placeWords } from '@rules/place-words';
import type { UseFormReturn } from 'react-hook-form';
import { Controller, useWatch } from 'react-hook-form';
import { RadioGroup } from '../../ui/RadioGroup';
import { LivingFields } from './LivingFields';
import { Line } from './Line';
import { NeedsFields } from './NeedsFields';
import { fieldId, namedAs, type PersonValues } from './person-values';

interface PersonFormProps {
  form: UseFormReturn<PersonValues>;
  placeKind: PlaceKind;
}

const rolePlaceholders: Record<PersonValues['kind'], string> = {
  resident: 'Only if they have a part to play, such as ambassador.',
  staff: 'Their job, such as senior carer.',
  family: 'Who they belong to, such as daughter of Mabel.',
  other: 'Their part, such as independent advocate.',
};

/** The fields of a person: who they are, how they like information, how they like to be named. */
export function PersonForm({ form, placeKind }: PersonFormProps) {
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <>
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <RadioGroup
            label="Who they are"
            value={field.value}
            onChange={field.onChange}
            inRow
            options={personKinds.map((id) => ({ id, label: kindWords(id, placeKind) }))}
          />
        )}
      />
      <Line
        form={form}
        name="nameToUse"
        label="Name to use"
        maxLength={60}
        description="What they like to be called."
      />
      <Line form={form} name="fullName" label="Full name" maxLength={120} />
      <Line
        form={form}
        name="role"
        label="Role (may be left empty)"
        maxLength={120}
        description={rolePlaceholders[kind]}
      />
      <LivingFields form={form} kind={kind} />
      <NeedsFields form={form} />
      <NameInPrintField form={form} placeKind={placeKind} />
    </>
  );
}

function NameInPrintField({ form, placeKind }: PersonFormProps) {
  const values = useWatch({ control: form.control });
  const asTyped = { ...form.getValues(), ...values } as PersonValues;
  const shown = (nameInPrint: PersonValues['nameInPrint']) => namedAs({ ...asTyped, nameInPrint }, placeKind);
  const { one } = placeWords(placeKind);
  return (
    <Controller
      control={form.control}
      name="nameInPrint"
      render={({ field, fieldState }) => (
        <div id={fieldId('nameInPrint')} tabIndex={-1}>
          <RadioGroup
            label="How they like to be named in minutes"
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            options={[
              { id: 'full', label: 'Full name', description: `Printed as “${shown('full')}”` },
              { id: 'first', label: 'First name', description: `Printed as “${shown('first')}”` },
              {
                id: 'unnamed',
                label: asTyped.kind === 'resident' ? `As a ${one}, no name` : 'No name',
                description: `Printed as “${shown('unnamed')}”`,
              },
            ]}
          />
        </div>
      )}
    />
  );
}
