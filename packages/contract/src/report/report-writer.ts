import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { descriptionHash } from '@litas/openapi/read';
import { operations } from '../description/find-operation.ts';
import { allCases } from '../matrix/all-cases.ts';
import { buildMatrix, type ProofResult } from './build-report.ts';
import { type FuzzerProof, fuzzerChecks } from './fuzzer-checks.ts';
import { isGreen, isPublished } from './published.ts';
import { remarks } from './remarks.ts';
import type { Report, ToolOutcome } from './report.ts';
import { commandLine } from '@litas/scripts/command-line';

const file = new URL('../../reports/contract-report.json', import.meta.url);

/** Writes `reports/contract-report.json` at the end of a run. */
export class ReportWriter implements Reporter {
  #begun = 0;

  onTestRunStart(): void {
    this.#begun = performance.now();
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const report = await collect(modules, (performance.now() - this.#begun) / 1000);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    await this.onReport(report, fileURLToPath(file));
  }

  /** Called with the written report and its path. */
  async onReport(report: Report, _path: string): Promise<void> {
    // A run of some tests proves only a part.
    if (!isGreen(report) || (await isPublished(report))) return;
    process.stderr.write(
      `apps/docs/contract.json shows what an earlier run proved. Run: ${commandLine('contract')}\n`,
    );
    process.exitCode = 1;
  }
}

async function collect(modules: readonly TestModule[], seconds: number): Promise<Report> {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const description = descriptionHash();
  const proofs = tests.flatMap(proofsOf);
  return {
    description,
    ...buildMatrix(operations, allCases, proofs),
    findings: tests.flatMap((test) => test.meta().findings ?? []),
    tools: tests.flatMap(toolOf),
    remarks,
    fuzzerChecks: fuzzerChecks(tests.flatMap(fuzzerProofsOf)),
    runSeconds: Math.round(seconds * 10) / 10,
  };
}

function proofsOf(test: TestCase): ProofResult[] {
  const { proofs = [] } = test.meta();
  const passed = test.result().state === 'passed';
  // The checks of one test share its time.
  const milliseconds = (test.diagnostic()?.duration ?? 0) / proofs.length;
  return proofs.map((proof) => ({ ...proof, passed, milliseconds }));
}

function toolOf(test: TestCase): ToolOutcome[] {
  const { tool } = test.meta();
  const result = test.result();
  if (!tool || result.state === 'pending') return [];
  const note = result.state === 'skipped' ? result.note : undefined;
  return [{ name: tool.name, state: result.state, said: tool.said ?? note ?? '' }];
}

function fuzzerProofsOf(test: TestCase): FuzzerProof[] {
  const passed = test.result().state === 'passed';
  return (test.meta().fuzzer ?? []).map((name) => ({ name, passed }));
}
