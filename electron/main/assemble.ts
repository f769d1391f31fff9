import { v7 } from 'uuid';
import type { DocumentService } from '../documents/service';
import type { RoomWindow } from '../features/big-screen/room-window';
import { createDoor, type Door } from '../ipc/door';
import { describeProblem, type Problem } from '../ipc/problem';
import { appOrigin } from '../security/origin';
import { createSessionHandlers } from '../vault/session-handlers';
import { Session } from '../vault/session';
import type { Derive, Kdf } from '../vault/derive';
import type { Clock } from '../vault/tries';
import type { WordDesk } from '../words/word-desk';
import type { ParlourEvent } from '@contract/events';
import { sampleWords } from './sample-words';

export interface AssembleParts {
  /** Holds the homes: this computer's folder for Parlour's own data. */
  folder: string;
  /** The folder of shipped migrations. */
  migrations: string;
  documents: DocumentService;
  /** The second window, for the room. */
  bigScreen: RoomWindow;
  words: WordDesk;
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
  /** Loads what signing in and the first page will need, while there is time. */
  warm(): Promise<void>;
}

/** Wires the vault, the features and the door for one folder. Nothing is opened yet. */
export function assemble(parts: AssembleParts): Parlour {
  const newId = () => v7();
  const vault = { ...parts, newId, sampleWords };
  const session = new Session({
    ...vault,
    report: (error) => parts.report(describeProblem(newId(), '', error)),
  });
  const openSample = async () => (await import('./sample-home')).openSample({ session, door, newId });
  const features = async () => (await import('./features')).featureHandlers(session, parts.bigScreen);
  let loaded: ReturnType<typeof features> | undefined;
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
    session: createSessionHandlers({ ...vault, session, openSample }),
    features: () => (loaded ??= features()),
  });
  return {
    door,
    session,
    openSample,
    async warm() {
      loaded ??= features();
      await Promise.all([loaded, import('../vault/unlock')]);
    },
  };
}
