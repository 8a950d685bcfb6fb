// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import { type Client, type ClientMeta, type Options as Options2, type RequestResult, type TDataShape, urlSearchParamsBodySerializer } from '../client/index.ts';

import type { ActivateTokenData, ActivateTokenErrors, ActivateTokenResponses, AppendContactsData, AppendContactsErrors, AppendContactsResponses, AssignEmailData, AssignEmailErrors, AssignEmailResponses, AssignPhoneData, AssignPhoneErrors, AssignPhoneResponses, CancelPendingPaymentData, CancelPendingPaymentErrors, CancelPendingPaymentResponses, CheckSufficientAmountData, CheckSufficientAmountErrors, CheckSufficientAmountResponses, ConfirmEmailData, ConfirmEmailErrors, ConfirmEmailResponses, ConfirmPhoneData, ConfirmPhoneErrors, ConfirmPhoneResponses, CreateAdditionalDocumentData, CreateAdditionalDocumentErrors, CreateAdditionalDocumentResponses, CreateContactBookData, CreateContactBookErrors, CreateContactBookResponses, CreateFacePhotoData, CreateFacePhotoErrors, CreateFacePhotoResponses, CreateIdentificationRequestByPhoneData, CreateIdentificationRequestByPhoneErrors, CreateIdentificationRequestByPhoneResponses, CreateIdentificationRequestData, CreateIdentificationRequestErrors, CreateIdentificationRequestResponses, CreateIdentityDocumentData, CreateIdentityDocumentErrors, CreateIdentityDocumentResponses, CreateSessionData, CreateSessionErrors, CreateSessionResponses, CreateTokenData, CreateTokenErrors, CreateTokenResponses, DeleteAvatarData, DeleteAvatarErrors, DeleteAvatarResponses, DeleteContactsData, DeleteContactsErrors, DeleteContactsResponses, DeleteWalletDescriptionData, DeleteWalletDescriptionErrors, DeleteWalletDescriptionResponses, EnableServiceData, EnableServiceErrors, EnableServiceResponses, FindUserData, FindUserErrors, FindUserResponses, FindWalletBarcodeData, FindWalletBarcodeErrors, FindWalletBarcodeResponses, FindWalletData, FindWalletErrors, FindWalletResponses, FindWalletsData, FindWalletsErrors, FindWalletsResponses, GetAccountNumberData, GetAccountNumberErrors, GetAccountNumberResponses, GetBalanceReceiptData, GetBalanceReceiptErrors, GetBalanceReceiptResponses, GetClientData, GetClientErrors, GetClientResponses, GetConfigurationData, GetConfigurationErrors, GetConfigurationResponses, GetIdentificationRequestData, GetIdentificationRequestErrors, GetIdentificationRequestResponses, GetServerData, GetServerErrors, GetServerResponses, GetUserAddressData, GetUserAddressErrors, GetUserAddressResponses, GetUserData, GetUserEmailData, GetUserEmailErrors, GetUserEmailResponses, GetUserErrors, GetUserIdentityData, GetUserIdentityErrors, GetUserIdentityResponses, GetUserPhoneData, GetUserPhoneErrors, GetUserPhoneResponses, GetUserPositionData, GetUserPositionErrors, GetUserPositionResponses, GetUserQuestionnaireData, GetUserQuestionnaireErrors, GetUserQuestionnaireResponses, GetUserResponses, GetWalletBalanceData, GetWalletBalanceErrors, GetWalletBalanceResponses, GetWalletData, GetWalletErrors, GetWalletResponses, ListClientLocationsData, ListClientLocationsErrors, ListClientLocationsResponses, ListConfirmedPhonesData, ListConfirmedPhonesErrors, ListConfirmedPhonesResponses, ListCurrenciesData, ListCurrenciesErrors, ListCurrenciesResponses, ListFavouritesData, ListFavouritesErrors, ListFavouritesResponses, ListIdentificationRequestsData, ListIdentificationRequestsErrors, ListIdentificationRequestsResponses, ListPendingPaymentsData, ListPendingPaymentsErrors, ListPendingPaymentsResponses, ListPoliticallyExposedPersonsData, ListPoliticallyExposedPersonsErrors, ListPoliticallyExposedPersonsResponses, ListProjectsData, ListProjectsErrors, ListProjectsResponses, ListReservationStatementsData, ListReservationStatementsErrors, ListReservationStatementsResponses, ListServicesData, ListServicesErrors, ListServicesResponses, ListStatementsData, ListStatementsErrors, ListStatementsResponses, ListWalletsData, ListWalletsErrors, ListWalletsResponses, ProvidePendingPaymentPasswordData, ProvidePendingPaymentPasswordErrors, ProvidePendingPaymentPasswordResponses, RegisterUserData, RegisterUserErrors, RegisterUserResponses, RelateCardData, RelateCardErrors, RelateCardResponses, RevokeTokenData, RevokeTokenErrors, RevokeTokenResponses, SetUserPasswordData, SetUserPasswordErrors, SetUserPasswordResponses, SetUserPositionData, SetUserPositionErrors, SetUserPositionResponses, StartPasswordResetData, StartPasswordResetErrors, StartPasswordResetResponses, SubmitIdentificationRequestData, SubmitIdentificationRequestErrors, SubmitIdentificationRequestResponses, UpdateWalletDescriptionData, UpdateWalletDescriptionErrors, UpdateWalletDescriptionResponses, UploadAdditionalDocumentFileData, UploadAdditionalDocumentFileErrors, UploadAdditionalDocumentFileResponses, UploadAvatarData, UploadAvatarErrors, UploadAvatarResponses, UploadDocumentData, UploadDocumentErrors, UploadDocumentResponses, UploadFacePhotoImageData, UploadFacePhotoImageErrors, UploadFacePhotoImageResponses, UploadIdentityDocumentImageData, UploadIdentityDocumentImageErrors, UploadIdentityDocumentImageResponses } from './types.gen.ts';

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
 * Prepare an authorization with what is known of the user
 *
 * Takes the parameters of an authorization request and the user's e-mail address, which the client vouches for. Then send the
 * browser to `https://www.paysera.com/frontend/oauth/{key}`, or `/frontend/{locale}/oauth/{key}`. Needs the client permission
 * `give_trusted_user_info`, beside `use_oauth_api`.
 *
 */
