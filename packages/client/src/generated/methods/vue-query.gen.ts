// Generated from openapi/ by `pnpm generate`. Do not edit.
import {
  type CallInput,
  infiniteQueryOf,
  type KeyOptions,
  type MutationInput,
  mutationOf,
  type Narrowed,
  queryKeyOf,
  queryOf,
  type Variables,
} from '../../calls/query-options.ts';
import type { InfiniteOptions, MutationOptions, QueryOptions } from '../../calls/vue-options.ts';
import { writeFile, writeForm, writeJson } from '../../transport/write-body.ts';
import * as descriptors from '../descriptors.gen.ts';
import type { Scope } from '../scopes.gen.ts';
import type {
  CreateSessionData,
  CreateSessionResponse,
  CreateTokenData,
  CreateTokenResponse,
  RevokeTokenData,
  RevokeTokenResponse,
  ActivateTokenData,
  ActivateTokenResponse,
  GetAccountNumberData,
  GetAccountNumberResponse,
  UploadAdditionalDocumentFileData,
  UploadAdditionalDocumentFileResponse,
  GetClientData,
  GetClientResponse,
  ListClientLocationsData,
  ListClientLocationsResponse,
  GetConfigurationData,
  GetConfigurationResponse,
  AppendContactsData,
  AppendContactsResponse,
  DeleteContactsData,
  DeleteContactsResponse,
  ListCurrenciesData,
  ListCurrenciesResponse,
  CreateIdentificationRequestByPhoneData,
  CreateIdentificationRequestByPhoneResponse,
  GetIdentificationRequestData,
  GetIdentificationRequestResponse,
  CreateAdditionalDocumentData,
  CreateAdditionalDocumentResponse,
  CreateFacePhotoData,
  CreateFacePhotoResponse,
  UploadFacePhotoImageData,
  UploadFacePhotoImageResponse,
  CreateIdentityDocumentData,
  CreateIdentityDocumentResponse,
  SubmitIdentificationRequestData,
  SubmitIdentificationRequestResponse,
  UploadIdentityDocumentImageData,
  UploadIdentityDocumentImageResponse,
  GetServerData,
  GetServerResponse,
  FindUserData,
  FindUserResponse,
  RegisterUserData,
  RegisterUserResponse,
  StartPasswordResetData,
  StartPasswordResetResponse,
  GetUserData,
  GetUserResponse,
  GetUserAddressData,
  GetUserAddressResponse,
  UploadAvatarData,
  UploadAvatarResponse,
  DeleteAvatarData,
  DeleteAvatarResponse,
  ListConfirmedPhonesData,
  ListConfirmedPhonesResponse,
  CreateContactBookData,
  CreateContactBookResponse,
  UploadDocumentData,
  UploadDocumentResponse,
  GetUserEmailData,
  GetUserEmailResponse,
  AssignEmailData,
  AssignEmailResponse,
  ConfirmEmailData,
  ConfirmEmailResponse,
  CreateIdentificationRequestData,
  CreateIdentificationRequestResponse,
  ListIdentificationRequestsData,
  ListIdentificationRequestsResponse,
  GetUserIdentityData,
  GetUserIdentityResponse,
  SetUserPasswordData,
  SetUserPasswordResponse,
  ListPoliticallyExposedPersonsData,
  ListPoliticallyExposedPersonsResponse,
  GetUserPhoneData,
  GetUserPhoneResponse,
  AssignPhoneData,
  AssignPhoneResponse,
  ConfirmPhoneData,
  ConfirmPhoneResponse,
  GetUserPositionData,
  GetUserPositionResponse,
  SetUserPositionData,
  SetUserPositionResponse,
  ListProjectsData,
  ListProjectsResponse,
  GetUserQuestionnaireData,
  GetUserQuestionnaireResponse,
  EnableServiceData,
  EnableServiceResponse,
  ListServicesData,
  ListServicesResponse,
  ListWalletsData,
  ListWalletsResponse,
  FindWalletData,
  FindWalletResponse,
  FindWalletBarcodeData,
  FindWalletBarcodeResponse,
  GetWalletData,
  GetWalletResponse,
  UpdateWalletDescriptionData,
  UpdateWalletDescriptionResponse,
  GetWalletBalanceData,
  GetWalletBalanceResponse,
  RelateCardData,
  RelateCardResponse,
  DeleteWalletDescriptionData,
  DeleteWalletDescriptionResponse,
  ListFavouritesData,
  ListFavouritesResponse,
  ProvidePendingPaymentPasswordData,
  ProvidePendingPaymentPasswordResponse,
  CancelPendingPaymentData,
  CancelPendingPaymentResponse,
  ListPendingPaymentsData,
  ListPendingPaymentsResponse,
  GetBalanceReceiptData,
  GetBalanceReceiptResponse,
  ListReservationStatementsData,
  ListReservationStatementsResponse,
  ListStatementsData,
  ListStatementsResponse,
  CheckSufficientAmountData,
  CheckSufficientAmountResponse,
  FindWalletsData,
  FindWalletsResponse,
} from '../types.gen.ts';
import type { Wallet } from './wallet.gen.ts';

/**
 * Prepare an authorization for a known user.
 *
 * Takes the parameters of an authorization request and the user's email address, which the client has verified. Afterwards,
 * send the browser to `https://www.paysera.com/frontend/oauth/{key}`, or to `/frontend/{locale}/oauth/{key}`. Needs the
 * client permissions `give_trusted_user_info` and `use_oauth_api`.
 */
export const createSessionMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateSessionData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createSession', As, CreateSessionResponse>, Variables<CallInput<CreateSessionData, Wallet<S>, 'createSession', As>>> =>
  mutationOf(descriptors.createSession, options, writeForm) as MutationOptions<Narrowed<Wallet<S>, 'createSession', As, CreateSessionResponse>, Variables<CallInput<CreateSessionData, Wallet<S>, 'createSession', As>>>;

/**
 * Exchange a grant for an access token.
 *
 * Exchanges an authorization code, a refresh token, or a username and password for an access token. Every grant needs the
 * client permission `use_oauth_api`; the password grant also needs `use_password_grant`. The request is signed with client
 * credentials, including the hash of the form. The form never contains the client's id or secret. The new token replaces
 * the previous one, whose refresh token becomes invalid. If the error description is `Refresh token expired`, `No such
 * refresh token` or `Refresh token status invalid`, the user must authorize again.
 */
export const createTokenMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateTokenData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createToken', As, CreateTokenResponse>, Variables<CallInput<CreateTokenData, Wallet<S>, 'createToken', As>>> =>
  mutationOf(descriptors.createToken, options, writeForm) as MutationOptions<Narrowed<Wallet<S>, 'createToken', As, CreateTokenResponse>, Variables<CallInput<CreateTokenData, Wallet<S>, 'createToken', As>>>;

