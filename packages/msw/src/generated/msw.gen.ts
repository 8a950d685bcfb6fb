// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import type { ActivateTokenResponses, AppendContactsData, AppendContactsResponses, AssignEmailData, AssignEmailResponses, AssignPhoneData, AssignPhoneResponses, CancelPendingPaymentResponses, CheckSufficientAmountResponses, ConfirmEmailData, ConfirmEmailResponses, ConfirmPhoneData, ConfirmPhoneResponses, CreateAdditionalDocumentData, CreateAdditionalDocumentResponses, CreateContactBookData, CreateContactBookResponses, CreateFacePhotoData, CreateFacePhotoResponses, CreateIdentificationRequestByPhoneData, CreateIdentificationRequestByPhoneResponses, CreateIdentificationRequestResponses, CreateIdentityDocumentData, CreateIdentityDocumentResponses, CreateSessionData, CreateSessionResponses, CreateTokenData, CreateTokenResponses, DeleteAvatarResponses, DeleteContactsResponses, DeleteWalletDescriptionResponses, EnableServiceResponses, FindUserResponses, FindWalletBarcodeResponses, FindWalletResponses, FindWalletsResponses, GetAccountNumberResponses, GetBalanceReceiptResponses, GetClientResponses, GetConfigurationResponses, GetIdentificationRequestResponses, GetServerResponses, GetUserAddressResponses, GetUserEmailResponses, GetUserIdentityResponses, GetUserPhoneResponses, GetUserPositionResponses, GetUserQuestionnaireResponses, GetUserResponses, GetWalletBalanceResponses, GetWalletResponses, ListClientLocationsResponses, ListConfirmedPhonesResponses, ListCurrenciesResponses, ListFavouritesResponses, ListIdentificationRequestsResponses, ListPendingPaymentsResponses, ListPoliticallyExposedPersonsResponses, ListProjectsResponses, ListReservationStatementsResponses, ListServicesResponses, ListStatementsResponses, ListWalletsResponses, ProvidePendingPaymentPasswordData, ProvidePendingPaymentPasswordResponses, RegisterUserData, RegisterUserResponses, RelateCardData, RelateCardResponses, RevokeTokenResponses, SetUserPasswordData, SetUserPasswordResponses, SetUserPositionData, SetUserPositionResponses, StartPasswordResetData, StartPasswordResetResponses, SubmitIdentificationRequestResponses, UpdateWalletDescriptionData, UpdateWalletDescriptionResponses, UploadAdditionalDocumentFileData, UploadAdditionalDocumentFileResponses, UploadAvatarData, UploadAvatarResponses, UploadDocumentData, UploadDocumentResponses, UploadFacePhotoImageData, UploadFacePhotoImageResponses, UploadIdentityDocumentImageData, UploadIdentityDocumentImageResponses } from '@litas/client';
import { http, type HttpHandler, HttpResponse, type HttpResponseResolver, type RequestHandlerOptions as RequestHandlerOptions2 } from 'msw';

export type RequestHandlerOptions = RequestHandlerOptions2 & {
    baseUrl?: string;
    responseFallback?: 'error' | 'passthrough';
};