export const createSession = <ThrowOnError extends boolean = true>(options: Options<CreateSessionData, ThrowOnError>): RequestResult<CreateSessionResponses, CreateSessionErrors, ThrowOnError, 'data'> => options.client.post<CreateSessionResponses, CreateSessionErrors, ThrowOnError, 'data'>({
    ...urlSearchParamsBodySerializer,
    security: [{
            key: 'client'
        }],
    url: '/oauth/v1/session',
    ...options,
    headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...options.headers
    }
});

/**
 * Revoke an access token
 *
 * Signed with the client's credentials, not with the token. The vendor's own programs disagree on whether an object comes
 * back. Needs the client permission `use_oauth_api`.
 *
 */
export const revokeToken = <ThrowOnError extends boolean = true>(options: Options<RevokeTokenData, ThrowOnError>): RequestResult<RevokeTokenResponses, RevokeTokenErrors, ThrowOnError, 'data'> => options.client.delete<RevokeTokenResponses, RevokeTokenErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'client'
        }],
    url: '/oauth/v1/token',
    ...options
});

/**
 * Exchange a grant for an access token
 *
 * Exchanges an authorization code, a refresh token, or a user's name and password for an access token. The password grant
 * needs the client permission `use_password_grant`, every grant `use_oauth_api`. The request is signed with the client's
 * credentials, the hash of the form included; the client's id and secret are never in the form. The answer replaces the token
 * before it: its refresh token is no longer good. When the refusal says `Refresh token expired`, `No such refresh token` or
 * `Refresh token status invalid`, the user must authorize again.
 *
 */
export const createToken = <ThrowOnError extends boolean = true>(options: Options<CreateTokenData, ThrowOnError>): RequestResult<CreateTokenResponses, CreateTokenErrors, ThrowOnError, 'data'> => options.client.post<CreateTokenResponses, CreateTokenErrors, ThrowOnError, 'data'>({
    ...urlSearchParamsBodySerializer,
    security: [{
            key: 'client'
        }],
    url: '/oauth/v1/token',
    ...options,
    headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...options.headers
    }
});

/**
 * Activate an access token
 *
 * Activates the token that the grant `refresh_token_with_activation` gave. The token before it stays good until then, so that
 * an answer lost on the way does not end the session. There is no body. Needs the client permission `use_oauth_api`.
 *
 */
export const activateToken = <ThrowOnError extends boolean = true>(options: Options<ActivateTokenData, ThrowOnError>): RequestResult<ActivateTokenResponses, ActivateTokenErrors, ThrowOnError, 'data'> => options.client.put<ActivateTokenResponses, ActivateTokenErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'client'
        }],
    url: '/oauth/v1/tokens/{accessToken}/activate',
    ...options
});

/**
 * Get the account number behind an IBAN
 *
 * No source names a scope.
 */
export const getAccountNumber = <ThrowOnError extends boolean = true>(options: Options<GetAccountNumberData, ThrowOnError>): RequestResult<GetAccountNumberResponses, GetAccountNumberErrors, ThrowOnError, 'data'> => options.client.get<GetAccountNumberResponses, GetAccountNumberErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/account/{iban}',
    ...options
});

