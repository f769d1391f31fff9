import type { EasyWords } from '@contract/meetings/easy-minutes';
import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { PictureDialog } from '../items/PictureDialog';
import { PictureTile } from '../items/PictureTile';

interface EasyIdeaProps {
  row: EasyWords;
  number: number;
  /** The line it is for, to tell its boxes from others. */
  says: string;
  problem: string | null;
  onChange: (row: EasyWords) => void;
  /** Undefined for the only one. */
  onRemove?: () => void;
}

/** One idea: its picture on the left and its words on the right, as they are printed. */
export function EasyIdea({ row, number, says, problem, onChange, onRemove }: EasyIdeaProps) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="easy-idea">
      <PictureTile
        picture={row.picture}
        named={`idea ${number} of: ${says}`}
        isFixed={false}
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
        />
        {row.picture === null ? (
          <TextField
            label="Why there is no picture"
            value={row.noPictureBecause}
            maxLength={200}
            onChange={(noPictureBecause) => onChange({ ...row, noPictureBecause })}
          />
        ) : null}
        {onRemove === undefined ? null : (
          <Button variant="quiet" label={`Take idea ${number} out`} onPress={onRemove}>
            Take it out
          </Button>
        )}
      </div>
      {isChoosing ? (
        <PictureDialog
          item={{ title: `idea ${number}`, picture: row.picture }}
          onChoose={(picture) => {
            onChange({ ...row, picture, noPictureBecause: picture === null ? row.noPictureBecause : '' });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  );
}
