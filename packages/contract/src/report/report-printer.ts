import process from 'node:process';
import { styleText } from 'node:util';
import { isWhole } from './build-report.ts';
import type { Report } from './report.ts';
import { ReportWriter } from './report-writer.ts';
import { type Paint, tableOf } from './table.ts';

const styles = { good: 'green', bad: 'red', quiet: 'dim', head: 'bold' } as const;

// `styleText` leaves the colours out where the stream is no terminal.
const paint: Paint = (kind, text) => styleText(styles[kind], text, { stream: process.stdout });

/** Writes the report and prints it; fails the run where anything is below 100 %. */
export class ReportPrinter extends ReportWriter {
  override async onReport(report: Report, path: string): Promise<void> {
    process.stdout.write(`\n${tableOf(report, paint).join('\n')}\n\nWritten to ${path}\n`);
    const shares = [...Object.values(report.operations), ...Object.values(report.statuses)];
    const fuzzed = report.fuzzerChecks.every(({ outcome }) => outcome === 'passed' || outcome === 'n/a');
    if (!shares.every(isWhole) || report.findings.length > 0 || !fuzzed) process.exitCode = 1;
  }
}