/**
 * Upload the file of an additional document
 *
 * The body is the file itself, with its own media type.
 */
export const uploadAdditionalDocumentFile = <ThrowOnError extends boolean = true>(options: Options<UploadAdditionalDocumentFileData, ThrowOnError>): RequestResult<UploadAdditionalDocumentFileResponses, UploadAdditionalDocumentFileErrors, ThrowOnError, 'data'> => options.client.post<UploadAdditionalDocumentFileResponses, UploadAdditionalDocumentFileErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/additional-document/{additionalDocumentId}/file',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Get the client that signs
 *
 * Its permissions tell what the vendor lets the client do; they are not scopes, and no user can grant them. Registering and
 * changing clients is not part of this description.
 *
 */
export const getClient = <ThrowOnError extends boolean = true>(options: Options<GetClientData, ThrowOnError>): RequestResult<GetClientResponses, GetClientErrors, ThrowOnError, 'data'> => options.client.get<GetClientResponses, GetClientErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'client'
        }],
    url: '/rest/v1/client',
    ...options
});

/**
 * List the locations of a project
 *
 * The parameter `project_id` in the signature's `ext` chooses the project.
 */
export const listClientLocations = <ThrowOnError extends boolean = true>(options: Options<ListClientLocationsData, ThrowOnError>): RequestResult<ListClientLocationsResponses, ListClientLocationsErrors, ThrowOnError, 'data'> => options.client.get<ListClientLocationsResponses, ListClientLocationsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/client/locations',
    ...options
});

/**
 * Get the server's public settings
 *
 * Needs no authentication.
 */
export const getConfiguration = <ThrowOnError extends boolean = true>(options: Options<GetConfigurationData, ThrowOnError>): RequestResult<GetConfigurationResponses, GetConfigurationErrors, ThrowOnError, 'data'> => options.client.get<GetConfigurationResponses, GetConfigurationErrors, ThrowOnError, 'data'>({
    url: '/rest/v1/configuration',
    ...options
});

/**
 * Add contacts to a contact book
 *
 * The vendor's own programs disagree on whether the contact book comes back.
 */
export const appendContacts = <ThrowOnError extends boolean = true>(options: Options<AppendContactsData, ThrowOnError>): RequestResult<AppendContactsResponses, AppendContactsErrors, ThrowOnError, 'data'> => options.client.put<AppendContactsResponses, AppendContactsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/contact-book/{contactBookId}/append',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove contacts from a contact book
 */
export const deleteContacts = <ThrowOnError extends boolean = true>(options: Options<DeleteContactsData, ThrowOnError>): RequestResult<DeleteContactsResponses, DeleteContactsErrors, ThrowOnError, 'data'> => options.client.delete<DeleteContactsResponses, DeleteContactsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/contact-book/{contactBookId}/contacts',
    ...options
});

/**
 * List the currency codes
 *
 * That it must be signed is inferred.
 */
export const listCurrencies = <ThrowOnError extends boolean = true>(options: Options<ListCurrenciesData, ThrowOnError>): RequestResult<ListCurrenciesResponses, ListCurrenciesErrors, ThrowOnError, 'data'> => options.client.get<ListCurrenciesResponses, ListCurrenciesErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/currencies',
    ...options
});

/**
 * Ask for the identification of somebody by phone number
 */
export const createIdentificationRequestByPhone = <ThrowOnError extends boolean = true>(options: Options<CreateIdentificationRequestByPhoneData, ThrowOnError>): RequestResult<CreateIdentificationRequestByPhoneResponses, CreateIdentificationRequestByPhoneErrors, ThrowOnError, 'data'> => options.client.post<CreateIdentificationRequestByPhoneResponses, CreateIdentificationRequestByPhoneErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get an identification request
 *
 * Only a sample of the vendor implies that this operation exists.
 */
export const getIdentificationRequest = <ThrowOnError extends boolean = true>(options: Options<GetIdentificationRequestData, ThrowOnError>): RequestResult<GetIdentificationRequestResponses, GetIdentificationRequestErrors, ThrowOnError, 'data'> => options.client.get<GetIdentificationRequestResponses, GetIdentificationRequestErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}',
    ...options
});

/**
 * Add a further document to an identification request
 *
 * Its file follows with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocument = <ThrowOnError extends boolean = true>(options: Options<CreateAdditionalDocumentData, ThrowOnError>): RequestResult<CreateAdditionalDocumentResponses, CreateAdditionalDocumentErrors, ThrowOnError, 'data'> => options.client.post<CreateAdditionalDocumentResponses, CreateAdditionalDocumentErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}/additional-document',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begin a check of the user's face
 *
 * The body is an empty JSON object, as the vendor's own program sends it; whether it could be left out is not known.
 *
 */
