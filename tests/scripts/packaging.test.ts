import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import afterPack from '../../scripts/packaging/after-pack.mjs';
import { wantedVersion } from '../../scripts/runtime/official.mjs';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlour-packaging-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function packageWith(...options: string[]): Promise<{ code: number; said: string }> {
  const program = join(root, 'node_modules/electron-builder/cli.js');
  const args = [program, '--linux', 'dir', '--publish', 'never', `-c.directories.output=${folder}/release`];
  return new Promise((done) => {
    execFile(process.execPath, [...args, ...options], { cwd: root }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

async function runtimeOf(version: string): Promise<string> {
  const dist = join(folder, 'dist');
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'version'), version);
  return dist;
}

describe('packaging', () => {
  it('has a configuration the packager accepts, and refuses another version of the runtime', async () => {
    const { code, said } = await packageWith('-c.electronVersion=33.2.1');
    expect(said).toContain(`Electron 33.2.1 would be packaged, not ${wantedVersion()}`);
    expect(said).not.toContain('Invalid configuration');
    expect(code).not.toBe(0);
  });

  it('refuses a stand-in that is passed off as the wanted version', async () => {
    const dist = await runtimeOf('33.2.1');
    const { code, said } = await packageWith(`-c.electronDist=${dist}`);
    expect(said).toContain(`the runtime in ${dist} is not Electron ${wantedVersion()}`);
    expect(code).not.toBe(0);
  });

  it('is told at once of a setting that does not exist', async () => {
    const { code, said } = await packageWith('-c.nsis.oneClik=true');
    expect(said).toMatch(/Invalid configuration[\s\S]*nsis/);
    expect(code).not.toBe(0);
  });

  it('seals the runtime: no Node, no inspector, the program only from its checked archive', async () => {
    const settings = await readFile(join(root, 'electron-builder.yml'), 'utf8');
    for (const fuse of [
      'runAsNode: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(settings).toContain(fuse);
    }
  });

  describe('once laid out', () => {
    const context = { electronPlatformName: 'win32', arch: 1, packager: undefined };
    const opener = () => join(folder, 'resources/default_app.asar');
    const sqlite = () => join(folder, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds');

    beforeEach(async () => {
      await mkdir(sqlite(), { recursive: true });
      await writeFile(opener(), '');
      await writeFile(join(sqlite(), 'linux-x64.node'), '');
    });

    it('holds no opener of any folder, and SQLite for its own system only', async () => {
      await writeFile(join(sqlite(), 'win32-x64.node'), '');
      await afterPack({ ...context, appOutDir: folder });
      await expect(access(opener())).rejects.toThrow();
      expect(await readdir(sqlite())).toEqual(['win32-x64.node']);
    });

    it('is refused without SQLite for its own system', async () => {
      await expect(afterPack({ ...context, appOutDir: folder })).rejects.toThrow(
        'win32-x64.node was not packaged',
      );
    });
  });
});