/**
 * Revoke an access token.
 *
 * Signed with client credentials, not with the token. The vendor's own programs disagree on whether the response has a
 * body. Needs the client permission `use_oauth_api`.
 */
export const revokeTokenMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<RevokeTokenData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'revokeToken', As, RevokeTokenResponse>, Variables<CallInput<RevokeTokenData, Wallet<S>, 'revokeToken', As>>> =>
  mutationOf(descriptors.revokeToken, options) as MutationOptions<Narrowed<Wallet<S>, 'revokeToken', As, RevokeTokenResponse>, Variables<CallInput<RevokeTokenData, Wallet<S>, 'revokeToken', As>>>;

/**
 * Activate an access token.
 *
 * Activates a token from the grant `refresh_token_with_activation`. The previous token stays valid until then, so a lost
 * response does not end the session. The request has no body. Needs the client permission `use_oauth_api`.
 */
export const activateTokenMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<ActivateTokenData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'activateToken', As, ActivateTokenResponse>, Variables<CallInput<ActivateTokenData, Wallet<S>, 'activateToken', As>>> =>
  mutationOf(descriptors.activateToken, options) as MutationOptions<Narrowed<Wallet<S>, 'activateToken', As, ActivateTokenResponse>, Variables<CallInput<ActivateTokenData, Wallet<S>, 'activateToken', As>>>;

/** Key of the query `getAccountNumber`. */
export const getAccountNumberQueryKey = (options: KeyOptions<GetAccountNumberData>) =>
  queryKeyOf<GetAccountNumberData>(descriptors.getAccountNumber, options);

/**
 * Get the account number for an IBAN.
 *
 * No source names a scope.
 */
export const getAccountNumberOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetAccountNumberData, Wallet<S>, 'getAccountNumber', As>): QueryOptions<Narrowed<Wallet<S>, 'getAccountNumber', As, GetAccountNumberResponse>, GetAccountNumberData> =>
  queryOf(descriptors.getAccountNumber, options) as QueryOptions<Narrowed<Wallet<S>, 'getAccountNumber', As, GetAccountNumberResponse>, GetAccountNumberData>;

/**
 * Upload the file of an additional document.
 *
 * The request body is the file, with the media type of the file.
 */
export const uploadAdditionalDocumentFileMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UploadAdditionalDocumentFileData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'uploadAdditionalDocumentFile', As, UploadAdditionalDocumentFileResponse>, Variables<CallInput<UploadAdditionalDocumentFileData, Wallet<S>, 'uploadAdditionalDocumentFile', As>>> =>
  mutationOf(descriptors.uploadAdditionalDocumentFile, options, writeFile) as MutationOptions<Narrowed<Wallet<S>, 'uploadAdditionalDocumentFile', As, UploadAdditionalDocumentFileResponse>, Variables<CallInput<UploadAdditionalDocumentFileData, Wallet<S>, 'uploadAdditionalDocumentFile', As>>>;

/** Key of the query `getClient`. */
export const getClientQueryKey = (options?: KeyOptions<GetClientData>) =>
  queryKeyOf<GetClientData>(descriptors.getClient, options);

/**
 * Get the signing client.
 *
 * The permissions of the client are assigned by the vendor. They are not scopes, and users cannot grant them. Registering
 * and changing clients is not part of this description.
 */
export const getClientOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetClientData, Wallet<S>, 'getClient', As>): QueryOptions<Narrowed<Wallet<S>, 'getClient', As, GetClientResponse>, GetClientData> =>
  queryOf(descriptors.getClient, options) as QueryOptions<Narrowed<Wallet<S>, 'getClient', As, GetClientResponse>, GetClientData>;

/** Key of the query `listClientLocations`. */
export const listClientLocationsQueryKey = (options?: KeyOptions<ListClientLocationsData>) =>
  queryKeyOf<ListClientLocationsData>(descriptors.listClientLocations, options);

/**
 * List the locations of a project.
 *
 * The parameter `project_id` in `ext` of the signature selects the project.
 */
export const listClientLocationsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListClientLocationsData, Wallet<S>, 'listClientLocations', As>): QueryOptions<Narrowed<Wallet<S>, 'listClientLocations', As, ListClientLocationsResponse>, ListClientLocationsData> =>
  queryOf(descriptors.listClientLocations, options) as QueryOptions<Narrowed<Wallet<S>, 'listClientLocations', As, ListClientLocationsResponse>, ListClientLocationsData>;

/** Key of the query `getConfiguration`. */
export const getConfigurationQueryKey = (options?: KeyOptions<GetConfigurationData>) =>
  queryKeyOf<GetConfigurationData>(descriptors.getConfiguration, options);

/**
 * Get the server's public settings.
 *
 * Needs no authentication.
 */
export const getConfigurationOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetConfigurationData, Wallet<S>, 'getConfiguration', As>): QueryOptions<Narrowed<Wallet<S>, 'getConfiguration', As, GetConfigurationResponse>, GetConfigurationData> =>
  queryOf(descriptors.getConfiguration, options) as QueryOptions<Narrowed<Wallet<S>, 'getConfiguration', As, GetConfigurationResponse>, GetConfigurationData>;

/**
 * Add contacts to a contact book.
 *
 * The vendor's own programs disagree on whether the response contains the contact book.
 */
export const appendContactsMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<AppendContactsData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'appendContacts', As, AppendContactsResponse>, Variables<CallInput<AppendContactsData, Wallet<S>, 'appendContacts', As>>> =>
  mutationOf(descriptors.appendContacts, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'appendContacts', As, AppendContactsResponse>, Variables<CallInput<AppendContactsData, Wallet<S>, 'appendContacts', As>>>;

/**
 * Remove contacts from a contact book.
 */
export const deleteContactsMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<DeleteContactsData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'deleteContacts', As, DeleteContactsResponse>, Variables<CallInput<DeleteContactsData, Wallet<S>, 'deleteContacts', As>>> =>
  mutationOf(descriptors.deleteContacts, options) as MutationOptions<Narrowed<Wallet<S>, 'deleteContacts', As, DeleteContactsResponse>, Variables<CallInput<DeleteContactsData, Wallet<S>, 'deleteContacts', As>>>;

/** Key of the query `listCurrencies`. */
export const listCurrenciesQueryKey = (options?: KeyOptions<ListCurrenciesData>) =>
  queryKeyOf<ListCurrenciesData>(descriptors.listCurrencies, options);

/**
 * List the currency codes.
 *
 * It is inferred that the request must be signed.
 */
export const listCurrenciesOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListCurrenciesData, Wallet<S>, 'listCurrencies', As>): QueryOptions<Narrowed<Wallet<S>, 'listCurrencies', As, ListCurrenciesResponse>, ListCurrenciesData> =>
  queryOf(descriptors.listCurrencies, options) as QueryOptions<Narrowed<Wallet<S>, 'listCurrencies', As, ListCurrenciesResponse>, ListCurrenciesData>;

