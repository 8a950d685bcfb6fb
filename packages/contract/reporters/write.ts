export { ReportWriter as default } from '../src/report/report-writer.ts';
