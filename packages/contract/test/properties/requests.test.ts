import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { operations } from '../../src/description/find-operation.ts';
import { responseValidator } from '../../src/validators/response-validator.ts';
import { validParts, writeRequest } from '../../src/properties/generated-request.ts';
import { counterexample, none, runsEach } from '../../src/properties/hold.ts';
import { invalidRequests } from '../../src/properties/invalid-request.ts';
import { isCalledMalformed } from '../../src/properties/own-rules.ts';
import { createSubject, signerOf } from '../../src/properties/subject.ts';
import { prove } from '../../src/report/proof.ts';

const validator = responseValidator(readDescription());
const subject = await createSubject();
const breakable = operations.filter((operation) => invalidRequests(operation));
const signed = operations.filter((operation) => operation.signed);

test.for(operations)(
  '$operationId: valid requests get a declared response, and no 5xx',
  async (operation, { task }) => {
    const { operationId } = operation;
    prove(task, { operationId, check: 'properties' });
    task.meta.fuzzer = [
      'not_a_server_error',
      'status_code_conformance',
      'content_type_conformance',
      'response_headers_conformance',
      'response_schema_conformance',
      'positive_data_acceptance',
    ];
    const requests = validParts(operation).map((parts) => writeRequest(operation, parts));
    const signer = fc.constantFrom(
      signerOf(subject, operation),
      subject.signers.client,
      subject.signers.reader,
    );
    const found = await counterexample(
      subject,
      fc.tuple(requests, signer),
      runsEach,
      async ([request, by]) => {
        const response = await subject.ask(request, by);
        const violations = validator.violationsOf(operationId, response);
        if (response.status >= 500) violations.push(`${response.status}: ${response.text}`);
        if (isCalledMalformed(response)) violations.push(`refused: ${response.text}`);
        if (!response.headers['paysera-correlation-id']) violations.push('no correlation id');
        return violations;
      },
    );
    expect(found).toBe(none);
  },
);

test.for(breakable)(
  '$operationId: invalid requests get a 4xx with error details',
  async (operation, { task }) => {
    const { operationId } = operation;
    prove(task, { operationId, check: 'properties' });
    task.meta.fuzzer = ['negative_data_rejection'];
    const requests = invalidRequests(operation) ?? fc.constant({ method: 'GET', target: '/' });
    const found = await counterexample(subject, requests, runsEach, async (request) => {
      const response = await subject.ask(request, signerOf(subject, operation));
      const violations = validator.violationsOf(operationId, response);
      if (response.status < 400 || response.status >= 500)
        violations.push(`${response.status}: ${response.text}`);
      return violations;
    });
    expect(found).toBe(none);
  },
);

test.for(signed)(
  '$operationId: requests without a valid signature get a 401',
  async (operation, { task }) => {
    const { operationId } = operation;
    prove(task, { operationId, check: 'properties' });
    task.meta.fuzzer = ['ignored_auth', 'missing_required_header'];
    const requests = validParts(operation).map((parts) => writeRequest(operation, parts));
    const right = signerOf(subject, operation);
    const wrong = fc.constantFrom(undefined, right && { ...right, key: 'x'.repeat(32) });
    const found = await counterexample(
      subject,
      fc.tuple(requests, wrong),
      runsEach,
      async ([request, signer]) => {
        const response = await subject.ask(request, signer);
        const violations = validator.violationsOf(operationId, response);
        if (response.status !== 401) violations.push(`${response.status} instead of 401`);
        return violations;
      },
    );
    expect(found).toBe(none);
  },
);

test('the seed of a run can be repeated', () => {
  expect(Number(process.env['LITAS_SEED'])).toBe(fc.readConfigureGlobal().seed);
});
