// Generated from openapi/ by `pnpm generate`. Do not edit.
import {
  infiniteQueryOf,
  type KeyOptions,
  mutationOf,
  queryKeyOf,
  queryOf,
} from '../../calls/query-options.ts';
import type { Options } from '../../transport/client.ts';
import { writeFile, writeForm, writeJson } from '../../transport/write-body.ts';
import * as descriptors from '../descriptors.gen.ts';
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

/**
 * Prepare an authorization for a known user.
 *
 * Takes the parameters of an authorization request and the user's email address, which the client has verified. Afterwards,
 * send the browser to `https://www.paysera.com/frontend/oauth/{key}`, or to `/frontend/{locale}/oauth/{key}`. Needs the
 * client permissions `give_trusted_user_info` and `use_oauth_api`.
 */
export const createSessionMutation = (options?: Partial<Options<CreateSessionData>>) =>
  mutationOf<CreateSessionResponse, CreateSessionData>(descriptors.createSession, options, writeForm);

/**
 * Exchange a grant for an access token.
 *
 * Exchanges an authorization code, a refresh token, or a username and password for an access token. Every grant needs the
 * client permission `use_oauth_api`; the password grant also needs `use_password_grant`. The request is signed with client
 * credentials, including the hash of the form. The form never contains the client's id or secret. The new token replaces
 * the previous one, whose refresh token becomes invalid. If the error description is `Refresh token expired`, `No such
 * refresh token` or `Refresh token status invalid`, the user must authorize again.
 */
export const createTokenMutation = (options?: Partial<Options<CreateTokenData>>) =>
  mutationOf<CreateTokenResponse, CreateTokenData>(descriptors.createToken, options, writeForm);

/**
 * Revoke an access token.
 *
 * Signed with client credentials, not with the token. The vendor's own programs disagree on whether the response has a
 * body. Needs the client permission `use_oauth_api`.
 */
export const revokeTokenMutation = (options?: Partial<Options<RevokeTokenData>>) =>
  mutationOf<RevokeTokenResponse, RevokeTokenData>(descriptors.revokeToken, options);

/**
 * Activate an access token.
 *
 * Activates a token from the grant `refresh_token_with_activation`. The previous token stays valid until then, so a lost
 * response does not end the session. The request has no body. Needs the client permission `use_oauth_api`.
 */
export const activateTokenMutation = (options?: Partial<Options<ActivateTokenData>>) =>
  mutationOf<ActivateTokenResponse, ActivateTokenData>(descriptors.activateToken, options);

/** Key of the query `getAccountNumber`. */
export const getAccountNumberQueryKey = (options: KeyOptions<GetAccountNumberData>) =>
  queryKeyOf<GetAccountNumberData>(descriptors.getAccountNumber, options);

/**
 * Get the account number for an IBAN.
 *
 * No source names a scope.
 */
export const getAccountNumberOptions = (options: Options<GetAccountNumberData>) => queryOf<GetAccountNumberResponse, GetAccountNumberData>(descriptors.getAccountNumber, options);

/**
 * Upload the file of an additional document.
 *
 * The request body is the file, with the media type of the file.
 */
export const uploadAdditionalDocumentFileMutation = (options?: Partial<Options<UploadAdditionalDocumentFileData>>) =>
  mutationOf<UploadAdditionalDocumentFileResponse, UploadAdditionalDocumentFileData>(descriptors.uploadAdditionalDocumentFile, options, writeFile);

/** Key of the query `getClient`. */
export const getClientQueryKey = (options?: KeyOptions<GetClientData>) =>
  queryKeyOf<GetClientData>(descriptors.getClient, options);

/**
 * Get the signing client.
 *
 * The permissions of the client are assigned by the vendor. They are not scopes, and users cannot grant them. Registering
 * and changing clients is not part of this description.
 */
export const getClientOptions = (options: Options<GetClientData>) => queryOf<GetClientResponse, GetClientData>(descriptors.getClient, options);

