import { knownValuesOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { faultOfRule, nextSteps } from '../src/next-steps/next-steps.ts';

test.each(knownValuesOf(readDescription().components.schemas['ErrorCode']))(
  'has steps for the error %s that do not depend on its status',
  (code) => {
    const steps = nextSteps({ code, status: 418 });
    expect(steps).not.toEqual([]);
    // Those of an unknown code do.
    expect(nextSteps({ code, status: 503 })).toEqual(steps);
    expect(nextSteps({ code, status: 429 })).toEqual(steps);
  },
);

test.each([
  ['unauthorized', 401, 'signature'],
  ['invalid_timestamp', 401, 'clock'],
  ['forbidden', 403, 'scopes'],
  ['invalid_code', 400, 'messages'],
  ['invalid_grant', 400, 'access'],
  ['not_found', 404, 'people'],
  ['rate_limit_exceeded', 429, 'quotas'],
  ['internal_error', 500, 'faults'],
  ['connection', undefined, 'start'],
  ['authorize_again', undefined, 'connect'],
  ['of_a_later_version', 429, 'quotas'],
  ['of_a_later_version', 503, 'faults'],
] as const)('leads from the error %s with status %s to %s', (code, status, step) => {
  expect(nextSteps({ code, status })).toContain(step);
});

test('offers the captcha first, and no quotas, as waiting does not help', () => {
  expect(nextSteps({ code: 'rate_limit_exceeded', status: 429, hasCaptcha: true })).toEqual(['captcha']);
});

test('offers to remove the fault rule that caused an error', () => {
  expect(nextSteps({ code: 'not_found', status: 404, fault: 'status=404, code=not_found' })[0]).toBe(
    'faults',
  );
  expect(nextSteps({ code: 'invalid_timestamp', status: 401, fault: 'latency=5, clock=600' })).toEqual([
    'clock',
    'signature',
  ]);
});

test('offers no quotas for a status of a fault rule, and does for one that the rule only delayed', () => {
  const limited = { code: 'rate_limit_exceeded', status: 429 };
  expect(nextSteps({ ...limited, fault: 'status=429, retry-after=2' })).toEqual(['faults']);
  expect(nextSteps({ ...limited, fault: 'latency=3000' })).toEqual(['faults', 'quotas']);
});

test('offers the messages for a rejected log-in, and not for an expired token', () => {
  const rejected = { code: 'invalid_grant', status: 400 };
  expect(nextSteps({ ...rejected, operation: 'createToken' })).toEqual(['access', 'messages']);
  expect(nextSteps({ ...rejected, operation: 'getWallet' })).toEqual(['access']);
});

test('does not take the fault of a header for one of a rule', () => {
  const fault = 'status=503';
  expect(faultOfRule({ fault, headers: {} })).toBe(fault);
  expect(faultOfRule({ fault, headers: { 'x-sandbox-fault': 'status=503' } })).toBeUndefined();
});
