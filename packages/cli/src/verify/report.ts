import type { Checked, Verdict } from './check-operation.ts';
import { lineOf } from './difference.ts';
import type { FieldCheck } from './run-field-check.ts';

/** The facts about a check as a whole. */
export interface ReportContext {
  /** SHA-256 of the description. */
  readonly hash: string;
  readonly baseUrl: string;
  readonly scopes: readonly string[] | undefined;
  /** When the check was made. */
  readonly date: Date;
}

/** Returns the verdict on the whole: different when one operation is, described when all of them are. */
export function verdictOf({ checked }: FieldCheck): Verdict {
  const verdicts = new Set(checked.map(({ verdict }) => verdict));
  return (['different', 'unknown'] as const).find((each) => verdicts.has(each)) ?? 'described';
}

/** Writes a check as Markdown for an issue. It contains no value of any response. */
export function reportOf(check: FieldCheck, { hash, baseUrl, scopes, date }: ReportContext): string {
  const { checked, skipped } = check;
  const withVerdict = (wanted: Verdict) => checked.filter(({ verdict }) => verdict === wanted);
  const different = withVerdict('different');
  const lines = [
    '## Field check of the description',
    '',
    `- Description: \`${hash.slice(0, 12)}\``,
    `- API: ${isProduction(baseUrl) ? 'https://wallet.paysera.com' : 'another server'}`,
    `- Date: ${date.toISOString().slice(0, 10)}`,
    `- Scopes: ${scopes?.join(', ') ?? 'not given'}`,
    `- Operations: ${checked.length} called (${withVerdict('described').length} as described, ${different.length} different, ${withVerdict('unknown').length} cannot tell), ${skipped.length} not called`,
    '',
    '### Differences',
    '',
    ...(different.length === 0 ? ['None.'] : different.flatMap(linesOf)),
    '',
    '### Called',
    '',
    '| operation | status | verdict |',
    '| --- | --- | --- |',
    ...checked.map((each) => `| ${each.operationId} | ${each.status ?? 'none'} | ${verdictText(each)} |`),
    '',
    ...(skipped.length === 0
      ? []
      : [
          '### Not called',
          '',
          ...skipped.map(({ operationId, reason }) => `- ${operationId}: ${reason}`),
          '',
        ]),
  ];
  return lines.join('\n');
}

const linesOf = ({ operationId, status, differences }: Checked): string[] =>
  differences.map(
    (each) =>
      `- \`${operationId}\` (${status}), ${each.path === '' ? 'the response' : `\`${each.path}\``}: ${lineOf(each)}`,
  );

function verdictText({ verdict, reason, differences: { length } }: Checked): string {
  if (verdict === 'described') return 'as described';
  if (verdict === 'unknown') return `cannot tell: ${reason}`;
  return `different: ${length} ${length === 1 ? 'difference' : 'differences'}`;
}

const isProduction = (baseUrl: string): boolean => URL.parse(baseUrl)?.hostname === 'wallet.paysera.com';
