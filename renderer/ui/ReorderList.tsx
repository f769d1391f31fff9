import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { announce } from '../lib/announce';
import '../styles/records.css';
import { Icon } from './Icon';

interface ReorderListProps<T> {
  /** What the list is, for a screen reader: "Agenda items". */
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  /** The item in words, used by the buttons and when a move is read out. */
  nameOf: (item: T) => string;
  /** `to` is the wanted place, 0-based. */
  onMove: (id: string, to: number) => void;
  isDisabled?: boolean;
  children: (item: T, index: number) => ReactNode;
}

/**
 * A numbered list put in order by keys (Alt ↑ ↓ anywhere in a row), by buttons, or by dragging the handle.
 * Rows may hold text fields: focus stays where it was when its row moves.
 */
export function ReorderList<T>(props: ReorderListProps<T>) {
  const { items, idOf, nameOf, onMove, isDisabled = false } = props;
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useKeepFocus(items.map(idOf).join(' '));

  function move(id: string, to: number) {
    const from = items.findIndex((item) => idOf(item) === id);
    const item = items[from];
    if (item === undefined || to === from || to < 0 || to >= items.length) return;
    keepFocus();
    onMove(id, to);
    announce(`${nameOf(item)} is now ${to + 1} of ${items.length}.`);
  }

  const drag = useRowDrag(list, move);

  function onKeyDown(event: KeyboardEvent, id: string, index: number) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || event.ctrlKey || event.shiftKey || step === 0 || isDisabled) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, index + step);
  }

  return (
    <ol ref={list} className="reorder-list" aria-label={props.label}>
      {items.map((item, index) => {
        const id = idOf(item);
        const mark = drag.markOf(id, index, items.map(idOf));
        return (
          <li
            key={id}
            className="reorder-row"
            data-drag={mark}
            onKeyDownCapture={(event) => onKeyDown(event, id, index)}
          >
            {isDisabled ? null : (
              <span className="reorder-handle" aria-hidden="true" {...drag.handleProps(id)}>
                <Icon of={GripVertical} />
              </span>
            )}
            <div className="reorder-body">{props.children(item, index)}</div>
            {isDisabled ? null : (
              <div className="reorder-moves">
                <MoveButton
                  icon="up"
                  name={`Move ${nameOf(item)} up`}
                  isDisabled={index === 0}
                  onPress={() => move(id, index - 1)}
                />
                <MoveButton
                  icon="down"
                  name={`Move ${nameOf(item)} down`}
                  isDisabled={index === items.length - 1}
                  onPress={() => move(id, index + 1)}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface MoveButtonProps {
  icon: 'up' | 'down';
  name: string;
  isDisabled: boolean;
  onPress: () => void;
}

/** Stays focusable at the ends of the list, so moving an item all the way never drops the keyboard. */
function MoveButton({ icon, name, isDisabled, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="reorder-move"
      aria-label={name}
      aria-disabled={isDisabled}
      onClick={() => (isDisabled ? undefined : onPress())}
    >
      <Icon of={icon === 'up' ? ChevronUp : ChevronDown} />
    </button>
  );
}

/** Moving a row in the page can take the focus from inside it; this puts it back once the new order is drawn. */
function useKeepFocus(order: string): () => void {
  const kept = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = kept.current;
    kept.current = null;
    if (element?.isConnected === true && document.activeElement === document.body) element.focus();
  }, [order]);
  return () => {
    kept.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
}

type DragMark = 'held' | 'before' | 'after' | undefined;

/** Dragging by the handle with mouse, pen or finger; Escape lets go where it was. */
function useRowDrag(
  list: { readonly current: HTMLOListElement | null },
  onDrop: (id: string, to: number) => void,
) {
  const [held, setHeld] = useState<{ id: string; to: number } | null>(null);
  const isHeld = held !== null;

  useEffect(() => {
    if (!isHeld) return;
    const letGo = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setHeld(null);
    };
    window.addEventListener('keydown', letGo);
    return () => window.removeEventListener('keydown', letGo);
  }, [isHeld]);

  function placeAt(y: number, id: string, from: number): { id: string; to: number } {
    const rows = [...(list.current?.children ?? [])];
    const passed = rows.filter((row) => {
      const box = row.getBoundingClientRect();
      return y > box.top + box.height / 2;
    }).length;
    return { id, to: passed > from ? passed - 1 : passed };
  }

  function rowIndex(target: Element): number {
    const row = target.closest('li');
    return row === null ? -1 : [...(list.current?.children ?? [])].indexOf(row);
  }

  return {
    handleProps: (id: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ id, to: rowIndex(event.currentTarget) });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (held !== null) setHeld(placeAt(event.clientY, id, rowIndex(event.currentTarget)));
      },
      onPointerUp: () => {
        if (held !== null) onDrop(held.id, held.to);
        setHeld(null);
      },
      onPointerCancel: () => setHeld(null),
    }),
    markOf: (id: string, index: number, order: readonly string[]): DragMark => {
      if (held === null) return undefined;
      if (held.id === id) return 'held';
      if (held.to !== index) return undefined;
      return order.indexOf(held.id) > index ? 'before' : 'after';
    },
  };
}
