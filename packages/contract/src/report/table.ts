import { type Check, checks } from './checks.ts';
import { holds, type Row, type Share, type Tally } from './build-report.ts';
import type { Report } from './report-writer.ts';

/** How a cell is to be shown. */
export type Paint = (kind: 'good' | 'bad' | 'quiet' | 'head', text: string) => string;

type Kind = Parameters<Paint>[0];

interface Cell {
  readonly text: string;
  readonly kind: Kind;
}

const columns = Object.keys(checks) as Check[];

/** The report as lines of text: operations × checks, then what they add up to. */
export function tableOf(report: Report, paint: Paint = (_, text) => text): string[] {
  const head = ['operation', ...columns].map((text): Cell => ({ text, kind: 'head' }));
  const body = report.rows.map((row) => cellsOf(row));
  // The last column needs no filling.
  const widths = head
    .slice(0, -1)
    .map((_, column) => widest([head, ...body].map((cells) => cells[column]?.text ?? '')));
  const lines = [head, ...body].map((cells) =>
    cells.map(({ text, kind }, column) => paint(kind, text.padEnd(widths[column] ?? 0))).join('  '),
  );
  return [...lines, '', ...totalsOf(report, paint)];
}

function cellsOf({ operationId, checks: tallies }: Row): Cell[] {
  return [{ text: operationId, kind: 'quiet' }, ...columns.map((check) => cellOf(tallies[check]))];
}

function cellOf(tally: Tally): Cell {
  const { passed, failed } = tally;
  if (passed + failed === 0) return { text: '–', kind: 'bad' };
  return holds(tally)
    ? { text: `✓ ${passed}`, kind: 'good' }
    : { text: `✗ ${passed}/${passed + failed}`, kind: 'bad' };
}

function totalsOf({ operations, statuses, errorStatuses, tools, remarks }: Report, paint: Paint): string[] {
  const shares: [string, Share, string][] = [
    ...columns.map((check): [string, Share, string] => [
      checks[check],
      operations[check],
      `${operations[check].of} operations`,
    ]),
    ['statuses reached by Prefer: code=', statuses, `${statuses.of} statuses`],
    ['errors among them', errorStatuses, `${errorStatuses.of} statuses`],
  ];
  const nameWidth = widest([...shares.map(([name]) => name), ...tools.map(({ name }) => name)]);
  const counts = shares.map(([, { done }, of]) => `${done} of ${of}`);
  const countWidth = widest(counts);
  const lines = shares.map(([name, share], index) => {
    const line = `${name.padEnd(nameWidth)}  ${(counts[index] ?? '').padStart(countWidth)}  ${percent(share)}`;
    return paint(share.done === share.of ? 'good' : 'bad', line);
  });
  const said = tools.map(({ name, state, said: words }) =>
    paint(toolKinds[state], `${name.padEnd(nameWidth)}  ${state}${words && `: ${words}`}`),
  );
  return [...lines, ...said, '', ...remarkLines(remarks, paint)];
}

const toolKinds = { passed: 'good', failed: 'bad', skipped: 'quiet' } as const;

const percent = ({ done, of }: Share): string =>
  // Rounded down: 100 % is all of them.
  `${String(of === 0 ? 0 : Math.floor((done / of) * 100)).padStart(3)} %`;

/** What is not checked as everything else is, one line for each reason. */
function remarkLines(remarks: Report['remarks'], paint: Paint): string[] {
  const groups = Map.groupBy(remarks, ({ what, reason }) => `${what}: ${reason}`);
  return [...groups].map(([text, { length }]) => paint('quiet', `${length} × ${text}`));
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
