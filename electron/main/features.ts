import { auditHandlers } from '../features/audit/handlers';
import { createBigScreenHandlers } from '../features/big-screen/handlers';
import type { RoomWindow } from '../features/big-screen/room-window';
import { improvementHandlers } from '../features/improvement/handlers';
import { meetingsHandlers } from '../features/meetings/handlers';
import { newslettersHandlers } from '../features/newsletters/handlers';
import { peopleHandlers } from '../features/people/handlers';
import { placeHandlers } from '../features/place/handlers';
import { searchHandlers } from '../features/search/handlers';
import { todayHandlers } from '../features/today/handlers';
import { voicesHandlers } from '../features/voices/handlers';
import type { FeatureHandlers } from '../ipc/door';
import type { Session } from '../vault/session';
import { createDocumentHandlers } from './document-handlers';

/** Every use-case behind the door, one feature a line. */
export function featureHandlers(session: Session, bigScreen: RoomWindow): FeatureHandlers {
  return {
    ...placeHandlers,
    ...peopleHandlers,
    ...meetingsHandlers,
    ...createBigScreenHandlers(bigScreen),
    ...improvementHandlers,
    ...voicesHandlers,
    ...newslettersHandlers,
    ...todayHandlers,
    ...searchHandlers,
    ...auditHandlers,
    ...createDocumentHandlers(session),
  };
}
