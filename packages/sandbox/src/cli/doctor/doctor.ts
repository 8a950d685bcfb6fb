import { styleText } from 'node:util';
import { checkNode } from './check-node.ts';
import { lookAtPort } from './check-port.ts';
import { checkSandbox } from './check-sandbox.ts';
import type { Finding } from './finding.ts';

/** Where the doctor looks. */
export interface DoctorOptions {
  readonly port: number;
  readonly host: string;
}

/** Looks for what keeps a sandbox from working, and prints what to do. The exit code is 1 when something stands in the way. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const findings = await examine(options);
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  if (findings.some(({ level }) => level === 'problem')) process.exitCode = 1;
}

async function examine({ port, host }: DoctorOptions): Promise<Finding[]> {
  const node = checkNode(process.version);
  const state = await lookAtPort(port, host);
  switch (state.kind) {
    case 'taken':
      return [node, state.finding];
    case 'sandbox':
      return [node, ...(await checkSandbox(state))];
    case 'free': {
      const start = port === 4010 ? 'litas-sandbox' : `litas-sandbox --port ${port}`;
      const text = `Port ${port} is free, and no sandbox runs there.`;
      return [node, { level: 'ok', text, advice: `Start one: ${start}` }];
    }
  }
}

const colours = { ok: 'green', note: 'yellow', problem: 'red' } as const;

function lineOf({ level, text, advice }: Finding): string {
  const mark = styleText(colours[level], level.padEnd(7), { stream: process.stdout });
  return advice === undefined ? `${mark}  ${text}` : `${mark}  ${text}\n         ${advice}`;
}
