import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../../scripts/runtime/build.mjs';

const early = new Date('2026-01-01T10:00:00Z');
const late = new Date('2026-01-01T11:00:00Z');
let base = '';

async function put(name: string, when: Date): Promise<void> {
  const path = join(base, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  await utimes(path, when, when);
  await utimes(dirname(path), when, when);
}

async function putBuild(when: Date): Promise<void> {
  await put('out/main/main.js', when);
  await put('out/preload/preload.cjs', when);
  await put('out/renderer/index.html', when);
}

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'parlour-build-'));
  await put('electron/main/main.ts', early);
  await utimes(join(base, 'electron'), early, early);
});

afterEach(() => rm(base, { recursive: true, force: true }));

describe('whether the program must be built again', () => {
  it('is so when there is no build, or only part of one', async () => {
    expect(isStale(base)).toBe(true);
    await put('out/main/main.js', late);
    expect(isStale(base)).toBe(true);
  });

  it('is not so when the build is newer than every source', async () => {
    await putBuild(late);
    expect(isStale(base)).toBe(false);
  });

  it('is so when a source is newer', async () => {
    await putBuild(early);
    await put('renderer/ui/Button.tsx', late);
    expect(isStale(base)).toBe(true);
  });

  it('is so when a source was taken away, which dates its folder', async () => {
    await putBuild(early);
    await utimes(join(base, 'electron/main'), late, late);
    expect(isStale(base)).toBe(true);
  });
});
