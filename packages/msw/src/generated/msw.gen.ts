// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import { http, type HttpHandler, HttpResponse, type HttpResponseResolver, type RequestHandlerOptions as RequestHandlerOptions2 } from 'msw';

import type { ClientOptions, CreateTokenData, CreateTokenResponses, GetServerResponses, GetUserResponses, GetWalletBalanceResponses, GetWalletResponses, ListStatementsResponses } from './types.gen.ts';

export type RequestHandlerOptions = RequestHandlerOptions2 & {
    baseUrl?: ClientOptions['baseUrl'];
    responseFallback?: 'error' | 'passthrough';
};

export type HandleCreateTokenResponse = {
    body: CreateTokenResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /oauth/v1/token` operation.
 */
export function handleCreateToken(response?: HandleCreateTokenResponse | HttpResponseResolver<never, CreateTokenData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<never, CreateTokenData['body']>(`${options?.baseUrl ?? '*'}/oauth/v1/token`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleGetServerResponse = {
    body: GetServerResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/server` operation.
 */
export function handleGetServer(response?: HandleGetServerResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/server`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleGetUserResponse = {
    body: GetUserResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}` operation.
 */
export function handleGetUser(response?: HandleGetUserResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleGetWalletResponse = {
    body: GetWalletResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}` operation.
 */
export function handleGetWallet(response?: HandleGetWalletResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleGetWalletBalanceResponse = {
    body: GetWalletBalanceResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/balance` operation.
 */
export function handleGetWalletBalance(response?: HandleGetWalletBalanceResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/balance`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type HandleListStatementsResponse = {
    body: ListStatementsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/statements` operation.
 */
export function handleListStatements(response?: HandleListStatementsResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/statements`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return HttpResponse.json(body, { status: response?.status ?? 200 });
        }
        if (options?.responseFallback === 'passthrough') {
            return;
        }
        return new Response('Not Implemented', {
            status: 501,
            statusText: 'Not Implemented'
        });
    }, options);
}

export type MswHandlerFactories = {
    /**
     * Handler for the `POST /oauth/v1/token` operation.
     */
    createToken: typeof handleCreateToken;
    /**
     * Handler for the `GET /rest/v1/server` operation.
     */
    getServer: typeof handleGetServer;
    /**
     * Handler for the `GET /rest/v1/user/{userId}` operation.
     */
    getUser: typeof handleGetUser;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}` operation.
     */
    getWallet: typeof handleGetWallet;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/balance` operation.
     */
    getWalletBalance: typeof handleGetWalletBalance;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/statements` operation.
     */
    listStatements: typeof handleListStatements;
};

export type CreateMswHandlersResult = {
    all: (options?: {
        pick?: {
            [K in keyof MswHandlerFactories]?: Parameters<MswHandlerFactories[K]>[0] | Parameters<MswHandlerFactories[K]>;
        };
    }) => ReadonlyArray<HttpHandler>;
    pick: MswHandlerFactories;
};

export function createMswHandlers(config: RequestHandlerOptions = {}): CreateMswHandlersResult {
    type Handler<R> = (response?: R, options?: RequestHandlerOptions) => HttpHandler;
    function wrap<R>(handler: Handler<R>): Handler<R> {
        return (response, options) => handler(response, { ...config, ...options });
    }
    const pick: CreateMswHandlersResult['pick'] = {
        createToken: wrap(handleCreateToken),
        getServer: wrap(handleGetServer),
        getUser: wrap(handleGetUser),
        getWallet: wrap(handleGetWallet),
        getWalletBalance: wrap(handleGetWalletBalance),
        listStatements: wrap(handleListStatements)
    };
    const all: CreateMswHandlersResult['all'] = (options = {}) => {
        type OverrideValue<R> = R | [
            response?: R,
            options?: RequestHandlerOptions
        ];
        function invoke<R>(fn: Handler<R>, override?: OverrideValue<R>): HttpHandler {
            return Array.isArray(override) ? fn(...override) : fn(override);
        }
        const overrides = options.pick ?? {};
        return [
            invoke(pick.getWalletBalance, overrides.getWalletBalance),
            invoke(pick.listStatements, overrides.listStatements),
            invoke(pick.getUser, overrides.getUser),
            invoke(pick.getWallet, overrides.getWallet),
            invoke(pick.createToken, overrides.createToken),
            invoke(pick.getServer, overrides.getServer)
        ];
    };
    return { all, pick };
}
