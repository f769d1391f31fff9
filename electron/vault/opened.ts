import { permissionsOf } from '@contract/permissions';
import type { Me, SessionState } from '@contract/session';
import { londonDay } from '@rules/british-dates';
import { appendAudit, newestAuditAt } from '../../db/audit';
import type { OpenedRecords, Records } from '../../db/client';
import { findPlace } from '../../db/queries/place';
import type { SignInRow } from '../../db/queries/sign-ins';
import type { DocumentService } from '../documents/service';
import type { CallContext } from '../features/context';
import type { WordDesk } from '../words/word-desk';
import type { Derive, Kdf } from './derive';
import { documentsWhileOpen, type DocumentsWhileOpen } from './documents-while-open';
import type { Home } from './home';
import { searchWhileOpen, type SearchWhileOpen } from './search-while-open';
import { Trouble } from './trouble';
import type { Clock, Tries } from './tries';

/** What the vault is made of. Tests put in quick or pretended ones. */
export interface VaultParts {
  derive: Derive;
  kdf: Kdf;
  clock: Clock;
  /** The folder of shipped migrations. */
  migrations: string;
  documents: DocumentService;
  words: WordDesk;
  newId: () => string;
}

interface OpenedParts {
  home: Home;
  tries: Tries;
  records: OpenedRecords;
  dataKey: Buffer;
  me: Me;
  parts: VaultParts;
  recovery: string[] | null;
}

/** A home with somebody signed in. */
export class Opened {
  readonly home: Home;
  readonly tries: Tries;
  readonly records: OpenedRecords;
  /** Zeroed at the lock. */
  readonly dataKey: Buffer;
  readonly context: CallContext & { documents: DocumentsWhileOpen };
  /** A new recovery code, kept only until it is proved or Parlour is locked. */
  recovery: string[] | null;
  private readonly search: SearchWhileOpen;

  constructor({ home, tries, records, dataKey, me, parts, recovery }: OpenedParts) {
    this.home = home;
    this.tries = tries;
    this.records = records;
    this.dataKey = dataKey;
    this.search = searchWhileOpen(records);
    this.context = contextFor(this.search.records, me, parts);
    this.recovery = recovery;
  }

  /** What the screen should show. Throws {@link Trouble} for records of no place. */
  state(): SessionState {
    const { records, context } = this;
    const place = this.place();
    return {
      state: 'open',
      me: context.me,
      placeName: place.name,
      placeKind: place.kind,
      sample: place.sample,
      idleMinutes: place.idleMinutes,
      recoveryProved: place.recoveryProvedAt !== null,
      recoveryInMemory: this.recovery !== null,
      clockBehind: context.now() < (newestAuditAt(records.reader) ?? 0),
    };
  }

  idleMinutes(): number {
    return this.place().idleMinutes;
  }

  /** Lets what is being written outside the records come to its end; nothing more is begun. */
  finishDocuments(): Promise<void> {
    return this.context.documents.finish();
  }

  /** Closes the records and forgets the key, whatever fails. Throws what could not be noted in the trail. */
  shut(): void {
    const { records, context, dataKey } = this;
    this.search.end();
    try {
      context.documents.cancel();
      context.words.end();
      records.write((tx) =>
        appendAudit(tx, { at: context.now(), signInId: context.me.signInId, action: 'locked' }),
      );
    } finally {
      records.close();
      dataKey.fill(0);
      this.recovery = null;
    }
  }

  private place() {
    const place = findPlace(this.records.reader);
    if (place === null) throw new Trouble('db-damaged');
    return place;
  }
}

/** Who has signed in and what their role lets them do. */
export function meOf(row: Pick<SignInRow, 'id' | 'personId' | 'firstName' | 'role'>): Me {
  const { id, personId, firstName, role } = row;
  return { signInId: id, personId, firstName, role, permissions: [...permissionsOf[role]] };
}

function contextFor(records: Records, me: Me, parts: VaultParts): Opened['context'] {
  const now = () => parts.clock.now();
  return {
    records,
    me,
    now,
    today: () => londonDay(now()),
    words: parts.words,
    documents: documentsWhileOpen(parts.documents),
  };
}
