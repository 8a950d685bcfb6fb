// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { ListCall } from '../../calls/list-call.ts';
import type { Granted, Permitted, walletScopes } from '../../calls/scopes.ts';
import type { WalletCall } from '../../calls/wallet-call.ts';
import type { AsClient, RequestOptions } from '../../options/request-options.ts';
import type {
  ScopedWallet,
  ScopedProject,
  ScopedClient,
  ScopedIdentificationRequest,
  ScopedUser,
  ScopedIdentificationRequestPage,
  ScopedUserIdentity,
  ScopedWalletMap,
} from './scoped-types.gen.ts';
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
  GetClientResponse,
  ListClientLocationsResponse,
  GetConfigurationResponse,
  AppendContactsData,
  AppendContactsResponse,
  DeleteContactsData,
  DeleteContactsResponse,
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
  DeleteWalletDescriptionResponses,
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

/** Parameters of `createSession`. */
export type CreateSessionParameters = NonNullable<CreateSessionData['body']>;

/** Parameters of `createToken`. */
export type CreateTokenParameters = NonNullable<CreateTokenData['body']>;

/** Parameters of `revokeToken`. */
export type RevokeTokenParameters = NonNullable<RevokeTokenData['query']>;

/** Parameters of `activateToken`. */
export type ActivateTokenParameters = ActivateTokenData['path'];

/** Parameters of `getAccountNumber`. */
export type GetAccountNumberParameters = GetAccountNumberData['path'];

/** Parameters of `uploadAdditionalDocumentFile`. */
export type UploadAdditionalDocumentFileParameters = UploadAdditionalDocumentFileData['path'] & { body: NonNullable<UploadAdditionalDocumentFileData['body']> };

/** Parameters of `appendContacts`. */
export type AppendContactsParameters = AppendContactsData['path'] & NonNullable<AppendContactsData['body']>;

/** Parameters of `deleteContacts`. */
export type DeleteContactsParameters = DeleteContactsData['path'] & NonNullable<DeleteContactsData['query']>;

/** Parameters of `createIdentificationRequestByPhone`. */
export type CreateIdentificationRequestByPhoneParameters = NonNullable<CreateIdentificationRequestByPhoneData['body']>;

/** Parameters of `getIdentificationRequest`. */
export type GetIdentificationRequestParameters = GetIdentificationRequestData['path'];

/** Parameters of `createAdditionalDocument`. */
export type CreateAdditionalDocumentParameters = CreateAdditionalDocumentData['path'] & NonNullable<CreateAdditionalDocumentData['body']>;

/** Parameters of `createFacePhoto`. */
export type CreateFacePhotoParameters = CreateFacePhotoData['path'];

/** Parameters of `uploadFacePhotoImage`. */
export type UploadFacePhotoImageParameters = UploadFacePhotoImageData['path'] & { body: NonNullable<UploadFacePhotoImageData['body']> };

/** Parameters of `createIdentityDocument`. */
export type CreateIdentityDocumentParameters = CreateIdentityDocumentData['path'] & NonNullable<CreateIdentityDocumentData['body']>;

/** Parameters of `submitIdentificationRequest`. */
export type SubmitIdentificationRequestParameters = SubmitIdentificationRequestData['path'];

/** Parameters of `uploadIdentityDocumentImage`. */
export type UploadIdentityDocumentImageParameters = UploadIdentityDocumentImageData['path'] & { body: NonNullable<UploadIdentityDocumentImageData['body']> };

/** Parameters of `findUser`. */
export type FindUserParameters = NonNullable<FindUserData['query']>;

/** Parameters of `registerUser`. */
export type RegisterUserParameters = NonNullable<RegisterUserData['body']>;

/** Parameters of `startPasswordReset`. */
export type StartPasswordResetParameters = NonNullable<StartPasswordResetData['body']>;

/** Parameters of `getUser`. */
export type GetUserParameters = GetUserData['path'];

/** Parameters of `getUserAddress`. */
export type GetUserAddressParameters = GetUserAddressData['path'];

/** Parameters of `uploadAvatar`. */
export type UploadAvatarParameters = UploadAvatarData['path'] & { body: NonNullable<UploadAvatarData['body']> };

/** Parameters of `deleteAvatar`. */
export type DeleteAvatarParameters = DeleteAvatarData['path'];

/** Parameters of `listConfirmedPhones`. */
export type ListConfirmedPhonesParameters = ListConfirmedPhonesData['path'];

/** Parameters of `createContactBook`. */
export type CreateContactBookParameters = CreateContactBookData['path'] & NonNullable<CreateContactBookData['body']>;

/** Parameters of `uploadDocument`. */
export type UploadDocumentParameters = UploadDocumentData['path'] & { body: NonNullable<UploadDocumentData['body']> };

/** Parameters of `getUserEmail`. */
export type GetUserEmailParameters = GetUserEmailData['path'];

/** Parameters of `assignEmail`. */
export type AssignEmailParameters = AssignEmailData['path'] & NonNullable<AssignEmailData['body']>;

/** Parameters of `confirmEmail`. */
export type ConfirmEmailParameters = ConfirmEmailData['path'] & NonNullable<ConfirmEmailData['body']>;

/** Parameters of `createIdentificationRequest`. */
export type CreateIdentificationRequestParameters = CreateIdentificationRequestData['path'];

/** Parameters of `listIdentificationRequests`. */
export type ListIdentificationRequestsParameters = ListIdentificationRequestsData['path'] & NonNullable<ListIdentificationRequestsData['query']>;

/** Parameters of `getUserIdentity`. */
export type GetUserIdentityParameters = GetUserIdentityData['path'];

/** Parameters of `setUserPassword`. */
export type SetUserPasswordParameters = SetUserPasswordData['path'] & NonNullable<SetUserPasswordData['body']>;

