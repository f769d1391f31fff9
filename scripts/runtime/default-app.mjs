import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// The part of Electron's own default app that opens a folder; the stand-in's archive comes without one.
// It is a module and awaits the program, as Electron's own does: only then is 'ready' held back for it.
const main = `import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
const modules = [];
let folder;
for (let at = 0; at < args.length; at += 1) {
  if (args[at] === '-r' || args[at] === '--require') modules.push(args[(at += 1)]);
  else if (args[at][0] !== '-') { folder = path.resolve(args[at]); break; }
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
if (!folder) {
  console.error('Name the folder of the program to open.');
  process.exit(1);
}
const facts = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
if (facts.version) app.setVersion(facts.version);
app.name = facts.productName || facts.name;
app.setDesktopName(facts.desktopName || app.name + '.desktop');
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), app.name));
}
for (const name of modules) require(path.resolve(name));
await import(pathToFileURL(Module._resolveFilename(folder, null, true)).href).catch((error) => {
  console.error(error);
  process.exit(1);
});
`;

/** Writes the archive Electron loads when it is started with a folder to open. */
export async function makeDefaultApp(target, work) {
  const { createPackage } = await import('@electron/asar');
  const folder = join(work, 'default-app');
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(join(folder, 'main.js'), main);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'default-app', type: 'module', main: 'main.js' }),
  );
  await createPackage(folder, target);
}