export type HandleCreateSessionResponse = {
    body: CreateSessionResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /oauth/v1/session` operation.
 */
export function handleCreateSession(response?: HandleCreateSessionResponse | HttpResponseResolver<never, CreateSessionData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<never, CreateSessionData['body']>(`${options?.baseUrl ?? '*'}/oauth/v1/session`, info => {
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

export type HandleRevokeTokenResponse = {
    body: RevokeTokenResponses[200];
    status?: 200;
};

type ToResponseUnion<T> = {
    [K in Extract<keyof T, number>]: {
        status: K;
        body: T[K];
    };
}[Extract<keyof T, number>];

/**
 * Handler for the `DELETE /oauth/v1/token` operation.
 */
export function handleRevokeToken(response?: HandleRevokeTokenResponse | ToResponseUnion<RevokeTokenResponses> | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<never, never>(`${options?.baseUrl ?? '*'}/oauth/v1/token`, info => {
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

export type HandleActivateTokenResponse = {
    body: ActivateTokenResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /oauth/v1/tokens/{accessToken}/activate` operation.
 */
export function handleActivateToken(response?: HandleActivateTokenResponse | HttpResponseResolver<{
    accessToken: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        accessToken: string;
    }, never>(`${options?.baseUrl ?? '*'}/oauth/v1/tokens/:accessToken/activate`, info => {
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

export type HandleGetAccountNumberResponse = {
    body: GetAccountNumberResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/account/{iban}` operation.
 */
export function handleGetAccountNumber(response?: HandleGetAccountNumberResponse | HttpResponseResolver<{
    iban: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        iban: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/account/:iban`, info => {
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

export type HandleUploadAdditionalDocumentFileResponse = {
    body: UploadAdditionalDocumentFileResponses[204];
    status?: 204;
};

/**
 * Handler for the `POST /rest/v1/additional-document/{additionalDocumentId}/file` operation.
 */
export function handleUploadAdditionalDocumentFile(response?: HandleUploadAdditionalDocumentFileResponse | HttpResponseResolver<{
    additionalDocumentId: string;
}, UploadAdditionalDocumentFileData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        additionalDocumentId: string;
    }, UploadAdditionalDocumentFileData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/additional-document/:additionalDocumentId/file`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleGetClientResponse = {
    body: GetClientResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/client` operation.
 */
export function handleGetClient(response?: HandleGetClientResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/client`, info => {
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

export type HandleListClientLocationsResponse = {
    body: ListClientLocationsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/client/locations` operation.
 */
export function handleListClientLocations(response?: HandleListClientLocationsResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/client/locations`, info => {
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

export type HandleGetConfigurationResponse = {
    body: GetConfigurationResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/configuration` operation.
 */
export function handleGetConfiguration(response?: HandleGetConfigurationResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/configuration`, info => {
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

export type HandleAppendContactsResponse = {
    body: AppendContactsResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/contact-book/{contactBookId}/append` operation.
 */
export function handleAppendContacts(response?: HandleAppendContactsResponse | ToResponseUnion<AppendContactsResponses> | HttpResponseResolver<{
    contactBookId: string;
}, AppendContactsData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        contactBookId: string;
    }, AppendContactsData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/contact-book/:contactBookId/append`, info => {
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

export type HandleDeleteContactsResponse = {
    body: DeleteContactsResponses[204];
    status?: 204;
};

/**
 * Handler for the `DELETE /rest/v1/contact-book/{contactBookId}/contacts` operation.
 */
export function handleDeleteContacts(response?: HandleDeleteContactsResponse | HttpResponseResolver<{
    contactBookId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<{
        contactBookId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/contact-book/:contactBookId/contacts`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleListCurrenciesResponse = {
    body: ListCurrenciesResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/currencies` operation.
 */
export function handleListCurrencies(response?: HandleListCurrenciesResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/currencies`, info => {
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

export type HandleCreateIdentificationRequestByPhoneResponse = {
    body: CreateIdentificationRequestByPhoneResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/identification-request` operation.
 */
export function handleCreateIdentificationRequestByPhone(response?: HandleCreateIdentificationRequestByPhoneResponse | HttpResponseResolver<never, CreateIdentificationRequestByPhoneData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<never, CreateIdentificationRequestByPhoneData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request`, info => {
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

export type HandleGetIdentificationRequestResponse = {
    body: GetIdentificationRequestResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/identification-request/{identificationRequestId}` operation.
 */
export function handleGetIdentificationRequest(response?: HandleGetIdentificationRequestResponse | HttpResponseResolver<{
    identificationRequestId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        identificationRequestId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId`, info => {
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

export type HandleCreateAdditionalDocumentResponse = {
    body: CreateAdditionalDocumentResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/additional-document` operation.
 */
export function handleCreateAdditionalDocument(response?: HandleCreateAdditionalDocumentResponse | HttpResponseResolver<{
    identificationRequestId: string;
}, CreateAdditionalDocumentData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        identificationRequestId: string;
    }, CreateAdditionalDocumentData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId/additional-document`, info => {
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

export type HandleCreateFacePhotoResponse = {
    body: CreateFacePhotoResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/face-photo` operation.
 */
export function handleCreateFacePhoto(response?: HandleCreateFacePhotoResponse | HttpResponseResolver<{
    identificationRequestId: string;
}, CreateFacePhotoData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        identificationRequestId: string;
    }, CreateFacePhotoData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId/face-photo`, info => {
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

export type HandleUploadFacePhotoImageResponse = {
    body: UploadFacePhotoImageResponses[204];
    status?: 204;
};

/**
 * Handler for the `PUT /rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}` operation.
 */
export function handleUploadFacePhotoImage(response?: HandleUploadFacePhotoImageResponse | HttpResponseResolver<{
    identificationRequestId: string;
    order: string;
}, UploadFacePhotoImageData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        identificationRequestId: string;
        order: string;
    }, UploadFacePhotoImageData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId/face-photo/image/:order`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleCreateIdentityDocumentResponse = {
    body: CreateIdentityDocumentResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/identity-document` operation.
 */
export function handleCreateIdentityDocument(response?: HandleCreateIdentityDocumentResponse | HttpResponseResolver<{
    identificationRequestId: string;
}, CreateIdentityDocumentData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        identificationRequestId: string;
    }, CreateIdentityDocumentData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId/identity-document`, info => {
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

export type HandleSubmitIdentificationRequestResponse = {
    body: SubmitIdentificationRequestResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/identification-request/{identificationRequestId}/submit` operation.
 */
export function handleSubmitIdentificationRequest(response?: HandleSubmitIdentificationRequestResponse | HttpResponseResolver<{
    identificationRequestId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        identificationRequestId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/identification-request/:identificationRequestId/submit`, info => {
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

export type HandleUploadIdentityDocumentImageResponse = {
    body: UploadIdentityDocumentImageResponses[204];
    status?: 204;
};

/**
 * Handler for the `PUT /rest/v1/identity-document/{identityDocumentId}/image/{order}` operation.
 */
export function handleUploadIdentityDocumentImage(response?: HandleUploadIdentityDocumentImageResponse | HttpResponseResolver<{
    identityDocumentId: string;
    order: string;
}, UploadIdentityDocumentImageData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        identityDocumentId: string;
        order: string;
    }, UploadIdentityDocumentImageData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/identity-document/:identityDocumentId/image/:order`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleFindUserResponse = {
    body: FindUserResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user` operation.
 */
export function handleFindUser(response?: HandleFindUserResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/user`, info => {
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

export type HandleRegisterUserResponse = {
    body: RegisterUserResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user` operation.
 */
export function handleRegisterUser(response?: HandleRegisterUserResponse | HttpResponseResolver<never, RegisterUserData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<never, RegisterUserData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user`, info => {
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

export type HandleStartPasswordResetResponse = {
    body: StartPasswordResetResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/password/reset` operation.
 */
export function handleStartPasswordReset(response?: HandleStartPasswordResetResponse | HttpResponseResolver<never, StartPasswordResetData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<never, StartPasswordResetData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/password/reset`, info => {
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

export type HandleGetUserAddressResponse = {
    body: GetUserAddressResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/address` operation.
 */
export function handleGetUserAddress(response?: HandleGetUserAddressResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/address`, info => {
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

export type HandleDeleteAvatarResponse = {
    body: DeleteAvatarResponses[204];
    status?: 204;
};

/**
 * Handler for the `DELETE /rest/v1/user/{userId}/avatar` operation.
 */
export function handleDeleteAvatar(response?: HandleDeleteAvatarResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/avatar`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleUploadAvatarResponse = {
    body: UploadAvatarResponses[204];
    status?: 204;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/avatar` operation.
 */
export function handleUploadAvatar(response?: HandleUploadAvatarResponse | HttpResponseResolver<{
    userId: string;
}, UploadAvatarData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
    }, UploadAvatarData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/avatar`, info => {
        if (typeof response === 'function') {
            return response(info);
        }
        const body = response?.body;
        if (body !== undefined) {
            return new HttpResponse(body, { status: response?.status ?? 204 });
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

export type HandleListConfirmedPhonesResponse = {
    body: ListConfirmedPhonesResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/confirmed-phones` operation.
 */
export function handleListConfirmedPhones(response?: HandleListConfirmedPhonesResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/confirmed-phones`, info => {
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

export type HandleCreateContactBookResponse = {
    body: CreateContactBookResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/{userId}/contact-book` operation.
 */
export function handleCreateContactBook(response?: HandleCreateContactBookResponse | HttpResponseResolver<{
    userId: string;
}, CreateContactBookData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        userId: string;
    }, CreateContactBookData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/contact-book`, info => {
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

export type HandleUploadDocumentResponse = {
    body: UploadDocumentResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/{userId}/document` operation.
 */
export function handleUploadDocument(response?: HandleUploadDocumentResponse | HttpResponseResolver<{
    userId: string;
}, UploadDocumentData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        userId: string;
    }, UploadDocumentData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/document`, info => {
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

export type HandleGetUserEmailResponse = {
    body: GetUserEmailResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/email` operation.
 */
export function handleGetUserEmail(response?: HandleGetUserEmailResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/email`, info => {
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

export type HandleAssignEmailResponse = {
    body: AssignEmailResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/{userId}/email` operation.
 */
export function handleAssignEmail(response?: HandleAssignEmailResponse | HttpResponseResolver<{
    userId: string;
}, AssignEmailData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        userId: string;
    }, AssignEmailData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/email`, info => {
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

export type HandleConfirmEmailResponse = {
    body: ConfirmEmailResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/email/confirm` operation.
 */
export function handleConfirmEmail(response?: HandleConfirmEmailResponse | HttpResponseResolver<{
    userId: string;
}, ConfirmEmailData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
    }, ConfirmEmailData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/email/confirm`, info => {
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

export type HandleCreateIdentificationRequestResponse = {
    body: CreateIdentificationRequestResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/{userId}/identification-request` operation.
 */
export function handleCreateIdentificationRequest(response?: HandleCreateIdentificationRequestResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/identification-request`, info => {
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

export type HandleListIdentificationRequestsResponse = {
    body: ListIdentificationRequestsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/identification-requests` operation.
 */
export function handleListIdentificationRequests(response?: HandleListIdentificationRequestsResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/identification-requests`, info => {
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

export type HandleGetUserIdentityResponse = {
    body: GetUserIdentityResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/identity` operation.
 */
export function handleGetUserIdentity(response?: HandleGetUserIdentityResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/identity`, info => {
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

export type HandleSetUserPasswordResponse = {
    body: SetUserPasswordResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/password` operation.
 */
export function handleSetUserPassword(response?: HandleSetUserPasswordResponse | HttpResponseResolver<{
    userId: string;
}, SetUserPasswordData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
    }, SetUserPasswordData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/password`, info => {
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

export type HandleListPoliticallyExposedPersonsResponse = {
    body: ListPoliticallyExposedPersonsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/pes` operation.
 */
export function handleListPoliticallyExposedPersons(response?: HandleListPoliticallyExposedPersonsResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/pes`, info => {
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

export type HandleGetUserPhoneResponse = {
    body: GetUserPhoneResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/phone` operation.
 */
export function handleGetUserPhone(response?: HandleGetUserPhoneResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/phone`, info => {
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

export type HandleAssignPhoneResponse = {
    body: AssignPhoneResponses[200];
    status?: 200;
};

/**
 * Handler for the `POST /rest/v1/user/{userId}/phone` operation.
 */
export function handleAssignPhone(response?: HandleAssignPhoneResponse | HttpResponseResolver<{
    userId: string;
}, AssignPhoneData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.post<{
        userId: string;
    }, AssignPhoneData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/phone`, info => {
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

export type HandleConfirmPhoneResponse = {
    body: ConfirmPhoneResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/phone/confirm` operation.
 */
export function handleConfirmPhone(response?: HandleConfirmPhoneResponse | HttpResponseResolver<{
    userId: string;
}, ConfirmPhoneData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
    }, ConfirmPhoneData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/phone/confirm`, info => {
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

export type HandleGetUserPositionResponse = {
    body: GetUserPositionResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/position` operation.
 */
export function handleGetUserPosition(response?: HandleGetUserPositionResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/position`, info => {
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

export type HandleSetUserPositionResponse = {
    body: SetUserPositionResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/position` operation.
 */
export function handleSetUserPosition(response?: HandleSetUserPositionResponse | HttpResponseResolver<{
    userId: string;
}, SetUserPositionData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
    }, SetUserPositionData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/position`, info => {
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

export type HandleListProjectsResponse = {
    body: ListProjectsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/projects` operation.
 */
export function handleListProjects(response?: HandleListProjectsResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/projects`, info => {
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

export type HandleGetUserQuestionnaireResponse = {
    body: GetUserQuestionnaireResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/questionnaire` operation.
 */
export function handleGetUserQuestionnaire(response?: HandleGetUserQuestionnaireResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/questionnaire`, info => {
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

export type HandleEnableServiceResponse = {
    body: EnableServiceResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/user/{userId}/service/{service}` operation.
 */
export function handleEnableService(response?: HandleEnableServiceResponse | ToResponseUnion<EnableServiceResponses> | HttpResponseResolver<{
    userId: string;
    service: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        userId: string;
        service: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/service/:service`, info => {
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

export type HandleListServicesResponse = {
    body: ListServicesResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/services` operation.
 */
export function handleListServices(response?: HandleListServicesResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/services`, info => {
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

export type HandleListWalletsResponse = {
    body: ListWalletsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/user/{userId}/wallets` operation.
 */
export function handleListWallets(response?: HandleListWalletsResponse | HttpResponseResolver<{
    userId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        userId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/user/:userId/wallets`, info => {
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

export type HandleFindWalletResponse = {
    body: FindWalletResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet` operation.
 */
export function handleFindWallet(response?: HandleFindWalletResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet`, info => {
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

export type HandleFindWalletBarcodeResponse = {
    body: FindWalletBarcodeResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/barcode` operation.
 */
export function handleFindWalletBarcode(response?: HandleFindWalletBarcodeResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/barcode`, info => {
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

export type HandleUpdateWalletDescriptionResponse = {
    body: UpdateWalletDescriptionResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/wallet/{walletId}` operation.
 */
export function handleUpdateWalletDescription(response?: HandleUpdateWalletDescriptionResponse | HttpResponseResolver<{
    walletId: string;
}, UpdateWalletDescriptionData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        walletId: string;
    }, UpdateWalletDescriptionData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId`, info => {
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

export type HandleRelateCardResponse = {
    body: RelateCardResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/wallet/{walletId}/card` operation.
 */
export function handleRelateCard(response?: HandleRelateCardResponse | HttpResponseResolver<{
    walletId: string;
}, RelateCardData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        walletId: string;
    }, RelateCardData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/card`, info => {
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

export type HandleDeleteWalletDescriptionResponse = {
    body: DeleteWalletDescriptionResponses[200];
    status?: 200;
};

/**
 * Handler for the `DELETE /rest/v1/wallet/{walletId}/description` operation.
 */
export function handleDeleteWalletDescription(response?: HandleDeleteWalletDescriptionResponse | ToResponseUnion<DeleteWalletDescriptionResponses> | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/description`, info => {
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

export type HandleListFavouritesResponse = {
    body: ListFavouritesResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/favourites` operation.
 */
export function handleListFavourites(response?: HandleListFavouritesResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/favourites`, info => {
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

export type HandleCancelPendingPaymentResponse = {
    body: CancelPendingPaymentResponses[200];
    status?: 200;
};

/**
 * Handler for the `DELETE /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` operation.
 */
export function handleCancelPendingPayment(response?: HandleCancelPendingPaymentResponse | ToResponseUnion<CancelPendingPaymentResponses> | HttpResponseResolver<{
    walletId: string;
    paymentId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.delete<{
        walletId: string;
        paymentId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/pending-payment/:paymentId`, info => {
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

export type HandleProvidePendingPaymentPasswordResponse = {
    body: ProvidePendingPaymentPasswordResponses[200];
    status?: 200;
};

/**
 * Handler for the `PUT /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` operation.
 */
export function handleProvidePendingPaymentPassword(response?: HandleProvidePendingPaymentPasswordResponse | HttpResponseResolver<{
    walletId: string;
    paymentId: string;
}, ProvidePendingPaymentPasswordData['body']>, options?: RequestHandlerOptions): HttpHandler {
    return http.put<{
        walletId: string;
        paymentId: string;
    }, ProvidePendingPaymentPasswordData['body']>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/pending-payment/:paymentId`, info => {
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

export type HandleListPendingPaymentsResponse = {
    body: ListPendingPaymentsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/pending-payments` operation.
 */
export function handleListPendingPayments(response?: HandleListPendingPaymentsResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/pending-payments`, info => {
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

export type HandleGetBalanceReceiptResponse = {
    body: GetBalanceReceiptResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/receipt/balance` operation.
 */
export function handleGetBalanceReceipt(response?: HandleGetBalanceReceiptResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/receipt/balance`, info => {
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

export type HandleListReservationStatementsResponse = {
    body: ListReservationStatementsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/reservation-statements` operation.
 */
export function handleListReservationStatements(response?: HandleListReservationStatementsResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/reservation-statements`, info => {
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

export type HandleCheckSufficientAmountResponse = {
    body: CheckSufficientAmountResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallet/{walletId}/sufficient-amount` operation.
 */
export function handleCheckSufficientAmount(response?: HandleCheckSufficientAmountResponse | HttpResponseResolver<{
    walletId: string;
}, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<{
        walletId: string;
    }, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallet/:walletId/sufficient-amount`, info => {
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

export type HandleFindWalletsResponse = {
    body: FindWalletsResponses[200];
    status?: 200;
};

/**
 * Handler for the `GET /rest/v1/wallets` operation.
 */
export function handleFindWallets(response?: HandleFindWalletsResponse | HttpResponseResolver<never, never>, options?: RequestHandlerOptions): HttpHandler {
    return http.get<never, never>(`${options?.baseUrl ?? '*'}/rest/v1/wallets`, info => {
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
     * Handler for the `POST /oauth/v1/session` operation.
     */
    createSession: typeof handleCreateSession;
    /**
     * Handler for the `DELETE /oauth/v1/token` operation.
     */
    revokeToken: typeof handleRevokeToken;
    /**
     * Handler for the `POST /oauth/v1/token` operation.
     */
    createToken: typeof handleCreateToken;
    /**
     * Handler for the `PUT /oauth/v1/tokens/{accessToken}/activate` operation.
     */
    activateToken: typeof handleActivateToken;
    /**
     * Handler for the `GET /rest/v1/account/{iban}` operation.
     */
    getAccountNumber: typeof handleGetAccountNumber;
    /**
     * Handler for the `POST /rest/v1/additional-document/{additionalDocumentId}/file` operation.
     */
    uploadAdditionalDocumentFile: typeof handleUploadAdditionalDocumentFile;
    /**
     * Handler for the `GET /rest/v1/client` operation.
     */
    getClient: typeof handleGetClient;
    /**
     * Handler for the `GET /rest/v1/client/locations` operation.
     */
    listClientLocations: typeof handleListClientLocations;
    /**
     * Handler for the `GET /rest/v1/configuration` operation.
     */
    getConfiguration: typeof handleGetConfiguration;
    /**
     * Handler for the `PUT /rest/v1/contact-book/{contactBookId}/append` operation.
     */
    appendContacts: typeof handleAppendContacts;
    /**
     * Handler for the `DELETE /rest/v1/contact-book/{contactBookId}/contacts` operation.
     */
    deleteContacts: typeof handleDeleteContacts;
    /**
     * Handler for the `GET /rest/v1/currencies` operation.
     */
    listCurrencies: typeof handleListCurrencies;
    /**
     * Handler for the `POST /rest/v1/identification-request` operation.
     */
    createIdentificationRequestByPhone: typeof handleCreateIdentificationRequestByPhone;
    /**
     * Handler for the `GET /rest/v1/identification-request/{identificationRequestId}` operation.
     */
    getIdentificationRequest: typeof handleGetIdentificationRequest;
    /**
     * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/additional-document` operation.
     */
    createAdditionalDocument: typeof handleCreateAdditionalDocument;
    /**
     * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/face-photo` operation.
     */
    createFacePhoto: typeof handleCreateFacePhoto;
    /**
     * Handler for the `PUT /rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}` operation.
     */
    uploadFacePhotoImage: typeof handleUploadFacePhotoImage;
    /**
     * Handler for the `POST /rest/v1/identification-request/{identificationRequestId}/identity-document` operation.
     */
    createIdentityDocument: typeof handleCreateIdentityDocument;
    /**
     * Handler for the `PUT /rest/v1/identification-request/{identificationRequestId}/submit` operation.
     */
    submitIdentificationRequest: typeof handleSubmitIdentificationRequest;
    /**
     * Handler for the `PUT /rest/v1/identity-document/{identityDocumentId}/image/{order}` operation.
     */
    uploadIdentityDocumentImage: typeof handleUploadIdentityDocumentImage;
    /**
     * Handler for the `GET /rest/v1/server` operation.
     */
    getServer: typeof handleGetServer;
    /**
     * Handler for the `GET /rest/v1/user` operation.
     */
    findUser: typeof handleFindUser;
    /**
     * Handler for the `POST /rest/v1/user` operation.
     */
    registerUser: typeof handleRegisterUser;
    /**
     * Handler for the `POST /rest/v1/user/password/reset` operation.
     */
    startPasswordReset: typeof handleStartPasswordReset;
    /**
     * Handler for the `GET /rest/v1/user/{userId}` operation.
     */
    getUser: typeof handleGetUser;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/address` operation.
     */
    getUserAddress: typeof handleGetUserAddress;
    /**
     * Handler for the `DELETE /rest/v1/user/{userId}/avatar` operation.
     */
    deleteAvatar: typeof handleDeleteAvatar;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/avatar` operation.
     */
    uploadAvatar: typeof handleUploadAvatar;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/confirmed-phones` operation.
     */
    listConfirmedPhones: typeof handleListConfirmedPhones;
    /**
     * Handler for the `POST /rest/v1/user/{userId}/contact-book` operation.
     */
    createContactBook: typeof handleCreateContactBook;
    /**
     * Handler for the `POST /rest/v1/user/{userId}/document` operation.
     */
    uploadDocument: typeof handleUploadDocument;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/email` operation.
     */
    getUserEmail: typeof handleGetUserEmail;
    /**
     * Handler for the `POST /rest/v1/user/{userId}/email` operation.
     */
    assignEmail: typeof handleAssignEmail;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/email/confirm` operation.
     */
    confirmEmail: typeof handleConfirmEmail;
    /**
     * Handler for the `POST /rest/v1/user/{userId}/identification-request` operation.
     */
    createIdentificationRequest: typeof handleCreateIdentificationRequest;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/identification-requests` operation.
     */
    listIdentificationRequests: typeof handleListIdentificationRequests;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/identity` operation.
     */
    getUserIdentity: typeof handleGetUserIdentity;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/password` operation.
     */
    setUserPassword: typeof handleSetUserPassword;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/pes` operation.
     */
    listPoliticallyExposedPersons: typeof handleListPoliticallyExposedPersons;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/phone` operation.
     */
    getUserPhone: typeof handleGetUserPhone;
    /**
     * Handler for the `POST /rest/v1/user/{userId}/phone` operation.
     */
    assignPhone: typeof handleAssignPhone;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/phone/confirm` operation.
     */
    confirmPhone: typeof handleConfirmPhone;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/position` operation.
     */
    getUserPosition: typeof handleGetUserPosition;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/position` operation.
     */
    setUserPosition: typeof handleSetUserPosition;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/projects` operation.
     */
    listProjects: typeof handleListProjects;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/questionnaire` operation.
     */
    getUserQuestionnaire: typeof handleGetUserQuestionnaire;
    /**
     * Handler for the `PUT /rest/v1/user/{userId}/service/{service}` operation.
     */
    enableService: typeof handleEnableService;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/services` operation.
     */
    listServices: typeof handleListServices;
    /**
     * Handler for the `GET /rest/v1/user/{userId}/wallets` operation.
     */
    listWallets: typeof handleListWallets;
    /**
     * Handler for the `GET /rest/v1/wallet` operation.
     */
    findWallet: typeof handleFindWallet;
    /**
     * Handler for the `GET /rest/v1/wallet/barcode` operation.
     */
    findWalletBarcode: typeof handleFindWalletBarcode;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}` operation.
     */
    getWallet: typeof handleGetWallet;
    /**
     * Handler for the `PUT /rest/v1/wallet/{walletId}` operation.
     */
    updateWalletDescription: typeof handleUpdateWalletDescription;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/balance` operation.
     */
    getWalletBalance: typeof handleGetWalletBalance;
    /**
     * Handler for the `PUT /rest/v1/wallet/{walletId}/card` operation.
     */
    relateCard: typeof handleRelateCard;
    /**
     * Handler for the `DELETE /rest/v1/wallet/{walletId}/description` operation.
     */
    deleteWalletDescription: typeof handleDeleteWalletDescription;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/favourites` operation.
     */
    listFavourites: typeof handleListFavourites;
    /**
     * Handler for the `DELETE /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` operation.
     */
    cancelPendingPayment: typeof handleCancelPendingPayment;
    /**
     * Handler for the `PUT /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` operation.
     */
    providePendingPaymentPassword: typeof handleProvidePendingPaymentPassword;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/pending-payments` operation.
     */
    listPendingPayments: typeof handleListPendingPayments;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/receipt/balance` operation.
     */
    getBalanceReceipt: typeof handleGetBalanceReceipt;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/reservation-statements` operation.
     */
    listReservationStatements: typeof handleListReservationStatements;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/statements` operation.
     */
    listStatements: typeof handleListStatements;
    /**
     * Handler for the `GET /rest/v1/wallet/{walletId}/sufficient-amount` operation.
     */
    checkSufficientAmount: typeof handleCheckSufficientAmount;
    /**
     * Handler for the `GET /rest/v1/wallets` operation.
     */
    findWallets: typeof handleFindWallets;
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
        createSession: wrap(handleCreateSession),
        revokeToken: wrap(handleRevokeToken),
        createToken: wrap(handleCreateToken),
        activateToken: wrap(handleActivateToken),
        getAccountNumber: wrap(handleGetAccountNumber),
        uploadAdditionalDocumentFile: wrap(handleUploadAdditionalDocumentFile),
        getClient: wrap(handleGetClient),
        listClientLocations: wrap(handleListClientLocations),
        getConfiguration: wrap(handleGetConfiguration),
        appendContacts: wrap(handleAppendContacts),
        deleteContacts: wrap(handleDeleteContacts),
        listCurrencies: wrap(handleListCurrencies),
        createIdentificationRequestByPhone: wrap(handleCreateIdentificationRequestByPhone),
        getIdentificationRequest: wrap(handleGetIdentificationRequest),
        createAdditionalDocument: wrap(handleCreateAdditionalDocument),
        createFacePhoto: wrap(handleCreateFacePhoto),
        uploadFacePhotoImage: wrap(handleUploadFacePhotoImage),
        createIdentityDocument: wrap(handleCreateIdentityDocument),
        submitIdentificationRequest: wrap(handleSubmitIdentificationRequest),
        uploadIdentityDocumentImage: wrap(handleUploadIdentityDocumentImage),
        getServer: wrap(handleGetServer),
        findUser: wrap(handleFindUser),
        registerUser: wrap(handleRegisterUser),
        startPasswordReset: wrap(handleStartPasswordReset),
        getUser: wrap(handleGetUser),
        getUserAddress: wrap(handleGetUserAddress),
        deleteAvatar: wrap(handleDeleteAvatar),
        uploadAvatar: wrap(handleUploadAvatar),
        listConfirmedPhones: wrap(handleListConfirmedPhones),
        createContactBook: wrap(handleCreateContactBook),
        uploadDocument: wrap(handleUploadDocument),
        getUserEmail: wrap(handleGetUserEmail),
        assignEmail: wrap(handleAssignEmail),
        confirmEmail: wrap(handleConfirmEmail),
        createIdentificationRequest: wrap(handleCreateIdentificationRequest),
        listIdentificationRequests: wrap(handleListIdentificationRequests),
        getUserIdentity: wrap(handleGetUserIdentity),
        setUserPassword: wrap(handleSetUserPassword),
        listPoliticallyExposedPersons: wrap(handleListPoliticallyExposedPersons),
        getUserPhone: wrap(handleGetUserPhone),
        assignPhone: wrap(handleAssignPhone),
        confirmPhone: wrap(handleConfirmPhone),
        getUserPosition: wrap(handleGetUserPosition),
        setUserPosition: wrap(handleSetUserPosition),
        listProjects: wrap(handleListProjects),
        getUserQuestionnaire: wrap(handleGetUserQuestionnaire),
        enableService: wrap(handleEnableService),
        listServices: wrap(handleListServices),
        listWallets: wrap(handleListWallets),
        findWallet: wrap(handleFindWallet),
        findWalletBarcode: wrap(handleFindWalletBarcode),
        getWallet: wrap(handleGetWallet),
        updateWalletDescription: wrap(handleUpdateWalletDescription),
        getWalletBalance: wrap(handleGetWalletBalance),
        relateCard: wrap(handleRelateCard),
        deleteWalletDescription: wrap(handleDeleteWalletDescription),
        listFavourites: wrap(handleListFavourites),
        cancelPendingPayment: wrap(handleCancelPendingPayment),
        providePendingPaymentPassword: wrap(handleProvidePendingPaymentPassword),
        listPendingPayments: wrap(handleListPendingPayments),
        getBalanceReceipt: wrap(handleGetBalanceReceipt),
        listReservationStatements: wrap(handleListReservationStatements),
        listStatements: wrap(handleListStatements),
        checkSufficientAmount: wrap(handleCheckSufficientAmount),
        findWallets: wrap(handleFindWallets)
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
            invoke(pick.uploadFacePhotoImage, overrides.uploadFacePhotoImage),
            invoke(pick.confirmEmail, overrides.confirmEmail),
            invoke(pick.confirmPhone, overrides.confirmPhone),
            invoke(pick.getBalanceReceipt, overrides.getBalanceReceipt),
            invoke(pick.uploadIdentityDocumentImage, overrides.uploadIdentityDocumentImage),
            invoke(pick.enableService, overrides.enableService),
            invoke(pick.cancelPendingPayment, overrides.cancelPendingPayment),
            invoke(pick.providePendingPaymentPassword, overrides.providePendingPaymentPassword),
            invoke(pick.startPasswordReset, overrides.startPasswordReset),
            invoke(pick.activateToken, overrides.activateToken),
            invoke(pick.uploadAdditionalDocumentFile, overrides.uploadAdditionalDocumentFile),
            invoke(pick.appendContacts, overrides.appendContacts),
            invoke(pick.deleteContacts, overrides.deleteContacts),
            invoke(pick.createAdditionalDocument, overrides.createAdditionalDocument),
            invoke(pick.createFacePhoto, overrides.createFacePhoto),
            invoke(pick.createIdentityDocument, overrides.createIdentityDocument),
            invoke(pick.submitIdentificationRequest, overrides.submitIdentificationRequest),
            invoke(pick.getUserAddress, overrides.getUserAddress),
            invoke(pick.deleteAvatar, overrides.deleteAvatar),
            invoke(pick.uploadAvatar, overrides.uploadAvatar),
            invoke(pick.listConfirmedPhones, overrides.listConfirmedPhones),
            invoke(pick.createContactBook, overrides.createContactBook),
            invoke(pick.uploadDocument, overrides.uploadDocument),
            invoke(pick.getUserEmail, overrides.getUserEmail),
            invoke(pick.assignEmail, overrides.assignEmail),
            invoke(pick.createIdentificationRequest, overrides.createIdentificationRequest),
            invoke(pick.listIdentificationRequests, overrides.listIdentificationRequests),
            invoke(pick.getUserIdentity, overrides.getUserIdentity),
            invoke(pick.setUserPassword, overrides.setUserPassword),
            invoke(pick.listPoliticallyExposedPersons, overrides.listPoliticallyExposedPersons),
            invoke(pick.getUserPhone, overrides.getUserPhone),
            invoke(pick.assignPhone, overrides.assignPhone),
            invoke(pick.getUserPosition, overrides.getUserPosition),
            invoke(pick.setUserPosition, overrides.setUserPosition),
            invoke(pick.listProjects, overrides.listProjects),
            invoke(pick.getUserQuestionnaire, overrides.getUserQuestionnaire),
            invoke(pick.listServices, overrides.listServices),
            invoke(pick.listWallets, overrides.listWallets),
            invoke(pick.getWalletBalance, overrides.getWalletBalance),
            invoke(pick.relateCard, overrides.relateCard),
            invoke(pick.deleteWalletDescription, overrides.deleteWalletDescription),
            invoke(pick.listFavourites, overrides.listFavourites),
            invoke(pick.listPendingPayments, overrides.listPendingPayments),
            invoke(pick.listReservationStatements, overrides.listReservationStatements),
            invoke(pick.listStatements, overrides.listStatements),
            invoke(pick.checkSufficientAmount, overrides.checkSufficientAmount),
            invoke(pick.listClientLocations, overrides.listClientLocations),
            invoke(pick.findWalletBarcode, overrides.findWalletBarcode),
            invoke(pick.getAccountNumber, overrides.getAccountNumber),
            invoke(pick.getIdentificationRequest, overrides.getIdentificationRequest),
            invoke(pick.getUser, overrides.getUser),
            invoke(pick.getWallet, overrides.getWallet),
            invoke(pick.updateWalletDescription, overrides.updateWalletDescription),
            invoke(pick.createSession, overrides.createSession),
            invoke(pick.revokeToken, overrides.revokeToken),
            invoke(pick.createToken, overrides.createToken),
            invoke(pick.getClient, overrides.getClient),
            invoke(pick.getConfiguration, overrides.getConfiguration),
            invoke(pick.listCurrencies, overrides.listCurrencies),
            invoke(pick.createIdentificationRequestByPhone, overrides.createIdentificationRequestByPhone),
            invoke(pick.getServer, overrides.getServer),
            invoke(pick.findUser, overrides.findUser),
            invoke(pick.registerUser, overrides.registerUser),
            invoke(pick.findWallet, overrides.findWallet),
            invoke(pick.findWallets, overrides.findWallets)
        ];
    };
    return { all, pick };
}
