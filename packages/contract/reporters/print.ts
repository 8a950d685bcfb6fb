export { ReportPrinter as default } from '../src/report/report-printer.ts';
