import type { Permission } from '@contract/permissions';
import { useOpenSession } from './session-store';

/** True when the person signed in may do this; main refuses it all the same when they may not. */
export function useMay(permission: Permission): boolean {
  return useOpenSession()?.me.permissions.includes(permission) ?? false;
}
