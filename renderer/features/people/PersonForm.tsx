import { personKinds } from '@contract/people';
import type { PlaceKind } from '@contract/place';
import { kindWords } from '@rules/name-in-print';
import { placeWords } from '@rules/place-words';
import type { UseFormReturn } from 'react-hook-form';
import { Controller, useWatch } from 'react-hook-form';
import { Checkbox } from '../../ui/Checkbox';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { fieldId, namedAs, type LineName, type PersonValues } from './person-values';

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
      <NeedsFields form={form} />
      <NameInPrintField form={form} placeKind={placeKind} />
    </>
  );
}

interface LineProps {
  form: UseFormReturn<PersonValues>;
  name: LineName;
  label: string;
  maxLength: number;
  description?: string;
}

function Line({ form, name, label, maxLength, description }: LineProps) {
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

function NeedsFields({ form }: { form: UseFormReturn<PersonValues> }) {
  return (
    <fieldset className="people-fieldset">
      <legend>How they like information</legend>
      <Tick form={form} name="needs.largePrint" words="Large print, 18 point" />
      <Tick form={form} name="needs.easyRead" words="Easy Read, short sentences with pictures" />
      <Line
        form={form}
        name="needs.language"
        label="Language for anything important (empty for English)"
        maxLength={60}
      />
      <Tick form={form} name="needs.interpreter" words="An interpreter at meetings and talks" />
      <Line
        form={form}
        name="needs.hearing"
        label="What helps with hearing (may be left empty)"
        maxLength={200}
        description="Such as: hearing aid in the left ear, sit on the right."
      />
    </fieldset>
  );
}

interface TickProps {
  form: UseFormReturn<PersonValues>;
  name: 'needs.largePrint' | 'needs.easyRead' | 'needs.interpreter';
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

function NameInPrintField({ form, placeKind }: PersonFormProps) {
  const values = useWatch({ control: form.control });
  const asTyped = { ...form.getValues(), ...values } as PersonValues;
  const shown = (nameInPrint: PersonValues['nameInPrint']) => namedAs({ ...asTyped, nameInPrint }, placeKind);
  const { one } = placeWords(placeKind);
  return (
    <Controller
      control={form.control}
      name="nameInPrint"
      render={({ field }) => (
        <RadioGroup
          label="How they like to be named in minutes"
          value={field.value}
          onChange={field.onChange}
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
      )}
    />
  );
}