/** Parameters of `listPoliticallyExposedPersons`. */
export type ListPoliticallyExposedPersonsParameters = ListPoliticallyExposedPersonsData['path'];

/** Parameters of `getUserPhone`. */
export type GetUserPhoneParameters = GetUserPhoneData['path'];

/** Parameters of `assignPhone`. */
export type AssignPhoneParameters = AssignPhoneData['path'] & NonNullable<AssignPhoneData['body']>;

/** Parameters of `confirmPhone`. */
export type ConfirmPhoneParameters = ConfirmPhoneData['path'] & NonNullable<ConfirmPhoneData['body']>;

/** Parameters of `getUserPosition`. */
export type GetUserPositionParameters = GetUserPositionData['path'];

/** Parameters of `setUserPosition`. */
export type SetUserPositionParameters = SetUserPositionData['path'] & NonNullable<SetUserPositionData['body']>;

/** Parameters of `listProjects`. */
export type ListProjectsParameters = ListProjectsData['path'] & NonNullable<ListProjectsData['query']>;

/** Parameters of `getUserQuestionnaire`. */
export type GetUserQuestionnaireParameters = GetUserQuestionnaireData['path'];

/** Parameters of `enableService`. */
export type EnableServiceParameters = EnableServiceData['path'];

/** Parameters of `listServices`. */
export type ListServicesParameters = ListServicesData['path'];

/** Parameters of `listWallets`. */
export type ListWalletsParameters = ListWalletsData['path'] & NonNullable<ListWalletsData['query']>;

/** Parameters of `findWallet`. */
export type FindWalletParameters = NonNullable<FindWalletData['query']>;

/** Parameters of `findWalletBarcode`. */
export type FindWalletBarcodeParameters = NonNullable<FindWalletBarcodeData['query']>;

/** Parameters of `getWallet`. */
export type GetWalletParameters = GetWalletData['path'];

/** Parameters of `updateWalletDescription`. */
export type UpdateWalletDescriptionParameters = UpdateWalletDescriptionData['path'] & NonNullable<UpdateWalletDescriptionData['body']>;

/** Parameters of `getWalletBalance`. */
export type GetWalletBalanceParameters = GetWalletBalanceData['path'] & NonNullable<GetWalletBalanceData['query']>;

/** Parameters of `relateCard`. */
export type RelateCardParameters = RelateCardData['path'] & NonNullable<RelateCardData['body']>;

/** Parameters of `deleteWalletDescription`. */
export type DeleteWalletDescriptionParameters = DeleteWalletDescriptionData['path'];

/** Parameters of `listFavourites`. */
export type ListFavouritesParameters = ListFavouritesData['path'] & NonNullable<ListFavouritesData['query']>;

/** Parameters of `providePendingPaymentPassword`. */
export type ProvidePendingPaymentPasswordParameters = ProvidePendingPaymentPasswordData['path'] & NonNullable<ProvidePendingPaymentPasswordData['body']>;

/** Parameters of `cancelPendingPayment`. */
export type CancelPendingPaymentParameters = CancelPendingPaymentData['path'];

/** Parameters of `listPendingPayments`. */
export type ListPendingPaymentsParameters = ListPendingPaymentsData['path'] & NonNullable<ListPendingPaymentsData['query']>;

/** Parameters of `getBalanceReceipt`. */
export type GetBalanceReceiptParameters = GetBalanceReceiptData['path'] & NonNullable<GetBalanceReceiptData['query']>;

/** Parameters of `listReservationStatements`. */
export type ListReservationStatementsParameters = ListReservationStatementsData['path'] & NonNullable<ListReservationStatementsData['query']>;

/** Parameters of `listStatements`. */
export type ListStatementsParameters = ListStatementsData['path'] & NonNullable<ListStatementsData['query']>;

/** Parameters of `checkSufficientAmount`. */
export type CheckSufficientAmountParameters = CheckSufficientAmountData['path'] & NonNullable<CheckSufficientAmountData['query']>;

/** Parameters of `findWallets`. */
export type FindWalletsParameters = NonNullable<FindWalletsData['query']>;

/**
 * The Wallet API, one method per operation. Each resolves with the data of the response or rejects with a `WalletError`.
 *
 * @typeParam S - The scopes that users grant. They narrow the data of responses and the methods that can be called. Without them, and in
 * calls with `as: 'client'`, nothing is narrowed.
 */
