import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { findOperation } from '../../src/description/find-operation.ts';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { sampleOn } from '../../src/matrix/all-cases.ts';
import { type ClosableTransport, openPrism } from '../../src/matrix/open-transport.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { recordCase } from '../../src/report/proof.ts';

let transport: ClosableTransport;
beforeAll(async () => {
  transport = await openPrism(responseValidator(readDescription()));
});
afterAll(() => transport.close());

test.for(sampleOn('prism'))(
  '$operationId $status, $name: Prism responds with the example, and every validator accepts it',
  async (each, { task }) => {
    const { findings, response } = await runCase(transport, each);
    // For an undeclared status Prism would respond with the example of `default`.
    const { examples = [] } = findOperation(each.operationId).responses[each.status] ?? {};
    const body: unknown = response?.text ? JSON.parse(response.text) : undefined;
    expect(recordCase(task, each, ['prism'], findings)).toEqual([]);
    expect(isDeepStrictEqual(body, examples[0])).toBe(true);
  },
);
