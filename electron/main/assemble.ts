import { v7 } from 'uuid';
import { placeHandlers } from '../features/place/handlers';
import { auditHandlers } from '../features/audit/handlers';
import { meetingsHandlers } from '../features/meetings/handlers';
import { peopleHandlers } from '../features/people/handlers';
import type { DocumentService } from '../documents/service';
import { createDoor, type Door } from '../ipc/door';
import { describeProblem, type Problem } from '../ipc/problem';
import { appOrigin } from '../security/origin';
import { createSessionHandlers } from '../vault/session-handlers';
import { Session } from '../vault/session';
import type { Derive, Kdf } from '../vault/derive';
import type { Clock } from '../vault/tries';
import type { ParlourEvent } from '@contract/events';
import { createDocumentHandlers } from './document-handlers';
import { openSample, sampleWords } from './sample-home';

export interface AssembleParts {
  /** Holds the homes: this computer's folder for Parlour's own data. */
  folder: string;
  /** The folder of shipped migrations. */
  migrations: string;
  documents: DocumentService;
  derive: Derive;
  kdf: Kdf;
  clock: Clock;
  /** Sends an event to every window; false when there is none. */
  tell(event: ParlourEvent): boolean;
  /** Keeps an unexpected failure in the log. */
  report: (problem: Problem) => void;
  /** Checks what handlers answer, too. */
  checkOutput: boolean;
}

/** All of Parlour behind its door, without a window. */
export interface Parlour {
  door: Door;
  session: Session;
  openSample(): Promise<void>;
}

/** Wires the vault, the features and the door for one folder. Nothing is opened yet. */
export function assemble(parts: AssembleParts): Parlour {
  const newId = () => v7();
  const vault = { ...parts, newId, sampleWords };
  const session = new Session({
    ...vault,
    report: (error) => parts.report(describeProblem(newId(), '', error)),
  });
  const parlour = { session, openSample: () => openSample({ session, door, newId }) };
  const door = createDoor({
    origin: appOrigin,
    opened: () => session.open?.context ?? null,
    changed: (topics) => {
      if (topics.includes('place')) session.refreshIdle();
      parts.tell({ event: 'changed', topics: [...topics] });
    },
    report: parts.report,
    checkOutput: parts.checkOutput,
    newId,
    handlers: {
      ...createSessionHandlers({ ...vault, session, openSample: parlour.openSample }),
      ...placeHandlers,
      ...peopleHandlers,
      ...meetingsHandlers,
      ...auditHandlers,
      ...createDocumentHandlers(session),
    },
  });
  return { ...parlour, door };
}
