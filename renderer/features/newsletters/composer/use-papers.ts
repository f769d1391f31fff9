import type { CallResult } from '@contract/errors';
import type { IssueEdition } from '@contract/newsletters/content';
import type { MadePapers } from '@contract/newsletters/papers';
import { useState } from 'react';
import { call } from '../../../lib/call';
import { useMaking, type Making } from '../../../lib/use-making';
import type { Composer } from './composer';

export type PapersUnderWay = 'word' | 'pdf' | 'print';

/** One edition on paper, large print in its size. */
export interface OnePaper {
  edition: IssueEdition;
  point?: number;
}

/** What is on the desk, as it is printed. */
export function paperOnDesk({ edition, point }: Pick<Composer, 'edition' | 'point'>): OnePaper {
  return edition === 'large-print' ? { edition, point } : { edition };
}

/** Everything an issue can be made into, one at a time. */
export interface Papers extends Omit<Making<MadePapers>, 'make'> {
  /** What is being made, for the words beside its progress. */
  what: PapersUnderWay;
  saveWord: (editions: IssueEdition[]) => void;
  savePdf: (paper: OnePaper) => void;
  print: (paper: OnePaper) => void;
  saveDeliverySheet: () => void;
  saveAudioScript: () => void;
}

export function usePapers(issueId: string): Papers {
  const { make, ...making } = useMaking<MadePapers>();
  const [what, setWhat] = useState<PapersUnderWay>('word');

  function begin(next: PapersUnderWay, run: () => Promise<CallResult<MadePapers>>) {
    setWhat(next);
    void make(run);
  }

  return {
    ...{ ...making, what },
    saveWord: (editions) => begin('word', () => call('newsletters.saveWord', { issueId, editions })),
    savePdf: (paper) => begin('pdf', () => call('newsletters.savePdf', { issueId, ...paper })),
    print: (paper) => begin('print', () => printed(issueId, paper)),
    saveDeliverySheet: () => begin('word', () => call('newsletters.saveDeliverySheet', { issueId })),
    saveAudioScript: () => begin('word', () => call('newsletters.saveAudioScript', { issueId })),
  };
}

/** Printing leaves no file to tell of. */
async function printed(issueId: string, paper: OnePaper): Promise<CallResult<MadePapers>> {
  const result = await call('newsletters.print', { issueId, ...paper });
  return result.ok ? { ok: true, value: { files: [], notMade: [], toMend: [] } } : result;
}
