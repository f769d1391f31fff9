import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { AgendaItem } from '@contract/meetings/agenda';
import type { Line } from '@contract/meetings/minutes';
import { topicsOfItem } from '@rules/topics-offered';
import { useStore } from '../../../lib/store';
import { useRead } from '../../../lib/use-read';
import { ConflictNote } from '../../../ui/ConflictNote';
import { TroubleNote } from '../../../ui/TroubleNote';
import type { Desk } from './desk';
import { isBlank } from './entry';
import { correctionId, entryId, focusLine } from './focus';
import { FromLastTime } from './FromLastTime';
import { HistoryDialog } from './HistoryDialog';
import { LineNoAnswer } from './LineNoAnswer';
import { LineEditor, votersOf } from './LineEditor';
import type { Words } from './LineEditor';
import { LineRow } from './LineRow';
import { linesOfItem } from './meeting-memory';
import type { Writing } from './writing';

interface LinesPaneProps {
  desk: Desk;
  writing: Writing;
  lines: readonly Line[];
  items: readonly AgendaItem[];
  item: AgendaItem;
  /** 1-based, as on the agenda. */
  number: number;
  words: Words;
  /** False once the minutes are signed, or for someone who may only read. */
  canWrite: boolean;
  /** Said when there are no lines and none can be written. */
  emptyWords: string;
  /** What stands beside the heading: where the room is, when that is elsewhere. */
  aside: React.ReactNode;
}

/** The item being written under: its lines, and the line being typed where it will stand. */
export function LinesPane(props: LinesPaneProps) {
  const { desk, writing, item, canWrite } = props;
  const unsaved = useStore(desk.unsaved);
  const correctedId = useSyncExternalStore(
    desk.correction.subscribe,
    () => desk.correction.get()?.lineId ?? null,
  );
  const fromLineId = useSyncExternalStore(desk.entry.subscribe, () => desk.entry.get().fromLineId);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [historyOf, setHistoryOf] = useState<Line | null>(null);
  const onHistory = useCallback((line: Line) => setHistoryOf(line), []);
  const [noAnswerTo, setNoAnswerTo] = useState<Line | null>(null);
  const onNoAnswer = useCallback((line: Line) => setNoAnswerTo(line), []);

  const lines = linesOfItem(props.lines, unsaved, item.id);
  const topics = useTopics(props);
  const tabStop = lines.some((line) => line.id === current) ? current : (lines.at(-1)?.id ?? null);
  const linkedAt = lines.findIndex((line) => line.id === fromLineId);
  const rows = lines.map((line) =>
    line.id === correctedId ? (
      <li key={line.id} className="minutes-entry-row">
        <CorrectionLine {...props} line={line} topics={topics} />
      </li>
    ) : (
      <LineRow
        key={line.id}
        line={line}
        trouble={unsaved.find((one) => one.line.id === line.id)?.words ?? ''}
        naming={props.words}
        writing={canWrite ? writing : null}
        items={props.items}
        isCurrent={line.id === tabStop}
        showsMenu={line.id === current || line.id === pointed}
        onCurrent={setCurrent}
        onPoint={setPointed}
        onHistory={onHistory}
        onNoAnswer={onNoAnswer}
      />
    ),
  );
  if (canWrite) {
    const entry = (
      <li key="entry" className="minutes-entry-row">
        <EntryLine {...props} last={lines.at(-1)} topics={topics} />
      </li>
    );
    rows.splice(linkedAt < 0 ? rows.length : linkedAt + 1, 0, entry);
  }

  return (
    <section className="minutes-middle" aria-label="Lines">
      <header className="minutes-item-head">
        <h2>
          {props.number}. {item.title}
        </h2>
        {props.aside}
      </header>
      {item.note !== '' && <p className="minutes-item-note">{item.note}</p>}
      <Troubles desk={desk} />
      <FromLastTime meetingId={desk.meetingId} items={props.items} item={item} canMark={canWrite} />
      <ol className="minutes-lines" aria-label={`Lines of ${item.title}`}>
        {rows}
      </ol>
      {lines.length === 0 && !canWrite && <p className="second">{props.emptyWords}</p>}
      {historyOf && (
        <HistoryDialog
          meetingId={desk.meetingId}
          line={historyOf}
          telling={{ naming: props.words, items: props.items }}
          onClose={() => setHistoryOf(null)}
        />
      )}
      {noAnswerTo && <LineNoAnswer line={noAnswerTo} onClose={() => setNoAnswerTo(null)} />}
    </section>
  );
}

/** The topics to offer under this item, made anew only when a line of it or what the place has used changes. */
function useTopics({ lines, item, canWrite }: LinesPaneProps): readonly string[] {
  const used = useRead('meetings.topics', {}, { enabled: canWrite }).data?.topics;
  return useMemo(
    () =>
      topicsOfItem(
        lines.filter((line) => line.itemId === item.id),
        used ?? [],
      ),
    [lines, item.id, used],
  );
}

interface TypedLineProps extends LinesPaneProps {
  topics: readonly string[];
}

function EntryLine({ desk, writing, words, topics, last }: TypedLineProps & { last: Line | undefined }) {
  const entry = useStore(desk.entry);
  const problem = useStore(writing.problem);
  function onOtherKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'F8') writing.flipEntry();
    else if (event.key === 'ArrowUp' && !event.ctrlKey && isBlank(entry) && last) focusLine(last.id);
    else return;
    event.preventDefault();
  }
  return (
    <LineEditor
      id={entryId}
      purpose="New line"
      entry={entry}
      onChange={writing.typeEntry}
      onSave={writing.saveEntry}
      onEscape={writing.leaveEntry}
      onOtherKey={onOtherKey}
      onComposing={desk.queue.composing}
      onHere={writing.tickHere}
      words={words}
      topics={topics}
      problem={problem}
    />
  );
}

function CorrectionLine({ desk, writing, words, topics, line }: TypedLineProps & { line: Line }) {
  const correction = useStore(desk.correction);
  const problem = useStore(writing.correctionProblem);
  if (!correction) return null;
  return (
    <LineEditor
      id={correctionId}
      purpose="Correct this line"
      entry={correction.entry}
      onChange={writing.typeCorrection}
      onSave={writing.saveCorrection}
      onEscape={writing.leaveCorrection}
      onComposing={desk.queue.composing}
      onHere={writing.tickHere}
      words={words}
      topics={topics}
      voters={votersOf(line, words)}
      problem={problem}
    />
  );
}

function Troubles({ desk }: { desk: Desk }) {
  const conflict = useStore(desk.conflict);
  const trouble = useStore(desk.trouble);
  const [isBusy, setIsBusy] = useState(false);
  async function settle(keep: 'mine' | 'theirs') {
    setIsBusy(true);
    await desk.settle(keep);
    setIsBusy(false);
  }
  return (
    <>
      {conflict && (
        <ConflictNote
          about="This line"
          differences={[{ label: 'Words', mine: conflict.mine.text, theirs: conflict.theirs }]}
          isBusy={isBusy}
          onKeepMine={() => void settle('mine')}
          onTakeTheirs={() => void settle('theirs')}
        />
      )}
      <TroubleNote words={trouble} onClose={() => desk.trouble.set('')} />
    </>
  );
}
