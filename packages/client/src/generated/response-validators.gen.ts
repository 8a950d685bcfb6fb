// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { ZodMiniType } from 'zod/mini';
import {
  zCreateTokenResponse,
  zGetServerResponse,
  zGetUserResponse,
  zGetWalletResponse,
  zGetWalletBalanceResponse,
  zListStatementsResponse,
} from './zod.gen.ts';

/** Validators of answers, by HTTP method and path template. */
export const responseValidators: Readonly<Record<string, ZodMiniType>> = {
  'POST /oauth/v1/token': zCreateTokenResponse,
  'GET /rest/v1/server': zGetServerResponse,
  'GET /rest/v1/user/{userId}': zGetUserResponse,
  'GET /rest/v1/wallet/{walletId}': zGetWalletResponse,
  'GET /rest/v1/wallet/{walletId}/balance': zGetWalletBalanceResponse,
  'GET /rest/v1/wallet/{walletId}/statements': zListStatementsResponse,
};
