// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Options, sendCall } from '../../transport/client.ts';
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
 * Prepare an authorization with what is known of the user.
 *
 * Takes the parameters of an authorization request and the user's e-mail address, which the client vouches for. Then send the
 * browser to `https://www.paysera.com/frontend/oauth/{key}`, or `/frontend/{locale}/oauth/{key}`. Needs the client permission
 * `give_trusted_user_info`, beside `use_oauth_api`.
 */
export const createSession = (
  options: Options<CreateSessionData>,
): Promise<CreateSessionResponse> => sendCall(descriptors.createSession, options, writeForm);

/**
 * Exchange a grant for an access token.
 *
 * Exchanges an authorization code, a refresh token, or a user's name and password for an access token. The password grant
 * needs the client permission `use_password_grant`, every grant `use_oauth_api`. The request is signed with the client's
 * credentials, the hash of the form included; the client's id and secret are never in the form. The answer replaces the token
 * before it: its refresh token is no longer good. When the refusal says `Refresh token expired`, `No such refresh token` or
 * `Refresh token status invalid`, the user must authorize again.
 */
export const createToken = (
  options: Options<CreateTokenData>,
): Promise<CreateTokenResponse> => sendCall(descriptors.createToken, options, writeForm);

/**
 * Revoke an access token.
 *
 * Signed with the client's credentials, not with the token. The vendor's own programs disagree on whether an object comes
 * back. Needs the client permission `use_oauth_api`.
 */
export const revokeToken = (
  options: Options<RevokeTokenData>,
): Promise<RevokeTokenResponse> => sendCall(descriptors.revokeToken, options);

/**
 * Activate an access token.
 *
 * Activates the token that the grant `refresh_token_with_activation` gave. The token before it stays good until then, so that
 * an answer lost on the way does not end the session. There is no body. Needs the client permission `use_oauth_api`.
 */
export const activateToken = (
  options: Options<ActivateTokenData>,
): Promise<ActivateTokenResponse> => sendCall(descriptors.activateToken, options);

/**
 * Get the account number behind an IBAN.
 *
 * No source names a scope.
 */
export const getAccountNumber = (
  options: Options<GetAccountNumberData>,
): Promise<GetAccountNumberResponse> => sendCall(descriptors.getAccountNumber, options);

/**
 * Upload the file of an additional document.
 *
 * The body is the file itself, with its own media type.
 */
export const uploadAdditionalDocumentFile = (
  options: Options<UploadAdditionalDocumentFileData>,
): Promise<UploadAdditionalDocumentFileResponse> => sendCall(descriptors.uploadAdditionalDocumentFile, options, writeFile);

/**
 * Get the client that signs.
 *
 * Its permissions tell what the vendor lets the client do; they are not scopes, and no user can grant them. Registering and
 * changing clients is not part of this description.
 */
export const getClient = (
  options: Options<GetClientData>,
): Promise<GetClientResponse> => sendCall(descriptors.getClient, options);

/**
 * List the locations of a project.
 *
 * The parameter `project_id` in the signature's `ext` chooses the project.
 */
export const listClientLocations = (
  options: Options<ListClientLocationsData>,
): Promise<ListClientLocationsResponse> => sendCall(descriptors.listClientLocations, options);

/**
 * Get the server's public settings.
 *
 * Needs no authentication.
 */
export const getConfiguration = (
  options: Options<GetConfigurationData>,
): Promise<GetConfigurationResponse> => sendCall(descriptors.getConfiguration, options);

/**
 * Add contacts to a contact book.
 *
 * The vendor's own programs disagree on whether the contact book comes back.
 */
export const appendContacts = (
  options: Options<AppendContactsData>,
): Promise<AppendContactsResponse> => sendCall(descriptors.appendContacts, options, writeJson);

/**
 * Remove contacts from a contact book.
 */
export const deleteContacts = (
  options: Options<DeleteContactsData>,
): Promise<DeleteContactsResponse> => sendCall(descriptors.deleteContacts, options);

/**
 * List the currency codes.
 *
 * That it must be signed is inferred.
 */
