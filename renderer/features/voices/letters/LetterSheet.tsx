import type { Letter, LetterContent } from '@contract/letters';
import { minutesEditions, type MinutesEdition } from '@contract/meetings/signing';
import type { BodyBlock, WordBlock } from '@contract/newsletters/content';
import { longDate } from '@rules/british-dates';
import { useId } from 'react';
import { DateField } from '../../../ui/DateField';
import { GrowingText } from '../../../ui/GrowingText';
import { BodyEditor } from '../../../ui/rich-text/BodyEditor';
import type { LetterDesk } from './letter-desk';

export const letterEditionWords: Record<MinutesEdition, string> = {
  standard: 'Standard print',
  'large-print': 'Large print',
};

interface LetterSheetProps {
  letter: Letter;
  content: LetterContent;
  desk: LetterDesk;
  edition: MinutesEdition;
  onEdition: (edition: MinutesEdition) => void;
  isFixed: boolean;
}

const noPicture = () => null;

/** The letter itself, written where it will be printed. */
export function LetterSheet({ letter, content, desk, edition, onEdition, isFixed }: LetterSheetProps) {
  const { reader, placeName, provider } = letter;
  const change = (part: Partial<LetterContent>, joins: string) =>
    desk.change((now) => ({ ...now, ...part }), joins);
  const field = { isFixed, onComposing: desk.composing };
  return (
    <div className="issue-desk">
      <EditionSwitch edition={edition} onChange={onEdition} />
      <p className="letter-paper">{paperWords(letter, edition)}</p>
      <div className={`issue-sheet letter-sheet issue-sheet-${edition}`}>
        <header className="letter-head">
          <p className="letter-head-name">{placeName}</p>
          {provider === '' ? null : <p className="letter-head-provider">{provider}</p>}
        </header>
        <p className="letter-line">{reader.fullName}</p>
        <GrowingText
          {...field}
          {...{
            label: 'Address',
            hint: 'Address, if it goes by post',
            className: 'letter-line',
            maxLength: 600,
          }}
          value={content.address}
          onChange={(address) => change({ address }, 'address')}
        />
        {isFixed ? (
          <p className="letter-line">{longDate(content.date)}</p>
        ) : (
          <div className="letter-date">
            <DateField
              label="Day of the letter"
              value={content.date}
              onChange={(date) => date !== null && change({ date }, 'date')}
            />
          </div>
        )}
        <p className="letter-line">Dear {reader.name},</p>
        <h2 className="letter-subject">
          <GrowingText
            {...field}
            {...{
              label: 'What it is about',
              hint: 'What it is about',
              className: 'letter-about',
              isLine: true,
            }}
            {...{ maxLength: 160, value: content.subject }}
            onChange={(subject) => change({ subject }, 'subject')}
          />
        </h2>
        <BodyEditor
          label="Words of the letter"
          body={content.body}
          shown={noPicture}
          isFixed={isFixed}
          onComposing={desk.composing}
          onChange={(body) => change({ body: body.filter(isWords) }, 'body')}
        />
        <div className="letter-signed">
          <GrowingText
            {...field}
            {...{ label: 'Who signs', hint: 'Who signs', className: 'letter-signatory', isLine: true }}
            {...{ maxLength: 120, value: content.signatory }}
            onChange={(signatory) => change({ signatory }, 'signatory')}
          />
          <GrowingText
            {...field}
            {...{ label: 'Their part', hint: 'Their part', className: 'letter-line', isLine: true }}
            {...{ maxLength: 120, value: content.role }}
            onChange={(role) => change({ role }, 'role')}
          />
          <p className="letter-line">{placeName}</p>
        </div>
      </div>
    </div>
  );
}

/** A picture pasted from elsewhere is no part of a letter. */
function isWords(block: BodyBlock): block is WordBlock {
  return block.kind !== 'picture';
}

function paperWords({ letterhead }: Letter, edition: MinutesEdition): string {
  if (letterhead === null) return 'Printed on the plain letterhead of your place.';
  return edition === 'standard'
    ? `Saved as Word on your letterhead, ${letterhead}. Print and PDF use the plain one: a letterhead is for Word only.`
    : 'In large print the letter has the plain letterhead: the sizes of your own are set in it.';
}

interface EditionSwitchProps {
  edition: MinutesEdition;
  onChange: (edition: MinutesEdition) => void;
}

/** In which print the letter is on the desk, and is saved. */
function EditionSwitch({ edition, onChange }: EditionSwitchProps) {
  const name = useId();
  return (
    <fieldset className="edition-switch">
      <legend className="visually-hidden">Print of the letter</legend>
      {minutesEditions.map((each) => (
        <label key={each} className="edition-choice">
          <input type="radio" name={name} checked={each === edition} onChange={() => onChange(each)} />
          <span>{letterEditionWords[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
