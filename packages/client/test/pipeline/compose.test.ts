import { expect, test } from 'vitest';
import { compose } from '../../src/pipeline/pipeline.ts';
import type { Middleware } from '../../src/transport/attempt.ts';
import { resultOf, attemptOf } from '../support/attempt-of.ts';

test('the first middleware is the outermost', async () => {
  const order: string[] = [];
  const named =
    (name: string): Middleware =>
    async (attempt, next) => {
      order.push(`${name} before`);
      const response = await next(attempt);
      order.push(`${name} after`);
      return response;
    };
  const send = compose([named('first'), named('second')], async () => {
    order.push('fetch');
    return resultOf(200);
  });
  await send(attemptOf());
  expect(order).toEqual(['first before', 'second before', 'fetch', 'second after', 'first after']);
});