export const listCurrencies = (
  options: Options<ListCurrenciesData>,
): Promise<ListCurrenciesResponse> => sendCall(descriptors.listCurrencies, options);

/**
 * Ask for the identification of somebody by phone number.
 */
export const createIdentificationRequestByPhone = (
  options: Options<CreateIdentificationRequestByPhoneData>,
): Promise<CreateIdentificationRequestByPhoneResponse> => sendCall(descriptors.createIdentificationRequestByPhone, options, writeJson);

/**
 * Get an identification request.
 *
 * Only a sample of the vendor implies that this operation exists.
 */
export const getIdentificationRequest = (
  options: Options<GetIdentificationRequestData>,
): Promise<GetIdentificationRequestResponse> => sendCall(descriptors.getIdentificationRequest, options);

/**
 * Add a further document to an identification request.
 *
 * Its file follows with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocument = (
  options: Options<CreateAdditionalDocumentData>,
): Promise<CreateAdditionalDocumentResponse> => sendCall(descriptors.createAdditionalDocument, options, writeJson);

/**
 * Begin a check of the user's face.
 *
 * The body is an empty JSON object, as the vendor's own program sends it; whether it could be left out is not known.
 */
export const createFacePhoto = (
  options: Options<CreateFacePhotoData>,
): Promise<CreateFacePhotoResponse> => sendCall(descriptors.createFacePhoto, options, writeJson);

/**
 * Upload an image of the user's face.
 *
 * The body is the image itself, with its own media type.
 */
export const uploadFacePhotoImage = (
  options: Options<UploadFacePhotoImageData>,
): Promise<UploadFacePhotoImageResponse> => sendCall(descriptors.uploadFacePhotoImage, options, writeFile);

/**
 * Add an identity document to an identification request.
 *
 * Its images follow one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocument = (
  options: Options<CreateIdentityDocumentData>,
): Promise<CreateIdentityDocumentResponse> => sendCall(descriptors.createIdentityDocument, options, writeJson);

/**
 * Submit an identification request for review.
 *
 * There is no body.
 */
export const submitIdentificationRequest = (
  options: Options<SubmitIdentificationRequestData>,
): Promise<SubmitIdentificationRequestResponse> => sendCall(descriptors.submitIdentificationRequest, options);

/**
 * Upload an image of an identity document.
 *
 * The body is the image itself, with its own media type.
 */
export const uploadIdentityDocumentImage = (
  options: Options<UploadIdentityDocumentImageData>,
): Promise<UploadIdentityDocumentImageResponse> => sendCall(descriptors.uploadIdentityDocumentImage, options, writeFile);

/**
 * Get the server's time.
 *
 * Needs no authentication. A client whose request was refused with `invalid_timestamp` asks here for the time, keeps the
 * difference to its own clock, and signs anew.
 */
export const getServer = (
  options: Options<GetServerData>,
): Promise<GetServerResponse> => sendCall(descriptors.getServer, options);

/**
 * Find a user.
 *
 * Exactly one criterion must be sent. In practice it is signed with the client's credentials. The answer's fields are gated as
 * in `getUser`.
 */
export const findUser = (
  options: Options<FindUserData>,
): Promise<FindUserResponse> => sendCall(descriptors.findUser, options);

/**
 * Register a user.
 *
 * Sends a confirmation code to the phone number or the e-mail address. The client needs a special permission of the vendor,
 * known by name only for `parameters`: `provide_registration_parameters`. The form of the request comes from the vendor's own
 * programs.
 */
export const registerUser = (
  options: Options<RegisterUserData>,
): Promise<RegisterUserResponse> => sendCall(descriptors.registerUser, options, writeJson);

/**
 * Start a password reset.
 *
 * Sends a code by SMS or e-mail, which `setUserPassword` takes together with the new password. When the answer is
 * `identity_required`, the personal code must be sent as `identity.code`.
 */
export const startPasswordReset = (
  options: Options<StartPasswordResetData>,
): Promise<StartPasswordResetResponse> => sendCall(descriptors.startPasswordReset, options, writeJson);

/**
 * Get a user.
 *
 * Only `id` is certain. Every other field is there when a scope permits it and the user has such confirmed data; without any
 * scope the answer still tells the user's id. `me` is the user who granted the token.
 */
