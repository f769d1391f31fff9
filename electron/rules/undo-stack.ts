/** What can be taken back and done again, newest last. */
export interface UndoStack<C> {
  readonly undo: readonly C[];
  readonly redo: readonly C[];
}

const kept = 200;

export function emptyUndoStack<C>(): UndoStack<C> {
  return { undo: [], redo: [] };
}

/** The stack after something new was done: what had been undone is forgotten, the oldest beyond 200 too. */
export function pushCommand<C>(stack: UndoStack<C>, command: C): UndoStack<C> {
  return { undo: [...stack.undo, command].slice(-kept), redo: [] };
}

/** The command to take back and the stack once it is; null when there is none. */
export function takeUndo<C>(stack: UndoStack<C>): { command: C; stack: UndoStack<C> } | null {
  if (stack.undo.length === 0) return null;
  const command = stack.undo[stack.undo.length - 1] as C;
  return { command, stack: { undo: stack.undo.slice(0, -1), redo: [...stack.redo, command] } };
}

/** The command to do again and the stack once it is; null when there is none. */
export function takeRedo<C>(stack: UndoStack<C>): { command: C; stack: UndoStack<C> } | null {
  if (stack.redo.length === 0) return null;
  const command = stack.redo[stack.redo.length - 1] as C;
  return { command, stack: { undo: [...stack.undo, command], redo: stack.redo.slice(0, -1) } };
}