export const createFacePhoto = <ThrowOnError extends boolean = true>(options: Options<CreateFacePhotoData, ThrowOnError>): RequestResult<CreateFacePhotoResponses, CreateFacePhotoErrors, ThrowOnError, 'data'> => options.client.post<CreateFacePhotoResponses, CreateFacePhotoErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}/face-photo',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Upload an image of the user's face
 *
 * The body is the image itself, with its own media type.
 */
export const uploadFacePhotoImage = <ThrowOnError extends boolean = true>(options: Options<UploadFacePhotoImageData, ThrowOnError>): RequestResult<UploadFacePhotoImageResponses, UploadFacePhotoImageErrors, ThrowOnError, 'data'> => options.client.put<UploadFacePhotoImageResponses, UploadFacePhotoImageErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}',
    ...options,
    headers: {
        'Content-Type': 'image/jpeg',
        ...options.headers
    }
});

/**
 * Add an identity document to an identification request
 *
 * Its images follow one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocument = <ThrowOnError extends boolean = true>(options: Options<CreateIdentityDocumentData, ThrowOnError>): RequestResult<CreateIdentityDocumentResponses, CreateIdentityDocumentErrors, ThrowOnError, 'data'> => options.client.post<CreateIdentityDocumentResponses, CreateIdentityDocumentErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}/identity-document',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Submit an identification request for review
 *
 * There is no body.
 */
export const submitIdentificationRequest = <ThrowOnError extends boolean = true>(options: Options<SubmitIdentificationRequestData, ThrowOnError>): RequestResult<SubmitIdentificationRequestResponses, SubmitIdentificationRequestErrors, ThrowOnError, 'data'> => options.client.put<SubmitIdentificationRequestResponses, SubmitIdentificationRequestErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identification-request/{identificationRequestId}/submit',
    ...options
});

/**
 * Upload an image of an identity document
 *
 * The body is the image itself, with its own media type.
 */
export const uploadIdentityDocumentImage = <ThrowOnError extends boolean = true>(options: Options<UploadIdentityDocumentImageData, ThrowOnError>): RequestResult<UploadIdentityDocumentImageResponses, UploadIdentityDocumentImageErrors, ThrowOnError, 'data'> => options.client.put<UploadIdentityDocumentImageResponses, UploadIdentityDocumentImageErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/identity-document/{identityDocumentId}/image/{order}',
    ...options,
    headers: {
        'Content-Type': 'image/jpeg',
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
    url: '/rest/v1/server',
    ...options
});

/**
 * Find a user
 *
 * Exactly one criterion must be sent. In practice it is signed with the client's credentials. The answer's fields are gated as
 * in `getUser`.
 *
 */
export const findUser = <ThrowOnError extends boolean = true>(options: Options<FindUserData, ThrowOnError>): RequestResult<FindUserResponses, FindUserErrors, ThrowOnError, 'data'> => options.client.get<FindUserResponses, FindUserErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user',
    ...options
});

/**
 * Register a user
 *
 * Sends a confirmation code to the phone number or the e-mail address. The client needs a special permission of the vendor,
 * known by name only for `parameters`: `provide_registration_parameters`. The form of the request comes from the vendor's own
 * programs.
 *
 */
export const registerUser = <ThrowOnError extends boolean = true>(options: Options<RegisterUserData, ThrowOnError>): RequestResult<RegisterUserResponses, RegisterUserErrors, ThrowOnError, 'data'> => options.client.post<RegisterUserResponses, RegisterUserErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'client'
        }],
    url: '/rest/v1/user',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start a password reset
 *
 * Sends a code by SMS or e-mail, which `setUserPassword` takes together with the new password. When the answer is
 * `identity_required`, the personal code must be sent as `identity.code`.
 *
 */
export const startPasswordReset = <ThrowOnError extends boolean = true>(options: Options<StartPasswordResetData, ThrowOnError>): RequestResult<StartPasswordResetResponses, StartPasswordResetErrors, ThrowOnError, 'data'> => options.client.post<StartPasswordResetResponses, StartPasswordResetErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'client'
        }],
    url: '/rest/v1/user/password/reset',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get a user
 *
 * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any
 * scope the answer still tells the user's id. `me` is the user who granted the token.
 *
 */
export const getUser = <ThrowOnError extends boolean = true>(options: Options<GetUserData, ThrowOnError>): RequestResult<GetUserResponses, GetUserErrors, ThrowOnError, 'data'> => options.client.get<GetUserResponses, GetUserErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}',
    ...options
});

