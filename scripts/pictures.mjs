// Draws the bundled pictures from the chosen list: npm run is not needed, `node scripts/pictures.mjs` makes them all anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

const side = 600;
const ink = '#1A1A1A';
const folder = resolve(import.meta.dirname, '../resources/pictures');
const require = createRequire(import.meta.url);

const sets = {
  openmoji: require('@iconify-json/openmoji/icons.json'),
  healthicons: require('@iconify-json/healthicons/icons.json'),
};

function svgOf(source, icon) {
  const set = sets[source];
  const { body } = set.icons[icon] ?? set.icons[set.aliases?.[icon]?.parent] ?? {};
  if (body === undefined) throw new Error(`${source} has no picture called ${icon}.`);
  const { width = 16, height = 16 } = set;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" color="${ink}">${body}</svg>`;
}

/** The 256 commonest colours, alike ones counted as one, and for each pixel which of them it is nearest to. */
function inFewColours(pixels) {
  const counts = new Map();
  const coarse = (at) => (pixels[at] < 4 && at % 4 === 3 ? 0 : pixels[at] & 0xf8);
  const keyOf = (at) =>
    coarse(at + 3) === 0
      ? 0
      : ((coarse(at) << 24) | (coarse(at + 1) << 16) | (coarse(at + 2) << 8) | coarse(at + 3)) >>> 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyOf(at);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { key, count: 1, at });
    else known.count += 1;
  }
  const kept = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 256);
  const colours = kept.map(({ key, at }) => (key === 0 ? [0, 0, 0, 0] : [...pixels.subarray(at, at + 4)]));
  const indexes = new Map(kept.map(({ key }, index) => [key, index]));
  const nearest = (at) => {
    let best = 0;
    let least = Infinity;
    colours.forEach((colour, index) => {
      const far = colour.reduce((sum, part, i) => sum + (part - pixels[at + i]) ** 2, 0);
      if (far < least) [best, least] = [index, far];
    });
    return best;
  };
  const indexed = new Uint8Array(pixels.length / 4);
  for (let i = 0; i < indexed.length; i += 1) {
    const key = keyOf(i * 4);
    if (!indexes.has(key)) indexes.set(key, nearest(i * 4));
    indexed[i] = indexes.get(key);
  }
  return { colours, indexed };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A PNG with a palette: a third of the size of one in full colour, and nothing in it but the picture. */
function png(pixels, width, height) {
  const { colours, indexed } = inFewColours(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(indexed.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map((colour) => colour[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const { pictures } = JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8'));
const files = join(folder, 'files', 'pictures');
mkdirSync(files, { recursive: true });
const wanted = new Set(pictures.map(({ id }) => `${id}.png`));
for (const name of readdirSync(files)) if (!wanted.has(name)) rmSync(join(files, name));
let bytes = 0;
for (const { id, source, icon } of pictures) {
  const drawn = new Resvg(svgOf(source, icon), { fitTo: { mode: 'width', value: side } }).render();
  const file = png(drawn.pixels, drawn.width, drawn.height);
  writeFileSync(join(files, `${id}.png`), file);
  bytes += file.length;
}
console.log(`${pictures.length} pictures, ${(bytes / 1024 / 1024).toFixed(2)} MB`);