export interface Wallet<S extends Scope = Scope> {
  /** The scopes, in the type only: a wallet with more scopes is assignable to one with fewer, not the reverse. */
  readonly [walletScopes]?: { readonly [Name in S as Granted<Name>]: true };
  /**
   * Prepare an authorization for a known user.
   *
   * Takes the parameters of an authorization request and the user's email address, which the client has verified. Afterwards,
   * send the browser to `https://www.paysera.com/frontend/oauth/{key}`, or to `/frontend/{locale}/oauth/{key}`. Needs the
   * client permissions `give_trusted_user_info` and `use_oauth_api`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The key of the session.
   * @throws `OAuthError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.createSession({
   *   response_type: 'code',
   *   client_id: 'wkVd93h2uS',
   *   redirect_uri: 'http://127.0.0.1:5173/callback',
   *   scope: [ 'email', 'balance_offline' ],
   *   state: 'Yq81mPzT0aLs5RwE',
   *   'user[email]': 'ona@example.org'
   * });
   */
  createSession(parameters: CreateSessionParameters, options?: RequestOptions): WalletCall<CreateSessionResponse>;
  /**
   * Exchange a grant for an access token.
   *
   * Exchanges an authorization code, a refresh token, or a username and password for an access token. Every grant needs the
   * client permission `use_oauth_api`; the password grant also needs `use_password_grant`. The request is signed with client
   * credentials, including the hash of the form. The form never contains the client's id or secret. The new token replaces
   * the previous one, whose refresh token becomes invalid. If the error description is `Refresh token expired`, `No such
   * refresh token` or `Refresh token status invalid`, the user must authorize again.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The access token and its key.
   * @throws `OAuthError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.createToken({
   *   grant_type: 'authorization_code',
   *   code: 'code_5JmB0wq7Zt',
   *   redirect_uri: 'http://127.0.0.1:5173/callback'
   * });
   */
  createToken(parameters: CreateTokenParameters, options?: RequestOptions): WalletCall<CreateTokenResponse>;
  /**
   * Revoke an access token.
   *
   * Signed with client credentials, not with the token. The vendor's own programs disagree on whether the response has a
   * body. Needs the client permission `use_oauth_api`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The token is revoked. The content of the object has no meaning.
   * @throws `OAuthError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.revokeToken({ access_token: 'token_7hQm2xLr9c' });
   */
  revokeToken(parameters: RevokeTokenParameters, options?: RequestOptions): WalletCall<RevokeTokenResponse>;
  /**
   * Activate an access token.
   *
   * Activates a token from the grant `refresh_token_with_activation`. The previous token stays valid until then, so a lost
   * response does not end the session. The request has no body. Needs the client permission `use_oauth_api`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The active token.
   * @throws `OAuthError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.activateToken({ accessToken: 'token_8kRn4yTs1d' });
   */
  activateToken(parameters: ActivateTokenParameters, options?: RequestOptions): WalletCall<ActivateTokenResponse>;
  /**
   * Get the account number for an IBAN.
   *
   * No source names a scope.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The account number.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getAccountNumber({ iban: 'LT150000000000014471' }));
   */
  getAccountNumber(parameters: GetAccountNumberParameters, options?: RequestOptions): WalletCall<GetAccountNumberResponse>;
  /**
   * Upload the file of an additional document.
   *
   * The request body is the file, with the media type of the file.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The file was uploaded.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.uploadAdditionalDocumentFile({ additionalDocumentId: 1502, body: new Blob(['…'], { type: 'application/octet-stream' }) });
   */
  uploadAdditionalDocumentFile(parameters: UploadAdditionalDocumentFileParameters, options?: RequestOptions): WalletCall<UploadAdditionalDocumentFileResponse>;
  /**
   * Get the signing client, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The client.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getClient(parameters: Record<never, never> | undefined, options: AsClient): WalletCall<GetClientResponse>;
  /**
   * Get the signing client.
   *
   * The permissions of the client are assigned by the vendor. They are not scopes, and users cannot grant them. Registering
   * and changing clients is not part of this description.
   *
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The client.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getClient());
   */
  getClient(parameters?: Record<never, never>, options?: RequestOptions): WalletCall<ScopedClient<S>>;
  /**
   * List the locations of a project.
   *
   * The parameter `project_id` in `ext` of the signature selects the project.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The locations.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listClientLocations()) console.log(item);
   */
  listClientLocations(parameters?: Record<never, never>, options?: RequestOptions): ListCall<ListClientLocationsResponse>;
  /**
   * Get the server's public settings.
   *
   * Needs no authentication.
   *
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The settings.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getConfiguration());
   */
  getConfiguration(parameters?: Record<never, never>, options?: RequestOptions): WalletCall<GetConfigurationResponse>;
  /**
   * Add contacts to a contact book.
   *
   * The vendor's own programs disagree on whether the response contains the contact book.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The contact book.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.appendContacts({
   *   contactBookId: 311,
   *   emails: [ 'labas@coffee-corner.example' ]
   * }));
   */
  appendContacts(parameters: AppendContactsParameters, options?: RequestOptions): WalletCall<AppendContactsResponse>;
  /**
   * Remove contacts from a contact book.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The contacts were removed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.deleteContacts({ contactBookId: 311 });
   */
  deleteContacts(parameters: DeleteContactsParameters, options?: RequestOptions): WalletCall<DeleteContactsResponse>;
  /**
   * List the currency codes.
   *
   * It is inferred that the request must be signed.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns Currency codes.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listCurrencies()) console.log(item);
   */
  listCurrencies(parameters?: Record<never, never>, options?: RequestOptions): ListCall<ListCurrenciesResponse>;
  /**
   * Create an identification request by phone number, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The request, which is not linked to a user yet.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  createIdentificationRequestByPhone(parameters: CreateIdentificationRequestByPhoneParameters, options: AsClient): WalletCall<CreateIdentificationRequestByPhoneResponse>;
  /**
   * Create an identification request by phone number.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The request, which is not linked to a user yet.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createIdentificationRequestByPhone({ phone: '37060000103' }));
   */
  createIdentificationRequestByPhone(parameters: CreateIdentificationRequestByPhoneParameters, options?: RequestOptions): WalletCall<ScopedIdentificationRequest<S>>;
  /**
   * Get an identification request, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The request.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getIdentificationRequest(parameters: GetIdentificationRequestParameters, options: AsClient): WalletCall<GetIdentificationRequestResponse>;
  /**
   * Get an identification request.
   *
   * Only a sample of the vendor suggests that this operation exists.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The request.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getIdentificationRequest({ identificationRequestId: 901 }));
   */
  getIdentificationRequest(parameters: GetIdentificationRequestParameters, options?: RequestOptions): WalletCall<ScopedIdentificationRequest<S>>;
  /**
   * Add another document to an identification request.
   *
   * Upload its file with `uploadAdditionalDocumentFile`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The document, without its file.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createAdditionalDocument({ identificationRequestId: 901, type: 'passport', country_of_issue: 'lt' }));
   */
  createAdditionalDocument(parameters: CreateAdditionalDocumentParameters, options?: RequestOptions): WalletCall<CreateAdditionalDocumentResponse>;
  /**
   * Start a liveness check.
   *
   * The request body is an empty JSON object, as in the vendor's own program. Whether it is required is not known.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The liveness check.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createFacePhoto({ identificationRequestId: 901 }));
   */
  createFacePhoto(parameters: CreateFacePhotoParameters, options?: RequestOptions): WalletCall<CreateFacePhotoResponse>;
  /**
   * Upload an image of the user's face.
   *
   * The request body is the image, with the media type of the image.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The image was uploaded.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.uploadFacePhotoImage({ identificationRequestId: 901, order: 0, body: new Blob(['…'], { type: 'image/jpeg' }) });
   */
  uploadFacePhotoImage(parameters: UploadFacePhotoImageParameters, options?: RequestOptions): WalletCall<UploadFacePhotoImageResponse>;
  /**
   * Add an identity document to an identification request.
   *
   * Upload its images one by one with `uploadIdentityDocumentImage`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The document, without images.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createIdentityDocument({
   *   identificationRequestId: 901,
   *   type: 'identity_card',
   *   personal_number: '39406120104',
   *   country_of_issue: 'lt',
   *   date_of_birth: '1994-06-12',
   *   first_name: 'Mantas',
   *   last_name: 'Kazlauskas'
   * }));
   */
  createIdentityDocument(parameters: CreateIdentityDocumentParameters, options?: RequestOptions): WalletCall<CreateIdentityDocumentResponse>;
  /**
   * Submit an identification request for review, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The request, which waits for its review.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  submitIdentificationRequest(parameters: SubmitIdentificationRequestParameters, options: AsClient): WalletCall<SubmitIdentificationRequestResponse>;
  /**
   * Submit an identification request for review.
   *
   * The request has no body.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The request, which waits for its review.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.submitIdentificationRequest({ identificationRequestId: 901 }));
   */
  submitIdentificationRequest(parameters: SubmitIdentificationRequestParameters, options?: RequestOptions): WalletCall<ScopedIdentificationRequest<S>>;
  /**
   * Upload an image of an identity document.
   *
   * The request body is the image, with the media type of the image.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The image was uploaded.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.uploadIdentityDocumentImage({ identityDocumentId: 1501, order: 0, body: new Blob(['…'], { type: 'image/jpeg' }) });
   */
  uploadIdentityDocumentImage(parameters: UploadIdentityDocumentImageParameters, options?: RequestOptions): WalletCall<UploadIdentityDocumentImageResponse>;
  /**
   * Get the server's time.
   *
   * Needs no authentication. After the error `invalid_timestamp`, a client gets the server's time here, stores the difference
   * to its own clock, and signs again.
   *
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The time of the server.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getServer());
   */
  getServer(parameters?: Record<never, never>, options?: RequestOptions): WalletCall<GetServerResponse>;
  /**
   * Find a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  findUser(parameters: FindUserParameters | undefined, options: AsClient): WalletCall<FindUserResponse>;
  /**
   * Find a user.
   *
   * Send exactly one criterion. In practice the request is signed with client credentials. The fields of the response depend
   * on scopes, as in `getUser`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.findUser({ email: 'ona@example.org' }));
   */
  findUser(parameters?: FindUserParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Register a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The new user, at least with `id`.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  registerUser(parameters: RegisterUserParameters, options: AsClient): WalletCall<RegisterUserResponse>;
  /**
   * Register a user.
   *
   * Sends a confirmation code to the phone number or the email address. The vendor has to permit the client to register users;
   * the name of this permission is not published. To send `parameters`, the client also needs the permission
   * `provide_registration_parameters`. The form of the request is taken from the vendor's own programs.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The new user, at least with `id`.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.registerUser({
   *   phone: '37060000103',
   *   locale: 'lt',
   *   identity: { name: 'Mantas', surname: 'Kazlauskas', nationality: 'lt', code: '39406120104' },
   *   credentials: { type: 'main-password', password: 'quiet-meadow-31' },
   *   parameters: {
   *     scopes: [ 'email', 'balance' ],
   *     phone_link: 'https://shop.example/confirm?code={code}'
   *   }
   * }));
   */
  registerUser(parameters: RegisterUserParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Start a password reset, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The id of the user.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  startPasswordReset(parameters: StartPasswordResetParameters, options: AsClient): WalletCall<StartPasswordResetResponse>;
  /**
   * Start a password reset.
   *
   * Sends a code by SMS or email. Pass the code to `setUserPassword`, together with the new password. After the error
   * `identity_required`, send the personal code as `identity.code`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The id of the user.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.startPasswordReset({
   *   email: 'jakub@example.org',
   *   identity: { code: '88111204511' },
   *   parameters: { email_link: 'https://shop.example/reset?code={code}' }
   * }));
   */
  startPasswordReset(parameters: StartPasswordResetParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Get a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUser(parameters: GetUserParameters, options: AsClient): WalletCall<GetUserResponse>;
  /**
   * Get a user.
   *
   * The response always contains `id`, also without any scope. It contains another field if a scope reveals it and the user
   * has confirmed data for it. `me` is the user who granted the token.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUser({ userId: 'me' }));
   */
  getUser(parameters: GetUserParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Get a user's postal address, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The address.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUserAddress(parameters: GetUserAddressParameters, options: AsClient): WalletCall<GetUserAddressResponse>;
  /**
   * Get a user's postal address.
   *
   * Scope: `address`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The address.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserAddress({ userId: 'me' }));
   */
  getUserAddress(parameters: Permitted<S, 'address', GetUserAddressParameters>, options?: RequestOptions): WalletCall<GetUserAddressResponse>;
  /**
   * Set a user's picture, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The picture was set.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  uploadAvatar(parameters: UploadAvatarParameters, options: AsClient): WalletCall<UploadAvatarResponse>;
  /**
   * Set a user's picture.
   *
   * The request body is the image, with the media type of the image. As with any body, its hash is part of the signature. The
   * allowed types and sizes are not known. There is no operation to get the picture.
   *
   * Scope: `avatar`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The picture was set.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.uploadAvatar({ userId: 'me', body: new Blob(['…'], { type: 'image/jpeg' }) });
   */
  uploadAvatar(parameters: Permitted<S, 'avatar', UploadAvatarParameters>, options?: RequestOptions): WalletCall<UploadAvatarResponse>;
  /**
   * Remove a user's picture, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The picture was removed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  deleteAvatar(parameters: DeleteAvatarParameters, options: AsClient): WalletCall<DeleteAvatarResponse>;
  /**
   * Remove a user's picture.
   *
   * Scope: `avatar`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The picture was removed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * await wallet.deleteAvatar({ userId: 'me' });
   */
  deleteAvatar(parameters: Permitted<S, 'avatar', DeleteAvatarParameters>, options?: RequestOptions): WalletCall<DeleteAvatarResponse>;
  /**
   * List a user's confirmed phone numbers, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The phone numbers.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listConfirmedPhones(parameters: ListConfirmedPhonesParameters, options: AsClient): ListCall<ListConfirmedPhonesResponse>;
  /**
   * List a user's confirmed phone numbers.
   *
   * The scope and the type of the items are inferred.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `phone`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The phone numbers.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listConfirmedPhones({ userId: 'me' })) console.log(item);
   */
  listConfirmedPhones(parameters: Permitted<S, 'phone', ListConfirmedPhonesParameters>, options?: RequestOptions): ListCall<ListConfirmedPhonesResponse>;
  /**
   * Create a contact book.
   *
   * A new contact book can be empty. No source names a scope.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The contact book.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createContactBook({
   *   userId: 'me',
   *   phones: [ '48600000102' ],
   *   email_hashes: [ '9352d42c7ffbebbcf5d438a14810945365ba406d' ]
   * }));
   */
  createContactBook(parameters: CreateContactBookParameters, options?: RequestOptions): WalletCall<CreateContactBookResponse>;
  /**
   * Upload a document of a user.
   *
   * The vendor mentions this operation and that it needs a special permission of the client. Request and response are
   * inferred.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The uploaded document. No source shows this response.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.uploadDocument({ userId: 'me', body: new Blob(['…'], { type: 'application/octet-stream' }) }));
   */
  uploadDocument(parameters: UploadDocumentParameters, options?: RequestOptions): WalletCall<UploadDocumentResponse>;
  /**
   * Get a user's email address, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The main confirmed email address, as a JSON string.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUserEmail(parameters: GetUserEmailParameters, options: AsClient): WalletCall<GetUserEmailResponse>;
  /**
   * Get a user's email address.
   *
   * The response body is a JSON string.
   *
   * Scope: `email`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The main confirmed email address, as a JSON string.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserEmail({ userId: 'me' }));
   */
  getUserEmail(parameters: Permitted<S, 'email', GetUserEmailParameters>, options?: RequestOptions): WalletCall<GetUserEmailResponse>;
  /**
   * Assign an email address to a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user. The address is visible after it is confirmed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  assignEmail(parameters: AssignEmailParameters, options: AsClient): WalletCall<AssignEmailResponse>;
  /**
   * Assign an email address to a user.
   *
   * Sends a code by email. Pass the code to `confirmEmail`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user. The address is visible after it is confirmed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.assignEmail({
   *   userId: 'me',
   *   email: 'mantas@example.org',
   *   parameters: { email_link: 'https://shop.example/confirm?code={code}' }
   * }));
   */
  assignEmail(parameters: AssignEmailParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Confirm an email address, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user, with the address if a scope reveals it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  confirmEmail(parameters: ConfirmEmailParameters, options: AsClient): WalletCall<ConfirmEmailResponse>;
  /**
   * Confirm an email address.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user, with the address if a scope reveals it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.confirmEmail({ userId: 'me', code: 'A7K2' }));
   */
  confirmEmail(parameters: ConfirmEmailParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Create an identification request, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The identification request, which waits for documents.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  createIdentificationRequest(parameters: CreateIdentificationRequestParameters, options: AsClient): WalletCall<CreateIdentificationRequestResponse>;
  /**
   * Create an identification request.
   *
   * The request body can be missing or an empty JSON object. The states of an identification request are `waiting`,
   * `processing`, `pending` and `reviewed`, in this order.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The identification request, which waits for documents.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.createIdentificationRequest({ userId: 'me' }));
   */
  createIdentificationRequest(parameters: CreateIdentificationRequestParameters, options?: RequestOptions): WalletCall<ScopedIdentificationRequest<S>>;
  /**
   * List a user's identification requests, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns A page of identification requests.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listIdentificationRequests(parameters: ListIdentificationRequestsParameters, options: AsClient): ListCall<ListIdentificationRequestsResponse, 'identification_requests'>;
  /**
   * List a user's identification requests.
   *
   * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns A page of identification requests.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listIdentificationRequests({ userId: 'me' })) console.log(item);
   */
  listIdentificationRequests(parameters: ListIdentificationRequestsParameters, options?: RequestOptions): ListCall<ScopedIdentificationRequestPage<S>, 'identification_requests'>;
  /**
   * Get a user's identity, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The identity.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUserIdentity(parameters: GetUserIdentityParameters, options: AsClient): WalletCall<GetUserIdentityResponse>;
  /**
   * Get a user's identity.
   *
   * Whether the scope `full_name` is enough for name and surname is not known.
   *
   * Scope: `identity`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The identity.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserIdentity({ userId: 'me' }));
   */
  getUserIdentity(parameters: Permitted<S, 'identity', GetUserIdentityParameters>, options?: RequestOptions): WalletCall<ScopedUserIdentity<S>>;
  /**
   * Set a user's password, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  setUserPassword(parameters: SetUserPasswordParameters, options: AsClient): WalletCall<SetUserPasswordResponse>;
  /**
   * Set a user's password.
   *
   * With `code`, finishes a reset that was started with `startPasswordReset`. With `old_password`, changes the password.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.setUserPassword({ userId: 'me', code: '771204', password: 'brave-heron-12' }));
   */
  setUserPassword(parameters: SetUserPasswordParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * List the politically exposed persons related to a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The politically exposed persons. The list can be empty.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listPoliticallyExposedPersons(parameters: ListPoliticallyExposedPersonsParameters, options: AsClient): ListCall<ListPoliticallyExposedPersonsResponse>;
  /**
   * List the politically exposed persons related to a user.
   *
   * An older page names the scope `politically_exposed_persons`.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `pep`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The politically exposed persons. The list can be empty.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listPoliticallyExposedPersons({ userId: 'me' })) console.log(item);
   */
  listPoliticallyExposedPersons(parameters: Permitted<S, 'pep', ListPoliticallyExposedPersonsParameters>, options?: RequestOptions): ListCall<ListPoliticallyExposedPersonsResponse>;
  /**
   * Get a user's phone number, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The main confirmed phone number, as a JSON string.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUserPhone(parameters: GetUserPhoneParameters, options: AsClient): WalletCall<GetUserPhoneResponse>;
  /**
   * Get a user's phone number.
   *
   * The response body is a JSON string of digits.
   *
   * Scope: `phone`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The main confirmed phone number, as a JSON string.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserPhone({ userId: 'me' }));
   */
  getUserPhone(parameters: Permitted<S, 'phone', GetUserPhoneParameters>, options?: RequestOptions): WalletCall<GetUserPhoneResponse>;
  /**
   * Assign a phone number to a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user. The number is visible after it is confirmed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  assignPhone(parameters: AssignPhoneParameters, options: AsClient): WalletCall<AssignPhoneResponse>;
  /**
   * Assign a phone number to a user.
   *
   * Sends a code by SMS. Pass the code to `confirmPhone`. Signed with client credentials if there is no token yet.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user. The number is visible after it is confirmed.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.assignPhone({
   *   userId: 'me',
   *   phone: '37060000103',
   *   parameters: {
   *     scopes: [ 'email', 'balance' ]
   *   }
   * }));
   */
  assignPhone(parameters: AssignPhoneParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Confirm a phone number, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The user, with the number if a scope reveals it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  confirmPhone(parameters: ConfirmPhoneParameters, options: AsClient): WalletCall<ConfirmPhoneResponse>;
  /**
   * Confirm a phone number.
   *
   * The scope `phone_confirmation` is related to this operation. Its effect is not known.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The user, with the number if a scope reveals it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.confirmPhone({ userId: 'me', code: '481516' }));
   */
  confirmPhone(parameters: ConfirmPhoneParameters, options?: RequestOptions): WalletCall<ScopedUser<S>>;
  /**
   * Get a user's position, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The position.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getUserPosition(parameters: GetUserPositionParameters, options: AsClient): WalletCall<GetUserPositionResponse>;
  /**
   * Get a user's position.
   *
   * The vendor mentions this operation. Its response is inferred from `setUserPosition`.
   *
   * Scope: `user_position`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The position.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserPosition({ userId: 'me' }));
   */
  getUserPosition(parameters: Permitted<S, 'user_position', GetUserPositionParameters>, options?: RequestOptions): WalletCall<GetUserPositionResponse>;
  /**
   * Set a user's position, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The stored position.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  setUserPosition(parameters: SetUserPositionParameters, options: AsClient): WalletCall<SetUserPositionResponse>;
  /**
   * Set a user's position.
   *
   * Scope: `user_position`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The stored position.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.setUserPosition({ userId: 'me', lat: 54.8985, lng: 23.9036, type: 'hidden' }));
   */
  setUserPosition(parameters: Permitted<S, 'user_position', SetUserPositionParameters>, options?: RequestOptions): WalletCall<SetUserPositionResponse>;
  /**
   * List the projects that a user administers, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The projects.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listProjects(parameters: ListProjectsParameters, options: AsClient): ListCall<ListProjectsResponse>;
  /**
   * List the projects that a user administers.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `projects`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The projects.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listProjects({ userId: 'me' })) console.log(item);
   */
  listProjects(parameters: Permitted<S, 'projects', ListProjectsParameters>, options?: RequestOptions): ListCall<Array<ScopedProject<S>>>;
  /**
   * Get a user's questionnaire.
   *
   * No source names a scope.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The questionnaire.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getUserQuestionnaire({ userId: 'me' }));
   */
  getUserQuestionnaire(parameters: GetUserQuestionnaireParameters, options?: RequestOptions): WalletCall<GetUserQuestionnaireResponse>;
  /**
   * Enable a service for a user, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The service.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  enableService(parameters: EnableServiceParameters, options: AsClient): WalletCall<EnableServiceResponse>;
  /**
   * Enable a service for a user.
   *
   * The request has no body. The vendor's own programs disagree on whether the response contains the service. An overview of
   * the vendor has the path `/user/{userId}/services`; both programs use `service`. It is inferred that the request enables
   * the service.
   *
   * Scope: `services`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The service.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.enableService({ userId: 'me', service: 'paysera_card' }));
   */
  enableService(parameters: Permitted<S, 'services', EnableServiceParameters>, options?: RequestOptions): WalletCall<EnableServiceResponse>;
  /**
   * List a user's services, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The services.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listServices(parameters: ListServicesParameters, options: AsClient): ListCall<ListServicesResponse, 'services'>;
  /**
   * List a user's services.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `services`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The services.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listServices({ userId: 'me' })) console.log(item);
   */
  listServices(parameters: Permitted<S, 'services', ListServicesParameters>, options?: RequestOptions): ListCall<ListServicesResponse, 'services'>;
  /**
   * List a user's wallets, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The wallets, with details of their accounts.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listWallets(parameters: ListWalletsParameters, options: AsClient): ListCall<ListWalletsResponse>;
  /**
   * List a user's wallets.
   *
   * One example of the vendor shows a single object. The vendor's programs expect an array.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `wallet_list`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The wallets, with details of their accounts.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listWallets({ userId: 'me' })) console.log(item);
   */
  listWallets(parameters: Permitted<S, 'wallet_list', ListWalletsParameters>, options?: RequestOptions): ListCall<Array<ScopedWallet<S>>>;
  /**
   * Find a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The wallet, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  findWallet(parameters: FindWalletParameters | undefined, options: AsClient): WalletCall<FindWalletResponse>;
  /**
   * Find a wallet.
   *
   * Send exactly one criterion. If the user has several wallets, the response is assumed to be the default wallet.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The wallet, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.findWallet({ account_number: 'EVP0110000014471' }));
   */
  findWallet(parameters?: FindWalletParameters, options?: RequestOptions): WalletCall<ScopedWallet<S>>;
  /**
   * Find the barcode of a wallet.
   *
   * Send exactly one of the criteria of `findWallet`. The required permission is not known.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The barcode.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.findWalletBarcode({ account_number: 'EVP0110000014471' }));
   */
  findWalletBarcode(parameters?: FindWalletBarcodeParameters, options?: RequestOptions): WalletCall<FindWalletBarcodeResponse>;
  /**
   * Get a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The wallet, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getWallet(parameters: GetWalletParameters, options: AsClient): WalletCall<GetWalletResponse>;
  /**
   * Get a wallet.
   *
   * `id`, `owner` and the account number need no scope. The details of the account need `wallet_list`. `me` is the default
   * wallet of the user who granted the token.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The wallet, with the fields that the scopes reveal.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getWallet({ walletId: 'me' }));
   */
  getWallet(parameters: GetWalletParameters, options?: RequestOptions): WalletCall<ScopedWallet<S>>;
  /**
   * Set the description of an account, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The wallet. One page of the vendor's documentation shows an empty object instead.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  updateWalletDescription(parameters: UpdateWalletDescriptionParameters, options: AsClient): WalletCall<UpdateWalletDescriptionResponse>;
  /**
   * Set the description of an account.
   *
   * Scope: `manage_account`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The wallet. One page of the vendor's documentation shows an empty object instead.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.updateWalletDescription({ walletId: 'me', description: 'Household' }));
   */
  updateWalletDescription(parameters: Permitted<S, 'manage_account', UpdateWalletDescriptionParameters>, options?: RequestOptions): WalletCall<ScopedWallet<S>>;
  /**
   * Get the balances of a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns Balances by currency code.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getWalletBalance(parameters: GetWalletBalanceParameters, options: AsClient): WalletCall<GetWalletBalanceResponse>;
  /**
   * Get the balances of a wallet.
   *
   * The response has one entry per currency in use.
   *
   * Scope: `balance`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns Balances by currency code.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getWalletBalance({ walletId: 'me' }));
   */
  getWalletBalance(parameters: Permitted<S, 'balance', GetWalletBalanceParameters>, options?: RequestOptions): WalletCall<GetWalletBalanceResponse>;
  /**
   * Relate a card to a wallet.
   *
   * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code. The
   * request that takes the code is not known.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns An empty object. The user receives a confirmation code.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.relateCard({ walletId: 'me', issuer: 'paysera', number: '5487001139' }));
   */
  relateCard(parameters: RelateCardParameters, options?: RequestOptions): WalletCall<RelateCardResponse>;
  /**
   * Remove the description of an account, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The wallet.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  deleteWalletDescription(parameters: DeleteWalletDescriptionParameters, options: AsClient): WalletCall<DeleteWalletDescriptionResponse>;
  /**
   * Remove the description of an account.
   *
   * The vendor's own programs disagree on whether the response contains the wallet.
   *
   * Scope: `manage_account`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The wallet.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.deleteWalletDescription({ walletId: 'me' }));
   */
  deleteWalletDescription(parameters: Permitted<S, 'manage_account', DeleteWalletDescriptionParameters>, options?: RequestOptions): WalletCall<ScopedWallet<S> | DeleteWalletDescriptionResponses[204]>;
  /**
   * List the most frequent payees of a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns A page of favourites. No source shows it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listFavourites(parameters: ListFavouritesParameters, options: AsClient): ListCall<ListFavouritesResponse, 'favourites'>;
  /**
   * List the most frequent payees of a wallet.
   *
   * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `favourites`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns A page of favourites. No source shows it.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listFavourites({ walletId: 'me' })) console.log(item);
   */
  listFavourites(parameters: Permitted<S, 'favourites', ListFavouritesParameters>, options?: RequestOptions): ListCall<ListFavouritesResponse, 'favourites'>;
  /**
   * Send the password of an incoming payment, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The payment, or an empty object.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  providePendingPaymentPassword(parameters: ProvidePendingPaymentPasswordParameters, options: AsClient): WalletCall<ProvidePendingPaymentPasswordResponse>;
  /**
   * Send the password of an incoming payment.
   *
   * The sender has chosen the password and given it to the receiver.
   *
   * Scope: `incoming_payments`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The payment, or an empty object.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.providePendingPaymentPassword({ walletId: 'me', paymentId: 778, password: 'cherry-7' }));
   */
  providePendingPaymentPassword(parameters: Permitted<S, 'incoming_payments', ProvidePendingPaymentPasswordParameters>, options?: RequestOptions): WalletCall<ProvidePendingPaymentPasswordResponse>;
  /**
   * Cancel a pending payment, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The payment.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  cancelPendingPayment(parameters: CancelPendingPaymentParameters, options: AsClient): WalletCall<CancelPendingPaymentResponse>;
  /**
   * Cancel a pending payment.
   *
   * Works for payments with `cancelable` true; otherwise the error is `invalid_state`. To cancel an outgoing payment needs
   * the scope `outgoing_payments`, to reject an incoming one `incoming_payments`. The scopes and the error are inferred. The
   * vendor's own programs disagree on whether the response contains the payment.
   *
   * Scope: `outgoing_payments` or `incoming_payments`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The payment.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.cancelPendingPayment({ walletId: 'me', paymentId: 778 }));
   */
  cancelPendingPayment(parameters: Permitted<S, 'outgoing_payments' | 'incoming_payments', CancelPendingPaymentParameters>, options?: RequestOptions): WalletCall<CancelPendingPaymentResponse>;
  /**
   * List the pending payments of a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns A page of pending payments.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listPendingPayments(parameters: ListPendingPaymentsParameters, options: AsClient): ListCall<ListPendingPaymentsResponse, 'pending_payments'>;
  /**
   * List the pending payments of a wallet.
   *
   * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `incoming_payments` or `outgoing_payments`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns A page of pending payments.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listPendingPayments({ walletId: 'me' })) console.log(item);
   */
  listPendingPayments(parameters: Permitted<S, 'incoming_payments' | 'outgoing_payments', ListPendingPaymentsParameters>, options?: RequestOptions): ListCall<ListPendingPaymentsResponse, 'pending_payments'>;
  /**
   * Get the balances as text for a receipt printer, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns The text.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  getBalanceReceipt(parameters: GetBalanceReceiptParameters, options: AsClient): WalletCall<GetBalanceReceiptResponse>;
  /**
   * Get the balances as text for a receipt printer.
   *
   * For clients that work offline or behind a gateway. The scope `balance` is inferred.
   *
   * Scope: `balance`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns The text.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.getBalanceReceipt({ walletId: 'me' }));
   */
  getBalanceReceipt(parameters: Permitted<S, 'balance', GetBalanceReceiptParameters>, options?: RequestOptions): WalletCall<GetBalanceReceiptResponse>;
  /**
   * List the reservations of a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns A page of reservation statements.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listReservationStatements(parameters: ListReservationStatementsParameters, options: AsClient): ListCall<ListReservationStatementsResponse, 'reservation_statements'>;
  /**
   * List the reservations of a wallet.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `statements`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns A page of reservation statements.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listReservationStatements({ walletId: 'me' })) console.log(item);
   */
  listReservationStatements(parameters: Permitted<S, 'statements', ListReservationStatementsParameters>, options?: RequestOptions): ListCall<ListReservationStatementsResponse, 'reservation_statements'>;
  /**
   * List the statements of a wallet, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns A page of statements.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  listStatements(parameters: ListStatementsParameters, options: AsClient): ListCall<ListStatementsResponse, 'statements'>;
  /**
   * List the statements of a wallet.
   *
   * The newest statement is first. Use cursors (`after` or `before`, from `_metadata.cursors` of the previous page) or
   * `offset` for paging. It is inferred that only one of `after`, `before` and `offset` can be sent. With only the scope
   * `recent_statements` the history is shorter; how much is not known. Instead of a scope, a client can have the static
   * permission `access_statements`.
   *
   * Await it for one page, or iterate over all items with `for await`.
   *
   * Scope: `statements` or `recent_statements`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns A page of statements.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * for await (const item of wallet.listStatements({ walletId: 'me' })) console.log(item);
   */
  listStatements(parameters: Permitted<S, 'statements' | 'recent_statements', ListStatementsParameters>, options?: RequestOptions): ListCall<ListStatementsResponse, 'statements'>;
  /**
   * Check whether a balance covers an amount, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns Whether the balance covers the amount.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  checkSufficientAmount(parameters: CheckSufficientAmountParameters, options: AsClient): WalletCall<CheckSufficientAmountResponse>;
  /**
   * Check whether a balance covers an amount.
   *
   * Returns whether the balance is sufficient, without the balance itself.
   *
   * Scope: `check_has_sufficient_balance`.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns Whether the balance covers the amount.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.checkSufficientAmount({ walletId: 'me', amount: 5000, currency: 'EUR' }));
   */
  checkSufficientAmount(parameters: Permitted<S, 'check_has_sufficient_balance', CheckSufficientAmountParameters>, options?: RequestOptions): WalletCall<CheckSufficientAmountResponse>;
  /**
   * Find several wallets at once, signed with client credentials: the scopes of the wallet do not narrow the types.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.
   * @returns Wallets by the value of the criterion. Values without a wallet are missing.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   */
  findWallets(parameters: FindWalletsParameters | undefined, options: AsClient): WalletCall<FindWalletsResponse>;
  /**
   * Find several wallets at once.
   *
   * Send at least one criterion. Each criterion is a list. With hashes, a client can look up contacts without revealing them.
   * `limit` shortens the response; there is no next page.
   *
   * @param parameters - Path, query and body in one object.
   * @param options - Credentials, signal, time limits, retry policy and headers of the call.
   * @returns Wallets by the value of the criterion. Values without a wallet are missing.
   * @throws `ApiError` when the API responds with an error, and other kinds of `WalletError`.
   *
   * @example
   * console.log(await wallet.findWallets({ email: 'ona@example.org,unknown@example.org' }));
   */
  findWallets(parameters?: FindWalletsParameters, options?: RequestOptions): WalletCall<ScopedWalletMap<S>>;
}
