import { differences } from '../judges/alike.ts';
import type { Finding } from '../judges/finding.ts';
import { ways, type MatrixCase } from './case.ts';
import { type OpenWay, type Ran, runCase } from './run-case.ts';

/** Runs a case on the ways to a sandbox and to MSW, which must have come as far as each other, and compares the answers. */
export async function runAlike(sandbox: OpenWay, msw: OpenWay, each: MatrixCase): Promise<Ran> {
  const [one, other] = [await runCase(sandbox, each), await runCase(msw, each)];
  const { operationId } = each;
  const findings = differences(one.answer, other.answer).map((message): Finding => {
    return { operationId, judge: 'sandbox and MSW alike', way: ways.msw, message };
  });
  return { ...one, findings: [...one.findings, ...other.findings, ...findings] };
}
