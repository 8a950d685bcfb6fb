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
 * Prepare an authorization for a known user.
 *
 * Takes the parameters of an authorization request and the user's email address, which the client has verified. Afterwards,
 * send the browser to `https://www.paysera.com/frontend/oauth/{key}`, or to `/frontend/{locale}/oauth/{key}`. Needs the
 * client permissions `give_trusted_user_info` and `use_oauth_api`.
 */
export const createSession = (
  options: Options<CreateSessionData>,
): Promise<CreateSessionResponse> => sendCall(descriptors.createSession, options, writeForm);

/**
 * Exchange a grant for an access token.
 *
 * Exchanges an authorization code, a refresh token, or a username and password for an access token. Every grant needs the
 * client permission `use_oauth_api`; the password grant also needs `use_password_grant`. The request is signed with client
 * credentials, including the hash of the form. The form never contains the client's id or secret. The new token replaces
 * the previous one, whose refresh token becomes invalid. If the error description is `Refresh token expired`, `No such
 * refresh token` or `Refresh token status invalid`, the user must authorize again.
 */
export const createToken = (
  options: Options<CreateTokenData>,
): Promise<CreateTokenResponse> => sendCall(descriptors.createToken, options, writeForm);

/**
 * Revoke an access token.
 *
 * Signed with client credentials, not with the token. The vendor's own programs disagree on whether the response has a
 * body. Needs the client permission `use_oauth_api`.
 */
export const revokeToken = (
  options: Options<RevokeTokenData>,
): Promise<RevokeTokenResponse> => sendCall(descriptors.revokeToken, options);

/**
 * Activate an access token.
 *
 * Activates a token from the grant `refresh_token_with_activation`. The previous token stays valid until then, so a lost
 * response does not end the session. The request has no body. Needs the client permission `use_oauth_api`.
 */
export const activateToken = (
  options: Options<ActivateTokenData>,
): Promise<ActivateTokenResponse> => sendCall(descriptors.activateToken, options);

/**
 * Get the account number for an IBAN.
 *
 * No source names a scope.
 */
export const getAccountNumber = (
  options: Options<GetAccountNumberData>,
): Promise<GetAccountNumberResponse> => sendCall(descriptors.getAccountNumber, options);

/**
 * Upload the file of an additional document.
 *
 * The request body is the file, with the media type of the file.
 */
export const uploadAdditionalDocumentFile = (
  options: Options<UploadAdditionalDocumentFileData>,
): Promise<UploadAdditionalDocumentFileResponse> => sendCall(descriptors.uploadAdditionalDocumentFile, options, writeFile);

/**
 * Get the signing client.
 *
 * The permissions of the client are assigned by the vendor. They are not scopes, and users cannot grant them. Registering
 * and changing clients is not part of this description.
 */
export const getClient = (
  options: Options<GetClientData>,
): Promise<GetClientResponse> => sendCall(descriptors.getClient, options);

/**
 * List the locations of a project.
 *
 * The parameter `project_id` in `ext` of the signature selects the project.
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
 * The vendor's own programs disagree on whether the response contains the contact book.
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
 * It is inferred that the request must be signed.
 */
export const listCurrencies = (
  options: Options<ListCurrenciesData>,
): Promise<ListCurrenciesResponse> => sendCall(descriptors.listCurrencies, options);

/**
 * Create an identification request by phone number.
 */
export const createIdentificationRequestByPhone = (
  options: Options<CreateIdentificationRequestByPhoneData>,
): Promise<CreateIdentificationRequestByPhoneResponse> => sendCall(descriptors.createIdentificationRequestByPhone, options, writeJson);

/**
 * Get an identification request.
 *
 * Only a sample of the vendor suggests that this operation exists.
 */
export const getIdentificationRequest = (
  options: Options<GetIdentificationRequestData>,
): Promise<GetIdentificationRequestResponse> => sendCall(descriptors.getIdentificationRequest, options);

/**
 * Add another document to an identification request.
 *
 * Upload its file with `uploadAdditionalDocumentFile`.
 */
export const createAdditionalDocument = (
  options: Options<CreateAdditionalDocumentData>,
): Promise<CreateAdditionalDocumentResponse> => sendCall(descriptors.createAdditionalDocument, options, writeJson);

/**
 * Start a liveness check.
 *
 * The request body is an empty JSON object, as in the vendor's own program. Whether it is required is not known.
 */
