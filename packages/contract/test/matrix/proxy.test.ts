import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { allCases, sampleOn } from '../../src/matrix/all-cases.ts';
import { type ClosableTransport, openProxy } from '../../src/matrix/open-transport.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { recordCase } from '../../src/report/proof.ts';

let transport: ClosableTransport;
beforeAll(async () => {
  transport = await openProxy(responseValidator(readDescription()));
});
afterAll(() => transport.close());

test.for(sampleOn('proxy'))(
  '$operationId $status, $name: the sandbox responds through Prism, and every validator accepts it',
  async (each, { task }) => {
    const { findings } = await runCase(transport, each);
    expect(recordCase(task, each, ['proxy'], findings)).toEqual([]);
  },
);

const changed = allCases.filter(({ about, excluded }) => about === 'example' && excluded.proxy !== undefined);

test.for(changed.slice(0, 1))(
  '$operationId, $name: the proxy changes binary bodies, so the sandbox rejects the signature',
  async (each) => {
    expect((await runCase(transport, each)).response?.status).toBe(401);
  },
);