/**
 * Create an identification request by phone number.
 */
export const createIdentificationRequestByPhoneMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateIdentificationRequestByPhoneData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createIdentificationRequestByPhone', As, CreateIdentificationRequestByPhoneResponse>, Variables<CallInput<CreateIdentificationRequestByPhoneData, Wallet<S>, 'createIdentificationRequestByPhone', As>>> =>
  mutationOf(descriptors.createIdentificationRequestByPhone, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'createIdentificationRequestByPhone', As, CreateIdentificationRequestByPhoneResponse>, Variables<CallInput<CreateIdentificationRequestByPhoneData, Wallet<S>, 'createIdentificationRequestByPhone', As>>>;

/** Key of the query `getIdentificationRequest`. */
export const getIdentificationRequestQueryKey = (options: KeyOptions<GetIdentificationRequestData>) =>
  queryKeyOf<GetIdentificationRequestData>(descriptors.getIdentificationRequest, options);

/**
 * Get an identification request.
 *
 * Only a sample of the vendor suggests that this operation exists.
 */
export const getIdentificationRequestOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetIdentificationRequestData, Wallet<S>, 'getIdentificationRequest', As>): QueryOptions<Narrowed<Wallet<S>, 'getIdentificationRequest', As, GetIdentificationRequestResponse>, GetIdentificationRequestData> =>
  queryOf(descriptors.getIdentificationRequest, options) as QueryOptions<Narrowed<Wallet<S>, 'getIdentificationRequest', As, GetIdentificationRequestResponse>, GetIdentificationRequestData>;

/**
 * Add another document to an identification request.
 *
 * Upload its file with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocumentMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateAdditionalDocumentData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createAdditionalDocument', As, CreateAdditionalDocumentResponse>, Variables<CallInput<CreateAdditionalDocumentData, Wallet<S>, 'createAdditionalDocument', As>>> =>
  mutationOf(descriptors.createAdditionalDocument, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'createAdditionalDocument', As, CreateAdditionalDocumentResponse>, Variables<CallInput<CreateAdditionalDocumentData, Wallet<S>, 'createAdditionalDocument', As>>>;

/**
 * Start a liveness check.
 *
 * The request body is an empty JSON object, as in the vendor's own program. Whether it is required is not known.
 */
export const createFacePhotoMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateFacePhotoData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createFacePhoto', As, CreateFacePhotoResponse>, Variables<CallInput<CreateFacePhotoData, Wallet<S>, 'createFacePhoto', As>>> =>
  mutationOf(descriptors.createFacePhoto, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'createFacePhoto', As, CreateFacePhotoResponse>, Variables<CallInput<CreateFacePhotoData, Wallet<S>, 'createFacePhoto', As>>>;

/**
 * Upload an image of the user's face.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadFacePhotoImageMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UploadFacePhotoImageData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'uploadFacePhotoImage', As, UploadFacePhotoImageResponse>, Variables<CallInput<UploadFacePhotoImageData, Wallet<S>, 'uploadFacePhotoImage', As>>> =>
  mutationOf(descriptors.uploadFacePhotoImage, options, writeFile) as MutationOptions<Narrowed<Wallet<S>, 'uploadFacePhotoImage', As, UploadFacePhotoImageResponse>, Variables<CallInput<UploadFacePhotoImageData, Wallet<S>, 'uploadFacePhotoImage', As>>>;

/**
 * Add an identity document to an identification request.
 *
 * Upload its images one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocumentMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateIdentityDocumentData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createIdentityDocument', As, CreateIdentityDocumentResponse>, Variables<CallInput<CreateIdentityDocumentData, Wallet<S>, 'createIdentityDocument', As>>> =>
  mutationOf(descriptors.createIdentityDocument, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'createIdentityDocument', As, CreateIdentityDocumentResponse>, Variables<CallInput<CreateIdentityDocumentData, Wallet<S>, 'createIdentityDocument', As>>>;

/**
 * Submit an identification request for review.
 *
 * The request has no body.
 */
export const submitIdentificationRequestMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<SubmitIdentificationRequestData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'submitIdentificationRequest', As, SubmitIdentificationRequestResponse>, Variables<CallInput<SubmitIdentificationRequestData, Wallet<S>, 'submitIdentificationRequest', As>>> =>
  mutationOf(descriptors.submitIdentificationRequest, options) as MutationOptions<Narrowed<Wallet<S>, 'submitIdentificationRequest', As, SubmitIdentificationRequestResponse>, Variables<CallInput<SubmitIdentificationRequestData, Wallet<S>, 'submitIdentificationRequest', As>>>;

/**
 * Upload an image of an identity document.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadIdentityDocumentImageMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UploadIdentityDocumentImageData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'uploadIdentityDocumentImage', As, UploadIdentityDocumentImageResponse>, Variables<CallInput<UploadIdentityDocumentImageData, Wallet<S>, 'uploadIdentityDocumentImage', As>>> =>
  mutationOf(descriptors.uploadIdentityDocumentImage, options, writeFile) as MutationOptions<Narrowed<Wallet<S>, 'uploadIdentityDocumentImage', As, UploadIdentityDocumentImageResponse>, Variables<CallInput<UploadIdentityDocumentImageData, Wallet<S>, 'uploadIdentityDocumentImage', As>>>;

/** Key of the query `getServer`. */
export const getServerQueryKey = (options?: KeyOptions<GetServerData>) =>
  queryKeyOf<GetServerData>(descriptors.getServer, options);

/**
 * Get the server's time.
 *
 * Needs no authentication. After the error `invalid_timestamp`, a client gets the server's time here, stores the difference
 * to its own clock, and signs again.
 */
export const getServerOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetServerData, Wallet<S>, 'getServer', As>): QueryOptions<Narrowed<Wallet<S>, 'getServer', As, GetServerResponse>, GetServerData> =>
  queryOf(descriptors.getServer, options) as QueryOptions<Narrowed<Wallet<S>, 'getServer', As, GetServerResponse>, GetServerData>;

/** Key of the query `findUser`. */
export const findUserQueryKey = (options?: KeyOptions<FindUserData>) =>
  queryKeyOf<FindUserData>(descriptors.findUser, options);

/**
 * Find a user.
 *
 * Send exactly one criterion. In practice the request is signed with client credentials. The fields of the response depend
 * on scopes, as in `getUser`.
 */
export const findUserOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<FindUserData, Wallet<S>, 'findUser', As>): QueryOptions<Narrowed<Wallet<S>, 'findUser', As, FindUserResponse>, FindUserData> =>
  queryOf(descriptors.findUser, options) as QueryOptions<Narrowed<Wallet<S>, 'findUser', As, FindUserResponse>, FindUserData>;