/** Key of the query `listClientLocations`. */
export const listClientLocationsQueryKey = (options?: KeyOptions<ListClientLocationsData>) =>
  queryKeyOf<ListClientLocationsData>(descriptors.listClientLocations, options);

/**
 * List the locations of a project.
 *
 * The parameter `project_id` in `ext` of the signature selects the project.
 */
export const listClientLocationsOptions = (options: Options<ListClientLocationsData>) => queryOf<ListClientLocationsResponse, ListClientLocationsData>(descriptors.listClientLocations, options);

/** Key of the query `getConfiguration`. */
export const getConfigurationQueryKey = (options?: KeyOptions<GetConfigurationData>) =>
  queryKeyOf<GetConfigurationData>(descriptors.getConfiguration, options);

/**
 * Get the server's public settings.
 *
 * Needs no authentication.
 */
export const getConfigurationOptions = (options: Options<GetConfigurationData>) => queryOf<GetConfigurationResponse, GetConfigurationData>(descriptors.getConfiguration, options);

/**
 * Add contacts to a contact book.
 *
 * The vendor's own programs disagree on whether the response contains the contact book.
 */
export const appendContactsMutation = (options?: Partial<Options<AppendContactsData>>) =>
  mutationOf<AppendContactsResponse, AppendContactsData>(descriptors.appendContacts, options, writeJson);

/**
 * Remove contacts from a contact book.
 */
export const deleteContactsMutation = (options?: Partial<Options<DeleteContactsData>>) =>
  mutationOf<DeleteContactsResponse, DeleteContactsData>(descriptors.deleteContacts, options);

/** Key of the query `listCurrencies`. */
export const listCurrenciesQueryKey = (options?: KeyOptions<ListCurrenciesData>) =>
  queryKeyOf<ListCurrenciesData>(descriptors.listCurrencies, options);

/**
 * List the currency codes.
 *
 * It is inferred that the request must be signed.
 */
export const listCurrenciesOptions = (options: Options<ListCurrenciesData>) => queryOf<ListCurrenciesResponse, ListCurrenciesData>(descriptors.listCurrencies, options);

/**
 * Create an identification request by phone number.
 */
export const createIdentificationRequestByPhoneMutation = (options?: Partial<Options<CreateIdentificationRequestByPhoneData>>) =>
  mutationOf<CreateIdentificationRequestByPhoneResponse, CreateIdentificationRequestByPhoneData>(descriptors.createIdentificationRequestByPhone, options, writeJson);

/** Key of the query `getIdentificationRequest`. */
export const getIdentificationRequestQueryKey = (options: KeyOptions<GetIdentificationRequestData>) =>
  queryKeyOf<GetIdentificationRequestData>(descriptors.getIdentificationRequest, options);

/**
 * Get an identification request.
 *
 * Only a sample of the vendor suggests that this operation exists.
 */
export const getIdentificationRequestOptions = (options: Options<GetIdentificationRequestData>) => queryOf<GetIdentificationRequestResponse, GetIdentificationRequestData>(descriptors.getIdentificationRequest, options);

/**
 * Add another document to an identification request.
 *
 * Upload its file with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocumentMutation = (options?: Partial<Options<CreateAdditionalDocumentData>>) =>
  mutationOf<CreateAdditionalDocumentResponse, CreateAdditionalDocumentData>(descriptors.createAdditionalDocument, options, writeJson);

/**
 * Start a liveness check.
 *
 * The request body is an empty JSON object, as in the vendor's own program. Whether it is required is not known.
 */
export const createFacePhotoMutation = (options?: Partial<Options<CreateFacePhotoData>>) =>
  mutationOf<CreateFacePhotoResponse, CreateFacePhotoData>(descriptors.createFacePhoto, options, writeJson);

