import { join, sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../electron/security/security-headers';

vi.mock('electron', () => ({ protocol: {} }));
const { fileFor } = await import('../../electron/security/app-scheme');
const { isOwnAddress } = await import('../../electron/security/no-network');
const { isOwnPage } = await import('../../electron/security/stay-here');

const folder = join(sep, 'program', 'renderer');

describe('the address of the screen', () => {
  it.each([
    ['app://parlour/', 'index.html'],
    ['app://parlour/index.html#/meetings', 'index.html'],
    ['app://parlour/assets/main-a1.js?x', join('assets', 'main-a1.js')],
  ])('%s is one of its own files', (address, file) => {
    expect(fileFor(address, folder)).toBe(join(folder, file));
  });

  it.each([
    'app://parlour/../main/main.js',
    'app://parlour/%2e%2e/main/main.js',
    'app://parlour/..%2fmain%2fmain.js',
    'app://parlour/%2e%2e%5cmain%5cmain.js%00.js',
    'app://parlour/assets/%00.js',
    'app://parlour/%',
    'app://elsewhere/index.html',
    'app://parlour@elsewhere/index.html',
    'app://parlour/records.db',
    'app://parlour/assets',
    'file:///etc/passwd',
    'https://parlour/index.html',
    'nonsense',
  ])('%s is nothing, or stays inside the folder', (address) => {
    const file = fileFor(address, folder);
    expect(file === null || file.startsWith(folder + sep)).toBe(true);
  });

  it.each([
    'app://elsewhere/index.html',
    'app://parlour/records.db',
    'file:///etc/passwd',
    'https://parlour/index.html',
  ])('%s is refused', (address) => {
    expect(fileFor(address, folder)).toBeNull();
  });
});

describe('what may be loaded', () => {
  it.each(['http', 'https', 'ws', 'wss', 'ftp', 'file', 'data', 'javascript', 'blob:https', 'chrome'])(
    '%s: never',
    (scheme) => {
      expect(isOwnAddress(`${scheme}://parlour/`)).toBe(false);
      expect(isOwnPage(`${scheme}://parlour/`)).toBe(false);
    },
  );

  it('Parlour’s own files and pictures in memory, and no look-alike', () => {
    expect(isOwnAddress('app://parlour/assets/main.js')).toBe(true);
    expect(isOwnAddress('blob:app://parlour/1')).toBe(true);
    expect(isOwnAddress('app://parlour.elsewhere/')).toBe(false);
    expect(isOwnAddress('app://parlour@elsewhere/')).toBe(false);
  });
});

describe('leaving', () => {
  it('only what follows # may change', () => {
    expect(isOwnPage('app://parlour/#/people')).toBe(true);
    expect(isOwnPage('app://parlour/assets/main.js')).toBe(false);
    expect(isOwnPage('app://parlour.elsewhere/#/people')).toBe(false);
  });
});

describe('the policy of the page', () => {
  it('begins with nothing, and allows no inline or built code, no requests and no frames', () => {
    expect(contentSecurityPolicy.startsWith("default-src 'none'; ")).toBe(true);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
    for (const rule of [
      "connect-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ]) {
      expect(contentSecurityPolicy).toContain(rule);
    }
  });
});
