import { roles, type Role } from '@contract/permissions';

interface RoleWords {
  label: string;
  description: string;
}

/** What each role is called, and what it may do, in words. */
export const roleWords: Record<Role, RoleWords> = {
  'registered-manager': {
    label: 'Registered manager',
    description: 'Everything, and who may sign in.',
  },
  deputy: { label: 'Deputy', description: 'Everything except who may sign in.' },
  'minute-taker': {
    label: 'Minute-taker',
    description: 'People, agendas, minutes, signing and Word files.',
  },
  staff: { label: 'Staff', description: 'Reads people and meetings, and saves Word files.' },
  'read-only': { label: 'Read only', description: 'Reads people and meetings.' },
};

export const roleOptions: readonly { id: Role; label: string; description: string }[] = roles.map((id) => ({
  id,
  ...roleWords[id],
}));