/**
 * Register a user.
 *
 * Sends a confirmation code to the phone number or the email address. The vendor has to permit the client to register users;
 * the name of this permission is not published. To send `parameters`, the client also needs the permission
 * `provide_registration_parameters`. The form of the request is taken from the vendor's own programs.
 */
export const registerUserMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<RegisterUserData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'registerUser', As, RegisterUserResponse>, Variables<CallInput<RegisterUserData, Wallet<S>, 'registerUser', As>>> =>
  mutationOf(descriptors.registerUser, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'registerUser', As, RegisterUserResponse>, Variables<CallInput<RegisterUserData, Wallet<S>, 'registerUser', As>>>;

/**
 * Start a password reset.
 *
 * Sends a code by SMS or email. Pass the code to `setUserPassword`, together with the new password. After the error
 * `identity_required`, send the personal code as `identity.code`.
 */
export const startPasswordResetMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<StartPasswordResetData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'startPasswordReset', As, StartPasswordResetResponse>, Variables<CallInput<StartPasswordResetData, Wallet<S>, 'startPasswordReset', As>>> =>
  mutationOf(descriptors.startPasswordReset, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'startPasswordReset', As, StartPasswordResetResponse>, Variables<CallInput<StartPasswordResetData, Wallet<S>, 'startPasswordReset', As>>>;

/** Key of the query `getUser`. */
export const getUserQueryKey = (options: KeyOptions<GetUserData>) =>
  queryKeyOf<GetUserData>(descriptors.getUser, options);

/**
 * Get a user.
 *
 * The response always contains `id`, also without any scope. It contains another field if a scope reveals it and the user
 * has confirmed data for it. `me` is the user who granted the token.
 */
export const getUserOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserData, Wallet<S>, 'getUser', As>): QueryOptions<Narrowed<Wallet<S>, 'getUser', As, GetUserResponse>, GetUserData> =>
  queryOf(descriptors.getUser, options) as QueryOptions<Narrowed<Wallet<S>, 'getUser', As, GetUserResponse>, GetUserData>;

/** Key of the query `getUserAddress`. */
export const getUserAddressQueryKey = (options: KeyOptions<GetUserAddressData>) =>
  queryKeyOf<GetUserAddressData>(descriptors.getUserAddress, options);

/**
 * Get a user's postal address.
 */
export const getUserAddressOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserAddressData, Wallet<S>, 'getUserAddress', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserAddress', As, GetUserAddressResponse>, GetUserAddressData> =>
  queryOf(descriptors.getUserAddress, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserAddress', As, GetUserAddressResponse>, GetUserAddressData>;

/**
 * Set a user's picture.
 *
 * The request body is the image, with the media type of the image. As with any body, its hash is part of the signature. The
 * allowed types and sizes are not known. There is no operation to get the picture.
 */
export const uploadAvatarMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UploadAvatarData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'uploadAvatar', As, UploadAvatarResponse>, Variables<CallInput<UploadAvatarData, Wallet<S>, 'uploadAvatar', As>>> =>
  mutationOf(descriptors.uploadAvatar, options, writeFile) as MutationOptions<Narrowed<Wallet<S>, 'uploadAvatar', As, UploadAvatarResponse>, Variables<CallInput<UploadAvatarData, Wallet<S>, 'uploadAvatar', As>>>;

/**
 * Remove a user's picture.
 */
export const deleteAvatarMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<DeleteAvatarData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'deleteAvatar', As, DeleteAvatarResponse>, Variables<CallInput<DeleteAvatarData, Wallet<S>, 'deleteAvatar', As>>> =>
  mutationOf(descriptors.deleteAvatar, options) as MutationOptions<Narrowed<Wallet<S>, 'deleteAvatar', As, DeleteAvatarResponse>, Variables<CallInput<DeleteAvatarData, Wallet<S>, 'deleteAvatar', As>>>;

/** Key of the query `listConfirmedPhones`. */
export const listConfirmedPhonesQueryKey = (options: KeyOptions<ListConfirmedPhonesData>) =>
  queryKeyOf<ListConfirmedPhonesData>(descriptors.listConfirmedPhones, options);

/**
 * List a user's confirmed phone numbers.
 *
 * The scope and the type of the items are inferred.
 */
export const listConfirmedPhonesOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListConfirmedPhonesData, Wallet<S>, 'listConfirmedPhones', As>): QueryOptions<Narrowed<Wallet<S>, 'listConfirmedPhones', As, ListConfirmedPhonesResponse>, ListConfirmedPhonesData> =>
  queryOf(descriptors.listConfirmedPhones, options) as QueryOptions<Narrowed<Wallet<S>, 'listConfirmedPhones', As, ListConfirmedPhonesResponse>, ListConfirmedPhonesData>;

/**
 * Create a contact book.
 *
 * A new contact book can be empty. No source names a scope.
 */
export const createContactBookMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateContactBookData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createContactBook', As, CreateContactBookResponse>, Variables<CallInput<CreateContactBookData, Wallet<S>, 'createContactBook', As>>> =>
  mutationOf(descriptors.createContactBook, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'createContactBook', As, CreateContactBookResponse>, Variables<CallInput<CreateContactBookData, Wallet<S>, 'createContactBook', As>>>;

/**
 * Upload a document of a user.
 *
 * The vendor mentions this operation and that it needs a special permission of the client. Request and response are
 * inferred.
 */
export const uploadDocumentMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UploadDocumentData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'uploadDocument', As, UploadDocumentResponse>, Variables<CallInput<UploadDocumentData, Wallet<S>, 'uploadDocument', As>>> =>
  mutationOf(descriptors.uploadDocument, options, writeFile) as MutationOptions<Narrowed<Wallet<S>, 'uploadDocument', As, UploadDocumentResponse>, Variables<CallInput<UploadDocumentData, Wallet<S>, 'uploadDocument', As>>>;

/** Key of the query `getUserEmail`. */
export const getUserEmailQueryKey = (options: KeyOptions<GetUserEmailData>) =>
  queryKeyOf<GetUserEmailData>(descriptors.getUserEmail, options);

/**
 * Get a user's email address.
 *
 * The response body is a JSON string.
 */
export const getUserEmailOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserEmailData, Wallet<S>, 'getUserEmail', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserEmail', As, GetUserEmailResponse>, GetUserEmailData> =>
  queryOf(descriptors.getUserEmail, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserEmail', As, GetUserEmailResponse>, GetUserEmailData>;

/**
 * Assign an email address to a user.
 *
 * Sends a code by email. Pass the code to `confirmEmail`.
 */
export const assignEmailMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<AssignEmailData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'assignEmail', As, AssignEmailResponse>, Variables<CallInput<AssignEmailData, Wallet<S>, 'assignEmail', As>>> =>
  mutationOf(descriptors.assignEmail, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'assignEmail', As, AssignEmailResponse>, Variables<CallInput<AssignEmailData, Wallet<S>, 'assignEmail', As>>>;

/**
 * Confirm an email address.
 */
export const confirmEmailMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<ConfirmEmailData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'confirmEmail', As, ConfirmEmailResponse>, Variables<CallInput<ConfirmEmailData, Wallet<S>, 'confirmEmail', As>>> =>
  mutationOf(descriptors.confirmEmail, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'confirmEmail', As, ConfirmEmailResponse>, Variables<CallInput<ConfirmEmailData, Wallet<S>, 'confirmEmail', As>>>;

/**
 * Create an identification request.
 *
 * The request body can be missing or an empty JSON object. The states of an identification request are `waiting`,
 * `processing`, `pending` and `reviewed`, in this order.
 */
export const createIdentificationRequestMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CreateIdentificationRequestData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'createIdentificationRequest', As, CreateIdentificationRequestResponse>, Variables<CallInput<CreateIdentificationRequestData, Wallet<S>, 'createIdentificationRequest', As>>> =>
  mutationOf(descriptors.createIdentificationRequest, options) as MutationOptions<Narrowed<Wallet<S>, 'createIdentificationRequest', As, CreateIdentificationRequestResponse>, Variables<CallInput<CreateIdentificationRequestData, Wallet<S>, 'createIdentificationRequest', As>>>;

/** Key of the query `listIdentificationRequests`. */
export const listIdentificationRequestsQueryKey = (options: KeyOptions<ListIdentificationRequestsData>) =>
  queryKeyOf<ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
 */
export const listIdentificationRequestsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListIdentificationRequestsData, Wallet<S>, 'listIdentificationRequests', As>): QueryOptions<Narrowed<Wallet<S>, 'listIdentificationRequests', As, ListIdentificationRequestsResponse>, ListIdentificationRequestsData> =>
  queryOf(descriptors.listIdentificationRequests, options) as QueryOptions<Narrowed<Wallet<S>, 'listIdentificationRequests', As, ListIdentificationRequestsResponse>, ListIdentificationRequestsData>;

/** Key of the infinite query `listIdentificationRequests`. */
export const listIdentificationRequestsInfiniteQueryKey = (options: KeyOptions<ListIdentificationRequestsData>) =>
  queryKeyOf<ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options, true);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
 */
export const listIdentificationRequestsInfiniteOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListIdentificationRequestsData, Wallet<S>, 'listIdentificationRequests', As>): InfiniteOptions<Narrowed<Wallet<S>, 'listIdentificationRequests', As, ListIdentificationRequestsResponse>, ListIdentificationRequestsData> =>
  infiniteQueryOf(descriptors.listIdentificationRequests, options) as InfiniteOptions<Narrowed<Wallet<S>, 'listIdentificationRequests', As, ListIdentificationRequestsResponse>, ListIdentificationRequestsData>;

/** Key of the query `getUserIdentity`. */
export const getUserIdentityQueryKey = (options: KeyOptions<GetUserIdentityData>) =>
  queryKeyOf<GetUserIdentityData>(descriptors.getUserIdentity, options);

/**
 * Get a user's identity.
 *
 * Whether the scope `full_name` is enough for name and surname is not known.
 */
export const getUserIdentityOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserIdentityData, Wallet<S>, 'getUserIdentity', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserIdentity', As, GetUserIdentityResponse>, GetUserIdentityData> =>
  queryOf(descriptors.getUserIdentity, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserIdentity', As, GetUserIdentityResponse>, GetUserIdentityData>;

/**
 * Set a user's password.
 *
 * With `code`, finishes a reset that was started with `startPasswordReset`. With `old_password`, changes the password.
 */
export const setUserPasswordMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<SetUserPasswordData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'setUserPassword', As, SetUserPasswordResponse>, Variables<CallInput<SetUserPasswordData, Wallet<S>, 'setUserPassword', As>>> =>
  mutationOf(descriptors.setUserPassword, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'setUserPassword', As, SetUserPasswordResponse>, Variables<CallInput<SetUserPasswordData, Wallet<S>, 'setUserPassword', As>>>;

/** Key of the query `listPoliticallyExposedPersons`. */
export const listPoliticallyExposedPersonsQueryKey = (options: KeyOptions<ListPoliticallyExposedPersonsData>) =>
  queryKeyOf<ListPoliticallyExposedPersonsData>(descriptors.listPoliticallyExposedPersons, options);

/**
 * List the politically exposed persons related to a user.
 *
 * An older page names the scope `politically_exposed_persons`.
 */
export const listPoliticallyExposedPersonsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListPoliticallyExposedPersonsData, Wallet<S>, 'listPoliticallyExposedPersons', As>): QueryOptions<Narrowed<Wallet<S>, 'listPoliticallyExposedPersons', As, ListPoliticallyExposedPersonsResponse>, ListPoliticallyExposedPersonsData> =>
  queryOf(descriptors.listPoliticallyExposedPersons, options) as QueryOptions<Narrowed<Wallet<S>, 'listPoliticallyExposedPersons', As, ListPoliticallyExposedPersonsResponse>, ListPoliticallyExposedPersonsData>;

/** Key of the query `getUserPhone`. */
export const getUserPhoneQueryKey = (options: KeyOptions<GetUserPhoneData>) =>
  queryKeyOf<GetUserPhoneData>(descriptors.getUserPhone, options);

/**
 * Get a user's phone number.
 *
 * The response body is a JSON string of digits.
 */
export const getUserPhoneOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserPhoneData, Wallet<S>, 'getUserPhone', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserPhone', As, GetUserPhoneResponse>, GetUserPhoneData> =>
  queryOf(descriptors.getUserPhone, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserPhone', As, GetUserPhoneResponse>, GetUserPhoneData>;

/**
 * Assign a phone number to a user.
 *
 * Sends a code by SMS. Pass the code to `confirmPhone`. Signed with client credentials if there is no token yet.
 */
export const assignPhoneMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<AssignPhoneData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'assignPhone', As, AssignPhoneResponse>, Variables<CallInput<AssignPhoneData, Wallet<S>, 'assignPhone', As>>> =>
  mutationOf(descriptors.assignPhone, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'assignPhone', As, AssignPhoneResponse>, Variables<CallInput<AssignPhoneData, Wallet<S>, 'assignPhone', As>>>;

/**
 * Confirm a phone number.
 *
 * The scope `phone_confirmation` is related to this operation. Its effect is not known.
 */
export const confirmPhoneMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<ConfirmPhoneData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'confirmPhone', As, ConfirmPhoneResponse>, Variables<CallInput<ConfirmPhoneData, Wallet<S>, 'confirmPhone', As>>> =>
  mutationOf(descriptors.confirmPhone, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'confirmPhone', As, ConfirmPhoneResponse>, Variables<CallInput<ConfirmPhoneData, Wallet<S>, 'confirmPhone', As>>>;

/** Key of the query `getUserPosition`. */
export const getUserPositionQueryKey = (options: KeyOptions<GetUserPositionData>) =>
  queryKeyOf<GetUserPositionData>(descriptors.getUserPosition, options);

/**
 * Get a user's position.
 *
 * The vendor mentions this operation. Its response is inferred from `setUserPosition`.
 */
export const getUserPositionOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserPositionData, Wallet<S>, 'getUserPosition', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserPosition', As, GetUserPositionResponse>, GetUserPositionData> =>
  queryOf(descriptors.getUserPosition, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserPosition', As, GetUserPositionResponse>, GetUserPositionData>;

/**
 * Set a user's position.
 */
export const setUserPositionMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<SetUserPositionData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'setUserPosition', As, SetUserPositionResponse>, Variables<CallInput<SetUserPositionData, Wallet<S>, 'setUserPosition', As>>> =>
  mutationOf(descriptors.setUserPosition, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'setUserPosition', As, SetUserPositionResponse>, Variables<CallInput<SetUserPositionData, Wallet<S>, 'setUserPosition', As>>>;

/** Key of the query `listProjects`. */
export const listProjectsQueryKey = (options: KeyOptions<ListProjectsData>) =>
  queryKeyOf<ListProjectsData>(descriptors.listProjects, options);

/**
 * List the projects that a user administers.
 */
export const listProjectsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListProjectsData, Wallet<S>, 'listProjects', As>): QueryOptions<Narrowed<Wallet<S>, 'listProjects', As, ListProjectsResponse>, ListProjectsData> =>
  queryOf(descriptors.listProjects, options) as QueryOptions<Narrowed<Wallet<S>, 'listProjects', As, ListProjectsResponse>, ListProjectsData>;

/** Key of the query `getUserQuestionnaire`. */
export const getUserQuestionnaireQueryKey = (options: KeyOptions<GetUserQuestionnaireData>) =>
  queryKeyOf<GetUserQuestionnaireData>(descriptors.getUserQuestionnaire, options);

/**
 * Get a user's questionnaire.
 *
 * No source names a scope.
 */
export const getUserQuestionnaireOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetUserQuestionnaireData, Wallet<S>, 'getUserQuestionnaire', As>): QueryOptions<Narrowed<Wallet<S>, 'getUserQuestionnaire', As, GetUserQuestionnaireResponse>, GetUserQuestionnaireData> =>
  queryOf(descriptors.getUserQuestionnaire, options) as QueryOptions<Narrowed<Wallet<S>, 'getUserQuestionnaire', As, GetUserQuestionnaireResponse>, GetUserQuestionnaireData>;

/**
 * Enable a service for a user.
 *
 * The request has no body. The vendor's own programs disagree on whether the response contains the service. An overview of
 * the vendor has the path `/user/{userId}/services`; both programs use `service`. It is inferred that the request enables
 * the service.
 */
export const enableServiceMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<EnableServiceData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'enableService', As, EnableServiceResponse>, Variables<CallInput<EnableServiceData, Wallet<S>, 'enableService', As>>> =>
  mutationOf(descriptors.enableService, options) as MutationOptions<Narrowed<Wallet<S>, 'enableService', As, EnableServiceResponse>, Variables<CallInput<EnableServiceData, Wallet<S>, 'enableService', As>>>;

/** Key of the query `listServices`. */
export const listServicesQueryKey = (options: KeyOptions<ListServicesData>) =>
  queryKeyOf<ListServicesData>(descriptors.listServices, options);

/**
 * List a user's services.
 */
export const listServicesOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListServicesData, Wallet<S>, 'listServices', As>): QueryOptions<Narrowed<Wallet<S>, 'listServices', As, ListServicesResponse>, ListServicesData> =>
  queryOf(descriptors.listServices, options) as QueryOptions<Narrowed<Wallet<S>, 'listServices', As, ListServicesResponse>, ListServicesData>;

/** Key of the query `listWallets`. */
export const listWalletsQueryKey = (options: KeyOptions<ListWalletsData>) =>
  queryKeyOf<ListWalletsData>(descriptors.listWallets, options);

/**
 * List a user's wallets.
 *
 * One example of the vendor shows a single object. The vendor's programs expect an array.
 */
export const listWalletsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListWalletsData, Wallet<S>, 'listWallets', As>): QueryOptions<Narrowed<Wallet<S>, 'listWallets', As, ListWalletsResponse>, ListWalletsData> =>
  queryOf(descriptors.listWallets, options) as QueryOptions<Narrowed<Wallet<S>, 'listWallets', As, ListWalletsResponse>, ListWalletsData>;

/** Key of the query `findWallet`. */
export const findWalletQueryKey = (options?: KeyOptions<FindWalletData>) =>
  queryKeyOf<FindWalletData>(descriptors.findWallet, options);

/**
 * Find a wallet.
 *
 * Send exactly one criterion. If the user has several wallets, the response is assumed to be the default wallet.
 */
export const findWalletOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<FindWalletData, Wallet<S>, 'findWallet', As>): QueryOptions<Narrowed<Wallet<S>, 'findWallet', As, FindWalletResponse>, FindWalletData> =>
  queryOf(descriptors.findWallet, options) as QueryOptions<Narrowed<Wallet<S>, 'findWallet', As, FindWalletResponse>, FindWalletData>;

/** Key of the query `findWalletBarcode`. */
export const findWalletBarcodeQueryKey = (options?: KeyOptions<FindWalletBarcodeData>) =>
  queryKeyOf<FindWalletBarcodeData>(descriptors.findWalletBarcode, options);

/**
 * Find the barcode of a wallet.
 *
 * Send exactly one of the criteria of `findWallet`. The required permission is not known.
 */
export const findWalletBarcodeOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<FindWalletBarcodeData, Wallet<S>, 'findWalletBarcode', As>): QueryOptions<Narrowed<Wallet<S>, 'findWalletBarcode', As, FindWalletBarcodeResponse>, FindWalletBarcodeData> =>
  queryOf(descriptors.findWalletBarcode, options) as QueryOptions<Narrowed<Wallet<S>, 'findWalletBarcode', As, FindWalletBarcodeResponse>, FindWalletBarcodeData>;

/** Key of the query `getWallet`. */
export const getWalletQueryKey = (options: KeyOptions<GetWalletData>) =>
  queryKeyOf<GetWalletData>(descriptors.getWallet, options);

/**
 * Get a wallet.
 *
 * `id`, `owner` and the account number need no scope. The details of the account need `wallet_list`. `me` is the default
 * wallet of the user who granted the token.
 */
export const getWalletOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetWalletData, Wallet<S>, 'getWallet', As>): QueryOptions<Narrowed<Wallet<S>, 'getWallet', As, GetWalletResponse>, GetWalletData> =>
  queryOf(descriptors.getWallet, options) as QueryOptions<Narrowed<Wallet<S>, 'getWallet', As, GetWalletResponse>, GetWalletData>;

/**
 * Set the description of an account.
 */
export const updateWalletDescriptionMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<UpdateWalletDescriptionData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'updateWalletDescription', As, UpdateWalletDescriptionResponse>, Variables<CallInput<UpdateWalletDescriptionData, Wallet<S>, 'updateWalletDescription', As>>> =>
  mutationOf(descriptors.updateWalletDescription, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'updateWalletDescription', As, UpdateWalletDescriptionResponse>, Variables<CallInput<UpdateWalletDescriptionData, Wallet<S>, 'updateWalletDescription', As>>>;

/** Key of the query `getWalletBalance`. */
export const getWalletBalanceQueryKey = (options: KeyOptions<GetWalletBalanceData>) =>
  queryKeyOf<GetWalletBalanceData>(descriptors.getWalletBalance, options);

/**
 * Get the balances of a wallet.
 *
 * The response has one entry per currency in use.
 */
export const getWalletBalanceOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetWalletBalanceData, Wallet<S>, 'getWalletBalance', As>): QueryOptions<Narrowed<Wallet<S>, 'getWalletBalance', As, GetWalletBalanceResponse>, GetWalletBalanceData> =>
  queryOf(descriptors.getWalletBalance, options) as QueryOptions<Narrowed<Wallet<S>, 'getWalletBalance', As, GetWalletBalanceResponse>, GetWalletBalanceData>;

/**
 * Relate a card to a wallet.
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code. The
 * request that takes the code is not known.
 */
export const relateCardMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<RelateCardData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'relateCard', As, RelateCardResponse>, Variables<CallInput<RelateCardData, Wallet<S>, 'relateCard', As>>> =>
  mutationOf(descriptors.relateCard, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'relateCard', As, RelateCardResponse>, Variables<CallInput<RelateCardData, Wallet<S>, 'relateCard', As>>>;

/**
 * Remove the description of an account.
 *
 * The vendor's own programs disagree on whether the response contains the wallet.
 */
export const deleteWalletDescriptionMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<DeleteWalletDescriptionData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'deleteWalletDescription', As, DeleteWalletDescriptionResponse>, Variables<CallInput<DeleteWalletDescriptionData, Wallet<S>, 'deleteWalletDescription', As>>> =>
  mutationOf(descriptors.deleteWalletDescription, options) as MutationOptions<Narrowed<Wallet<S>, 'deleteWalletDescription', As, DeleteWalletDescriptionResponse>, Variables<CallInput<DeleteWalletDescriptionData, Wallet<S>, 'deleteWalletDescription', As>>>;

/** Key of the query `listFavourites`. */
export const listFavouritesQueryKey = (options: KeyOptions<ListFavouritesData>) =>
  queryKeyOf<ListFavouritesData>(descriptors.listFavourites, options);

/**
 * List the most frequent payees of a wallet.
 *
 * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
 */
export const listFavouritesOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListFavouritesData, Wallet<S>, 'listFavourites', As>): QueryOptions<Narrowed<Wallet<S>, 'listFavourites', As, ListFavouritesResponse>, ListFavouritesData> =>
  queryOf(descriptors.listFavourites, options) as QueryOptions<Narrowed<Wallet<S>, 'listFavourites', As, ListFavouritesResponse>, ListFavouritesData>;

/** Key of the infinite query `listFavourites`. */
export const listFavouritesInfiniteQueryKey = (options: KeyOptions<ListFavouritesData>) =>
  queryKeyOf<ListFavouritesData>(descriptors.listFavourites, options, true);

/**
 * List the most frequent payees of a wallet.
 *
 * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
 */
export const listFavouritesInfiniteOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListFavouritesData, Wallet<S>, 'listFavourites', As>): InfiniteOptions<Narrowed<Wallet<S>, 'listFavourites', As, ListFavouritesResponse>, ListFavouritesData> =>
  infiniteQueryOf(descriptors.listFavourites, options) as InfiniteOptions<Narrowed<Wallet<S>, 'listFavourites', As, ListFavouritesResponse>, ListFavouritesData>;