/**
 * Upload an image of the user's face.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadFacePhotoImageMutation = (options?: Partial<Options<UploadFacePhotoImageData>>) =>
  mutationOf<UploadFacePhotoImageResponse, UploadFacePhotoImageData>(descriptors.uploadFacePhotoImage, options, writeFile);

/**
 * Add an identity document to an identification request.
 *
 * Upload its images one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocumentMutation = (options?: Partial<Options<CreateIdentityDocumentData>>) =>
  mutationOf<CreateIdentityDocumentResponse, CreateIdentityDocumentData>(descriptors.createIdentityDocument, options, writeJson);

/**
 * Submit an identification request for review.
 *
 * The request has no body.
 */
export const submitIdentificationRequestMutation = (options?: Partial<Options<SubmitIdentificationRequestData>>) =>
  mutationOf<SubmitIdentificationRequestResponse, SubmitIdentificationRequestData>(descriptors.submitIdentificationRequest, options);

/**
 * Upload an image of an identity document.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadIdentityDocumentImageMutation = (options?: Partial<Options<UploadIdentityDocumentImageData>>) =>
  mutationOf<UploadIdentityDocumentImageResponse, UploadIdentityDocumentImageData>(descriptors.uploadIdentityDocumentImage, options, writeFile);

/** Key of the query `getServer`. */
export const getServerQueryKey = (options?: KeyOptions<GetServerData>) =>
  queryKeyOf<GetServerData>(descriptors.getServer, options);

/**
 * Get the server's time.
 *
 * Needs no authentication. After the error `invalid_timestamp`, a client gets the server's time here, stores the difference
 * to its own clock, and signs again.
 */
export const getServerOptions = (options: Options<GetServerData>) => queryOf<GetServerResponse, GetServerData>(descriptors.getServer, options);

/** Key of the query `findUser`. */
export const findUserQueryKey = (options?: KeyOptions<FindUserData>) =>
  queryKeyOf<FindUserData>(descriptors.findUser, options);

/**
 * Find a user.
 *
 * Send exactly one criterion. In practice the request is signed with client credentials. The fields of the response depend
 * on scopes, as in `getUser`.
 */
export const findUserOptions = (options: Options<FindUserData>) => queryOf<FindUserResponse, FindUserData>(descriptors.findUser, options);

/**
 * Register a user.
 *
 * Sends a confirmation code to the phone number or the email address. The client needs a special permission of the vendor.
 * Only the name of the permission for `parameters` is known: `provide_registration_parameters`. The form of the request is
 * taken from the vendor's own programs.
 */
export const registerUserMutation = (options?: Partial<Options<RegisterUserData>>) =>
  mutationOf<RegisterUserResponse, RegisterUserData>(descriptors.registerUser, options, writeJson);

/**
 * Start a password reset.
 *
 * Sends a code by SMS or email. Pass the code to `setUserPassword`, together with the new password. After the error
 * `identity_required`, send the personal code as `identity.code`.
 */
export const startPasswordResetMutation = (options?: Partial<Options<StartPasswordResetData>>) =>
  mutationOf<StartPasswordResetResponse, StartPasswordResetData>(descriptors.startPasswordReset, options, writeJson);

/** Key of the query `getUser`. */
export const getUserQueryKey = (options: KeyOptions<GetUserData>) =>
  queryKeyOf<GetUserData>(descriptors.getUser, options);

/**
 * Get a user.
 *
 * The response always contains `id`, also without any scope. It contains another field if a scope reveals it and the user
 * has confirmed data for it. `me` is the user who granted the token.
 */
export const getUserOptions = (options: Options<GetUserData>) => queryOf<GetUserResponse, GetUserData>(descriptors.getUser, options);

/** Key of the query `getUserAddress`. */
export const getUserAddressQueryKey = (options: KeyOptions<GetUserAddressData>) =>
  queryKeyOf<GetUserAddressData>(descriptors.getUserAddress, options);

/**
 * Get a user's postal address.
 */
export const getUserAddressOptions = (options: Options<GetUserAddressData>) => queryOf<GetUserAddressResponse, GetUserAddressData>(descriptors.getUserAddress, options);