export const getUser = (
  options: Options<GetUserData>,
): Promise<GetUserResponse> => sendCall(descriptors.getUser, options);

/**
 * Get a user's postal address.
 */
export const getUserAddress = (
  options: Options<GetUserAddressData>,
): Promise<GetUserAddressResponse> => sendCall(descriptors.getUserAddress, options);

/**
 * Set a user's picture.
 *
 * The body is the image itself, with its own media type, and its hash belongs into the signature as with any body. Which types
 * and sizes the server takes is not known. There is no operation to get the picture.
 */
export const uploadAvatar = (
  options: Options<UploadAvatarData>,
): Promise<UploadAvatarResponse> => sendCall(descriptors.uploadAvatar, options, writeFile);

/**
 * Remove a user's picture.
 */
export const deleteAvatar = (
  options: Options<DeleteAvatarData>,
): Promise<DeleteAvatarResponse> => sendCall(descriptors.deleteAvatar, options);

/**
 * List a user's confirmed phone numbers.
 *
 * The scope and the type of the items are inferred.
 */
export const listConfirmedPhones = (
  options: Options<ListConfirmedPhonesData>,
): Promise<ListConfirmedPhonesResponse> => sendCall(descriptors.listConfirmedPhones, options);

/**
 * Create a contact book.
 *
 * A contact book may begin empty. No source names a scope.
 */
export const createContactBook = (
  options: Options<CreateContactBookData>,
): Promise<CreateContactBookResponse> => sendCall(descriptors.createContactBook, options, writeJson);

/**
 * Upload a document of a user.
 *
 * The vendor names this operation and says that it needs a special permission of the client; request and answer are inferred.
 */
export const uploadDocument = (
  options: Options<UploadDocumentData>,
): Promise<UploadDocumentResponse> => sendCall(descriptors.uploadDocument, options, writeFile);

/**
 * Get a user's e-mail address.
 *
 * The answer is a bare JSON string.
 */
export const getUserEmail = (
  options: Options<GetUserEmailData>,
): Promise<GetUserEmailResponse> => sendCall(descriptors.getUserEmail, options);

/**
 * Assign an e-mail address to a user.
 *
 * Sends a code by e-mail, which `confirmEmail` takes.
 */
export const assignEmail = (
  options: Options<AssignEmailData>,
): Promise<AssignEmailResponse> => sendCall(descriptors.assignEmail, options, writeJson);

/**
 * Confirm an e-mail address.
 */
export const confirmEmail = (
  options: Options<ConfirmEmailData>,
): Promise<ConfirmEmailResponse> => sendCall(descriptors.confirmEmail, options, writeJson);

/**
 * Ask for the identification of a user.
 *
 * There need be no body; an empty JSON object is taken too. A request goes from `waiting` through `processing` and `pending`
 * to `reviewed`.
 */