/**
 * Send the password of an incoming payment.
 *
 * The sender has chosen the password and given it to the receiver.
 */
export const providePendingPaymentPasswordMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<ProvidePendingPaymentPasswordData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'providePendingPaymentPassword', As, ProvidePendingPaymentPasswordResponse>, Variables<CallInput<ProvidePendingPaymentPasswordData, Wallet<S>, 'providePendingPaymentPassword', As>>> =>
  mutationOf(descriptors.providePendingPaymentPassword, options, writeJson) as MutationOptions<Narrowed<Wallet<S>, 'providePendingPaymentPassword', As, ProvidePendingPaymentPasswordResponse>, Variables<CallInput<ProvidePendingPaymentPasswordData, Wallet<S>, 'providePendingPaymentPassword', As>>>;

/**
 * Cancel a pending payment.
 *
 * Works for payments with `cancelable` true; otherwise the error is `invalid_state`. To cancel an outgoing payment needs
 * the scope `outgoing_payments`, to reject an incoming one `incoming_payments`. The scopes and the error are inferred. The
 * vendor's own programs disagree on whether the response contains the payment.
 */
export const cancelPendingPaymentMutation = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(
  options?: MutationInput<CancelPendingPaymentData, Wallet<S>, As>,
): MutationOptions<Narrowed<Wallet<S>, 'cancelPendingPayment', As, CancelPendingPaymentResponse>, Variables<CallInput<CancelPendingPaymentData, Wallet<S>, 'cancelPendingPayment', As>>> =>
  mutationOf(descriptors.cancelPendingPayment, options) as MutationOptions<Narrowed<Wallet<S>, 'cancelPendingPayment', As, CancelPendingPaymentResponse>, Variables<CallInput<CancelPendingPaymentData, Wallet<S>, 'cancelPendingPayment', As>>>;

