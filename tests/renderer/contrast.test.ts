import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

function token(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!found) throw new Error(`No token ${name}`);
  return found;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens. Source: S47, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(token(one)), luminance(token(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'wall'],
  ['ink', 'teal-tint'],
  ['ink', 'amber-tint'],
  ['ink', 'brick-tint'],
  ['ink', 'leaf-tint'],
])('body text %s on %s is 7:1 at least', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
});

it.each([
  ['ink-second', 'paper'],
  ['ink-second', 'sheet'],
  ['ink-second', 'wall'],
  ['ink-second', 'desk'],
  ['ink-third', 'paper'],
  ['ink-third', 'sheet'],
  ['sheet', 'teal'],
  ['sheet', 'teal-deep'],
  ['sheet', 'brick'],
  ['teal', 'paper'],
  ['teal', 'wall'],
  ['teal', 'amber-tint'],
  ['teal', 'leaf-tint'],
  ['teal', 'teal-tint'],
  ['teal-deep', 'teal-tint'],
  ['plum', 'plum-tint'],
  ['plum', 'sheet'],
  ['leaf', 'leaf-tint'],
  ['amber', 'amber-tint'],
  ['brick', 'brick-tint'],
  ['brick', 'sheet'],
  ['brick', 'wall'],
])('text %s on %s is 4.5:1 at least', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each([
  ['line-strong', 'sheet'],
  ['line-strong', 'paper'],
  ['teal', 'sheet'],
])('a control’s edge %s on %s is 3:1 at least', (edge, ground) => {
  expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
});