export const createFacePhoto = (
  options: Options<CreateFacePhotoData>,
): Promise<CreateFacePhotoResponse> => sendCall(descriptors.createFacePhoto, options, writeJson);

/**
 * Upload an image of the user's face.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadFacePhotoImage = (
  options: Options<UploadFacePhotoImageData>,
): Promise<UploadFacePhotoImageResponse> => sendCall(descriptors.uploadFacePhotoImage, options, writeFile);

/**
 * Add an identity document to an identification request.
 *
 * Upload its images one by one with `uploadIdentityDocumentImage`.
 */
export const createIdentityDocument = (
  options: Options<CreateIdentityDocumentData>,
): Promise<CreateIdentityDocumentResponse> => sendCall(descriptors.createIdentityDocument, options, writeJson);

/**
 * Submit an identification request for review.
 *
 * The request has no body.
 */
export const submitIdentificationRequest = (
  options: Options<SubmitIdentificationRequestData>,
): Promise<SubmitIdentificationRequestResponse> => sendCall(descriptors.submitIdentificationRequest, options);

/**
 * Upload an image of an identity document.
 *
 * The request body is the image, with the media type of the image.
 */
export const uploadIdentityDocumentImage = (
  options: Options<UploadIdentityDocumentImageData>,
): Promise<UploadIdentityDocumentImageResponse> => sendCall(descriptors.uploadIdentityDocumentImage, options, writeFile);

/**
 * Get the server's time.
 *
 * Needs no authentication. After the error `invalid_timestamp`, a client gets the server's time here, stores the difference
 * to its own clock, and signs again.
 */
export const getServer = (
  options: Options<GetServerData>,
): Promise<GetServerResponse> => sendCall(descriptors.getServer, options);

/**
 * Find a user.
 *
 * Send exactly one criterion. In practice the request is signed with client credentials. The fields of the response depend
 * on scopes, as in `getUser`.
 */
export const findUser = (
  options: Options<FindUserData>,
): Promise<FindUserResponse> => sendCall(descriptors.findUser, options);

/**
 * Register a user.
 *
 * Sends a confirmation code to the phone number or the email address. The vendor has to permit the client to register users;
 * the name of this permission is not published. To send `parameters`, the client also needs the permission
 * `provide_registration_parameters`. The form of the request is taken from the vendor's own programs.
 */
export const registerUser = (
  options: Options<RegisterUserData>,
): Promise<RegisterUserResponse> => sendCall(descriptors.registerUser, options, writeJson);

/**
 * Start a password reset.
 *
 * Sends a code by SMS or email. Pass the code to `setUserPassword`, together with the new password. After the error
 * `identity_required`, send the personal code as `identity.code`.
 */
export const startPasswordReset = (
  options: Options<StartPasswordResetData>,
): Promise<StartPasswordResetResponse> => sendCall(descriptors.startPasswordReset, options, writeJson);

/**
 * Get a user.
 *
 * The response always contains `id`, also without any scope. It contains another field if a scope reveals it and the user
 * has confirmed data for it. `me` is the user who granted the token.
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
 * The request body is the image, with the media type of the image. As with any body, its hash is part of the signature. The
 * allowed types and sizes are not known. There is no operation to get the picture.
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
 * A new contact book can be empty. No source names a scope.
 */
export const createContactBook = (
  options: Options<CreateContactBookData>,
): Promise<CreateContactBookResponse> => sendCall(descriptors.createContactBook, options, writeJson);

/**
 * Upload a document of a user.
 *
 * The vendor mentions this operation and that it needs a special permission of the client. Request and response are
 * inferred.
 */
export const uploadDocument = (
  options: Options<UploadDocumentData>,
): Promise<UploadDocumentResponse> => sendCall(descriptors.uploadDocument, options, writeFile);

/**
 * Get a user's email address.
 *
 * The response body is a JSON string.
 */
export const getUserEmail = (
  options: Options<GetUserEmailData>,
): Promise<GetUserEmailResponse> => sendCall(descriptors.getUserEmail, options);

/**
 * Assign an email address to a user.
 *
 * Sends a code by email. Pass the code to `confirmEmail`.
 */
export const assignEmail = (
  options: Options<AssignEmailData>,
): Promise<AssignEmailResponse> => sendCall(descriptors.assignEmail, options, writeJson);

