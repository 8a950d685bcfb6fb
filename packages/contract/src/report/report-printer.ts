import process from 'node:process';
import { styleText } from 'node:util';
import { type Report, ReportWriter } from './report-writer.ts';
import { type Paint, tableOf } from './table.ts';

const styles = { good: 'green', bad: 'red', quiet: 'dim', head: 'bold' } as const;

// `styleText` leaves the colours out where the stream is no terminal.
const paint: Paint = (kind, text) => styleText(styles[kind], text, { stream: process.stdout });

/** Writes the report and prints it; fails the run where anything is below 100 %. */
export class ReportPrinter extends ReportWriter {
  override onReport(report: Report, path: string): void {
    process.stdout.write(`\n${tableOf(report, paint).join('\n')}\n\nWritten to ${path}\n`);
    const shares = [...Object.values(report.operations), report.statuses, report.errorStatuses];
    if (shares.some(({ done, of }) => done < of)) process.exitCode = 1;
  }
}
