import type { GetUserResponse } from '@litas/client';
import { expectTypeOf, test } from 'vitest';
import { override } from '../src/index.ts';

test('the type of the response is the result of the method of the client', () => {
  expectTypeOf<GetUserResponse>().toExtend<Parameters<typeof override.getUser>[0]>();
  expectTypeOf<{ id: string }>().not.toExtend<Parameters<typeof override.getUser>[0]>();
});

test('a status is one of the operation', () => {
  expectTypeOf(override.getServer.error<429>)
    .parameter(1)
    .toEqualTypeOf<'rate_limit_exceeded'>();
  expectTypeOf<Parameters<typeof override.getServer.error>[0]>().toEqualTypeOf<406 | 429 | 500 | 503>();
});

test('a code is one of the status', () => {
  expectTypeOf(override.getUser.error<403>)
    .parameter(1)
    .toEqualTypeOf<'forbidden'>();
  expectTypeOf(override.createToken.error<401>)
    .parameter(1)
    .toEqualTypeOf<'unauthorized' | 'invalid_timestamp'>();
});