/** Key of the query `listPendingPayments`. */
export const listPendingPaymentsQueryKey = (options: KeyOptions<ListPendingPaymentsData>) =>
  queryKeyOf<ListPendingPaymentsData>(descriptors.listPendingPayments, options);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
 */
export const listPendingPaymentsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListPendingPaymentsData, Wallet<S>, 'listPendingPayments', As>): QueryOptions<Narrowed<Wallet<S>, 'listPendingPayments', As, ListPendingPaymentsResponse>, ListPendingPaymentsData> =>
  queryOf(descriptors.listPendingPayments, options) as QueryOptions<Narrowed<Wallet<S>, 'listPendingPayments', As, ListPendingPaymentsResponse>, ListPendingPaymentsData>;

/** Key of the infinite query `listPendingPayments`. */
export const listPendingPaymentsInfiniteQueryKey = (options: KeyOptions<ListPendingPaymentsData>) =>
  queryKeyOf<ListPendingPaymentsData>(descriptors.listPendingPayments, options, true);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
 */
export const listPendingPaymentsInfiniteOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListPendingPaymentsData, Wallet<S>, 'listPendingPayments', As>): InfiniteOptions<Narrowed<Wallet<S>, 'listPendingPayments', As, ListPendingPaymentsResponse>, ListPendingPaymentsData> =>
  infiniteQueryOf(descriptors.listPendingPayments, options) as InfiniteOptions<Narrowed<Wallet<S>, 'listPendingPayments', As, ListPendingPaymentsResponse>, ListPendingPaymentsData>;

