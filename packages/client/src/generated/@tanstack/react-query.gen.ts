// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import { defaultClient } from '../../client/index.ts';
import { type InfiniteData, infiniteQueryOptions, queryOptions, type UseMutationOptions } from '@tanstack/react-query';

import { createToken, getServer, getUser, getWallet, getWalletBalance, listStatements, type Options } from '../sdk.gen.ts';
import type { CreateTokenData, CreateTokenError, CreateTokenResponse, GetServerData, GetServerError, GetServerResponse, GetUserData, GetUserError, GetUserResponse, GetWalletBalanceData, GetWalletBalanceError, GetWalletBalanceResponse, GetWalletData, GetWalletError, GetWalletResponse, ListStatementsData, ListStatementsError, ListStatementsResponse } from '../types.gen.ts';

/**
 * Exchange a grant for an access token
 *
 * Exchanges an authorization code, a refresh token, or a user's name and password (with the client permission
 * `use_password_grant`) for an access token. The request is signed with the client's credentials, the hash of the form included;
 * the client's id and secret are never in the form. The answer replaces the token before it: its refresh token is no longer good.
 *
 */
export const createTokenMutation = (options?: Partial<Options<CreateTokenData>>): UseMutationOptions<CreateTokenResponse, CreateTokenError, Options<CreateTokenData>> => {
    const mutationOptions: UseMutationOptions<CreateTokenResponse, CreateTokenError, Options<CreateTokenData>> = {
        mutationFn: async (fnOptions) => await createToken({
            ...options,
            ...fnOptions,
            throwOnError: true
        })
    };
    return mutationOptions;
};

export type QueryKey<TOptions extends Options> = [
    Pick<TOptions, 'baseUrl' | 'body' | 'headers' | 'path' | 'query'> & {
        _id: string;
        _infinite?: boolean;
        tags?: ReadonlyArray<string>;
    }
];

const createQueryKey = <TOptions extends Options>(id: string, options?: TOptions, infinite?: boolean, tags?: ReadonlyArray<string>): [
    QueryKey<TOptions>[0]
] => {
    const params: QueryKey<TOptions>[0] = { _id: id, baseUrl: options?.baseUrl || (options?.client ?? defaultClient).getConfig().baseUrl } as QueryKey<TOptions>[0];
    if (infinite) {
        params._infinite = infinite;
    }
    if (tags) {
        params.tags = tags;
    }
    if (options?.body) {
        params.body = options.body;
    }
    if (options?.headers) {
        params.headers = options.headers;
    }
    if (options?.path) {
        params.path = options.path;
    }
    if (options?.query) {
        params.query = options.query;
    }
    return [params];
};

export const getServerQueryKey = (options?: Options<GetServerData>) => createQueryKey('getServer', options);

/**
 * Get the server's time
 *
 * Needs no authentication. A client whose request was refused with `invalid_timestamp` asks here for the time, keeps the
 * difference to its own clock, and signs anew.
 *
 */
export const getServerOptions = (options: Options<GetServerData>) => queryOptions<GetServerResponse, GetServerError, GetServerResponse, ReturnType<typeof getServerQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getServer({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getServerQueryKey(options)
});

export const getUserQueryKey = (options: Options<GetUserData>) => createQueryKey('getUser', options);

/**
 * Get a user
 *
 * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any scope
 * the answer still tells the user's id. `me` is the user who granted the token.
 *
 */
export const getUserOptions = (options: Options<GetUserData>) => queryOptions<GetUserResponse, GetUserError, GetUserResponse, ReturnType<typeof getUserQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getUser({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getUserQueryKey(options)
});

export const getWalletQueryKey = (options: Options<GetWalletData>) => createQueryKey('getWallet', options);

/**
 * Get a wallet
 *
 * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet of
 * the user who granted the token.
 *
 */
export const getWalletOptions = (options: Options<GetWalletData>) => queryOptions<GetWalletResponse, GetWalletError, GetWalletResponse, ReturnType<typeof getWalletQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getWallet({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getWalletQueryKey(options)
});

export const getWalletBalanceQueryKey = (options: Options<GetWalletBalanceData>) => createQueryKey('getWalletBalance', options);

/**
 * Get the balances of a wallet
 *
 * One entry per currency that is in use.
 */
export const getWalletBalanceOptions = (options: Options<GetWalletBalanceData>) => queryOptions<GetWalletBalanceResponse, GetWalletBalanceError, GetWalletBalanceResponse, ReturnType<typeof getWalletBalanceQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await getWalletBalance({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: getWalletBalanceQueryKey(options)
});

export const listStatementsQueryKey = (options: Options<ListStatementsData>) => createQueryKey('listStatements', options);

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent. With the scope `recent_statements` alone the history is shortened.
 * A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatementsOptions = (options: Options<ListStatementsData>) => queryOptions<ListStatementsResponse, ListStatementsError, ListStatementsResponse, ReturnType<typeof listStatementsQueryKey>>({
    queryFn: async ({ queryKey, signal }) => await listStatements({
        ...options,
        ...queryKey[0],
        signal,
        throwOnError: true
    }),
    queryKey: listStatementsQueryKey(options)
});

const createInfiniteParams = <K extends Pick<QueryKey<Options>[0], 'body' | 'headers' | 'path' | 'query'>>(queryKey: QueryKey<Options>, page: K) => {
    const params = { ...queryKey[0] };
    if (page.body) {
        params.body = {
            ...queryKey[0].body as any,
            ...page.body as any
        };
    }
    if (page.headers) {
        params.headers = {
            ...queryKey[0].headers,
            ...page.headers
        };
    }
    if (page.path) {
        params.path = {
            ...queryKey[0].path as any,
            ...page.path as any
        };
    }
    if (page.query) {
        params.query = {
            ...queryKey[0].query as any,
            ...page.query as any
        };
    }
    return params as unknown as typeof page;
};

export const listStatementsInfiniteQueryKey = (options: Options<ListStatementsData>): QueryKey<Options<ListStatementsData>> => createQueryKey('listStatements', options, true);

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent. With the scope `recent_statements` alone the history is shortened.
 * A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatementsInfiniteOptions = (options: Options<ListStatementsData>) => {
    const opts = infiniteQueryOptions<ListStatementsResponse, ListStatementsError, InfiniteData<ListStatementsResponse>, QueryKey<Options<ListStatementsData>>, number | Pick<QueryKey<Options<ListStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'>>(
    // @ts-ignore
    {
        queryFn: async ({ pageParam, queryKey, signal }) => {
            // @ts-ignore
            const page: Pick<QueryKey<Options<ListStatementsData>>[0], 'body' | 'headers' | 'path' | 'query'> = typeof pageParam === 'object' ? pageParam : {
                query: {
                    offset: pageParam
                }
            };
            const params = createInfiniteParams(queryKey, page);
            return await listStatements({
                ...options,
                ...params,
                signal,
                throwOnError: true
            });
        },
        queryKey: listStatementsInfiniteQueryKey(options)
    });
    return opts as Omit<typeof opts, 'initialData'>;
};
