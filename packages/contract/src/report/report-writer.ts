import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestModule } from 'vitest/node';
import { operations } from '../description/find-operation.ts';
import { readBundle } from '../description/read.ts';
import { buildMatrix, type JudgedProof, type Matrix } from './build-report.ts';
import { type Remark, remarks } from './remarks.ts';

/** What a run proved. */
export interface Report extends Matrix {
  /** SHA-256 of the bundle. */
  readonly description: string;
  readonly tools: readonly ToolOutcome[];
  readonly remarks: readonly Remark[];
}

/** What another tool said. */
export interface ToolOutcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Its figures, or why it was not asked. */
  readonly said: string;
}

const file = new URL('../../reports/contract-report.json', import.meta.url);

/** Writes `reports/contract-report.json` at the end of a run. */
export class ReportWriter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const report = await collect(modules);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    this.onReport(report, fileURLToPath(file));
  }

  /** Called with the report that was written, and where it is. */
  onReport(_report: Report, _path: string): void {}
}

async function collect(modules: readonly TestModule[]): Promise<Report> {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const proofs = tests.flatMap((test): JudgedProof[] => {
    const { proof } = test.meta();
    return proof ? [{ ...proof, passed: test.result().state === 'passed' }] : [];
  });
  const tools = tests.flatMap((test): ToolOutcome[] => {
    const { tool } = test.meta();
    const result = test.result();
    if (!tool || result.state === 'pending') return [];
    const note = result.state === 'skipped' ? result.note : undefined;
    return [{ name: tool.name, state: result.state, said: tool.said ?? note ?? '' }];
  });
  const { hash: description } = await readBundle();
  return { description, ...buildMatrix(operations, proofs), tools, remarks };
}