/** Key of the query `getBalanceReceipt`. */
export const getBalanceReceiptQueryKey = (options: KeyOptions<GetBalanceReceiptData>) =>
  queryKeyOf<GetBalanceReceiptData>(descriptors.getBalanceReceipt, options);

/**
 * Get the balances as text for a receipt printer.
 *
 * For clients that work offline or behind a gateway. The scope `balance` is inferred.
 */
export const getBalanceReceiptOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<GetBalanceReceiptData, Wallet<S>, 'getBalanceReceipt', As>): QueryOptions<Narrowed<Wallet<S>, 'getBalanceReceipt', As, GetBalanceReceiptResponse>, GetBalanceReceiptData> =>
  queryOf(descriptors.getBalanceReceipt, options) as QueryOptions<Narrowed<Wallet<S>, 'getBalanceReceipt', As, GetBalanceReceiptResponse>, GetBalanceReceiptData>;

/** Key of the query `listReservationStatements`. */
export const listReservationStatementsQueryKey = (options: KeyOptions<ListReservationStatementsData>) =>
  queryKeyOf<ListReservationStatementsData>(descriptors.listReservationStatements, options);

/**
 * List the reservations of a wallet.
 */
export const listReservationStatementsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListReservationStatementsData, Wallet<S>, 'listReservationStatements', As>): QueryOptions<Narrowed<Wallet<S>, 'listReservationStatements', As, ListReservationStatementsResponse>, ListReservationStatementsData> =>
  queryOf(descriptors.listReservationStatements, options) as QueryOptions<Narrowed<Wallet<S>, 'listReservationStatements', As, ListReservationStatementsResponse>, ListReservationStatementsData>;

