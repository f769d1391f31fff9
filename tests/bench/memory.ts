import { readdir, readFile } from 'node:fs/promises';

/** Memory of a process and all below it, in MB: each page counted once, shared ones by their share. Linux only. */
export async function memoryOfTree(pid: number): Promise<number> {
  const children = await childrenByParent();
  const tree = [pid];
  for (const each of tree) tree.push(...(children.get(each) ?? []));
  const sizes = await Promise.all(tree.map(proportionalKb));
  return sizes.reduce((sum, kb) => sum + kb, 0) / 1024;
}

async function childrenByParent(): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold spaces, so what follows it is read: state, then the parent.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    found.set(parent, [...(found.get(parent) ?? []), Number(name)]);
  }
  return found;
}

async function proportionalKb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
