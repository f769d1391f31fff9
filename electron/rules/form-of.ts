import type { Needs } from '@contract/people';

export const printForms = ['standard', 'large-print', 'easy-read', 'read-aloud', 'translated'] as const;
export type PrintForm = (typeof printForms)[number];

/** What each form is called: "12 in large print" begins with the words here. */
export const formWords: Record<PrintForm, string> = {
  standard: 'Standard print',
  'large-print': 'Large print',
  'easy-read': 'Easy Read',
  'read-aloud': 'Read aloud',
  translated: 'Translated by a person',
};

/**
 * The one form a person is given information in. What no printed page can do for them comes first: their language,
 * then reading aloud; then Easy Read, which is itself in large type; then large print. S28 (Accessible Information Standard).
 */
export function formOf(needs: Needs): PrintForm {
  if (needs.translated) return 'translated';
  if (needs.readAloud) return 'read-aloud';
  if (needs.easyRead) return 'easy-read';
  if (needs.largePrint) return 'large-print';
  return 'standard';
}

/** How many people are given each form, every form counted once, in the order of `printForms`. */
export function countForms(everyone: readonly Needs[]): Record<PrintForm, number> {
  const counts: Record<PrintForm, number> = {
    standard: 0,
    'large-print': 0,
    'easy-read': 0,
    'read-aloud': 0,
    translated: 0,
  };
  for (const needs of everyone) counts[formOf(needs)] += 1;
  return counts;
}
