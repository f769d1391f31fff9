import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import type { AgendaItem } from '@contract/meetings/agenda';
import { itemElapsedMs, wholeMinutes } from '@rules/item-clock';
import { Icon } from '../../../ui/Icon';
import { AddItem } from './AddItem';
import type { Naming } from './line-words';
import { useNow } from './use-now';

interface ItemsPaneProps {
  meetingId: string;
  items: readonly AgendaItem[];
  /** The item being written under. */
  shownId: string;
  /** The item the room is on; null before the start and after the end. */
  roomId: string | null;
  naming: Naming;
  canAdd: boolean;
  onShow: (itemId: string) => void;
}

/** The agenda at the left: what is done, where the room is, what is to come. */
export function ItemsPane(props: ItemsPaneProps) {
  const { items, shownId, roomId, naming } = props;
  const [adding, setAdding] = useState(false);
  return (
    <nav className="minutes-left" aria-label="Agenda items">
      <ol className="minutes-items">
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              className="minutes-item"
              data-shown={item.id === shownId || undefined}
              aria-current={item.id === shownId ? 'true' : undefined}
              onClick={() => props.onShow(item.id)}
            >
              <span className="minutes-item-number">
                {item.done && item.id !== roomId ? (
                  <>
                    <Icon of={Check} />
                    <span className="visually-hidden">{index + 1}, done</span>
                  </>
                ) : (
                  index + 1
                )}
              </span>
              <span className="minutes-item-title">{item.title}</span>
              <ItemClock item={item} isHere={item.id === roomId} />
              <ItemMore
                item={item}
                isHere={item.id === roomId}
                isShown={item.id === shownId}
                naming={naming}
              />
            </button>
          </li>
        ))}
      </ol>
      {props.canAdd &&
        (adding ? (
          <AddItem meetingId={props.meetingId} onClose={() => setAdding(false)} onAdded={props.onShow} />
        ) : (
          <button type="button" className="minutes-add" onClick={() => setAdding(true)}>
            <Icon of={Plus} />
            <span>Add an item</span>
          </button>
        ))}
    </nav>
  );
}

interface ItemMoreProps {
  item: AgendaItem;
  isHere: boolean;
  isShown: boolean;
  naming: Naming;
}

function ItemMore({ item, isHere, isShown, naming }: ItemMoreProps) {
  const asker = item.askedById === null ? undefined : naming.people.get(item.askedById);
  return (
    <>
      {isShown && asker && <span className="minutes-item-more">Asked for by {asker.fullName}</span>}
      {isHere && !isShown && <span className="minutes-item-more">The room is here</span>}
    </>
  );
}

/** Spent and planned minutes; only this is drawn again as time goes by. */
function ItemClock({ item, isHere }: { item: AgendaItem; isHere: boolean }) {
  const now = useNow(5_000, item.openedAt !== null);
  const spent = wholeMinutes(itemElapsedMs(item, now));
  if (isHere) {
    return (
      <span className="minutes-item-clock figures" data-over={spent > item.minutes || undefined}>
        <b>{spent}</b>/{item.minutes}
        <span className="visually-hidden"> minutes</span>
      </span>
    );
  }
  return <span className="minutes-item-clock figures">{item.done ? `${spent} min` : item.minutes}</span>;
}