/**
 * Get a user's postal address
 */
export const getUserAddress = <ThrowOnError extends boolean = true>(options: Options<GetUserAddressData, ThrowOnError>): RequestResult<GetUserAddressResponses, GetUserAddressErrors, ThrowOnError, 'data'> => options.client.get<GetUserAddressResponses, GetUserAddressErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/address',
    ...options
});

/**
 * Remove a user's picture
 */
export const deleteAvatar = <ThrowOnError extends boolean = true>(options: Options<DeleteAvatarData, ThrowOnError>): RequestResult<DeleteAvatarResponses, DeleteAvatarErrors, ThrowOnError, 'data'> => options.client.delete<DeleteAvatarResponses, DeleteAvatarErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/avatar',
    ...options
});

/**
 * Set a user's picture
 *
 * The body is the image itself, with its own media type, and its hash belongs into the signature as with any body. Which types
 * and sizes the server takes is not known. There is no operation to get the picture.
 *
 */
export const uploadAvatar = <ThrowOnError extends boolean = true>(options: Options<UploadAvatarData, ThrowOnError>): RequestResult<UploadAvatarResponses, UploadAvatarErrors, ThrowOnError, 'data'> => options.client.put<UploadAvatarResponses, UploadAvatarErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/avatar',
    ...options,
    headers: {
        'Content-Type': 'image/jpeg',
        ...options.headers
    }
});

/**
 * List a user's confirmed phone numbers
 *
 * The scope and the type of the items are inferred.
 */
export const listConfirmedPhones = <ThrowOnError extends boolean = true>(options: Options<ListConfirmedPhonesData, ThrowOnError>): RequestResult<ListConfirmedPhonesResponses, ListConfirmedPhonesErrors, ThrowOnError, 'data'> => options.client.get<ListConfirmedPhonesResponses, ListConfirmedPhonesErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/confirmed-phones',
    ...options
});

/**
 * Create a contact book
 *
 * A contact book may begin empty. No source names a scope.
 */
export const createContactBook = <ThrowOnError extends boolean = true>(options: Options<CreateContactBookData, ThrowOnError>): RequestResult<CreateContactBookResponses, CreateContactBookErrors, ThrowOnError, 'data'> => options.client.post<CreateContactBookResponses, CreateContactBookErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/contact-book',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Upload a document of a user
 *
 * The vendor names this operation and says that it needs a special permission of the client; request and answer are inferred.
 *
 */
export const uploadDocument = <ThrowOnError extends boolean = true>(options: Options<UploadDocumentData, ThrowOnError>): RequestResult<UploadDocumentResponses, UploadDocumentErrors, ThrowOnError, 'data'> => options.client.post<UploadDocumentResponses, UploadDocumentErrors, ThrowOnError, 'data'>({
    bodySerializer: null,
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/document',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Get a user's e-mail address
 *
 * The answer is a bare JSON string.
 */
export const getUserEmail = <ThrowOnError extends boolean = true>(options: Options<GetUserEmailData, ThrowOnError>): RequestResult<GetUserEmailResponses, GetUserEmailErrors, ThrowOnError, 'data'> => options.client.get<GetUserEmailResponses, GetUserEmailErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/email',
    ...options
});

/**
 * Assign an e-mail address to a user
 *
 * Sends a code by e-mail, which `confirmEmail` takes.
 */
export const assignEmail = <ThrowOnError extends boolean = true>(options: Options<AssignEmailData, ThrowOnError>): RequestResult<AssignEmailResponses, AssignEmailErrors, ThrowOnError, 'data'> => options.client.post<AssignEmailResponses, AssignEmailErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/email',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm an e-mail address
 */
export const confirmEmail = <ThrowOnError extends boolean = true>(options: Options<ConfirmEmailData, ThrowOnError>): RequestResult<ConfirmEmailResponses, ConfirmEmailErrors, ThrowOnError, 'data'> => options.client.put<ConfirmEmailResponses, ConfirmEmailErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/email/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for the identification of a user
 *
 * There need be no body; an empty JSON object is taken too. A request goes from `waiting` through `processing` and `pending`
 * to `reviewed`.
 *
 */
export const createIdentificationRequest = <ThrowOnError extends boolean = true>(options: Options<CreateIdentificationRequestData, ThrowOnError>): RequestResult<CreateIdentificationRequestResponses, CreateIdentificationRequestErrors, ThrowOnError, 'data'> => options.client.post<CreateIdentificationRequestResponses, CreateIdentificationRequestErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/identification-request',
    ...options
});

/**
 * List a user's identification requests
 *
 * The scope `identification_data` shows the documents of the requests; that it is this scope is inferred.
 */