/**
 * Confirm an email address.
 */
export const confirmEmail = (
  options: Options<ConfirmEmailData>,
): Promise<ConfirmEmailResponse> => sendCall(descriptors.confirmEmail, options, writeJson);

/**
 * Create an identification request.
 *
 * The request body can be missing or an empty JSON object. The states of an identification request are `waiting`,
 * `processing`, `pending` and `reviewed`, in this order.
 */
export const createIdentificationRequest = (
  options: Options<CreateIdentificationRequestData>,
): Promise<CreateIdentificationRequestResponse> => sendCall(descriptors.createIdentificationRequest, options);

/**
 * List a user's identification requests.
 *
 * The scope `identification_data` reveals the documents of the requests. The name of the scope is inferred.
 */
export const listIdentificationRequests = (
  options: Options<ListIdentificationRequestsData>,
): Promise<ListIdentificationRequestsResponse> => sendCall(descriptors.listIdentificationRequests, options);

/**
 * Get a user's identity.
 *
 * Whether the scope `full_name` is enough for name and surname is not known.
 */
export const getUserIdentity = (
  options: Options<GetUserIdentityData>,
): Promise<GetUserIdentityResponse> => sendCall(descriptors.getUserIdentity, options);

/**
 * Set a user's password.
 *
 * With `code`, finishes a reset that was started with `startPasswordReset`. With `old_password`, changes the password.
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
 * The response body is a JSON string of digits.
 */
export const getUserPhone = (
  options: Options<GetUserPhoneData>,
): Promise<GetUserPhoneResponse> => sendCall(descriptors.getUserPhone, options);

/**
 * Assign a phone number to a user.
 *
 * Sends a code by SMS. Pass the code to `confirmPhone`. Signed with client credentials if there is no token yet.
 */
export const assignPhone = (
  options: Options<AssignPhoneData>,
): Promise<AssignPhoneResponse> => sendCall(descriptors.assignPhone, options, writeJson);

/**
 * Confirm a phone number.
 *
 * The scope `phone_confirmation` is related to this operation. Its effect is not known.
 */
export const confirmPhone = (
  options: Options<ConfirmPhoneData>,
): Promise<ConfirmPhoneResponse> => sendCall(descriptors.confirmPhone, options, writeJson);

/**
 * Get a user's position.
 *
 * The vendor mentions this operation. Its response is inferred from `setUserPosition`.
 */
export const getUserPosition = (
  options: Options<GetUserPositionData>,
): Promise<GetUserPositionResponse> => sendCall(descriptors.getUserPosition, options);

/**
 * Set a user's position.
 */
export const setUserPosition = (
  options: Options<SetUserPositionData>,
): Promise<SetUserPositionResponse> => sendCall(descriptors.setUserPosition, options, writeJson);

/**
 * List the projects that a user administers.
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
 * Enable a service for a user.
 *
 * The request has no body. The vendor's own programs disagree on whether the response contains the service. An overview of
 * the vendor has the path `/user/{userId}/services`; both programs use `service`. It is inferred that the request enables
 * the service.
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
 * One example of the vendor shows a single object. The vendor's programs expect an array.
 */
export const listWallets = (
  options: Options<ListWalletsData>,
): Promise<ListWalletsResponse> => sendCall(descriptors.listWallets, options);

/**
 * Find a wallet.
 *
 * Send exactly one criterion. If the user has several wallets, the response is assumed to be the default wallet.
 */
export const findWallet = (
  options: Options<FindWalletData>,
): Promise<FindWalletResponse> => sendCall(descriptors.findWallet, options);

/**
 * Find the barcode of a wallet.
 *
 * Send exactly one of the criteria of `findWallet`. The required permission is not known.
 */
export const findWalletBarcode = (
  options: Options<FindWalletBarcodeData>,
): Promise<FindWalletBarcodeResponse> => sendCall(descriptors.findWalletBarcode, options);

/**
 * Get a wallet.
 *
 * `id`, `owner` and the account number need no scope. The details of the account need `wallet_list`. `me` is the default
 * wallet of the user who granted the token.
 */
export const getWallet = (
  options: Options<GetWalletData>,
): Promise<GetWalletResponse> => sendCall(descriptors.getWallet, options);

/**
 * Set the description of an account.
 */
export const updateWalletDescription = (
  options: Options<UpdateWalletDescriptionData>,
): Promise<UpdateWalletDescriptionResponse> => sendCall(descriptors.updateWalletDescription, options, writeJson);

