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
  readonly createToken: Override<
    CreateTokenResponse,
    Record<400, 'invalid_grant' | 'unsupported_grant_type' | 'invalid_request'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Answers `GET /rest/v1/server`: get the server's time. */
  readonly getServer: Override<
    GetServerResponse,
    Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Answers `GET /rest/v1/user/{userId}`: get a user. */
  readonly getUser: Override<
    GetUserResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Answers `GET /rest/v1/wallet/{walletId}`: get a wallet. */
  readonly getWallet: Override<
    GetWalletResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Answers `GET /rest/v1/wallet/{walletId}/balance`: get the balances of a wallet. */
  readonly getWalletBalance: Override<
    GetWalletBalanceResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Answers `GET /rest/v1/wallet/{walletId}/statements`: list the statements of a wallet. */
  readonly listStatements: Override<
    ListStatementsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
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
