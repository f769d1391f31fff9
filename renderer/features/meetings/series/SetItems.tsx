import { Trash2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { FieldErrorNote } from '../../../ui/Field';
import { IconButton } from '../../../ui/IconButton';
import { NumberField } from '../../../ui/NumberField';
import { ReorderList } from '../../../ui/ReorderList';
import { AddField } from '../items/AddField';
import { InPlaceText } from '../items/InPlaceText';
import { PictureDialog } from '../items/PictureDialog';
import { PictureTile } from '../items/PictureTile';
import { itemProblems, type KeyedItem } from './series-values';
import type { useSeries } from './use-series';

interface SetItemsProps {
  series: ReturnType<typeof useSeries>;
  isFixed: boolean;
}

/** The regular items every meeting of the series starts with. */
export function SetItems({ series, isFixed }: SetItemsProps) {
  const items = series.values.setItems;
  const [choosing, setChoosing] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const addField = useRef<HTMLInputElement>(null);
  const chosen = items.find((item) => item.key === choosing);
  const minutes = items.reduce((sum, item) => sum + (Number.isInteger(item.minutes) ? item.minutes : 0), 0);

  function move(key: string, to: number) {
    const moved = items.find((item) => item.key === key);
    if (moved === undefined) return;
    const rest = items.filter((item) => item.key !== key);
    series.setItems(`moved ${moved.title}`, [...rest.slice(0, to), moved, ...rest.slice(to)]);
  }

  function add(title: string) {
    series.setItems(`added ${title}`, [...items, { key: v7(), title, minutes: 5, picture: null }]);
    return Promise.resolve(null);
  }

  return (
    <Card title="Regular items" aside={<span className="second">{minutes} minutes in all</span>}>
      {items.length === 0 ? <p className="agenda-none">No regular items yet.</p> : null}
      <ReorderList
        label="Regular items"
        items={items}
        idOf={(item) => item.key}
        nameOf={(item) => item.title}
        onMove={move}
        isDisabled={isFixed}
      >
        {(item, index) => (
          <SetItemRow
            item={item}
            index={index}
            problems={itemProblems(series.fields, index)}
            isFixed={isFixed}
            onChange={(part) => series.changeItem(item.key, part)}
            onComposing={series.composing}
            onPicture={() => setChoosing(item.key)}
            onEnter={() => (adding ? addField.current?.focus() : setAdding(true))}
            onRemove={() =>
              series.setItems(
                `removed ${item.title}`,
                items.filter((each) => each.key !== item.key),
              )
            }
          />
        )}
      </ReorderList>
      {isFixed ? null : (
        <div className="agenda-foot">
          <AddField
            label="Add a regular item"
            isOpen={adding}
            onOpen={setAdding}
            fieldRef={addField}
            onAdd={add}
          />
          {series.lastStep === null ? null : (
            <Button variant="quiet" icon={Undo2} onPress={series.undo}>
              {`Undo: ${series.lastStep}`}
            </Button>
          )}
        </div>
      )}
      {chosen === undefined ? null : (
        <PictureDialog
          item={chosen}
          onChoose={(picture) => {
            series.changeItem(chosen.key, { picture });
            setChoosing(null);
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </Card>
  );
}

interface SetItemRowProps {
  item: KeyedItem;
  index: number;
  problems: Readonly<Record<string, string>>;
  isFixed: boolean;
  onChange: (part: Partial<KeyedItem>) => void;
  onComposing: (isComposing: boolean) => void;
  onPicture: () => void;
  onEnter: () => void;
  onRemove: () => void;
}

function SetItemRow(props: SetItemRowProps) {
  const { item, index, isFixed, onChange } = props;
  const { minutes: minutesError, ...otherProblems } = props.problems;
  const errors = Object.values(otherProblems);
  const named = item.title.trim() === '' ? `item ${index + 1}` : item.title;
  const errorId = `set-item-error-${item.key}`;
  return (
    <div className="agenda-row">
      <PictureTile picture={item.picture} named={named} isFixed={isFixed} onPress={props.onPicture} />
      <div className="agenda-words">
        <div className="agenda-title-line">
          <span className="agenda-number">{index + 1}.</span>
          <InPlaceText
            className="agenda-title"
            label={`Regular item ${index + 1}`}
            value={item.title}
            maxLength={160}
            isFixed={isFixed}
            describedBy={errors.length > 0 ? errorId : undefined}
            onChange={(title) => onChange({ title })}
            onEnter={props.onEnter}
            onComposing={props.onComposing}
          />
        </div>
        {errors.length === 0 ? null : <FieldErrorNote id={errorId}>{errors.join(' ')}</FieldErrorNote>}
      </div>
      <div className="agenda-minutes">
        {isFixed ? (
          <p>
            <strong>{item.minutes}</strong> min
          </p>
        ) : (
          <NumberField
            label={`Minutes for ${named}`}
            hideLabel
            value={item.minutes}
            onChange={(minutes) => onChange({ minutes })}
            min={1}
            max={240}
            error={minutesError}
            suffix="min"
          />
        )}
      </div>
      {isFixed ? null : <IconButton icon={Trash2} label={`Remove ${named}`} onPress={props.onRemove} />}
    </div>
  );
}