export const listIdentificationRequests = <ThrowOnError extends boolean = true>(options: Options<ListIdentificationRequestsData, ThrowOnError>): RequestResult<ListIdentificationRequestsResponses, ListIdentificationRequestsErrors, ThrowOnError, 'data'> => options.client.get<ListIdentificationRequestsResponses, ListIdentificationRequestsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/identification-requests',
    ...options
});

/**
 * Get a user's identity
 *
 * Whether `full_name` alone is enough here, for name and surname, is not known.
 */
export const getUserIdentity = <ThrowOnError extends boolean = true>(options: Options<GetUserIdentityData, ThrowOnError>): RequestResult<GetUserIdentityResponses, GetUserIdentityErrors, ThrowOnError, 'data'> => options.client.get<GetUserIdentityResponses, GetUserIdentityErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/identity',
    ...options
});

/**
 * Set a user's password
 *
 * Two uses, told apart by the body. With `code` it finishes a reset that `startPasswordReset` began; with `old_password` it
 * changes the password.
 *
 */
export const setUserPassword = <ThrowOnError extends boolean = true>(options: Options<SetUserPasswordData, ThrowOnError>): RequestResult<SetUserPasswordResponses, SetUserPasswordErrors, ThrowOnError, 'data'> => options.client.put<SetUserPasswordResponses, SetUserPasswordErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the politically exposed persons related to a user
 *
 * An older page names the scope `politically_exposed_persons`.
 */
export const listPoliticallyExposedPersons = <ThrowOnError extends boolean = true>(options: Options<ListPoliticallyExposedPersonsData, ThrowOnError>): RequestResult<ListPoliticallyExposedPersonsResponses, ListPoliticallyExposedPersonsErrors, ThrowOnError, 'data'> => options.client.get<ListPoliticallyExposedPersonsResponses, ListPoliticallyExposedPersonsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/pes',
    ...options
});

/**
 * Get a user's phone number
 *
 * The answer is a bare JSON string of digits.
 */
export const getUserPhone = <ThrowOnError extends boolean = true>(options: Options<GetUserPhoneData, ThrowOnError>): RequestResult<GetUserPhoneResponses, GetUserPhoneErrors, ThrowOnError, 'data'> => options.client.get<GetUserPhoneResponses, GetUserPhoneErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/phone',
    ...options
});

/**
 * Assign a phone number to a user
 *
 * Sends a code by SMS, which `confirmPhone` takes. Signed with the client's credentials as long as there is no token.
 *
 */
export const assignPhone = <ThrowOnError extends boolean = true>(options: Options<AssignPhoneData, ThrowOnError>): RequestResult<AssignPhoneResponses, AssignPhoneErrors, ThrowOnError, 'data'> => options.client.post<AssignPhoneResponses, AssignPhoneErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/phone',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm a phone number
 *
 * The scope `phone_confirmation` belongs to this; what exactly it changes is not known.
 */
export const confirmPhone = <ThrowOnError extends boolean = true>(options: Options<ConfirmPhoneData, ThrowOnError>): RequestResult<ConfirmPhoneResponses, ConfirmPhoneErrors, ThrowOnError, 'data'> => options.client.put<ConfirmPhoneResponses, ConfirmPhoneErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/phone/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get where a user is
 *
 * The vendor names this operation; its answer is inferred from `setUserPosition`.
 */
export const getUserPosition = <ThrowOnError extends boolean = true>(options: Options<GetUserPositionData, ThrowOnError>): RequestResult<GetUserPositionResponses, GetUserPositionErrors, ThrowOnError, 'data'> => options.client.get<GetUserPositionResponses, GetUserPositionErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/position',
    ...options
});

/**
 * Tell where a user is
 */
export const setUserPosition = <ThrowOnError extends boolean = true>(options: Options<SetUserPositionData, ThrowOnError>): RequestResult<SetUserPositionResponses, SetUserPositionErrors, ThrowOnError, 'data'> => options.client.put<SetUserPositionResponses, SetUserPositionErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/position',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the projects that a user may administer
 */
export const listProjects = <ThrowOnError extends boolean = true>(options: Options<ListProjectsData, ThrowOnError>): RequestResult<ListProjectsResponses, ListProjectsErrors, ThrowOnError, 'data'> => options.client.get<ListProjectsResponses, ListProjectsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/projects',
    ...options
});

/**
 * Get a user's questionnaire
 *
 * No source names a scope.
 */
export const getUserQuestionnaire = <ThrowOnError extends boolean = true>(options: Options<GetUserQuestionnaireData, ThrowOnError>): RequestResult<GetUserQuestionnaireResponses, GetUserQuestionnaireErrors, ThrowOnError, 'data'> => options.client.get<GetUserQuestionnaireResponses, GetUserQuestionnaireErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/questionnaire',
    ...options
});

