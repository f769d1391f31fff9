import type { MeetingKind } from '@contract/meetings/kinds';
import type { Meeting } from '@contract/meetings/minutes';
import type { Person } from '@contract/people';
import { agendaTotals } from '@rules/agenda-totals';
import { clockWords } from '@rules/british-dates';
import { lastTimeItem } from '@rules/from-last-time';
import { CircleAlert, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../../lib/announce';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ReorderList } from '../../../ui/ReorderList';
import { AddField } from '../items/AddField';
import { PictureDialog } from '../items/PictureDialog';
import { agendaRows, type AgendaDesk, type AgendaState } from './agenda-desk';
import { undoWords } from './agenda-steps';
import type { AgendaRow } from './agenda-values';
import { AgendaItemRow } from './AgendaItemRow';
import { AskedByDialog } from './AskedByDialog';

interface AgendaItemsProps {
  meeting: Meeting;
  desk: AgendaDesk;
  state: AgendaState;
  people: readonly Person[];
  startTime: string;
  isFixed: boolean;
}

type Choosing = { what: 'picture' | 'asked-by'; id: string } | null;

/** The items of the agenda with their total: changed in place, put in order, added and taken away. */
export function AgendaItems({ meeting, desk, state, people, startTime, isFixed }: AgendaItemsProps) {
  const rows = agendaRows(meeting, state);
  const lastTimeId = lastTimeItem(rows)?.id;
  const [choosing, setChoosing] = useState<Choosing>(null);
  const [adding, setAdding] = useState(false);
  const addField = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const chosen = rows.find((row) => row.id === choosing?.id);
  useUndoKeys(desk, !isFixed);

  function goToTitle(index: number) {
    const titles = card.current?.querySelectorAll<HTMLElement>('.agenda-title');
    const next = titles?.item(index) ?? addField.current;
    if (next === null) setAdding(true);
    else next.focus();
  }

  async function add(title: string): Promise<string | null> {
    const result = await desk.add(title);
    if (!result.ok) return result.error.fields?.title ?? result.error.message;
    announce(`${result.value.title} is on the agenda, ${result.value.minutes} minutes.`);
    return null;
  }

  return (
    <Card>
      <div ref={card} className="agenda-items">
        <h2 className="visually-hidden">Items</h2>
        {state.error === null ? null : <ErrorNote error={state.error} />}
        {rows.length === 0 ? (
          <p className="agenda-none">
            No items yet. Ask people what should be on the agenda, then add the first.
          </p>
        ) : (
          <ReorderList
            label="Agenda items"
            items={rows}
            idOf={(row) => row.id}
            nameOf={(row) => row.title}
            onMove={(id, to) => void desk.move(id, to)}
            isDisabled={isFixed}
          >
            {(row, index) => (
              <AgendaItemRow
                row={row}
                index={index}
                edit={state.items[row.id] ?? null}
                desk={desk}
                askedBy={people.find((person) => person.id === row.askedById)?.fullName ?? ''}
                lastTimeOf={row.id === lastTimeId ? meeting.id : null}
                isFixed={isFixed}
                onEnter={() => goToTitle(index + 1)}
                onChoose={(what) => setChoosing({ what, id: row.id })}
              />
            )}
          </ReorderList>
        )}
        <div className="agenda-foot">
          {isFixed ? null : (
            <AddField
              label="Add an item"
              isOpen={adding}
              onOpen={setAdding}
              fieldRef={addField}
              onAdd={add}
            />
          )}
          <AgendaTotal rows={rows} startTime={startTime} kind={meeting.kind} />
        </div>
        {isFixed ? null : <UndoRow desk={desk} state={state} />}
      </div>
      {chosen !== undefined && choosing?.what === 'picture' ? (
        <PictureDialog
          item={chosen}
          onChoose={(picture) => {
            desk.changeItem(chosen.id, { picture });
            setChoosing(null);
          }}
          onClose={() => setChoosing(null)}
        />
      ) : null}
      {chosen !== undefined && choosing?.what === 'asked-by' ? (
        <AskedByDialog
          row={chosen}
          people={people}
          onChoose={(askedById) => desk.changeItem(chosen.id, { askedById })}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </Card>
  );
}

interface AgendaTotalProps {
  rows: readonly AgendaRow[];
  startTime: string;
  kind: MeetingKind;
}

/** "45 minutes ends 3:00 pm. Fits.", with each warning in words when it does not. */
function AgendaTotal({ rows, startTime, kind }: AgendaTotalProps) {
  // Of a phone round each call has its own time, so the sum is of one call.
  const isRound = kind === 'phone-round';
  const counted = rows.map((row) => ({ minutes: Number.isInteger(row.minutes) ? row.minutes : 0 }));
  const { minutes, endTime, warnings } = agendaTotals(counted, startTime, kind);
  const words = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return (
    <div className="agenda-total" role="status">
      <p>
        <strong className="agenda-sum">{words}</strong>{' '}
        {isRound ? 'for one call.' : `ends ${clockWords(endTime)}.`}
        {warnings.length === 0 && rows.length > 0 ? ' Fits.' : ''}
      </p>
      {warnings.map((warning) => (
        <Badge key={warning} tone="amber" icon={CircleAlert}>
          {warning}
        </Badge>
      ))}
    </div>
  );
}

function UndoRow({ desk, state }: { desk: AgendaDesk; state: AgendaState }) {
  const last = state.history.undo.at(-1);
  const next = state.history.redo.at(-1);
  if (last === undefined && next === undefined) return null;
  return (
    <div className="agenda-undo">
      {last === undefined ? null : (
        <Button variant="quiet" icon={Undo2} onPress={() => void desk.undo()}>
          {undoWords(last)}
        </Button>
      )}
      {next === undefined ? null : (
        <Button variant="quiet" icon={Redo2} onPress={() => void desk.redo()}>
          Do it again
        </Button>
      )}
    </div>
  );
}

/** Ctrl Z and Ctrl Y (or Ctrl Shift Z), left alone inside a text field, where they take back typing. */
function useUndoKeys(desk: AgendaDesk, isOn: boolean) {
  useEffect(() => {
    if (!isOn) return;
    function onKeyDown(event: KeyboardEvent) {
      const inText =
        event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]');
      if (!event.ctrlKey || event.altKey || inText) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? desk.redo() : desk.undo());
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk, isOn]);
}
