import { ways, type Way } from '../matrix/case.ts';
import { holds, isWhole, type Row, type Share, type StatusShare, type Tally } from './build-report.ts';
import { type Check, checks } from './checks.ts';
import type { Report } from './report.ts';
import { leastOf } from './summary.ts';

/** How a cell is to be shown. */
export type Paint = (kind: 'good' | 'bad' | 'quiet' | 'head', text: string) => string;

type Kind = Parameters<Paint>[0];

interface Cell {
  readonly text: string;
  readonly kind: Kind;
}

const columns = Object.keys(checks) as Check[];
const wayNames = Object.keys(ways) as Way[];

/** The report as lines of text: operations × checks, then what they add up to. */
export function tableOf(report: Report, paint: Paint = (_, text) => text): string[] {
  const names = ['operation', ...columns, 'statuses'];
  const head = names.map((text): Cell => ({ text, kind: 'head' }));
  const rows = align([head, ...report.rows.map(cellsOf)], paint);
  return [...rows, '', ...legend.map((line) => paint('quiet', line)), '', ...totalsOf(report, paint)];
}

/** What the columns hold, and what the signs mean. */
const legend = [
  'Each check: how many of its cases passed (✓), or how many of how many (✗). What a check is, the lines below say.',
  'statuses: the declared ones that every way reached or that a remark says cannot be reached, of all declared.',
  '–: no case; under scopes, an operation that needs none.',
];

function align(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const widths = (rows[0] ?? []).map((_, column) => widest(rows.map((cells) => cells[column]?.text ?? '')));
  return rows.map((cells) =>
    cells
      .map(({ text, kind }, column) => {
        // The last column needs no filling.
        const width = column === cells.length - 1 ? 0 : (widths[column] ?? 0);
        return paint(kind, text.padEnd(width));
      })
      .join('  '),
  );
}

function cellsOf({ operationId, checks: tallies, statuses }: Row): Cell[] {
  return [
    { text: operationId, kind: 'quiet' },
    ...columns.map((check) => cellOf(tallies[check], check)),
    statusCell(Object.values(statuses)),
  ];
}

function cellOf(tally: Tally, check: Check): Cell {
  const { passed, failed } = tally;
  // An operation that needs no scope has nothing to show there.
  if (passed + failed === 0) return { text: '–', kind: check === 'scopes' ? 'quiet' : 'bad' };
  return holds(tally)
    ? { text: `✓ ${passed}`, kind: 'good' }
    : { text: `✗ ${passed}/${passed + failed}`, kind: 'bad' };
}

/** The fewest of its statuses that any way reached, of those that it can. */
function statusCell(shares: readonly StatusShare[]): Cell {
  const { done, of, unable } = leastOf(shares);
  const kind = done + unable === of ? 'good' : 'bad';
  return { text: `${done + unable}/${of}`, kind };
}

function totalsOf(report: Report, paint: Paint): string[] {
  const { operations, statuses, seconds, runSeconds, findings } = report;
  const time = (value: number): string => `${value.toFixed(1).padStart(6)} s`;
  const ofChecks = columns.map((check): [string, Share, string, string] => [
    `${check}: ${checks[check]}`,
    operations[check],
    'operations',
    time(seconds[check]),
  ]);
  const ofStatuses = wayNames.map((way): [string, StatusShare, string, string] => [
    `declared statuses, ${ways[way]}`,
    statuses[way],
    'statuses',
    statuses[way].unable > 0 ? `; ${statuses[way].unable} cannot be, see below` : '',
  ]);
  const lines = [...ofChecks, ...ofStatuses].map(([name, share, unit, more]): Cell[] => {
    const kind = isWhole(share) ? 'good' : 'bad';
    return [name, `${share.done} of ${share.of} ${unit}`, `${outcomeOf(share)}${more}`].map((text) => ({
      text,
      kind,
    }));
  });
  const tools = report.tools.map(({ name, state, said }): Cell[] => [
    { text: name, kind: toolKinds[state] },
    { text: state, kind: toolKinds[state] },
    { text: said, kind: 'quiet' },
  ]);
  const violations = `${findings.length} violations; the whole run took ${runSeconds.toFixed(1)} s`;
  return [
    ...align([...lines, ...tools], paint).map((line) => line.trimEnd()),
    paint(findings.length === 0 ? 'good' : 'bad', violations),
    '',
    ...fuzzerLines(report, paint),
    '',
    ...remarkLines(report.remarks, paint),
  ];
}

const toolKinds = { passed: 'good', failed: 'bad', skipped: 'quiet' } as const;
const fuzzerKinds = { passed: 'good', failed: 'bad', 'not run': 'bad', 'n/a': 'quiet' } as const;

const fuzzerLines = ({ fuzzerChecks }: Report, paint: Paint): string[] =>
  align(
    fuzzerChecks.map(({ name, outcome, how }): Cell[] => [
      { text: name, kind: 'quiet' },
      { text: outcome, kind: fuzzerKinds[outcome] },
      { text: how, kind: 'quiet' },
    ]),
    paint,
  );

/** In words where something cannot be reached: 100 % beside "508 of 519" would be a riddle. */
function outcomeOf(share: Share & Partial<StatusShare>): string {
  const { unable = 0 } = share;
  if (unable === 0) return percent(share);
  return isWhole(share) ? '  all that can be reached' : `${percent(share)} of what can be reached`;
}

/** What can be reached of it and was, in percent, rounded down: 100 % is all of them. */
const percent = ({ done, of, unable = 0 }: Share & Partial<StatusShare>): string =>
  `${String(of === unable ? 0 : Math.floor((done / (of - unable)) * 100)).padStart(3)} %`;

/** What is not checked as everything else is, one line for each reason. */
function remarkLines(remarks: Report['remarks'], paint: Paint): string[] {
  const groups = Map.groupBy(remarks, ({ what, reason }) => `${what}: ${reason}`);
  return [...groups].map(([text, { length }]) => paint('quiet', `${length} × ${text}`));
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