/**
 * Set a user's picture.
 *
 * The request body is the image, with the media type of the image. As with any body, its hash is part of the signature. The
 * allowed types and sizes are not known. There is no operation to get the picture.
 */
export const uploadAvatarMutation = (options?: Partial<Options<UploadAvatarData>>) =>
  mutationOf<UploadAvatarResponse, UploadAvatarData>(descriptors.uploadAvatar, options, writeFile);

/**
 * Remove a user's picture.
 */
export const deleteAvatarMutation = (options?: Partial<Options<DeleteAvatarData>>) =>
  mutationOf<DeleteAvatarResponse, DeleteAvatarData>(descriptors.deleteAvatar, options);

/** Key of the query `listConfirmedPhones`. */
export const listConfirmedPhonesQueryKey = (options: KeyOptions<ListConfirmedPhonesData>) =>
  queryKeyOf<ListConfirmedPhonesData>(descriptors.listConfirmedPhones, options);

/**
 * List a user's confirmed phone numbers.
 *
 * The scope and the type of the items are inferred.
 */
export const listConfirmedPhonesOptions = (options: Options<ListConfirmedPhonesData>) => queryOf<ListConfirmedPhonesResponse, ListConfirmedPhonesData>(descriptors.listConfirmedPhones, options);

/**
 * Create a contact book.
 *
 * A new contact book can be empty. No source names a scope.
 */
export const createContactBookMutation = (options?: Partial<Options<CreateContactBookData>>) =>
  mutationOf<CreateContactBookResponse, CreateContactBookData>(descriptors.createContactBook, options, writeJson);

/**
 * Upload a document of a user.
 *
 * The vendor mentions this operation and that it needs a special permission of the client. Request and response are
 * inferred.
 */
export const uploadDocumentMutation = (options?: Partial<Options<UploadDocumentData>>) =>
  mutationOf<UploadDocumentResponse, UploadDocumentData>(descriptors.uploadDocument, options, writeFile);

/** Key of the query `getUserEmail`. */
export const getUserEmailQueryKey = (options: KeyOptions<GetUserEmailData>) =>
  queryKeyOf<GetUserEmailData>(descriptors.getUserEmail, options);

/**
 * Get a user's email address.
 *
 * The response body is a JSON string.
 */
export const getUserEmailOptions = (options: Options<GetUserEmailData>) => queryOf<GetUserEmailResponse, GetUserEmailData>(descriptors.getUserEmail, options);

/**
 * Assign an email address to a user.
 *
 * Sends a code by email. Pass the code to `confirmEmail`.
 */
export const assignEmailMutation = (options?: Partial<Options<AssignEmailData>>) =>
  mutationOf<AssignEmailResponse, AssignEmailData>(descriptors.assignEmail, options, writeJson);

/**
 * Confirm an email address.
 */
export const confirmEmailMutation = (options?: Partial<Options<ConfirmEmailData>>) =>
  mutationOf<ConfirmEmailResponse, ConfirmEmailData>(descriptors.confirmEmail, options, writeJson);

/**
 * Create an identification request.
 *
 * The request body can be missing or an empty JSON object. The states of an identification request are `waiting`,
 * `processing`, `pending` and `reviewed`, in this order.
 */
export const createIdentificationRequestMutation = (options?: Partial<Options<CreateIdentificationRequestData>>) =>
  mutationOf<CreateIdentificationRequestResponse, CreateIdentificationRequestData>(descriptors.createIdentificationRequest, options);

/** Key of the query `listIdentificationRequests`. */
export const listIdentificationRequestsQueryKey = (options: KeyOptions<ListIdentificationRequestsData>) =>
  queryKeyOf<ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
 */
export const listIdentificationRequestsOptions = (options: Options<ListIdentificationRequestsData>) => queryOf<ListIdentificationRequestsResponse, ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options);