/** Key of the infinite query `listReservationStatements`. */
export const listReservationStatementsInfiniteQueryKey = (options: KeyOptions<ListReservationStatementsData>) =>
  queryKeyOf<ListReservationStatementsData>(descriptors.listReservationStatements, options, true);

/**
 * List the reservations of a wallet.
 */
export const listReservationStatementsInfiniteOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListReservationStatementsData, Wallet<S>, 'listReservationStatements', As>): InfiniteOptions<Narrowed<Wallet<S>, 'listReservationStatements', As, ListReservationStatementsResponse>, ListReservationStatementsData> =>
  infiniteQueryOf(descriptors.listReservationStatements, options) as InfiniteOptions<Narrowed<Wallet<S>, 'listReservationStatements', As, ListReservationStatementsResponse>, ListReservationStatementsData>;

/** Key of the query `listStatements`. */
export const listStatementsQueryKey = (options: KeyOptions<ListStatementsData>) =>
  queryKeyOf<ListStatementsData>(descriptors.listStatements, options);

/**
 * List the statements of a wallet.
 *
 * The newest statement is first. Use cursors (`after` or `before`, from `_metadata.cursors` of the previous page) or
 * `offset` for paging. It is inferred that only one of `after`, `before` and `offset` can be sent. With only the scope
 * `recent_statements` the history is shorter; how much is not known. Instead of a scope, a client can have the static
 * permission `access_statements`.
 */
export const listStatementsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListStatementsData, Wallet<S>, 'listStatements', As>): QueryOptions<Narrowed<Wallet<S>, 'listStatements', As, ListStatementsResponse>, ListStatementsData> =>
  queryOf(descriptors.listStatements, options) as QueryOptions<Narrowed<Wallet<S>, 'listStatements', As, ListStatementsResponse>, ListStatementsData>;

/** Key of the infinite query `listStatements`. */
export const listStatementsInfiniteQueryKey = (options: KeyOptions<ListStatementsData>) =>
  queryKeyOf<ListStatementsData>(descriptors.listStatements, options, true);

/**
 * List the statements of a wallet.
 *
 * The newest statement is first. Use cursors (`after` or `before`, from `_metadata.cursors` of the previous page) or
 * `offset` for paging. It is inferred that only one of `after`, `before` and `offset` can be sent. With only the scope
 * `recent_statements` the history is shorter; how much is not known. Instead of a scope, a client can have the static
 * permission `access_statements`.
 */
export const listStatementsInfiniteOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<ListStatementsData, Wallet<S>, 'listStatements', As>): InfiniteOptions<Narrowed<Wallet<S>, 'listStatements', As, ListStatementsResponse>, ListStatementsData> =>
  infiniteQueryOf(descriptors.listStatements, options) as InfiniteOptions<Narrowed<Wallet<S>, 'listStatements', As, ListStatementsResponse>, ListStatementsData>;

/** Key of the query `checkSufficientAmount`. */
export const checkSufficientAmountQueryKey = (options: KeyOptions<CheckSufficientAmountData>) =>
  queryKeyOf<CheckSufficientAmountData>(descriptors.checkSufficientAmount, options);

/**
 * Check whether a balance covers an amount.
 *
 * Returns whether the balance is sufficient, without the balance itself.
 */
export const checkSufficientAmountOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<CheckSufficientAmountData, Wallet<S>, 'checkSufficientAmount', As>): QueryOptions<Narrowed<Wallet<S>, 'checkSufficientAmount', As, CheckSufficientAmountResponse>, CheckSufficientAmountData> =>
  queryOf(descriptors.checkSufficientAmount, options) as QueryOptions<Narrowed<Wallet<S>, 'checkSufficientAmount', As, CheckSufficientAmountResponse>, CheckSufficientAmountData>;

/** Key of the query `findWallets`. */
export const findWalletsQueryKey = (options?: KeyOptions<FindWalletsData>) =>
  queryKeyOf<FindWalletsData>(descriptors.findWallets, options);

/**
 * Find several wallets at once.
 *
 * Send at least one criterion. Each criterion is a list. With hashes, a client can look up contacts without revealing them.
 * `limit` shortens the response; there is no next page.
 */
export const findWalletsOptions = <S extends Scope = Scope, As extends 'client' | undefined = undefined>(options: CallInput<FindWalletsData, Wallet<S>, 'findWallets', As>): QueryOptions<Narrowed<Wallet<S>, 'findWallets', As, FindWalletsResponse>, FindWalletsData> =>
  queryOf(descriptors.findWallets, options) as QueryOptions<Narrowed<Wallet<S>, 'findWallets', As, FindWalletsResponse>, FindWalletsData>;
