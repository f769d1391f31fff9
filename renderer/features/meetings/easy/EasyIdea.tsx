import type { EasyWords } from '@contract/meetings/easy-minutes';
import { easyProblem } from '@rules/easy-minutes';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { EasyPictureButton } from './EasyPicture';
import { EasyPictureDialog } from './EasyPictureDialog';

interface EasyIdeaProps {
  row: EasyWords;
  number: number;
  /** The line it is for, to tell its boxes from others. */
  says: string;
  onChange: (row: EasyWords) => void;
  /** Undefined for the only one. */
  onRemove?: () => void;
  onComposing: (isComposing: boolean) => void;
}

/** One idea: its picture on the left and its words on the right, as they are printed. */
export function EasyIdea({ row, number, says, onChange, onRemove, onComposing }: EasyIdeaProps) {
  const [isChoosing, setChoosing] = useState(false);
  const problem = row.words === '' ? null : easyProblem(row);
  return (
    <div className="easy-idea">
      <EasyPictureButton
        picture={row.picture}
        named={`idea ${number} of: ${says}`}
        onPress={() => setChoosing(true)}
      />
      <div className="easy-idea-words">
        <TextField
          label={`Idea ${number} in easy words`}
          value={row.words}
          multiline
          rows={2}
          maxLength={600}
          error={problem ?? undefined}
          onChange={(words) => onChange({ ...row, words })}
          onComposing={onComposing}
        />
        {row.picture === null ? <p className="second small">No picture: {row.noPictureBecause}</p> : null}
        {onRemove === undefined ? null : (
          <Button variant="quiet" label={`Take out idea ${number} of: ${says}`} onPress={onRemove}>
            Take out
          </Button>
        )}
      </div>
      {isChoosing ? (
        <EasyPictureDialog
          named={`idea ${number}`}
          row={row}
          onChoose={(chosen) => {
            onChange({ ...row, ...chosen });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  );
}