/** Key of the infinite query `listIdentificationRequests`. */
export const listIdentificationRequestsInfiniteQueryKey = (options: KeyOptions<ListIdentificationRequestsData>) =>
  queryKeyOf<ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options, true);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
 */
export const listIdentificationRequestsInfiniteOptions = (options: Options<ListIdentificationRequestsData>) =>
  infiniteQueryOf<ListIdentificationRequestsResponse, ListIdentificationRequestsData>(descriptors.listIdentificationRequests, options);

/** Key of the query `getUserIdentity`. */
export const getUserIdentityQueryKey = (options: KeyOptions<GetUserIdentityData>) =>
  queryKeyOf<GetUserIdentityData>(descriptors.getUserIdentity, options);

/**
 * Get a user's identity.
 *
 * Whether the scope `full_name` is enough for name and surname is not known.
 */
export const getUserIdentityOptions = (options: Options<GetUserIdentityData>) => queryOf<GetUserIdentityResponse, GetUserIdentityData>(descriptors.getUserIdentity, options);

/**
 * Set a user's password.
 *
 * With `code`, finishes a reset that was started with `startPasswordReset`. With `old_password`, changes the password.
 */
export const setUserPasswordMutation = (options?: Partial<Options<SetUserPasswordData>>) =>
  mutationOf<SetUserPasswordResponse, SetUserPasswordData>(descriptors.setUserPassword, options, writeJson);

/** Key of the query `listPoliticallyExposedPersons`. */
export const listPoliticallyExposedPersonsQueryKey = (options: KeyOptions<ListPoliticallyExposedPersonsData>) =>
  queryKeyOf<ListPoliticallyExposedPersonsData>(descriptors.listPoliticallyExposedPersons, options);

/**
 * List the politically exposed persons related to a user.
 *
 * An older page names the scope `politically_exposed_persons`.
 */
export const listPoliticallyExposedPersonsOptions = (options: Options<ListPoliticallyExposedPersonsData>) => queryOf<ListPoliticallyExposedPersonsResponse, ListPoliticallyExposedPersonsData>(descriptors.listPoliticallyExposedPersons, options);

/** Key of the query `getUserPhone`. */
export const getUserPhoneQueryKey = (options: KeyOptions<GetUserPhoneData>) =>
  queryKeyOf<GetUserPhoneData>(descriptors.getUserPhone, options);

/**
 * Get a user's phone number.
 *
 * The response body is a JSON string of digits.
 */
export const getUserPhoneOptions = (options: Options<GetUserPhoneData>) => queryOf<GetUserPhoneResponse, GetUserPhoneData>(descriptors.getUserPhone, options);

/**
 * Assign a phone number to a user.
 *
 * Sends a code by SMS. Pass the code to `confirmPhone`. Signed with client credentials if there is no token yet.
 */
export const assignPhoneMutation = (options?: Partial<Options<AssignPhoneData>>) =>
  mutationOf<AssignPhoneResponse, AssignPhoneData>(descriptors.assignPhone, options, writeJson);

/**
 * Confirm a phone number.
 *
 * The scope `phone_confirmation` is related to this operation. Its effect is not known.
 */
export const confirmPhoneMutation = (options?: Partial<Options<ConfirmPhoneData>>) =>
  mutationOf<ConfirmPhoneResponse, ConfirmPhoneData>(descriptors.confirmPhone, options, writeJson);

/** Key of the query `getUserPosition`. */
export const getUserPositionQueryKey = (options: KeyOptions<GetUserPositionData>) =>
  queryKeyOf<GetUserPositionData>(descriptors.getUserPosition, options);

/**
 * Get a user's position.
 *
 * The vendor mentions this operation. Its response is inferred from `setUserPosition`.
 */
export const getUserPositionOptions = (options: Options<GetUserPositionData>) => queryOf<GetUserPositionResponse, GetUserPositionData>(descriptors.getUserPosition, options);

/**
 * Set a user's position.
 */
