import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/index.ts';

test('names the option that cannot be right', () => {
  expect(() => createSandbox({ now: 'tomorrow' })).toThrow(/^now: /);
  expect(() => createSandbox({ now: new Date(Number.NaN) })).toThrow(/^now: /);
  expect(() => createSandbox({ seed: 1.5 })).toThrow(/^seed must be /);
  expect(() => createSandbox({ origin: 'localhost:4010' })).toThrow(/^origin must be /);
  expect(() => createSandbox({ origin: 'nonsense' })).toThrow(/^origin must be /);
  expect(() => createSandbox({ autoConsent: 0 })).toThrow(/^autoConsent /);
});

test('rejects an unknown option, and lists the known ones, the most similar first', () => {
  const make = (options: object) => () => createSandbox(options);
  expect(make({ foo: 1 })).toThrow(
    /^foo is not an option of createSandbox\. Known options: seed, .*metrics$/,
  );
  expect(make({ autoconsent: true })).toThrow(
    /^autoconsent is .* Did you mean autoConsent\? Known options: seed, /,
  );
  expect(make({ quota: true })).toThrow(/Did you mean quotas\?/);
  expect(() => Reflect.apply(createSandbox, undefined, [null])).toThrow('options must be an object');
});

test('rejects autoConsent with a user who is not in the initial state', () => {
  const world = { users: [{ id: 8 }] };
  expect(() => createSandbox({ autoConsent: 99 })).toThrow(
    'autoConsent is invalid: There is no user 99. There are 5101, 5102, 5103, 7001.',
  );
  expect(() => createSandbox({ autoConsent: 5101, world })).toThrow(
    'autoConsent is invalid: There is no user 5101. There are 8.',
  );
  expect(() => createSandbox({ autoConsent: 8, world: { users: [] } })).toThrow('the world has no users.');
  createSandbox({ autoConsent: 8, world });
  createSandbox({ autoConsent: 5101, world: {} });
  createSandbox({ autoConsent: 5101, world: { ...world, seeded: true } });
});

test.each([
  ['allowRemote', 'false', 'boolean'],
  ['strict', 1, 'boolean'],
  ['quotas', 'no', 'boolean'],
  ['delay', 5, 'function'],
  ['log', 'console', 'function'],
  ['signingNow', 1_767_225_600_000, 'function'],
])('%s cannot be %j: it must be a %s', (name, value, type) => {
  expect(() => createSandbox({ [name]: value })).toThrow(`${name} must be a ${type}`);
  expect(() => createSandbox({ [name]: undefined })).not.toThrow();
});
