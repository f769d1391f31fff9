import { issueEditions, type IssueEdition } from '@contract/newsletters/content';
import { useId } from 'react';
import { editionWords } from './composer-words';

interface EditionSwitchProps {
  edition: IssueEdition;
  onChange: (edition: IssueEdition) => void;
}

/** Which edition of the issue is on the desk. */
export function EditionSwitch({ edition, onChange }: EditionSwitchProps) {
  const name = useId();
  return (
    <fieldset className="edition-switch">
      <legend className="visually-hidden">Edition on the desk</legend>
      {issueEditions.map((each) => (
        <label key={each} className="edition-choice">
          <input type="radio" name={name} checked={each === edition} onChange={() => onChange(each)} />
          <span>{editionWords[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
