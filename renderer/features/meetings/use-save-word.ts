import type { CallResult } from '@contract/errors';
import type { SavedFile } from '@contract/meetings/signing';
import { useMaking, type Making } from '../../lib/use-making';

export interface SaveWord extends Omit<Making<SavedFile>, 'made' | 'make'> {
  file: SavedFile | null;
  save: (run: () => Promise<CallResult<SavedFile>>) => Promise<void>;
}

/** Saves a Word file: what is typed goes to the records first, progress is shown, it can be stopped. */
export function useSaveWord(): SaveWord {
  const { made, make, ...rest } = useMaking<SavedFile>();
  return { ...rest, file: made, save: make };
}
