import * as z from 'zod';

export const roles = ['registered-manager', 'deputy', 'minute-taker', 'staff', 'read-only'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

export const permissions = [
  'people.read',
  'people.write',
  'meetings.read',
  'meetings.write',
  'meetings.sign',
  'newsletters.read',
  'newsletters.write',
  'documents.save',
  'place.write',
  'signIns.write',
  'audit.read',
] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = (typeof permissions)[number];

/** What a call asks of its caller: a permission, only being signed in, or nothing (before sign-in). */
export type Needs = Permission | 'signed-in' | 'nobody';

/** Least privilege by role. Staff see what they need on the day; only the manager changes who may sign in. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  'registered-manager': permissions,
  deputy: permissions.filter((permission) => permission !== 'signIns.write'),
  'minute-taker': [
    'people.read',
    'people.write',
    'meetings.read',
    'meetings.write',
    'meetings.sign',
    'newsletters.read',
    'newsletters.write',
    'documents.save',
  ],
  staff: ['people.read', 'meetings.read', 'newsletters.read', 'documents.save'],
  'read-only': ['people.read', 'meetings.read', 'newsletters.read'],
};