export const createIdentificationRequest = (
  options: Options<CreateIdentificationRequestData>,
): Promise<CreateIdentificationRequestResponse> => sendCall(descriptors.createIdentificationRequest, options);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` shows the documents of the requests; that it is this scope is inferred.
 */
export const listIdentificationRequests = (
  options: Options<ListIdentificationRequestsData>,
): Promise<ListIdentificationRequestsResponse> => sendCall(descriptors.listIdentificationRequests, options);

/**
 * Get a user's identity.
 *
 * Whether `full_name` alone is enough here, for name and surname, is not known.
 */
export const getUserIdentity = (
  options: Options<GetUserIdentityData>,
): Promise<GetUserIdentityResponse> => sendCall(descriptors.getUserIdentity, options);

/**
 * Set a user's password.
 *
 * Two uses, told apart by the body. With `code` it finishes a reset that `startPasswordReset` began; with `old_password` it
 * changes the password.
 */
export const setUserPassword = (
  options: Options<SetUserPasswordData>,
): Promise<SetUserPasswordResponse> => sendCall(descriptors.setUserPassword, options, writeJson);

/**
 * List the politically exposed persons related to a user.
 *
 * An older page names the scope `politically_exposed_persons`.
 */
export const listPoliticallyExposedPersons = (
  options: Options<ListPoliticallyExposedPersonsData>,
): Promise<ListPoliticallyExposedPersonsResponse> => sendCall(descriptors.listPoliticallyExposedPersons, options);

/**
 * Get a user's phone number.
 *
 * The answer is a bare JSON string of digits.
 */
export const getUserPhone = (
  options: Options<GetUserPhoneData>,
): Promise<GetUserPhoneResponse> => sendCall(descriptors.getUserPhone, options);

/**
 * Assign a phone number to a user.
 *
 * Sends a code by SMS, which `confirmPhone` takes. Signed with the client's credentials as long as there is no token.
 */
export const assignPhone = (
  options: Options<AssignPhoneData>,
): Promise<AssignPhoneResponse> => sendCall(descriptors.assignPhone, options, writeJson);

/**
 * Confirm a phone number.
 *
 * The scope `phone_confirmation` belongs to this; what exactly it changes is not known.
 */
export const confirmPhone = (
  options: Options<ConfirmPhoneData>,
): Promise<ConfirmPhoneResponse> => sendCall(descriptors.confirmPhone, options, writeJson);

/**
 * Get where a user is.
 *
 * The vendor names this operation; its answer is inferred from `setUserPosition`.
 */
export const getUserPosition = (
  options: Options<GetUserPositionData>,
): Promise<GetUserPositionResponse> => sendCall(descriptors.getUserPosition, options);

/**
 * Tell where a user is.
 */
export const setUserPosition = (
  options: Options<SetUserPositionData>,
): Promise<SetUserPositionResponse> => sendCall(descriptors.setUserPosition, options, writeJson);

/**
 * List the projects that a user may administer.
 */
export const listProjects = (
  options: Options<ListProjectsData>,
): Promise<ListProjectsResponse> => sendCall(descriptors.listProjects, options);

/**
 * Get a user's questionnaire.
 *
 * No source names a scope.
 */
export const getUserQuestionnaire = (
  options: Options<GetUserQuestionnaireData>,
): Promise<GetUserQuestionnaireResponse> => sendCall(descriptors.getUserQuestionnaire, options);

/**
 * Switch a service on for a user.
 *
 * There is no body. The vendor's own programs disagree on whether the service comes back. One overview of the vendor writes
 * the path as `/user/{userId}/services`; both programs use `service`. That the request switches the service on is inferred.
 */
export const enableService = (
  options: Options<EnableServiceData>,
): Promise<EnableServiceResponse> => sendCall(descriptors.enableService, options);

/**
 * List a user's services.
 */
export const listServices = (
  options: Options<ListServicesData>,
): Promise<ListServicesResponse> => sendCall(descriptors.listServices, options);

/**
 * List a user's wallets.
 *
 * One example of the vendor shows a single object; its programs read an array.
 */
export const listWallets = (
  options: Options<ListWalletsData>,
): Promise<ListWalletsResponse> => sendCall(descriptors.listWallets, options);

/**
 * Find a wallet.
 *
 * Exactly one criterion must be sent. When the criterion names a user who has several wallets, the answer is taken to be the
 * default one.
 */
export const findWallet = (
  options: Options<FindWalletData>,
): Promise<FindWalletResponse> => sendCall(descriptors.findWallet, options);

/**
 * Find the barcode of a wallet.
 *
 * Takes the criteria of `findWallet`, exactly one. Which permission it needs is not known.
 */
export const findWalletBarcode = (
  options: Options<FindWalletBarcodeData>,
): Promise<FindWalletBarcodeResponse> => sendCall(descriptors.findWalletBarcode, options);

/**
 * Get a wallet.
 *
 * `id`, `owner` and the account's number need no scope; the account's details need `wallet_list`. `me` is the default wallet
 * of the user who granted the token.
 */
export const getWallet = (
  options: Options<GetWalletData>,
): Promise<GetWalletResponse> => sendCall(descriptors.getWallet, options);

/**
 * Set what the user calls the account.
 */
export const updateWalletDescription = (
  options: Options<UpdateWalletDescriptionData>,
): Promise<UpdateWalletDescriptionResponse> => sendCall(descriptors.updateWalletDescription, options, writeJson);

/**
 * Get the balances of a wallet.
 *
 * One entry per currency that is in use.
 */
export const getWalletBalance = (
  options: Options<GetWalletBalanceData>,
): Promise<GetWalletBalanceResponse> => sendCall(descriptors.getWalletBalance, options);

/**
 * Relate a card to a wallet.
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code; the request
 * that takes it is not known.
 */
export const relateCard = (
  options: Options<RelateCardData>,
): Promise<RelateCardResponse> => sendCall(descriptors.relateCard, options, writeJson);

/**
 * Remove what the user calls the account.
 *
 * The vendor's own programs disagree on whether the wallet comes back.
 */
export const deleteWalletDescription = (
  options: Options<DeleteWalletDescriptionData>,
): Promise<DeleteWalletDescriptionResponse> => sendCall(descriptors.deleteWalletDescription, options);

/**
 * List whom the owner of a wallet pays most.
 *
 * The vendor's page shows an empty object as the answer; its shape is inferred from the other lists.
 */
export const listFavourites = (
  options: Options<ListFavouritesData>,
): Promise<ListFavouritesResponse> => sendCall(descriptors.listFavourites, options);

/**
 * Give the password that releases an incoming payment.
 *
 * The sender chose the password and told it to the receiver.
 */
export const providePendingPaymentPassword = (
  options: Options<ProvidePendingPaymentPasswordData>,
): Promise<ProvidePendingPaymentPasswordResponse> => sendCall(descriptors.providePendingPaymentPassword, options, writeJson);

/**
 * Cancel a pending payment.
 *
 * For payments whose `cancelable` is true; others answer `invalid_state`. Cancelling one's own payment takes
 * `outgoing_payments`, refusing another's `incoming_payments`; scopes and refusal are inferred. The vendor's own programs
 * disagree on whether the payment comes back.
 */
export const cancelPendingPayment = (
  options: Options<CancelPendingPaymentData>,
): Promise<CancelPendingPaymentResponse> => sendCall(descriptors.cancelPendingPayment, options);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` shows the payments that come in, `outgoing_payments` those that go out.
 */
