import { pictureWords } from '@rules/meeting-sets';
import { Ellipsis, Image, Trash2, UserRound } from 'lucide-react';
import { useId } from 'react';
import { FieldErrorNote } from '../../../ui/Field';
import { ConflictNote } from '../../../ui/ConflictNote';
import { differencesIn, type FieldInWords } from '../../../ui/conflict-differences';
import { Menu } from '../../../ui/Menu';
import { NumberField } from '../../../ui/NumberField';
import type { Edit } from '../../../lib/edited-record';
import { InPlaceText } from '../items/InPlaceText';
import { PictureTile } from '../items/PictureTile';
import { LastTimeCount } from '../minutes/FromLastTime';
import type { AgendaDesk } from './agenda-desk';
import type { AgendaRow, ItemValues } from './agenda-values';

interface AgendaItemRowProps {
  row: AgendaRow;
  index: number;
  edit: Edit<ItemValues> | null;
  desk: AgendaDesk;
  /** Full name of who asked for it; empty for nobody. */
  askedBy: string;
  /** The meeting, when this is its item for what was promised last time. */
  lastTimeOf: string | null;
  isFixed: boolean;
  onEnter: () => void;
  onChoose: (what: 'picture' | 'asked-by') => void;
}

/** One item: its picture, words, note and minutes, each changed where it stands. */
export function AgendaItemRow(props: AgendaItemRowProps) {
  const { row, index, edit, desk, askedBy, lastTimeOf, isFixed, onEnter, onChoose } = props;
  const errorId = useId();
  const { minutes: minutesError, ...otherErrors } = edit?.fields ?? {};
  const errors = Object.values(otherErrors);
  const named = row.title.trim() === '' ? `item ${index + 1}` : row.title;
  const change = (part: Partial<ItemValues>) => desk.changeItem(row.id, part);

  return (
    <div className="agenda-row">
      <PictureTile
        picture={row.picture}
        named={named}
        isFixed={isFixed}
        onPress={() => onChoose('picture')}
      />
      <div className="agenda-words">
        <div className="agenda-title-line">
          <span className="agenda-number">{index + 1}.</span>
          <InPlaceText
            className="agenda-title"
            label={`Item ${index + 1}`}
            value={row.title}
            maxLength={160}
            isFixed={isFixed}
            describedBy={errors.length > 0 ? errorId : undefined}
            onChange={(title) => change({ title })}
            onEnter={onEnter}
            onBlur={desk.pause}
            onComposing={desk.composing}
          />
        </div>
        <div className="agenda-note-line">
          <InPlaceText
            className="agenda-note"
            label={`Note for ${named}`}
            placeholder="Add a note"
            value={row.note}
            maxLength={400}
            isFixed={isFixed}
            onChange={(note) => change({ note })}
            onEnter={onEnter}
            onBlur={desk.pause}
            onComposing={desk.composing}
          />
          {lastTimeOf === null ? null : <LastTimeCount meetingId={lastTimeOf} />}
          {askedBy === '' ? null : <span className="agenda-asked">Asked for by {askedBy}</span>}
        </div>
        {errors.length === 0 ? null : <FieldErrorNote id={errorId}>{errors.join(' ')}</FieldErrorNote>}
      </div>
      <div className="agenda-minutes">
        {isFixed ? (
          <p>
            <strong>{row.minutes}</strong> min
          </p>
        ) : (
          <NumberField
            label={`Minutes for ${named}`}
            hideLabel
            value={row.minutes}
            onChange={(minutes) => change({ minutes })}
            onBlur={desk.pause}
            min={1}
            max={240}
            error={minutesError}
            suffix="min"
          />
        )}
      </div>
      {isFixed ? null : (
        <Menu
          label={`More for ${named}`}
          icon={Ellipsis}
          iconOnly
          items={[
            {
              id: 'asked-by',
              label: 'Who asked for this',
              icon: UserRound,
              onPress: () => onChoose('asked-by'),
            },
            { id: 'picture', label: 'Choose a picture', icon: Image, onPress: () => onChoose('picture') },
            {
              id: 'remove',
              label: 'Take off the agenda',
              icon: Trash2,
              onPress: () => void desk.remove(row.id),
            },
          ]}
        />
      )}
      {edit === null || edit.theirs === null ? null : (
        <div className="agenda-conflict">
          <ConflictNote
            about="This item"
            differences={differencesIn(inWords(edit.values), inWords(edit.theirs.values))}
            isBusy={false}
            onKeepMine={() => desk.item(row.id).keepMine()}
            onTakeTheirs={() => desk.item(row.id).takeTheirs()}
          />
        </div>
      )}
    </div>
  );
}

function inWords(values: ItemValues): FieldInWords[] {
  return [
    { label: 'Item', words: values.title },
    { label: 'Note', words: values.note },
    { label: 'Minutes', words: String(values.minutes) },
    { label: 'Picture', words: values.picture === null ? '' : pictureWords[values.picture] },
  ];
}