export const setUserPositionMutation = (options?: Partial<Options<SetUserPositionData>>) =>
  mutationOf<SetUserPositionResponse, SetUserPositionData>(descriptors.setUserPosition, options, writeJson);

/** Key of the query `listProjects`. */
export const listProjectsQueryKey = (options: KeyOptions<ListProjectsData>) =>
  queryKeyOf<ListProjectsData>(descriptors.listProjects, options);

/**
 * List the projects that a user administers.
 */
export const listProjectsOptions = (options: Options<ListProjectsData>) => queryOf<ListProjectsResponse, ListProjectsData>(descriptors.listProjects, options);

/** Key of the query `getUserQuestionnaire`. */
export const getUserQuestionnaireQueryKey = (options: KeyOptions<GetUserQuestionnaireData>) =>
  queryKeyOf<GetUserQuestionnaireData>(descriptors.getUserQuestionnaire, options);

/**
 * Get a user's questionnaire.
 *
 * No source names a scope.
 */
export const getUserQuestionnaireOptions = (options: Options<GetUserQuestionnaireData>) => queryOf<GetUserQuestionnaireResponse, GetUserQuestionnaireData>(descriptors.getUserQuestionnaire, options);

/**
 * Enable a service for a user.
 *
 * The request has no body. The vendor's own programs disagree on whether the response contains the service. An overview of
 * the vendor has the path `/user/{userId}/services`; both programs use `service`. It is inferred that the request enables
 * the service.
 */
export const enableServiceMutation = (options?: Partial<Options<EnableServiceData>>) =>
  mutationOf<EnableServiceResponse, EnableServiceData>(descriptors.enableService, options);

/** Key of the query `listServices`. */
export const listServicesQueryKey = (options: KeyOptions<ListServicesData>) =>
  queryKeyOf<ListServicesData>(descriptors.listServices, options);

/**
 * List a user's services.
 */
export const listServicesOptions = (options: Options<ListServicesData>) => queryOf<ListServicesResponse, ListServicesData>(descriptors.listServices, options);

/** Key of the query `listWallets`. */
export const listWalletsQueryKey = (options: KeyOptions<ListWalletsData>) =>
  queryKeyOf<ListWalletsData>(descriptors.listWallets, options);

/**
 * List a user's wallets.
 *
 * One example of the vendor shows a single object. The vendor's programs expect an array.
 */
export const listWalletsOptions = (options: Options<ListWalletsData>) => queryOf<ListWalletsResponse, ListWalletsData>(descriptors.listWallets, options);

/** Key of the query `findWallet`. */
export const findWalletQueryKey = (options?: KeyOptions<FindWalletData>) =>
  queryKeyOf<FindWalletData>(descriptors.findWallet, options);

/**
 * Find a wallet.
 *
 * Send exactly one criterion. If the user has several wallets, the response is assumed to be the default wallet.
 */
export const findWalletOptions = (options: Options<FindWalletData>) => queryOf<FindWalletResponse, FindWalletData>(descriptors.findWallet, options);

/** Key of the query `findWalletBarcode`. */
export const findWalletBarcodeQueryKey = (options?: KeyOptions<FindWalletBarcodeData>) =>
  queryKeyOf<FindWalletBarcodeData>(descriptors.findWalletBarcode, options);

/**
 * Find the barcode of a wallet.
 *
 * Send exactly one of the criteria of `findWallet`. The required permission is not known.
 */
export const findWalletBarcodeOptions = (options: Options<FindWalletBarcodeData>) => queryOf<FindWalletBarcodeResponse, FindWalletBarcodeData>(descriptors.findWalletBarcode, options);

/** Key of the query `getWallet`. */
export const getWalletQueryKey = (options: KeyOptions<GetWalletData>) =>
  queryKeyOf<GetWalletData>(descriptors.getWallet, options);

/**
 * Get a wallet.
 *
 * `id`, `owner` and the account number need no scope. The details of the account need `wallet_list`. `me` is the default
 * wallet of the user who granted the token.
 */