export const listPendingPayments = (
  options: Options<ListPendingPaymentsData>,
): Promise<ListPendingPaymentsResponse> => sendCall(descriptors.listPendingPayments, options);

/**
 * Get the balances as text for a printer.
 *
 * Meant for clients that work offline or behind a gateway. That it takes the scope `balance` is inferred.
 */
export const getBalanceReceipt = (
  options: Options<GetBalanceReceiptData>,
): Promise<GetBalanceReceiptResponse> => sendCall(descriptors.getBalanceReceipt, options);

/**
 * List what is held in a wallet.
 */
export const listReservationStatements = (
  options: Options<ListReservationStatementsData>,
): Promise<ListReservationStatementsResponse> => sendCall(descriptors.listReservationStatements, options);

/**
 * List the statements of a wallet.
 *
 * Newest first. Pages go by cursor (`after` or `before`, taken from `_metadata.cursors` of the page before) or by `offset`; of
 * `after`, `before` and `offset` only one may be sent, which is inferred. With the scope `recent_statements` alone the history
 * is shortened; by how much is not known. A client may hold the static permission `access_statements` instead of a scope.
 */
export const listStatements = (
  options: Options<ListStatementsData>,
): Promise<ListStatementsResponse> => sendCall(descriptors.listStatements, options);

/**
 * Check whether a balance covers an amount.
 *
 * Answers yes or no, without showing the balance.
 */
export const checkSufficientAmount = (
  options: Options<CheckSufficientAmountData>,
): Promise<CheckSufficientAmountResponse> => sendCall(descriptors.checkSufficientAmount, options);

/**
 * Find several wallets at once.
 *
 * At least one criterion must be sent; each takes a list. Hashes let a client look contacts up without giving them away.
 * `limit` cuts the answer; there is no next page.
 */
export const findWallets = (
  options: Options<FindWalletsData>,
): Promise<FindWalletsResponse> => sendCall(descriptors.findWallets, options);
