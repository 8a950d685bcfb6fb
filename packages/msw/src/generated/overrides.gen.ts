// Generated from openapi/ by `pnpm generate`. Do not edit.
import type {
  CreateTokenResponse,
  GetServerResponse,
  GetUserResponse,
  GetWalletResponse,
  GetWalletBalanceResponse,
  ListStatementsResponse,
} from '@litas/client';
import { overrideOf } from '../override/override-of.ts';
import type { Override, Refusal } from '../override/types.ts';
import {
  handleCreateToken,
  handleGetServer,
  handleGetUser,
  handleGetWallet,
  handleGetWalletBalance,
  handleListStatements,
} from './msw.gen.ts';

type TokenRefusedCode = 'invalid_grant' | 'unsupported_grant_type' | 'invalid_request';
type UnauthorizedCode = 'unauthorized' | 'invalid_timestamp';
type ForbiddenCode = 'forbidden';
type TooManyRequestsCode = 'rate_limit_exceeded';
type InternalErrorCode = 'internal_error' | 'internal_server_error';
type BadRequestCode = 'invalid_parameters' | 'invalid_request' | 'invalid_grant';
type NotFoundCode = 'not_found';
const refusals = {
  "TokenRefused": {
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Refresh token expired"
    },
    "unsupported_grant_type": {
      "error": "unsupported_grant_type",
      "error_description": "The grant type is not supported"
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "code": [
          "Is required"
        ]
      }
    }
  },
  "Unauthorized": {
    "unauthorized": {
      "error": "unauthorized",
      "error_description": "Invalid MAC"
    },
    "invalid_timestamp": {
      "error": "invalid_timestamp",
      "error_description": "Timestamp is in future"
    }
  },
  "Forbidden": {
    "forbidden": {
      "error": "forbidden",
      "error_description": "The token does not have the scope that this needs"
    }
  },
  "TooManyRequests": {
    "rate_limit_exceeded": {
      "error": "rate_limit_exceeded",
      "error_description": "Too many requests"
    }
  },
  "InternalError": {
    "internal_error": {
      "error": "internal_error",
      "error_description": "Something failed on the server"
    },
    "internal_server_error": {
      "error": "internal_server_error",
      "error_description": "Something failed on the server"
    }
  },
  "BadRequest": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "limit": [
          "Must be at most 200"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "NotFound": {
    "not_found": {
      "error": "not_found",
      "error_description": "Nothing was found"
    }
  }
} as const satisfies Record<string, Record<string, Refusal>>;

/** One override per operation: each makes a handler that answers in place of the sandbox. */
export interface Overrides {
  /** Answers `POST /oauth/v1/token`: exchange a grant for an access token. */
  readonly createToken: Override<{
    parameters: Record<never, never>;
    body: unknown;
    answer: CreateTokenResponse;
    codes: { 400: TokenRefusedCode; 401: UnauthorizedCode; 403: ForbiddenCode; 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
  /** Answers `GET /rest/v1/server`: get the server's time. */
  readonly getServer: Override<{
    parameters: Record<never, never>;
    body: unknown;
    answer: GetServerResponse;
    codes: { 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
  /** Answers `GET /rest/v1/user/{userId}`: get a user. */
  readonly getUser: Override<{
    parameters: { userId: string };
    body: unknown;
    answer: GetUserResponse;
    codes: { 400: BadRequestCode; 401: UnauthorizedCode; 403: ForbiddenCode; 404: NotFoundCode; 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
  /** Answers `GET /rest/v1/wallet/{walletId}`: get a wallet. */
  readonly getWallet: Override<{
    parameters: { walletId: string };
    body: unknown;
    answer: GetWalletResponse;
    codes: { 400: BadRequestCode; 401: UnauthorizedCode; 403: ForbiddenCode; 404: NotFoundCode; 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
  /** Answers `GET /rest/v1/wallet/{walletId}/balance`: get the balances of a wallet. */
  readonly getWalletBalance: Override<{
    parameters: { walletId: string };
    body: unknown;
    answer: GetWalletBalanceResponse;
    codes: { 400: BadRequestCode; 401: UnauthorizedCode; 403: ForbiddenCode; 404: NotFoundCode; 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
  /** Answers `GET /rest/v1/wallet/{walletId}/statements`: list the statements of a wallet. */
  readonly listStatements: Override<{
    parameters: { walletId: string };
    body: unknown;
    answer: ListStatementsResponse;
    codes: { 400: BadRequestCode; 401: UnauthorizedCode; 403: ForbiddenCode; 404: NotFoundCode; 429: TooManyRequestsCode; 500: InternalErrorCode };
  }>;
}

/**
 * Makes handlers that answer single operations in place of the sandbox, for `server.use()` and `worker.use()`.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * import { handlers, override } from '@litas/msw';
 *
 * const server = setupServer(...handlers());
 * server.use(override.getUser({ id: 5101, email: 'ona@example.org' }));
 * server.use(override.getWalletBalance.error(403, 'forbidden'));
 */
export const override: Overrides = {
  createToken: overrideOf(handleCreateToken, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 400: refusals.TokenRefused, 401: refusals.Unauthorized, 403: refusals.Forbidden, 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
  getServer: overrideOf(handleGetServer, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
  getUser: overrideOf(handleGetUser, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 400: refusals.BadRequest, 401: refusals.Unauthorized, 403: refusals.Forbidden, 404: refusals.NotFound, 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
  getWallet: overrideOf(handleGetWallet, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 400: refusals.BadRequest, 401: refusals.Unauthorized, 403: refusals.Forbidden, 404: refusals.NotFound, 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
  getWalletBalance: overrideOf(handleGetWalletBalance, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 400: refusals.BadRequest, 401: refusals.Unauthorized, 403: refusals.Forbidden, 404: refusals.NotFound, 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
  listStatements: overrideOf(handleListStatements, {
    status: 200,
    mediaType: 'application/json',
    refusals: { 400: refusals.BadRequest, 401: refusals.Unauthorized, 403: refusals.Forbidden, 404: refusals.NotFound, 429: refusals.TooManyRequests, 500: refusals.InternalError },
  }),
};
