import { expectTypeOf, test } from 'vitest';
import {
  AbortError,
  ApiError,
  type ClientErrorCode,
  ConfigurationError,
  ConnectionError,
  type KnownErrorCode,
  TimeoutError,
  type WalletError,
  type WalletErrorCode,
} from '../../src/index.ts';

test('a switch narrows the code, and a misspelt code does not compile', () => {
  const seen = (error: WalletError): number => {
    switch (error.code) {
      case 'not_found':
        expectTypeOf(error.code).toEqualTypeOf<'not_found'>();
        return 1;
      case 'authorize_again':
        expectTypeOf(error.code).toEqualTypeOf<'authorize_again'>();
        return 2;
      default:
        return 3;
    }
  };
  expectTypeOf(seen).returns.toBeNumber();
  expectTypeOf<WalletErrorCode>().toExtend<string>();
  expectTypeOf<KnownErrorCode | ClientErrorCode | 'access_denied'>().toExtend<WalletErrorCode>();
  expectTypeOf<'not_fuond'>().not.toExtend<WalletErrorCode>();
});

test('the class narrows the other fields', () => {
  const about = (error: unknown) => {
    if (error instanceof ApiError) {
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.captcha?.unlockUrl).toEqualTypeOf<string | undefined>();
    }
    if (error instanceof ConfigurationError) {
      expectTypeOf(error.code).toEqualTypeOf<'configuration'>();
      expectTypeOf(error.option).toEqualTypeOf<string>();
    }
    if (error instanceof TimeoutError) expectTypeOf(error.code).toEqualTypeOf<'timeout'>();
    if (error instanceof AbortError) expectTypeOf(error.code).toEqualTypeOf<'aborted'>();
    if (error instanceof ConnectionError) expectTypeOf(error.code).toEqualTypeOf<'connection'>();
  };
  expectTypeOf(about).returns.toBeVoid();
});
