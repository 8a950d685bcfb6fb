import type { Checked } from './check-operation.ts';
import { lineOf } from './difference.ts';
import type { FieldCheck } from './run-field-check.ts';

/** What a report says of the check as a whole. */
export interface ReportContext {
  /** SHA-256 of the description. */
  readonly hash: string;
  readonly baseUrl: string;
  readonly scopes: readonly string[] | undefined;
  /** When the check was made. */
  readonly date: Date;
}

/** Whether anything is otherwise than described. */
export const differs = ({ checked }: FieldCheck): boolean =>
  checked.some(({ differences }) => differences.length > 0);

/** Writes what a check came to, as Markdown that can be pasted into an issue. It holds no value of any answer. */
export function reportOf(check: FieldCheck, { hash, baseUrl, scopes, date }: ReportContext): string {
  const { checked, skipped } = check;
  const differing = checked.filter(({ differences }) => differences.length > 0);
  const lines = [
    '## Field check of the description',
    '',
    `- Description: \`${hash.slice(0, 12)}\``,
    `- API: ${isProduction(baseUrl) ? 'https://wallet.paysera.com' : 'another server'}`,
    `- Date: ${date.toISOString().slice(0, 10)}`,
    `- Scopes: ${scopes?.join(', ') ?? 'not said'}`,
    `- Operations: ${checked.length} called, ${differing.length} otherwise than described, ${skipped.length} not called`,
    '',
    '### Differences',
    '',
    ...(differing.length === 0 ? ['None.'] : differing.flatMap(linesOf)),
    '',
    '### Called',
    '',
    '| operation | answer |',
    '| --- | --- |',
    ...checked.map((each) => `| ${each.operationId} | ${answerOf(each)} |`),
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
      `- \`${operationId}\` (${status}), ${each.path === '' ? 'the answer' : `\`${each.path}\``}: ${lineOf(each)}`,
  );

const answerOf = ({ status, differences, error }: Checked): string => {
  if (status === undefined) return `none (${error?.code ?? 'unknown'})`;
  return `${status}, ${differences.length === 0 ? 'as described' : `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`}`;
};

const isProduction = (baseUrl: string): boolean => URL.parse(baseUrl)?.hostname === 'wallet.paysera.com';
