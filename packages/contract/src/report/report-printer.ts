import process from 'node:process';
import { styleText } from 'node:util';
import { isGreen, publish } from './published.ts';
import type { Report } from './report.ts';
import { ReportWriter } from './report-writer.ts';
import { type Paint, tableOf } from './table.ts';

const styles = { good: 'green', bad: 'red', quiet: 'dim', head: 'bold' } as const;

// `styleText` omits the colors when the stream is no terminal.
const paint: Paint = (kind, text) => styleText(styles[kind], text, { stream: process.stdout });

/** Writes and prints the report, and writes the summary for the docs. Fails the run when a check failed or was not made. */
export class ReportPrinter extends ReportWriter {
  override async onReport(report: Report, path: string): Promise<void> {
    process.stdout.write(`\n${tableOf(report, paint).join('\n')}\n\nWritten to ${path}\n`);
    if (!isGreen(report)) return void (process.exitCode = 1);
    await publish(report);
    process.stdout.write('The page of the docs is made from apps/docs/contract.json, which holds it now.\n');
  }
}