/**
 * Get the balances of a wallet.
 *
 * The response has one entry per currency in use.
 */
export const getWalletBalance = (
  options: Options<GetWalletBalanceData>,
): Promise<GetWalletBalanceResponse> => sendCall(descriptors.getWalletBalance, options);

/**
 * Relate a card to a wallet.
 *
 * For loyalty and bus cards. The client needs a special permission of the vendor. The user confirms with a code. The
 * request that takes the code is not known.
 */
export const relateCard = (
  options: Options<RelateCardData>,
): Promise<RelateCardResponse> => sendCall(descriptors.relateCard, options, writeJson);

/**
 * Remove the description of an account.
 *
 * The vendor's own programs disagree on whether the response contains the wallet.
 */
export const deleteWalletDescription = (
  options: Options<DeleteWalletDescriptionData>,
): Promise<DeleteWalletDescriptionResponse> => sendCall(descriptors.deleteWalletDescription, options);

/**
 * List the most frequent payees of a wallet.
 *
 * The vendor's page shows an empty object as response. Its form is inferred from the other lists.
 */
export const listFavourites = (
  options: Options<ListFavouritesData>,
): Promise<ListFavouritesResponse> => sendCall(descriptors.listFavourites, options);

/**
 * Send the password of an incoming payment.
 *
 * The sender has chosen the password and given it to the receiver.
 */
export const providePendingPaymentPassword = (
  options: Options<ProvidePendingPaymentPasswordData>,
): Promise<ProvidePendingPaymentPasswordResponse> => sendCall(descriptors.providePendingPaymentPassword, options, writeJson);

/**
 * Cancel a pending payment.
 *
 * Works for payments with `cancelable` true; otherwise the error is `invalid_state`. To cancel an outgoing payment needs
 * the scope `outgoing_payments`, to reject an incoming one `incoming_payments`. The scopes and the error are inferred. The
 * vendor's own programs disagree on whether the response contains the payment.
 */
export const cancelPendingPayment = (
  options: Options<CancelPendingPaymentData>,
): Promise<CancelPendingPaymentResponse> => sendCall(descriptors.cancelPendingPayment, options);

/**
 * List the pending payments of a wallet.
 *
 * The scope `incoming_payments` reveals incoming payments, `outgoing_payments` outgoing ones.
 */
export const listPendingPayments = (
  options: Options<ListPendingPaymentsData>,
): Promise<ListPendingPaymentsResponse> => sendCall(descriptors.listPendingPayments, options);

/**
 * Get the balances as text for a receipt printer.
 *
 * For clients that work offline or behind a gateway. The scope `balance` is inferred.
 */
export const getBalanceReceipt = (
  options: Options<GetBalanceReceiptData>,
): Promise<GetBalanceReceiptResponse> => sendCall(descriptors.getBalanceReceipt, options);

/**
 * List the reservations of a wallet.
 */
export const listReservationStatements = (
  options: Options<ListReservationStatementsData>,
): Promise<ListReservationStatementsResponse> => sendCall(descriptors.listReservationStatements, options);

/**
 * List the statements of a wallet.
 *
 * The newest statement is first. Use cursors (`after` or `before`, from `_metadata.cursors` of the previous page) or
 * `offset` for paging. It is inferred that only one of `after`, `before` and `offset` can be sent. With only the scope
 * `recent_statements` the history is shorter; how much is not known. Instead of a scope, a client can have the static
 * permission `access_statements`.
 */
export const listStatements = (
  options: Options<ListStatementsData>,
): Promise<ListStatementsResponse> => sendCall(descriptors.listStatements, options);

/**
 * Check whether a balance covers an amount.
 *
 * Returns whether the balance is sufficient, without the balance itself.
 */
export const checkSufficientAmount = (
  options: Options<CheckSufficientAmountData>,
): Promise<CheckSufficientAmountResponse> => sendCall(descriptors.checkSufficientAmount, options);

/**
 * Find several wallets at once.
 *
 * Send at least one criterion. Each criterion is a list. With hashes, a client can look up contacts without revealing them.
 * `limit` shortens the response; there is no next page.
 */
export const findWallets = (
  options: Options<FindWalletsData>,
): Promise<FindWalletsResponse> => sendCall(descriptors.findWallets, options);
