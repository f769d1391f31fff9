import type { CallResult } from '@contract/errors';
import type { IssueEdition } from '@contract/newsletters/content';
import type { MadePapers } from '@contract/newsletters/papers';
import { useState } from 'react';
import { call } from '../../../lib/call';
import { useMaking, type Making } from '../../../lib/use-making';

export type PapersUnderWay = 'word' | 'pdf' | 'print';

/** Everything an issue can be made into, one at a time. */
export interface Papers extends Omit<Making<MadePapers>, 'make'> {
  /** What is being made, for the words beside its progress. */
  what: PapersUnderWay;
  saveWord: (editions: IssueEdition[]) => void;
  savePdf: (edition: IssueEdition) => void;
  print: (edition: IssueEdition) => void;
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
    savePdf: (edition) => begin('pdf', () => call('newsletters.savePdf', { issueId, edition })),
    print: (edition) => begin('print', () => printed(issueId, edition)),
    saveDeliverySheet: () => begin('word', () => call('newsletters.saveDeliverySheet', { issueId })),
    saveAudioScript: () => begin('word', () => call('newsletters.saveAudioScript', { issueId })),
  };
}

/** Printing leaves no file to tell of. */
async function printed(issueId: string, edition: IssueEdition): Promise<CallResult<MadePapers>> {
  const result = await call('newsletters.print', { issueId, edition });
  return result.ok ? { ok: true, value: { files: [], notMade: [], toMend: [] } } : result;
}