export const getWalletOptions = (options: Options<GetWalletData>) => queryOf<GetWalletResponse, GetWalletData>(descriptors.getWallet, options);

/**
 * Set the description of an account.
 */
export const updateWalletDescriptionMutation = (options?: Partial<Options<UpdateWalletDescriptionData>>) =>
  mutationOf<UpdateWalletDescriptionResponse, UpdateWalletDescriptionData>(descriptors.updateWalletDescription, options, writeJson);

/** Key of the query `getWalletBalance`. */
export const getWalletBalanceQueryKey = (options: KeyOptions<GetWalletBalanceData>) =>
  queryKeyOf<GetWalletBalanceData>(descriptors.getWalletBalance, options);

/**
 * Get the balances of a wallet.
 *
 * The response has one entry per currency in use.
 */
export const getWalletBalanceOptions = (options: Options<GetWalletBalanceData>) => queryOf<GetWalletBalanceResponse, GetWalletBalanceData>(descriptors.getWalletBalance, options);

/**
 * Relate a card to a wallet.
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code. The
 * request that takes the code is not known.
 */
export const relateCardMutation = (options?: Partial<Options<RelateCardData>>) =>
  mutationOf<RelateCardResponse, RelateCardData>(descriptors.relateCard, options, writeJson);

/**
 * Remove the description of an account.
 *
 * The vendor's own programs disagree on whether the response contains the wallet.
 */
export const deleteWalletDescriptionMutation = (options?: Partial<Options<DeleteWalletDescriptionData>>) =>
  mutationOf<DeleteWalletDescriptionResponse, DeleteWalletDescriptionData>(descriptors.deleteWalletDescription, options);

/** Key of the query `listFavourites`. */
export const listFavouritesQueryKey = (options: KeyOptions<ListFavouritesData>) =>
  queryKeyOf<ListFavouritesData>(descriptors.listFavourites, options);

/**
 * List the most frequent payees of a wallet.
 *
 * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
 */
export const listFavouritesOptions = (options: Options<ListFavouritesData>) => queryOf<ListFavouritesResponse, ListFavouritesData>(descriptors.listFavourites, options);

/** Key of the infinite query `listFavourites`. */
export const listFavouritesInfiniteQueryKey = (options: KeyOptions<ListFavouritesData>) =>
  queryKeyOf<ListFavouritesData>(descriptors.listFavourites, options, true);

/**
 * List the most frequent payees of a wallet.
 *
 * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
 */
export const listFavouritesInfiniteOptions = (options: Options<ListFavouritesData>) =>
  infiniteQueryOf<ListFavouritesResponse, ListFavouritesData>(descriptors.listFavourites, options);

/**
 * Send the password of an incoming payment.
 *
 * The sender has chosen the password and given it to the receiver.
 */
export const providePendingPaymentPasswordMutation = (options?: Partial<Options<ProvidePendingPaymentPasswordData>>) =>
  mutationOf<ProvidePendingPaymentPasswordResponse, ProvidePendingPaymentPasswordData>(descriptors.providePendingPaymentPassword, options, writeJson);

/**
 * Cancel a pending payment.
 *
 * Works for payments with `cancelable` true; otherwise the error is `invalid_state`. To cancel an outgoing payment needs
 * the scope `outgoing_payments`, to reject an incoming one `incoming_payments`. The scopes and the error are inferred. The
 * vendor's own programs disagree on whether the response contains the payment.
 */
export const cancelPendingPaymentMutation = (options?: Partial<Options<CancelPendingPaymentData>>) =>
  mutationOf<CancelPendingPaymentResponse, CancelPendingPaymentData>(descriptors.cancelPendingPayment, options);

/** Key of the query `listPendingPayments`. */
export const listPendingPaymentsQueryKey = (options: KeyOptions<ListPendingPaymentsData>) =>
  queryKeyOf<ListPendingPaymentsData>(descriptors.listPendingPayments, options);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
 */
