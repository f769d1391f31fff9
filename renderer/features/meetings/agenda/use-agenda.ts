import type { Meeting } from '@contract/meetings/minutes';
import { useEffect, useState } from 'react';
import { useStore } from '../../../lib/store';
import { createAgendaDesk, type AgendaDesk, type AgendaState } from './agenda-desk';

/** The desk for one agenda, told each time the records are read again; what is left is saved on leaving. */
export function useAgenda(meeting: Meeting): { desk: AgendaDesk; state: AgendaState } {
  const [desk] = useState(() => createAgendaDesk(meeting));
  const state = useStore(desk.store);
  useEffect(() => desk.know(meeting), [desk, meeting]);
  useEffect(() => () => void desk.close(), [desk]);
  return { desk, state };
}
