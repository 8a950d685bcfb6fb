// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import { type Client, type ClientMeta, type Options as Options2, type RequestResult, type TDataShape, urlSearchParamsBodySerializer } from '../client/index.ts';

import type { CreateTokenData, CreateTokenErrors, CreateTokenResponses, GetServerData, GetServerErrors, GetServerResponses, GetUserData, GetUserErrors, GetUserResponses, GetWalletBalanceData, GetWalletBalanceErrors, GetWalletBalanceResponses, GetWalletData, GetWalletErrors, GetWalletResponses, ListStatementsData, ListStatementsErrors, ListStatementsResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Exchange a grant for an access token
 *
 * Exchanges an authorization code, a refresh token, or a user's name and password (with the client permission
 * `use_password_grant`) for an access token. The request is signed with the client's credentials, the hash of the form included;
 * the client's id and secret are never in the form. The answer replaces the token before it: its refresh token is no longer good.
 *
 */
export const createToken = <ThrowOnError extends boolean = true>(options: Options<CreateTokenData, ThrowOnError>): RequestResult<CreateTokenResponses, CreateTokenErrors, ThrowOnError, 'data'> => options.client.post<CreateTokenResponses, CreateTokenErrors, ThrowOnError, 'data'>({
    ...urlSearchParamsBodySerializer,
    responseStyle: 'data',
    security: [{
            key: 'client',
            name: 'Authorization',
            type: 'apiKey'
        }],
    url: '/oauth/v1/token',
    ...options,
    headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...options.headers
    }
});

/**
 * Get the server's time
 *
 * Needs no authentication. A client whose request was refused with `invalid_timestamp` asks here for the time, keeps the
 * difference to its own clock, and signs anew.
 *
 */
export const getServer = <ThrowOnError extends boolean = true>(options: Options<GetServerData, ThrowOnError>): RequestResult<GetServerResponses, GetServerErrors, ThrowOnError, 'data'> => options.client.get<GetServerResponses, GetServerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/rest/v1/server',
    ...options
});

/**
 * Get a user
 *
 * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any scope
 * the answer still tells the user's id. `me` is the user who granted the token.
 *
 */
export const getUser = <ThrowOnError extends boolean = true>(options: Options<GetUserData, ThrowOnError>): RequestResult<GetUserResponses, GetUserErrors, ThrowOnError, 'data'> => options.client.get<GetUserResponses, GetUserErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'any',
            name: 'Authorization',
            type: 'apiKey'
        }],
    url: '/rest/v1/user/{userId}',
    ...options
});

/**
 * Get a wallet
 *
 * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet of
 * the user who granted the token.
 *
 */
export const getWallet = <ThrowOnError extends boolean = true>(options: Options<GetWalletData, ThrowOnError>): RequestResult<GetWalletResponses, GetWalletErrors, ThrowOnError, 'data'> => options.client.get<GetWalletResponses, GetWalletErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'any',
            name: 'Authorization',
            type: 'apiKey'
        }],
    url: '/rest/v1/wallet/{walletId}',
    ...options
});

/**
 * Get the balances of a wallet
 *
 * One entry per currency that is in use.
 */
export const getWalletBalance = <ThrowOnError extends boolean = true>(options: Options<GetWalletBalanceData, ThrowOnError>): RequestResult<GetWalletBalanceResponses, GetWalletBalanceErrors, ThrowOnError, 'data'> => options.client.get<GetWalletBalanceResponses, GetWalletBalanceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'any',
            name: 'Authorization',
            type: 'apiKey'
        }],
    url: '/rest/v1/wallet/{walletId}/balance',
    ...options
});

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent. With the scope `recent_statements` alone the history is shortened.
 * A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatements = <ThrowOnError extends boolean = true>(options: Options<ListStatementsData, ThrowOnError>): RequestResult<ListStatementsResponses, ListStatementsErrors, ThrowOnError, 'data'> => options.client.get<ListStatementsResponses, ListStatementsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'any',
            name: 'Authorization',
            type: 'apiKey'
        }],
    url: '/rest/v1/wallet/{walletId}/statements',
    ...options
});
