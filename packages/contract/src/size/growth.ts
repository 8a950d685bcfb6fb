import { readFile, writeFile } from 'node:fs/promises';
import { bundlers } from './bundle.ts';
import { type Gate, gates } from './gates.ts';

/** Bytes of each module, minified, by the name of a gate. */
type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = new URL('baseline.json', import.meta.url);

/**
 * Explains which modules have grown since the baseline, and where the limit is defined, for a failed gate.
 *
 * @param gate - The gate.
 * @param measured - The measured size, in bytes.
 */
export async function explainGrowth(gate: Gate, measured: number): Promise<string> {
  const baseline = JSON.parse(await readFile(file, 'utf8')) as Baseline;
  const { modules } = await bundlers.esbuild(gate.code);
  return growthText(gate, measured, baseline[gate.name] ?? {}, modules);
}

/** Writes the text of {@link explainGrowth}. */
export function growthText(
  { name, limit }: Pick<Gate, 'name' | 'limit'>,
  measured: number,
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): string {
  const grown = Object.entries(now)
    .map(([module, bytes]) => ({ module, bytes, more: bytes - (before[module] ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((left, right) => right.more - left.more)
    .slice(0, 10)
    .map(({ module, bytes, more }) => `  ${module}: ${bytes} bytes, ${more} more`);
  return [
    `${name}: ${Math.ceil(measured)} bytes, and the limit is ${limit}.`,
    'Grown since the baseline, in bytes before compression:',
    ...(grown.length > 0
      ? grown
      : ['  nothing: run `pnpm -C packages/contract sizes:save` on the last good commit']),
    'The limit is in packages/contract/src/size/gates.ts.',
  ].join('\n');
}

/** Saves the sizes of all modules as the baseline. */
export async function saveBaseline(): Promise<void> {
  const measured = await Promise.all(
    gates.map(async ({ name, code }) => [name, (await bundlers.esbuild(code)).modules] as const),
  );
  await writeFile(file, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
}