export const listPendingPaymentsOptions = (options: Options<ListPendingPaymentsData>) => queryOf<ListPendingPaymentsResponse, ListPendingPaymentsData>(descriptors.listPendingPayments, options);

/** Key of the infinite query `listPendingPayments`. */
export const listPendingPaymentsInfiniteQueryKey = (options: KeyOptions<ListPendingPaymentsData>) =>
  queryKeyOf<ListPendingPaymentsData>(descriptors.listPendingPayments, options, true);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
 */
export const listPendingPaymentsInfiniteOptions = (options: Options<ListPendingPaymentsData>) =>
  infiniteQueryOf<ListPendingPaymentsResponse, ListPendingPaymentsData>(descriptors.listPendingPayments, options);

/** Key of the query `getBalanceReceipt`. */
export const getBalanceReceiptQueryKey = (options: KeyOptions<GetBalanceReceiptData>) =>
  queryKeyOf<GetBalanceReceiptData>(descriptors.getBalanceReceipt, options);

/**
 * Get the balances as text for a receipt printer.
 *
 * For clients that work offline or behind a gateway. The scope `balance` is inferred.
 */
export const getBalanceReceiptOptions = (options: Options<GetBalanceReceiptData>) => queryOf<GetBalanceReceiptResponse, GetBalanceReceiptData>(descriptors.getBalanceReceipt, options);

/** Key of the query `listReservationStatements`. */
export const listReservationStatementsQueryKey = (options: KeyOptions<ListReservationStatementsData>) =>
  queryKeyOf<ListReservationStatementsData>(descriptors.listReservationStatements, options);

/**
 * List the reservations of a wallet.
 */
export const listReservationStatementsOptions = (options: Options<ListReservationStatementsData>) => queryOf<ListReservationStatementsResponse, ListReservationStatementsData>(descriptors.listReservationStatements, options);

/** Key of the infinite query `listReservationStatements`. */
export const listReservationStatementsInfiniteQueryKey = (options: KeyOptions<ListReservationStatementsData>) =>
  queryKeyOf<ListReservationStatementsData>(descriptors.listReservationStatements, options, true);

/**
 * List the reservations of a wallet.
 */
export const listReservationStatementsInfiniteOptions = (options: Options<ListReservationStatementsData>) =>
  infiniteQueryOf<ListReservationStatementsResponse, ListReservationStatementsData>(descriptors.listReservationStatements, options);

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
export const listStatementsOptions = (options: Options<ListStatementsData>) => queryOf<ListStatementsResponse, ListStatementsData>(descriptors.listStatements, options);

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
export const listStatementsInfiniteOptions = (options: Options<ListStatementsData>) =>
  infiniteQueryOf<ListStatementsResponse, ListStatementsData>(descriptors.listStatements, options);

/** Key of the query `checkSufficientAmount`. */
export const checkSufficientAmountQueryKey = (options: KeyOptions<CheckSufficientAmountData>) =>
  queryKeyOf<CheckSufficientAmountData>(descriptors.checkSufficientAmount, options);

/**
 * Check whether a balance covers an amount.
 *
 * Returns whether the balance is sufficient, without the balance itself.
 */
export const checkSufficientAmountOptions = (options: Options<CheckSufficientAmountData>) => queryOf<CheckSufficientAmountResponse, CheckSufficientAmountData>(descriptors.checkSufficientAmount, options);

/** Key of the query `findWallets`. */
export const findWalletsQueryKey = (options?: KeyOptions<FindWalletsData>) =>
  queryKeyOf<FindWalletsData>(descriptors.findWallets, options);

/**
 * Find several wallets at once.
 *
 * Send at least one criterion. Each criterion is a list. With hashes, a client can look up contacts without revealing them.
 * `limit` shortens the response; there is no next page.
 */
export const findWalletsOptions = (options: Options<FindWalletsData>) => queryOf<FindWalletsResponse, FindWalletsData>(descriptors.findWallets, options);
