import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../run-program.ts';

/** A workflow for Redocly Respect, and its target. */
export interface WorkflowRun {
  readonly workflowId: string;
  /** Origin of the server. */
  readonly server: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The result of a workflow. */
export interface WorkflowOutcome {
  /** Ids of the steps that ran, in order. */
  readonly steps: readonly string[];
  readonly checks: number;
  /** Every failed check, such as `user: schema check: …`. */
  readonly failures: readonly string[];
}

interface Executed {
  type: 'step' | 'workflow';
  stepId?: string;
  checks?: readonly { name: string; passed: boolean; message: string }[];
  executedSteps?: readonly Executed[];
}

interface Log {
  files: Record<string, { executedWorkflows: readonly Executed[] }>;
}

const workflows = fileURLToPath(
  new URL('../../../../openapi/workflows/consent-to-statements.arazzo.yaml', import.meta.url),
);
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** Runs a workflow of the description with Redocly Respect, which also validates each response by the description. */
export async function runWorkflow({ workflowId, server, inputs }: WorkflowRun): Promise<WorkflowOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-respect-'));
  try {
    const log = join(folder, 'respect.json');
    const args = ['--workflow', workflowId, '--server', `wallet=${server}`, '--json-output', log];
    const { code, stdout, stderr } = await runNode(
      [cli, 'respect', workflows, '--input', JSON.stringify(inputs), ...args],
      { cwd: folder, env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    const outcome = readLog(await readFile(log, 'utf8').catch(() => '{"files":{}}'));
    if ((code === 0) === (outcome.failures.length === 0) && outcome.checks > 0) return outcome;
    throw new Error(`Respect ended with ${code}:\n${stdout}\n${stderr}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readLog(text: string): WorkflowOutcome {
  const { files } = JSON.parse(text) as Log;
  const steps = Object.values(files).flatMap((file) => file.executedWorkflows.flatMap(stepsOf));
  const checks = steps.flatMap(({ stepId = '', checks: all = [] }) =>
    all.map((each) => ({ stepId, ...each })),
  );
  return {
    steps: steps.map(({ stepId = '' }) => stepId),
    checks: checks.length,
    failures: checks
      .filter(({ passed }) => !passed)
      .map(({ stepId, name, message }) => `${stepId}: ${name}: ${message}`),
  };
}

const stepsOf = (executed: Executed): Executed[] =>
  executed.type === 'step' ? [executed] : (executed.executedSteps ?? []).flatMap(stepsOf);
