import { readFile } from 'node:fs/promises';
import { barChart } from './bar-chart.ts';
import { paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

/** A table of a run. A row is a number, or numbers and texts by column. */
interface BenchmarkTable {
  readonly title: string;
  readonly rows: Readonly<Record<string, unknown>>;
}

/** The contents of `apps/docs/bench.json`, which `pnpm bench --keep` writes. */
export interface Benchmarks {
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly platform: string;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, readonly BenchmarkTable[]>>;
}

type Cells = Readonly<Record<string, unknown>>;

/** Heading of each part, and what its figures mean for a program. */
const parts: Readonly<Record<string, readonly [heading: string, meaning: string]>> = {
  size: [
    'Sizes',
    'A page that uses one operation loads that operation and the code for signing, retries and errors. Each further one adds little. The packed packages contain their sources and declarations; most of the sandbox is the workbench.',
  ],
  signatures: ['Signatures', 'A signature is computed for each request.'],
  calls: [
    'Calls of the client',
    'The clients call a `fetch` that responds at once, so only their own work is measured. A real call waits for the network for 10,000 microseconds and more: beside that, the differences matter to programs that send thousands of calls only.',
  ],
  sandbox: [
    'The sandbox beside Prism',
    'Both run on the same machine in the same run. Prism does less and more: it checks no signature and has no state, but it validates each response. The bare server only checks the signature.',
  ],
  memory: ['Memory of the sandbox', 'The resident memory of the process.'],
  statements: ['Long histories', 'A page of a wallet with a million statements, beside one with a thousand.'],
  stores: ['The SQLite store', 'The state in a file, beside the state in memory.'],
  postgres: ['The PostgreSQL store', 'The time of the network to the database is not part of the ratios.'],
  worlds: ['Large worlds', 'Reset, snapshot and restore of worlds with many records.'],
  teams: ['Teams', 'A team within its limits, beside another one that is far over them.'],
  msw: ['MSW handlers', 'One intercepted call in the process of a test.'],
  workbench: ['The workbench', 'How long the page does not respond while many requests arrive.'],
  start: ['Start of the command', 'The command `litas`, beside a program of Node.js that does nothing.'],
  load: ['Load with faults', 'Many sessions at the same time, with faults on purpose.'],
};

/** Writes the page of the kept benchmarks. */
export async function benchmarksPage(): Promise<Page> {
  const text = await readFile(new URL('../../bench.json', import.meta.url), 'utf8');
  return pageOf(JSON.parse(text) as Benchmarks);
}

/** Writes the page of some results. */
export function pageOf(benchmarks: Benchmarks): Page {
  return {
    route: 'catalogues/benchmarks',
    title: 'Benchmarks',
    description: 'What calls, signatures and the sandbox cost, with the machine and the versions.',
    body: bodyOf(benchmarks, () => ''),
    mdx: bodyOf(benchmarks, barChart),
  };
}

type Chart = typeof barChart;

const bodyOf = ({ date, machine, versions, parts: measured }: Benchmarks, chart: Chart): string =>
  paragraphs([
    'These are the figures of `pnpm bench --keep`, each of one run and not the best of several.',
    `- Last run: ${date.slice(0, 10)}. A part that it did not measure again is from an earlier run.
- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.platform}.
- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '## What a figure means',
    'Times and requests per second are those of this machine: yours has others. A ratio compares two things that were measured in one run, one beside the other, and holds better on other machines. A ratio says nothing about a whole program: a client that takes half the time of another one makes no page twice as fast, because most of the time of a call is network.',
    'A goal is what the project wants to reach. Goals that are missed are in the tables, too. Run `pnpm bench` in a clone of the repository to get your own figures; nothing else should run beside it.',
    ...Object.entries(measured).flatMap(([name, tables]) => {
      const [heading, meaning] = parts[name] ?? [name, ''];
      return [
        `## ${heading}`,
        meaning,
        ...tables.flatMap(({ title, rows }, index) => [
          title === '' || title === tables[index - 1]?.title ? '' : `**${title}**`,
          ...contentsOf(title, rows, chart),
        ]),
      ];
    }),
  ]);

/** Writes the chart and the table of some rows. */
function contentsOf(title: string, rows: BenchmarkTable['rows'], chart: Chart): string[] {
  const entries = Object.entries(rows).map(
    ([name, cells]) =>
      [name, typeof cells === 'object' && cells !== null ? (cells as Cells) : { value: cells }] as const,
  );
  if (entries.every(([, { measured, goal }]) => measured !== undefined && goal !== undefined)) {
    const goals = entries.map(([name, cells]) => [
      name,
      `${shown(cells['measured'])} ${shown(cells['unit'])}`.trim(),
      shown(cells['goal']),
      isReached(Number(cells['measured']), shown(cells['goal'])) ? 'reached' : 'missed',
    ]);
    return [table(['figure', 'measured', 'goal', ''], goals)];
  }
  const columns = [...new Set(entries.flatMap(([, cells]) => Object.keys(cells)))];
  const lines = entries.map(([name, cells]) => [name, ...columns.map((column) => shown(cells[column]))]);
  return [chart(title, barsOf(entries, columns)), table(['', ...columns], lines)];
}

/** The bars of the first column with a number in every row; beside a limit, as shares of it. */
function barsOf(
  entries: readonly (readonly [name: string, cells: Cells])[],
  columns: readonly string[],
): Parameters<Chart>[1] {
  const column = columns.find((name) => entries.every(([, cells]) => typeof cells[name] === 'number'));
  if (column === undefined || column === 'value' || entries.length < 2) return [];
  const hasLimit = columns.includes('allowed');
  const largest = Math.max(...entries.map(([, cells]) => Number(cells[column])));
  return entries.map(([name, cells]) => {
    const share = Number(cells[column]) / (hasLimit ? Number(cells['allowed']) : largest);
    return {
      name,
      share,
      value: hasLimit
        ? `${Math.floor(share * 100)} % of ${shown(cells['allowed'])}`
        : `${shown(cells[column])} ${column}`,
    };
  });
}

/** Whether a figure is within a goal such as `≤ 0.4`. */
function isReached(measured: number, goal: string): boolean {
  const limit = Number(goal.slice(1));
  return goal.startsWith('≤') ? measured <= limit : measured >= limit;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
