import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/index.ts';

test('names the option that cannot be right', () => {
  expect(() => createSandbox({ now: 'tomorrow' })).toThrow(/^now: /);
  expect(() => createSandbox({ now: new Date(Number.NaN) })).toThrow(/^now: /);
  expect(() => createSandbox({ seed: 1.5 })).toThrow(/^seed: /);
  expect(() => createSandbox({ origin: 'localhost:4010' })).toThrow(/^origin must be /);
  expect(() => createSandbox({ origin: 'nonsense' })).toThrow(/^origin must be /);
  expect(() => createSandbox({ autoConsent: 0 })).toThrow(/^autoConsent: /);
});

test('an option that does not exist is refused with the known ones, the nearest first', () => {
  const make = (options: object) => () => createSandbox(options);
  expect(make({ foo: 1 })).toThrow(/^foo: there is no such option of createSandbox\. Known: seed, .*log\.$/);
  expect(make({ autoconsent: true })).toThrow(/^autoconsent: .* Did you mean autoConsent\? Known: seed, /);
  expect(make({ quota: true })).toThrow(/Did you mean quotas\?/);
  expect(() => Reflect.apply(createSandbox, undefined, [null])).toThrow('options: an object is needed.');
});

test('who is to consent must be there from the beginning', () => {
  const world = { users: [{ id: 8 }] };
  expect(() => createSandbox({ autoConsent: 99 })).toThrow(
    'autoConsent: There is no user 99. There are 5101, 5102, 5103, 7001.',
  );
  expect(() => createSandbox({ autoConsent: 5101, world })).toThrow(
    'autoConsent: There is no user 5101. There are 8.',
  );
  expect(() => createSandbox({ autoConsent: 8, world: { users: [] } })).toThrow(
    'the world begins with nobody.',
  );
  createSandbox({ autoConsent: 8, world });
  createSandbox({ autoConsent: 5101, world: {} });
  createSandbox({ autoConsent: 5101, world: { ...world, seeded: true } });
});
