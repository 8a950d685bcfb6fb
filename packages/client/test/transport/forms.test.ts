import { expect, test } from 'vitest';
import { type WrittenBody, writeForm } from '../../src/transport/write-body.ts';

const textOf = (body: WrittenBody | undefined) => new TextDecoder().decode(body?.bytes as Uint8Array);

test('joins a list in a form by spaces', () => {
  expect(textOf(writeForm({ scope: ['email', 'balance_offline'], code: undefined }, 'createToken'))).toBe(
    'scope=email+balance_offline',
  );
});

test.for([new Map([['scope', 'email']]), new URLSearchParams('scope=email'), [['scope', 'email']]])(
  'rejects a form that is not a plain object: %s',
  (body) => {
    expect(() => writeForm(body, 'createToken')).toThrow(expect.objectContaining({ option: 'body' }));
  },
);

test.for([
  [Number.NaN],
  [Infinity],
  [{}],
  [['email']],
  [null],
  [undefined],
  [() => 1],
  ['a\uD800'],
  [new Date(0)],
])('rejects a list in a form with an element that is not text: %o', (list) => {
  expect(() => writeForm({ scope: list }, 'createToken')).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'scope' }),
  );
});

test('rejects a list with a hole', () => {
  const list = Array<string>(2).with(1, 'email');
  Reflect.deleteProperty(list, 0);
  expect(() => writeForm({ scope: list }, 'createToken')).toThrow(
    expect.objectContaining({ option: 'scope' }),
  );
});
