import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCases } from '../../src/cases/valid.ts';
import { requestOf } from '../../src/cases/recorded-request.ts';
import { readDescription } from '@litas/openapi/read';
import { operations } from '../../src/description/find-operation.ts';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { counterexample, none, runsEach } from '../../src/properties/hold.ts';
import { createSubject, signerOf } from '../../src/properties/subject.ts';

const validator = responseValidator(readDescription());
const subject = await createSubject();
const paths = [...Map.groupBy(operations, ({ path }) => path)];
const requests = new Map(
  await Promise.all(firstCases.map(async (each) => [each.operationId, await requestOf(each)] as const)),
);
const errorOf = (text: string): unknown => (JSON.parse(text) as { error?: unknown }).error;

test.for(paths)(
  '%s: undeclared methods get a 405 that lists the declared ones',
  async ([, own], { task }) => {
    task.meta.fuzzer = ['unsupported_method'];
    // HEAD is allowed wherever GET is.
    const declared = own.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const others = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'LINK', 'get'];
    const [{ operationId } = { operationId: '' }] = own;
    const { target } = requests.get(operationId) ?? { target: '/' };
    for (const method of others.filter((each) => !declared.includes(each))) {
      const { status, headers, text } = await subject.ask({ method, target });
      expect({ method, status, error: errorOf(text) }).toEqual({
        method,
        status: 405,
        error: 'invalid_request',
      });
      expect(headers['allow']?.split(', ').toSorted()).toEqual(declared.toSorted());
    }
  },
);

test('undeclared paths get a 404 with error details', async ({ task }) => {
  task.meta.fuzzer = ['status_code_conformance'];
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom('user', 'wallet', 'me', '..', '.', '', '__proto__', '%00'),
  );
  const targets = fc
    .array(segment.map(encodeURIComponent), { maxLength: 6 })
    .map((all) => `/rest/v2/${all.join('/')}`);
  const found = await counterexample(subject, targets, runsEach * 20, async (target) => {
    const { status, text } = await subject.ask({ method: 'GET', target }, subject.signers.token);
    return status === 404 && errorOf(text) === 'not_found' ? [] : [`${status}: ${text}`];
  });
  expect(found).toBe(none);
});

const withBody = operations.filter(({ bodies }) => 'application/json' in bodies);

test.for(withBody)(
  '$operationId: a body that is not JSON gets a 400 with error details',
  async (operation, { task }) => {
    task.meta.fuzzer = ['malformed_body'];
    const { operationId } = operation;
    const request = requests.get(operationId) ?? { method: 'GET', target: '/' };
    const noJson = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('{', '{"a":}', "{'a':1}", '[1,]', 'NaN', '\uFEFF'),
    );
    const noText = fc
      .uint8Array({ minLength: 1, maxLength: 9 })
      .map((bytes) => Uint8Array.from([0xff, ...bytes]));
    const bodies = fc.oneof(
      noJson.filter((text) => !isJson(text)),
      noText,
    );
    const found = await counterexample(subject, bodies, runsEach, async (body) => {
      const response = await subject.ask({ ...request, body }, signerOf(subject, operation));
      const violations = validator.violationsOf(operationId, response);
      if (response.status !== 400) violations.push(`${response.status} instead of 400`);
      return violations;
    });
    expect(found).toBe(none);
  },
);

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
