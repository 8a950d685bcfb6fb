import { differences } from '../validators/differences.ts';
import type { Finding } from '../validators/finding.ts';
import { transports, type MatrixCase } from './case.ts';
import { type OpenTransport, type Ran, runCase } from './run-case.ts';

/** Runs a case on the sandbox and on MSW, which must be in the same state, and compares the responses. */
export async function runAlike(sandbox: OpenTransport, msw: OpenTransport, each: MatrixCase): Promise<Ran> {
  const [one, other] = [await runCase(sandbox, each), await runCase(msw, each)];
  const { operationId } = each;
  const findings = differences(one.response, other.response).map((message): Finding => {
    return { operationId, validator: 'sandbox and MSW alike', transport: transports.msw, message };
  });
  return { ...one, findings: [...one.findings, ...other.findings, ...findings] };
}