/**
 * Switch a service on for a user
 *
 * There is no body. The vendor's own programs disagree on whether the service comes back. One overview of the vendor writes
 * the path as `/user/{userId}/services`; both programs use `service`. That the request switches the service on is inferred.
 *
 */
export const enableService = <ThrowOnError extends boolean = true>(options: Options<EnableServiceData, ThrowOnError>): RequestResult<EnableServiceResponses, EnableServiceErrors, ThrowOnError, 'data'> => options.client.put<EnableServiceResponses, EnableServiceErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/service/{service}',
    ...options
});

/**
 * List a user's services
 */
export const listServices = <ThrowOnError extends boolean = true>(options: Options<ListServicesData, ThrowOnError>): RequestResult<ListServicesResponses, ListServicesErrors, ThrowOnError, 'data'> => options.client.get<ListServicesResponses, ListServicesErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/services',
    ...options
});

/**
 * List a user's wallets
 *
 * One example of the vendor shows a single object; its programs read an array.
 */
export const listWallets = <ThrowOnError extends boolean = true>(options: Options<ListWalletsData, ThrowOnError>): RequestResult<ListWalletsResponses, ListWalletsErrors, ThrowOnError, 'data'> => options.client.get<ListWalletsResponses, ListWalletsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/user/{userId}/wallets',
    ...options
});

/**
 * Find a wallet
 *
 * Exactly one criterion must be sent. When the criterion names a user who has several wallets, the answer is taken to be the
 * default one.
 *
 */
export const findWallet = <ThrowOnError extends boolean = true>(options: Options<FindWalletData, ThrowOnError>): RequestResult<FindWalletResponses, FindWalletErrors, ThrowOnError, 'data'> => options.client.get<FindWalletResponses, FindWalletErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet',
    ...options
});

/**
 * Find the barcode of a wallet
 *
 * Takes the criteria of `findWallet`, exactly one. Which permission it needs is not known.
 */
export const findWalletBarcode = <ThrowOnError extends boolean = true>(options: Options<FindWalletBarcodeData, ThrowOnError>): RequestResult<FindWalletBarcodeResponses, FindWalletBarcodeErrors, ThrowOnError, 'data'> => options.client.get<FindWalletBarcodeResponses, FindWalletBarcodeErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/barcode',
    ...options
});

/**
 * Get a wallet
 *
 * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet
 * of the user who granted the token.
 *
 */
export const getWallet = <ThrowOnError extends boolean = true>(options: Options<GetWalletData, ThrowOnError>): RequestResult<GetWalletResponses, GetWalletErrors, ThrowOnError, 'data'> => options.client.get<GetWalletResponses, GetWalletErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}',
    ...options
});

/**
 * Set what the user calls the account
 */
export const updateWalletDescription = <ThrowOnError extends boolean = true>(options: Options<UpdateWalletDescriptionData, ThrowOnError>): RequestResult<UpdateWalletDescriptionResponses, UpdateWalletDescriptionErrors, ThrowOnError, 'data'> => options.client.put<UpdateWalletDescriptionResponses, UpdateWalletDescriptionErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the balances of a wallet
 *
 * One entry per currency that is in use.
 */
export const getWalletBalance = <ThrowOnError extends boolean = true>(options: Options<GetWalletBalanceData, ThrowOnError>): RequestResult<GetWalletBalanceResponses, GetWalletBalanceErrors, ThrowOnError, 'data'> => options.client.get<GetWalletBalanceResponses, GetWalletBalanceErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/balance',
    ...options
});

/**
 * Relate a card to a wallet
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code; the request
 * that takes it is not known.
 *
 */
export const relateCard = <ThrowOnError extends boolean = true>(options: Options<RelateCardData, ThrowOnError>): RequestResult<RelateCardResponses, RelateCardErrors, ThrowOnError, 'data'> => options.client.put<RelateCardResponses, RelateCardErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/card',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove what the user calls the account
 *
 * The vendor's own programs disagree on whether the wallet comes back.
 */
export const deleteWalletDescription = <ThrowOnError extends boolean = true>(options: Options<DeleteWalletDescriptionData, ThrowOnError>): RequestResult<DeleteWalletDescriptionResponses, DeleteWalletDescriptionErrors, ThrowOnError, 'data'> => options.client.delete<DeleteWalletDescriptionResponses, DeleteWalletDescriptionErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/description',
    ...options
});

/**
 * List whom the owner of a wallet pays most
 *
 * The vendor's page shows an empty object as the answer; its shape is inferred from the other lists.
 */
