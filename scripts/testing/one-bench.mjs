import { pathToFileURL } from 'node:url';

/**
 * A bench's row as printed: `name: ratio (limit)`, and whether it is over.
 * @param {{ name: string, ratio: number, limit?: number, unit?: string }} row
 */
export function printed({ name, ratio, limit, unit }) {
  const number = (value) => `${Number(value.toFixed(2))}${unit ? ` ${unit}` : ''}`;
  if (limit === undefined) return { line: `${name}: ${number(ratio)}`, isOver: !Number.isFinite(ratio) };
  const isOver = !(ratio <= limit);
  return { line: `${name}: ${number(ratio)} (${number(limit)})${isOver ? '  OVER' : ''}`, isOver };
}

async function runOne(file) {
  const { default: run } = await import(pathToFileURL(file).href);
  const rows = (await run()).map(printed);
  for (const { line } of rows) console.log(line);
  return rows.length === 0 || rows.some((row) => row.isOver) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runOne(process.argv[2]);
}
