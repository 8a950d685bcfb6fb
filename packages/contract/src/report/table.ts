import { transports, type Transport } from '../matrix/case.ts';
import {
  holds,
  isWhole,
  missedOf,
  reachedOf,
  type Row,
  type StatusShare,
  type Tally,
} from './build-report.ts';
import { type Check, checks } from './checks.ts';
import type { Report } from './report.ts';

/** Colors a text. */
export type Paint = (kind: 'good' | 'bad' | 'quiet' | 'head', text: string) => string;

type Kind = Parameters<Paint>[0];

interface Cell {
  readonly text: string;
  readonly kind: Kind;
}

const columns = Object.keys(checks) as Check[];
const transportNames = Object.keys(transports) as Transport[];

/** Writes the report as lines of text: operations × checks, then the sums. */
export function tableOf(report: Report, paint: Paint = (_, text) => text): string[] {
  const names = ['operation', ...columns, 'statuses'];
  const head = names.map((text): Cell => ({ text, kind: 'head' }));
  const rows = align([head, ...report.rows.map(cellsOf)], paint);
  return [...rows, '', ...legend.map((line) => paint('quiet', line)), '', ...totalsOf(report, paint)];
}

/** The contents of the columns, and the signs. */
const legend = [
  'Each check: how many of its cases passed (✓), or how many of how many (✗). What a check is, the lines below say.',
  'statuses: the declared ones that the sandbox reached by behavior or by a fault rule, of all declared.',
  '–: no case; under scopes, an operation that needs none.',
];

function align(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const widths = (rows[0] ?? []).map((_, column) => widest(rows.map((cells) => cells[column]?.text ?? '')));
  return rows.map((cells) =>
    cells
      .map(({ text, kind }, column) => {
        // The last column is not padded.
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
    statusCell(statuses.sandbox),
  ];
}

function cellOf(tally: Tally, check: Check): Cell {
  const { passed, failed } = tally;
  // An operation that needs no scope has no result there.
  if (passed + failed === 0) return { text: '–', kind: check === 'scopes' ? 'quiet' : 'bad' };
  return holds(tally)
    ? { text: `✓ ${passed}`, kind: 'good' }
    : { text: `✗ ${passed}/${passed + failed}`, kind: 'bad' };
}

function statusCell(share: StatusShare): Cell {
  return { text: `${reachedOf(share)}/${share.of}`, kind: missedOf(share) === 0 ? 'good' : 'bad' };
}

function totalsOf(report: Report, paint: Paint): string[] {
  const { operations, statuses, seconds, runSeconds, findings } = report;
  const time = (value: number): string => `${value.toFixed(1).padStart(6)} s`;
  const ofChecks = columns.map((check): Cell[] => {
    const share = operations[check];
    const kind = isWhole(share) ? 'good' : 'bad';
    const texts = [
      `${check}: ${checks[check]}`,
      `${share.done} of ${share.of} operations`,
      percent(share.done, share.of),
      time(seconds[check]),
    ];
    return [...texts.slice(0, 2), texts.slice(2).join('')].map((text) => ({ text, kind }));
  });
  const ofStatuses = transportNames.map((transport): Cell[] => {
    const share = statuses[transport];
    const kind = missedOf(share) === 0 ? 'good' : 'bad';
    const texts = [
      `declared statuses, ${transports[transport]}`,
      `${reachedOf(share)} of ${share.of} statuses`,
      `${percent(reachedOf(share), share.of)}  ${othersOf(share)}`,
    ];
    return texts.map((text) => ({ text, kind }));
  });
  const lines = [...ofChecks, ...ofStatuses];
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

/** Describes how the other statuses were reached, or that they were not. */
function othersOf(share: StatusShare): string {
  const groups = {
    'by fault rules': share.byFault,
    replayed: share.replayed,
    unreachable: share.unreachable,
  };
  const all = { ...groups, 'not reached': missedOf(share) };
  return Object.entries(all)
    .flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []))
    .join(', ');
}

/** Writes a share in percent, rounded down: 100 % is all of them. */
const percent = (done: number, of: number): string =>
  `${String(of === 0 ? 0 : Math.floor((done / of) * 100)).padStart(3)} %`;

/** Writes the exceptions, one line for each reason. */
function remarkLines(remarks: Report['remarks'], paint: Paint): string[] {
  const groups = Map.groupBy(remarks, ({ what, reason }) => `${what}: ${reason}`);
  return [...groups].map(([text, { length }]) => paint('quiet', `${length} × ${text}`));
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