export const listFavourites = <ThrowOnError extends boolean = true>(options: Options<ListFavouritesData, ThrowOnError>): RequestResult<ListFavouritesResponses, ListFavouritesErrors, ThrowOnError, 'data'> => options.client.get<ListFavouritesResponses, ListFavouritesErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/favourites',
    ...options
});

/**
 * Cancel a pending payment
 *
 * For payments whose `cancelable` is true; others answer `invalid_state`. Cancelling one's own payment takes
 * `outgoing_payments`, refusing another's `incoming_payments`; scopes and refusal are inferred. The vendor's own programs
 * disagree on whether the payment comes back.
 *
 */
export const cancelPendingPayment = <ThrowOnError extends boolean = true>(options: Options<CancelPendingPaymentData, ThrowOnError>): RequestResult<CancelPendingPaymentResponses, CancelPendingPaymentErrors, ThrowOnError, 'data'> => options.client.delete<CancelPendingPaymentResponses, CancelPendingPaymentErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/pending-payment/{paymentId}',
    ...options
});

/**
 * Give the password that releases an incoming payment
 *
 * The sender chose the password and told it to the receiver.
 */
export const providePendingPaymentPassword = <ThrowOnError extends boolean = true>(options: Options<ProvidePendingPaymentPasswordData, ThrowOnError>): RequestResult<ProvidePendingPaymentPasswordResponses, ProvidePendingPaymentPasswordErrors, ThrowOnError, 'data'> => options.client.put<ProvidePendingPaymentPasswordResponses, ProvidePendingPaymentPasswordErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/pending-payment/{paymentId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the pending payments of a wallet
 *
 * The scope `incoming_payments` shows the payments that come in, `outgoing_payments` those that go out.
 */
export const listPendingPayments = <ThrowOnError extends boolean = true>(options: Options<ListPendingPaymentsData, ThrowOnError>): RequestResult<ListPendingPaymentsResponses, ListPendingPaymentsErrors, ThrowOnError, 'data'> => options.client.get<ListPendingPaymentsResponses, ListPendingPaymentsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/pending-payments',
    ...options
});

/**
 * Get the balances as text for a printer
 *
 * Meant for clients that work offline or behind a gateway. That it takes the scope `balance` is inferred.
 */
export const getBalanceReceipt = <ThrowOnError extends boolean = true>(options: Options<GetBalanceReceiptData, ThrowOnError>): RequestResult<GetBalanceReceiptResponses, GetBalanceReceiptErrors, ThrowOnError, 'data'> => options.client.get<GetBalanceReceiptResponses, GetBalanceReceiptErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/receipt/balance',
    ...options
});

/**
 * List what is held in a wallet
 */
export const listReservationStatements = <ThrowOnError extends boolean = true>(options: Options<ListReservationStatementsData, ThrowOnError>): RequestResult<ListReservationStatementsResponses, ListReservationStatementsErrors, ThrowOnError, 'data'> => options.client.get<ListReservationStatementsResponses, ListReservationStatementsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/reservation-statements',
    ...options
});

/**
 * List the statements of a wallet
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent, which is inferred. With the scope `recent_statements` alone the history
 * is shortened; by how much is not known. A client may hold the static permission `access_statements` instead of a scope.
 *
 */
export const listStatements = <ThrowOnError extends boolean = true>(options: Options<ListStatementsData, ThrowOnError>): RequestResult<ListStatementsResponses, ListStatementsErrors, ThrowOnError, 'data'> => options.client.get<ListStatementsResponses, ListStatementsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/statements',
    ...options
});

/**
 * Check whether a balance covers an amount
 *
 * Answers yes or no, without showing the balance.
 */
export const checkSufficientAmount = <ThrowOnError extends boolean = true>(options: Options<CheckSufficientAmountData, ThrowOnError>): RequestResult<CheckSufficientAmountResponses, CheckSufficientAmountErrors, ThrowOnError, 'data'> => options.client.get<CheckSufficientAmountResponses, CheckSufficientAmountErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallet/{walletId}/sufficient-amount',
    ...options
});

/**
 * Find several wallets at once
 *
 * At least one criterion must be sent; each takes a list. Hashes let a client look contacts up without giving them away.
 * `limit` cuts the answer; there is no next page.
 *
 */
export const findWallets = <ThrowOnError extends boolean = true>(options: Options<FindWalletsData, ThrowOnError>): RequestResult<FindWalletsResponses, FindWalletsErrors, ThrowOnError, 'data'> => options.client.get<FindWalletsResponses, FindWalletsErrors, ThrowOnError, 'data'>({
    security: [{
            key: 'any'
        }],
    url: '/rest/v1/wallets',
    ...options
});
