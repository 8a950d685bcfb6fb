import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { casesOn } from '../../src/matrix/all-cases.ts';
import { type ClosableTransport, openMsw, openSandbox } from '../../src/matrix/open-transport.ts';
import { runAlike } from '../../src/matrix/run-alike.ts';
import { recordCase } from '../../src/report/proof.ts';

let overHttp: ClosableTransport;
let inProcess: ClosableTransport;
beforeAll(async () => {
  const validator = responseValidator(readDescription());
  overHttp = await openSandbox(validator);
  inProcess = await openMsw(validator);
});
afterAll(async () => {
  await inProcess.close();
  await overHttp.close();
});

test.for(casesOn('sandbox'))(
  '$operationId $status, $name: sandbox and MSW give the same response, and every validator accepts it',
  async (each, { task }) => {
    const { findings } = await runAlike(overHttp, inProcess, each);
    expect(recordCase(task, each, ['sandbox', 'msw'], findings)).toEqual([]);
  },
);
