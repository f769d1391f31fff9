import type { Person } from '@contract/people';
import { agreementKinds, type Agreement, type AgreementKind } from '@contract/people-page';
import { useState } from 'react';
import { v7 } from 'uuid';
import { announce } from '../../../lib/announce';
import { AskDialog } from '../../../ui/AskDialog';
import { DateField } from '../../../ui/DateField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { agreementWords } from './page-words';
import { useAsk } from './use-ask';

interface DialogProps {
  person: Person;
  today: string;
  onClose: () => void;
}

/** Keeps one answer: what was asked, yes or no, when and how they answered. */
export function AnswerDialog({ person, today, onClose }: DialogProps) {
  const [id] = useState(() => v7());
  const [what, setWhat] = useState<AgreementKind>('photo-in-newsletter');
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const [askedOn, setAskedOn] = useState<string | null>(today);
  const [way, setWay] = useState('');
  const ask = useAsk('people.recordAgreement', () => {
    announce('The answer is kept.');
    onClose();
  });
  return (
    <AskDialog
      title={`What ${person.nameToUse} answered`}
      saveLabel="Keep this answer"
      isBusy={ask.isBusy || answer === null || askedOn === null}
      error={ask.error}
      onSave={() => {
        if (answer === null || askedOn === null) return;
        void ask.send({ id, personId: person.id, what, agreed: answer === 'yes', askedOn, way });
      }}
      onClose={onClose}
    >
      <RadioGroup
        label="Asked about"
        value={what}
        onChange={setWhat}
        options={agreementKinds.map((kind) => ({ id: kind, label: agreementWords[kind] }))}
      />
      <RadioGroup
        label="Their answer"
        value={answer}
        onChange={setAnswer}
        inRow
        options={[
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ]}
      />
      {what === 'name-in-print' && answer === 'no' ? (
        <p className="people-line-more">
          From now on nothing printed will name {person.nameToUse}, earlier minutes printed again too.
        </p>
      ) : null}
      <DateField label="Asked on" value={askedOn} onChange={setAskedOn} error={ask.wrong('askedOn')} />
      <TextField
        label="How they answered"
        description="Such as: told Amina, in Polish."
        value={way}
        onChange={setWay}
        maxLength={200}
        error={ask.wrong('way')}
      />
    </AskDialog>
  );
}

/** Takes back a yes, on a day. */
export function WithdrawDialog({
  agreement,
  person,
  today,
  onClose,
}: DialogProps & { agreement: Agreement }) {
  const [withdrawnOn, setWithdrawnOn] = useState<string | null>(today);
  const ask = useAsk('people.withdrawAgreement', () => {
    announce('It is taken back.');
    onClose();
  });
  return (
    <AskDialog
      title={`${agreementWords[agreement.what]}: take it back`}
      saveLabel="Take it back"
      isBusy={ask.isBusy || withdrawnOn === null}
      error={ask.error}
      onSave={() => {
        if (withdrawnOn !== null) void ask.send({ id: agreement.id, withdrawnOn });
      }}
      onClose={onClose}
    >
      <p>
        {person.nameToUse} has changed their mind. The earlier yes stays in the records with this day, and
        nothing more is made from it.
      </p>
      <DateField
        label="Taken back on"
        value={withdrawnOn}
        onChange={setWithdrawnOn}
        error={ask.wrong('withdrawnOn')}
      />
    </AskDialog>
  );
}
