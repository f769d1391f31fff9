import { permissionsOf } from '@contract/permissions';
import type { Me } from '@contract/session';
import { londonDay } from '@rules/british-dates';
import type { OpenedRecords } from '../../db/client';
import type { SignInRow } from '../../db/queries/sign-ins';
import type { DocumentService } from '../documents/service';
import type { CallContext } from '../features/context';
import type { Derive, Kdf } from './derive';
import type { Home } from './home';
import type { Clock, Tries } from './tries';

/** What the vault is made of. Tests put in quick or pretended ones. */
export interface VaultParts {
  derive: Derive;
  kdf: Kdf;
  clock: Clock;
  /** The folder of shipped migrations. */
  migrations: string;
  documents: DocumentService;
  newId: () => string;
}

/** A home with somebody signed in. */
export interface Opened {
  home: Home;
  tries: Tries;
  records: OpenedRecords;
  /** Zeroed at the lock. */
  dataKey: Buffer;
  context: CallContext;
  /** A new recovery code, kept only until it is proved or Parlour is locked. */
  recovery: string[] | null;
}

/** Who has signed in and what their role lets them do. */
export function meOf(row: Pick<SignInRow, 'id' | 'personId' | 'firstName' | 'role'>): Me {
  const { id, personId, firstName, role } = row;
  return { signInId: id, personId, firstName, role, permissions: [...permissionsOf[role]] };
}

export function contextFor(records: OpenedRecords, me: Me, parts: VaultParts): CallContext {
  const now = () => parts.clock.now();
  return { records, me, now, today: () => londonDay(now()), documents: parts.documents };
}
