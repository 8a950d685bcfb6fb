// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import * as z from 'zod';

/**
 * Email address.
 */
export const zEmailAddress = z.email().min(3).max(255);

/**
 * The parameters of an authorization request, and the user's email address.
 */
export const zCreateSessionRequest = z.object({
    response_type: z.literal('code'),
    client_id: z.string().min(1),
    redirect_uri: z.url(),
    scope: z.string().optional(),
    state: z.string().optional(),
    'user[email]': zEmailAddress.optional()
});

/**
 * Error code. New codes can be added.
 */
export const zErrorCode = z.union([
    z.enum([
        'invalid_request',
        'invalid_parameters',
        'invalid_grant',
        'invalid_client',
        'invalid_scope',
        'unauthorized_client',
        'unsupported_grant_type',
        'invalid_code',
        'invalid_identity',
        'invalid_password',
        'identity_required',
        'password_too_short',
        'password_too_risky',
        'phone_from_prohibited_country',
        'unauthorized',
        'invalid_timestamp',
        'forbidden',
        'not_found',
        'not_acceptable',
        'invalid_state',
        'user_already_exists',
        'phone_already_assigned',
        'rate_limit_exceeded',
        'rate_limit_exceeded_ge',
        'internal_error',
        'internal_server_error'
    ]),
    z.string()
]);

/**
 * An error. Further fields can be present.
 */
export const zError = z.object({
    error: zErrorCode,
    error_description: z.string().optional(),
    error_uri: z.string().optional(),
    error_properties: z.record(z.string(), z.union([
        z.string(),
        z.array(z.string())
    ])).optional(),
    error_data: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({
        code: z.string().optional(),
        field: z.string().optional(),
        message: z.string().optional()
    })).optional(),
    correlation_id: z.string().optional()
});

/**
 * A prepared authorization.
 */
export const zSession = z.object({
    key: z.string()
});

/**
 * Exchanges the authorization code from the redirect.
 */
export const zAuthorizationCodeGrant = z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string().min(1),
    redirect_uri: z.url().optional()
});

/**
 * Exchanges a refresh token for a new token.
 */
export const zRefreshTokenGrant = z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().min(1),
    scope: z.string().optional(),
    code: z.string().optional()
});

/**
 * Exchanges a refresh token for an inactive token. The previous token stays valid until the new one is activated.
 */
export const zRefreshTokenWithActivationGrant = z.object({
    grant_type: z.literal('refresh_token_with_activation'),
    refresh_token: z.string().min(1),
    scope: z.string().optional(),
    code: z.string().optional()
});

/**
 * Exchanges a username and password. Needs the client permission `use_password_grant`.
 */
export const zPasswordGrant = z.object({
    grant_type: z.literal('password'),
    username: z.string().min(1),
    password: z.string().min(1),
    scope: z.string().optional()
});

/**
 * The form of a token request, by type of the grant.
 */
export const zTokenRequest = z.discriminatedUnion('grant_type', [
    zAuthorizationCodeGrant,
    zRefreshTokenGrant,
    zRefreshTokenWithActivationGrant,
    zPasswordGrant
]);

/**
 * An access token: MAC credentials of a user.
 */
export const zToken = z.object({
    access_token: z.string(),
    token_type: z.literal('mac'),
    expires_in: z.int().gte(0),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256'),
    refresh_token: z.string().optional()
});

/**
 * An empty object. Its content has no meaning.
 */
export const zEmptyObject = z.record(z.string(), z.unknown());

/**
 * International bank account number, without spaces.
 */
export const zIban = z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/);

/**
 * An account number.
 */
export const zAccountNumber = z.object({
    account_number: z.string().regex(/^EVP\d+$/)
});

/**
 * A positive integer up to 2^53 − 1.
 */
export const zId = z.int().gte(1).lte(9007199254740991);

/**
 * Type of the client. An `application` registers an `app_client` for each device.
 */
export const zClientType = z.enum([
    'private_client',
    'application',
    'app_client'
]);

/**
 * A permission that the vendor assigns to a client. New permissions can be added.
 */
export const zClientPermission = z.union([
    z.enum([
        'show_in_frame',
        'give_trusted_user_info',
        'use_password_grant',
        'accept_with_flash',
        'accept_with_pin',
        'access_statements',
        'search_by_person_code',
        'client_make_bank_transfers',
        'use_oauth_api',
        'use_wallet_api',
        'use_client_api',
        'provide_registration_parameters'
    ]),
    z.string()
]);

/**
 * Flags of an account.
 */
export const zAccountFlags = z.object({
    savings: z.boolean().optional(),
    public: z.boolean().optional()
});

/**
 * The account of a wallet. Only `number` is always present.
 */
export const zAccount = z.object({
    number: z.string().regex(/^EVP\d+$/),
    owner_display_name: z.string().optional(),
    owner_title: z.string().optional(),
    owner_type: z.enum(['natural', 'legal']).optional(),
    description: z.string().optional(),
    user_id: zId.optional(),
    type: z.enum([
        'local',
        'technical',
        'card'
    ]).optional(),
    ibans: z.array(zIban).optional(),
    main_iban: zIban.optional(),
    status: z.enum([
        'active',
        'inactive',
        'closed'
    ]).optional(),
    flags: zAccountFlags.optional()
});

/**
 * A wallet.
 */
export const zWallet = z.object({
    id: zId,
    owner: zId,
    account: zAccount
});

/**
 * A business that the user administers.
 */
export const zProject = z.object({
    id: zId,
    title: z.string(),
    description: z.string().optional(),
    wallet_id: zId.optional(),
    owner_display_name: z.string().optional(),
    wallet: zWallet.optional()
});

/**
 * A host that redirect URIs can use. Missing fields allow nothing more than the host itself.
 */
export const zHost = z.object({
    host: z.string(),
    path: z.string().optional(),
    protocol: z.string().optional(),
    port: z.int().gte(1).lte(65535).optional(),
    any_port: z.boolean().optional(),
    any_subdomain: z.boolean().optional()
});

/**
 * Permissions of a client for a wallet.
 */
export const zWalletPermission = z.object({
    wallet: zWallet,
    scopes: z.array(z.string())
});

/**
 * MAC credentials of a client.
 */
export const zClientCredentials = z.object({
    access_token: z.string(),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256')
});

/**
 * The device of a client of the type `app_client`. A field is present only if its value is known.
 */
export const zClientInfo = z.object({
    title: z.string().optional(),
    os: z.string().optional(),
    model: z.string().optional(),
    imei: z.string().optional(),
    device_id: z.string().optional(),
    ip_ipv4: z.string().optional(),
    ip_ipv6: z.string().optional(),
    wifi_ssid: z.string().optional(),
    wifi_mac: z.string().optional(),
    system_language: z.string().optional(),
    sim_country: z.string().optional(),
    sim_carrier: z.string().optional(),
    pseudo_unique_id: z.string().optional(),
    android_id: z.string().optional(),
    android_gfsid: z.string().optional(),
    android_phone_fingerprint: z.string().optional(),
    webview_user_agent: z.string().optional(),
    device_hash: z.string().optional(),
    app_version: z.string().optional(),
    rooted: z.boolean().optional(),
    simulator: z.boolean().optional()
});

/**
 * An API client: an application with its own credentials.
 */
export const zClient = z.object({
    id: zId.optional(),
    title: z.string(),
    type: zClientType,
    permissions: z.array(zClientPermission),
    project: zProject.optional(),
    hosts: z.array(zHost).optional(),
    permissions_to_wallets: z.array(zWalletPermission).optional(),
    credentials: zClientCredentials.optional(),
    service_agreement_id: zId.optional(),
    info: zClientInfo.optional()
});

/**
 * A location of a project. It can have further fields for prices, working hours, services and images.
 */
export const zClientLocation = z.object({
    id: zId,
    title: z.string(),
    project_id: zId.optional(),
    status: z.string().optional(),
    description: z.string().optional(),
    address: z.string().optional(),
    lat: z.number().gte(-90).lte(90).optional(),
    lng: z.number().gte(-180).lte(180).optional(),
    radius: z.int().gte(0).optional()
});

/**
 * Public settings of the server.
 */
export const zServerConfiguration = z.object({
    minimum_password_length: z.int().gte(1),
    bank_transfer_urgent_option_availability_beneficiary_account_regexp: z.string().optional()
});

/**
 * Phone number as digits with the country code, without `00` or `+`. A number in national format would be read as a number of another country.
 */
export const zPhoneNumber = z.string().regex(/^[1-9]\d{4,14}$/);

/**
 * SHA-1 of an email address in lower case, or of the digits of a phone number, in hexadecimal.
 */
export const zContactHash = z.string().regex(/^[0-9a-fA-F]{40}$/);

/**
 * Contacts of a contact book, in plain text or as hashes.
 */
export const zContacts = z.object({
    emails: z.array(zEmailAddress).optional(),
    phones: z.array(zPhoneNumber).optional(),
    email_hashes: z.array(zContactHash).optional(),
    phone_hashes: z.array(zContactHash).optional()
});

/**
 * A contact book.
 */
export const zContactBook = z.object({
    id: zId
});

/**
 * ISO 4217 code.
 */
export const zCurrency = z.string().regex(/^[A-Z]{3}$/);

/**
 * The phone number of the user to identify.
 */
export const zCreateIdentificationRequestByPhoneRequest = z.object({
    phone: zPhoneNumber
});

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export const zUnixSeconds = z.int().gte(0).lte(253402300799);

/**
 * State of the request, in the order in which the states follow.
 */
export const zIdentificationStatus = z.enum([
    'waiting',
    'processing',
    'pending',
    'reviewed'
]);

/**
 * Whether the request is linked to a user.
 */
export const zIdentificationRelationStatus = z.enum([
    'related',
    'relating',
    'unrelated'
]);

/**
 * The party that requested the identification.
 */
export const zIdentificationProvider = z.enum([
    'wallet_user',
    'wallet_partner',
    'imported',
    'web'
]);

/**
 * An image of a document or a face.
 */
export const zDocumentImage = z.object({
    link: z.string().optional(),
    order: z.int().gte(0).optional()
});

/**
 * The photo of the user's face, as a document.
 */
export const zFacePhotoDocument = z.object({
    id: zId.optional(),
    comment: z.string().optional()
});

/**
 * Type of the document. `driver_license` is no longer accepted. New types can be added.
 */
export const zDocumentType = z.union([
    z.enum([
        'identity_card',
        'passport',
        'residence_permit',
        'driver_license'
    ]),
    z.string()
]);

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export const zCountry = z.string().regex(/^[A-Za-z]{2}$/);

/**
 * A file of a document. A field is present only if its value is known.
 */
export const zDocumentFile = z.object({
    file_id: z.union([
        z.int(),
        z.string()
    ]).optional(),
    type: z.string().optional(),
    mime_type: z.string().optional(),
    document_id: z.union([
        z.int(),
        z.string()
    ]).optional(),
    document_type: z.string().optional()
});

/**
 * An identity document of an identification request. Only `id` is always present.
 */
export const zIdentityDocument = z.object({
    id: zId,
    type: zDocumentType.optional(),
    personal_number: z.string().optional(),
    country_of_issue: zCountry.optional(),
    country: zCountry.optional(),
    date_of_birth: z.iso.date().optional(),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    images: z.array(zDocumentImage).optional(),
    comment: z.string().optional(),
    identification_request_id: zId.optional(),
    reliability: z.union([
        z.number(),
        z.string()
    ]).optional(),
    review_status: z.string().optional(),
    reviewed_at: z.string().optional(),
    reviewed_by_user_id: z.string().optional(),
    files: z.array(zDocumentFile).optional()
});

/**
 * A request to confirm the identity of a user.
 */
export const zIdentificationRequest = z.object({
    id: zId,
    user_id: zId.optional(),
    phone: zPhoneNumber.optional(),
    locale: z.string().optional(),
    created: zUnixSeconds,
    status: zIdentificationStatus,
    relation_status: zIdentificationRelationStatus,
    provider: zIdentificationProvider,
    face_photos: z.array(zDocumentImage).optional(),
    face_photo_document: zFacePhotoDocument.optional(),
    identity_documents: z.array(zIdentityDocument).optional(),
    additional_document: zIdentityDocument.optional(),
    comment: z.string().optional()
});

/**
 * The document that will be uploaded.
 */
export const zCreateAdditionalDocumentRequest = z.object({
    type: zDocumentType,
    country_of_issue: zCountry.optional()
});

/**
 * An additional document of an identification request.
 */
export const zAdditionalDocument = z.object({
    id: zId,
    identification_request_id: zId
});

/**
 * A check that a living person is in front of the camera. A field is present only if its value is known.
 */
export const zLivenessCheck = z.object({
    id: zId.optional(),
    identification_request_id: zId.optional(),
    liveliness_score: z.int().optional(),
    identomat_session_id: z.string().optional()
});

/**
 * The content of the identity document. No source says which fields besides `type` are required.
 */
export const zCreateIdentityDocumentRequest = z.object({
    type: zDocumentType,
    personal_number: z.string().min(1).optional(),
    country_of_issue: zCountry.optional(),
    country: zCountry.optional(),
    date_of_birth: z.iso.date().optional(),
    first_name: z.string().min(1).optional(),
    last_name: z.string().min(1).optional()
});

/**
 * The time of the server.
 */
export const zServerInformation = z.object({
    time: zUnixSeconds
});

/**
 * Postal address.
 */
export const zAddress = z.object({
    country: zCountry,
    city: z.string(),
    street: z.string(),
    post_index: z.string().optional()
});

/**
 * The identity of the user. The scope `full_name` reveals first and last name only.
 */
export const zIdentity = z.object({
    name: z.string().optional(),
    surname: z.string().optional(),
    nationality: zCountry.optional(),
    code: z.string().optional()
});

/**
 * Level to which the user's identity is confirmed, in ascending order.
 */
export const zIdentificationLevel = z.enum([
    'unidentified',
    'semi_identified',
    'identified',
    'fully_identified'
]);

/**
 * Settings of the user.
 */
export const zUserOptions = z.object({
    default_currency: zCurrency.optional()
});

/**
 * A politically exposed person.
 */
export const zPep = z.object({
    name: z.string(),
    relation: z.string(),
    positions: z.array(z.string())
});

/**
 * A user. Only `id` is always present.
 */
export const zUser = z.object({
    id: zId,
    email: zEmailAddress.optional(),
    phone: zPhoneNumber.optional(),
    display_name: z.string().optional(),
    address: zAddress.optional(),
    identity: zIdentity.optional(),
    dob: z.iso.date().optional(),
    gender: z.enum(['male', 'female']).optional(),
    type: z.enum(['natural', 'legal']).optional(),
    company_code: z.string().optional(),
    identification_level: zIdentificationLevel.optional(),
    calculated_level: zIdentificationLevel.optional(),
    wallets: z.array(zId).optional(),
    options: zUserOptions.optional(),
    locale: z.string().optional(),
    pep: z.array(zPep).optional(),
    deletion_request_at: z.string().optional()
});

/**
 * Identity as stated by the user.
 */
export const zRegistrationIdentity = z.object({
    name: z.string().optional(),
    surname: z.string().optional(),
    nationality: zCountry.optional(),
    code: z.string().optional()
});

/**
 * Credentials with which the user will log in.
 */
export const zRegistrationCredentials = z.object({
    type: z.union([
        z.enum(['main-password']),
        z.string()
    ]),
    password: z.string().min(1)
});

/**
 * Settings of the messages with the code, and scopes for later. Needs the client permission `provide_registration_parameters`.
 */
export const zRegistrationParameters = z.object({
    scopes: z.array(z.string()).optional(),
    phone_link: z.string().optional(),
    email_link: z.string().optional()
});

/**
 * The user to register, with a phone number or an email address.
 */
export const zRegisterUserRequest = z.object({
    phone: zPhoneNumber.optional(),
    email: zEmailAddress.optional(),
    locale: z.string().optional(),
    identity: zRegistrationIdentity.optional(),
    credentials: zRegistrationCredentials.optional(),
    parameters: zRegistrationParameters.optional()
});

/**
 * The user whose password is reset, by email address or phone number.
 */
export const zStartPasswordResetRequest = z.object({
    email: zEmailAddress.optional(),
    phone: zPhoneNumber.optional(),
    identity: z.object({
        code: z.string().min(1)
    }).optional(),
    parameters: z.object({
        code: z.string().optional(),
        phone_link: z.string().optional(),
        email_link: z.string().optional()
    }).optional()
});

/**
 * The response for an uploaded document. No source shows it.
 */
export const zUploadedDocument = z.record(z.string(), z.unknown());

/**
 * Settings of the message with the code.
 */
export const zEmailMessageParameters = z.object({
    email_link: z.string().optional()
});

/**
 * The email address to assign.
 */
export const zAssignEmailRequest = z.object({
    email: zEmailAddress,
    parameters: zEmailMessageParameters.optional()
});

/**
 * Confirmation code that the user received by SMS or email.
 */
export const zConfirmationCode = z.string().min(1).max(64);

/**
 * The code from the email.
 */
export const zConfirmEmailRequest = z.object({
    code: zConfirmationCode
});

/**
 * Ascending (`ASC`) or descending (`DESC`).
 */
export const zSortDirection = z.enum(['ASC', 'DESC']);

/**
 * The position of a page in its list.
 */
export const zOffsetMetadata = z.object({
    total: z.int().gte(0),
    offset: z.int().gte(0),
    limit: z.int().gte(1)
});

/**
 * A page of identification requests.
 */
export const zIdentificationRequestPage = z.object({
    identification_requests: z.array(zIdentificationRequest),
    _metadata: zOffsetMetadata
});

/**
 * The identity of the user.
 */
export const zUserIdentity = z.object({
    name: z.string(),
    surname: z.string(),
    nationality: zCountry.optional(),
    code: z.string().optional()
});

/**
 * Sets a new password with the code from the reset.
 */
export const zFinishPasswordResetRequest = z.object({
    code: zConfirmationCode,
    password: z.string().min(1)
});

/**
 * Changes the password of a user who knows the current one.
 */
export const zChangePasswordRequest = z.object({
    old_password: z.string().min(1),
    password: z.string().min(1)
});

/**
 * Finishes a reset (with `code`) or changes a known password (with `old_password`).
 */
export const zSetUserPasswordRequest = z.union([
    zFinishPasswordResetRequest,
    zChangePasswordRequest
]);

/**
 * Settings of the message with the code.
 */
export const zPhoneMessageParameters = z.object({
    phone_link: z.string().optional(),
    scopes: z.array(z.string()).optional()
});

/**
 * The phone number to assign.
 */
export const zAssignPhoneRequest = z.object({
    phone: zPhoneNumber,
    parameters: zPhoneMessageParameters.optional()
});

/**
 * The code from the SMS.
 */
export const zConfirmPhoneRequest = z.object({
    code: zConfirmationCode
});

/**
 * Visibility of the position.
 */
export const zUserPositionType = z.enum(['hidden', 'merchant']);

/**
 * The position of the user.
 */
export const zUserPosition = z.object({
    lat: z.number().gte(-90).lte(90),
    lng: z.number().gte(-180).lte(180),
    type: zUserPositionType.optional()
});

/**
 * The questionnaire that a user has filled in.
 */
export const zQuestionnaire = z.object({
    id: zId,
    status: z.string()
});

/**
 * Whether the service is enabled.
 */
export const zServiceStatus = z.enum(['enabled', 'disabled']);

/**
 * A service of the vendor that a user has or can enable.
 */
export const zUserService = z.object({
    service: z.string(),
    status: zServiceStatus,
    title: z.string().optional(),
    actions: z.array(z.string()).optional(),
    added: zUnixSeconds.optional(),
    url: z.string().optional()
});

/**
 * The services of a user.
 */
export const zUserServices = z.object({
    user_id: zId,
    services: z.array(zUserService)
});

/**
 * The barcode of a wallet.
 */
export const zWalletBarcode = z.object({
    barcode: z.string()
});

/**
 * The new description.
 */
export const zUpdateWalletDescriptionRequest = z.object({
    description: z.string()
});

/**
 * Amount in hundredths of the currency unit, for every currency.
 */
export const zCents = z.int().gte(-9007199254740991).lte(9007199254740991);

/**
 * Exact amount in the currency unit, as a decimal string.
 */
export const zDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/**
 * A balance in another currency.
 */
export const zConvertedBalance = z.object({
    at_disposal: zCents,
    reserved: zCents
});

/**
 * The balance in one currency.
 */
export const zCurrencyBalance = z.object({
    at_disposal: zCents,
    at_disposal_decimal: zDecimal.optional(),
    reserved: zCents,
    reserved_decimal: zDecimal.optional(),
    converted: zConvertedBalance.optional()
});

/**
 * Balances by currency code. With historical currencies, a key can be a retired or artificial code that ISO 4217 does not
 * have. Do not assume that every key is a current currency.
 *
 */
export const zWalletBalance = z.record(z.string(), zCurrencyBalance);

/**
 * The card to relate.
 */
export const zRelateCardRequest = z.object({
    issuer: z.string().min(1).max(64),
    number: z.string().min(1).max(64)
});

/**
 * A frequent payee of a wallet. No source shows this object. Its fields are inferred from the other party of a statement, and
 * further fields can be present.
 *
 */
export const zFavourite = z.object({
    display_name: z.string().optional(),
    account_number: z.string().optional(),
    wallet_id: zId.optional(),
    user_id: zId.optional()
});

/**
 * A page of favourites. No source shows this object. It is inferred from the other lists.
 */
export const zFavouritePage = z.object({
    favourites: z.array(zFavourite),
    _metadata: zOffsetMetadata
});

/**
 * The password that the user got from the sender.
 */
export const zProvidePendingPaymentPasswordRequest = z.object({
    password: z.string().min(1).max(255)
});

/**
 * Whether the money was received (`in`) or sent (`out`).
 */
export const zDirection = z.enum(['in', 'out']);

/**
 * Type of pending payment. Only `password` is known; new types can be added.
 */
export const zPendingPaymentType = z.union([
    z.enum(['password']),
    z.string()
]);

/**
 * The other party of a payment. A field is present only if its value is known.
 */
export const zOtherParty = z.object({
    display_name: z.string().optional(),
    name: z.string().optional(),
    code: z.string().optional(),
    account_number: z.string().optional(),
    bic: z.string().optional(),
    wallet_id: zId.optional(),
    user_id: zId.optional(),
    owner_id: zId.optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    ibans: z.array(zIban).optional()
});

/**
 * A payment that waits for its password or its expiry. The amount is never negative; see `direction`.
 */
export const zPendingPayment = z.object({
    id: zId,
    amount: z.int().gte(0).lte(9007199254740991),
    amount_decimal: zDecimal.optional(),
    currency: zCurrency,
    details: z.string(),
    direction: zDirection,
    type: zPendingPaymentType,
    cancelable: z.boolean(),
    date: zUnixSeconds.optional(),
    valid_until: zUnixSeconds.optional(),
    password: z.string().optional(),
    transfer_id: zId.optional(),
    transaction_key: z.string().optional(),
    other_party: zOtherParty.optional()
});

/**
 * A page of pending payments.
 */
export const zPendingPaymentPage = z.object({
    pending_payments: z.array(zPendingPayment),
    _metadata: zOffsetMetadata
});

/**
 * The balances as text for a receipt printer.
 */
export const zBalanceReceipt = z.object({
    text: z.string()
});

/**
 * Type of the statement. New types can be added.
 */
export const zStatementType = z.union([
    z.enum([
        'transfer',
        'commission',
        'currency',
        'tax',
        'return',
        'automatic_payment',
        'cash',
        'card_transaction'
    ]),
    z.string()
]);

/**
 * An amount that is reserved in the wallet for an unfinished payment. It is never negative.
 */
export const zReservationStatement = z.object({
    type: zStatementType.optional(),
    amount: z.int().gte(0).lte(9007199254740991),
    amount_decimal: zDecimal.optional(),
    currency: zCurrency,
    details: z.string().optional(),
    reference_number: z.string().optional(),
    date: zUnixSeconds,
    other_party: zOtherParty.optional(),
    transfer_id: zId.optional(),
    direction: zDirection.optional()
});

/**
 * A page of reservation statements.
 */
export const zReservationStatementPage = z.object({
    reservation_statements: z.array(zReservationStatement),
    _metadata: zOffsetMetadata
});

/**
 * Money that was received or sent. The amount is never negative; see `direction`.
 */
export const zStatement = z.object({
    id: zId,
    amount: z.int().gte(0).lte(9007199254740991),
    amount_decimal: zDecimal.optional(),
    currency: zCurrency,
    direction: zDirection,
    date: zUnixSeconds,
    details: z.string().optional(),
    type: zStatementType.optional(),
    transfer_id: zId.optional(),
    reference_number: z.string().optional(),
    account_number: z.string().optional(),
    other_party: zOtherParty.optional(),
    ibans: z.array(zIban).optional()
});

/**
 * The position of a page in its list.
 */
export const zCursorMetadata = z.object({
    total: z.int().gte(0).optional(),
    offset: z.int().gte(0).optional(),
    limit: z.int().gte(1),
    has_next: z.boolean().optional(),
    has_previous: z.boolean().optional(),
    cursors: z.object({
        before: z.string().optional(),
        after: z.string().optional()
    }).optional()
});

/**
 * A page of statements.
 */
export const zStatementPage = z.object({
    statements: z.array(zStatement),
    _metadata: zCursorMetadata
});

/**
 * Whether the balance covers an amount.
 */
export const zSufficientAmount = z.object({
    is_sufficient: z.boolean()
});

/**
 * Wallets by email address, phone number or hash. Values without a wallet are missing.
 */
export const zWalletMap = z.record(z.string(), zWallet);

/**
 * The access token without its key. The key is secret.
 */
export const zAccessToken = z.string().min(1).max(255);

/**
 * The IBAN, without spaces.
 */
export const zAccountIban = zIban;

/**
 * Id of the additional document, from `createAdditionalDocument`.
 */
export const zAdditionalDocumentId = zId;

/**
 * Id of the contact book, from `createContactBook`.
 */
export const zContactBookId = zId;

/**
 * Email addresses, separated by commas.
 */
export const zEmailList = z.string().regex(/^[^,\s]+@[^,\s]+(,[^,\s]+@[^,\s]+)*$/);

/**
 * Phone numbers (digits with the country code), separated by commas.
 */
export const zPhoneList = z.string().regex(/^[1-9]\d{4,14}(,[1-9]\d{4,14})*$/);

/**
 * Hashes of email addresses, separated by commas. A hash is the SHA-1 of the address in lower case, in hexadecimal.
 */
export const zEmailHashList = z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/);

/**
 * Hashes of phone numbers, separated by commas. A hash is the SHA-1 of the digits of the number, in hexadecimal.
 */
export const zPhoneHashList = z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/);

/**
 * Id of the identification request.
 */
export const zIdentificationRequestId = zId;

/**
 * Language of the texts in the response.
 */
export const zAcceptLanguage = z.string().min(1).max(255);

/**
 * Position of the image, starting at 0. For a document, 0 is the front and 1 is the back.
 */
export const zImageOrder = z.int().gte(0).lte(99);

/**
 * Id of the identity document, from `createIdentityDocument`.
 */
export const zIdentityDocumentId = zId;

/**
 * Finds the user with this confirmed email address.
 */
export const zEmailCriterion = zEmailAddress;

/**
 * Finds the user with this confirmed phone number.
 */
export const zPhoneCriterion = zPhoneNumber;

/**
 * Finds the person with this personal code. Send it as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2).
 * Needs the client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and
 * the nationality as a second parameter `nationality`.
 *
 */
export const zPersonCodeCriterion = z.record(z.string(), z.string().min(1).max(64));

/**
 * The user's id, or `me` for the user who granted the token.
 */
export const zUserId = z.union([
    zId,
    z.literal('me')
]);

/**
 * Field by which the rows are sorted. The names are not known.
 */
export const zOrderBy = z.string().min(1).max(64);

/**
 * Sort direction.
 */
export const zOrderDirection = zSortDirection;

/**
 * Maximum number of rows per page. The default and the largest allowed value are not known.
 */
export const zLimit = z.int().gte(1).lte(9007199254740991);

/**
 * Number of rows before the page. Cannot be combined with a cursor.
 */
export const zOffset = z.int().gte(0).lte(9007199254740991);

/**
 * Key of the service, from `listServices`.
 */
export const zService = z.string().max(64).regex(/^[A-Za-z0-9_-]+$/);

/**
 * Finds the wallet whose account has this number.
 */
export const zAccountNumberCriterion = z.string().regex(/^EVP\d+$/);

/**
 * Finds the wallet for which this barcode was generated.
 */
export const zBarcodeCriterion = z.string().min(1).max(255);

/**
 * Finds the wallet to which a card is related. Send it as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
 */
export const zCardCriterion = z.record(z.string(), z.string().min(1).max(64));

/**
 * Finds the wallet of the company with this code. Send it as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
 */
export const zCompanyCodeCriterion = z.record(z.string(), z.string().min(1).max(64));

/**
 * Finds the wallet of the vehicle with this license plate. Letters and digits only.
 */
export const zLicencePlateCriterion = z.string().max(32).regex(/^[0-9A-Za-z]+$/);

/**
 * Finds the wallet with this NFC identifier.
 */
export const zNfcCriterion = z.string().min(1).max(255);

/**
 * Finds the wallet of the user with this id.
 */
export const zUserIdCriterion = zId;

/**
 * The wallet's id, or `me` for the default wallet of the user who granted the token.
 */
export const zWalletId = z.union([
    zId,
    z.literal('me')
]);

/**
 * Id of the pending payment.
 */
export const zPaymentId = zId;

/**
 * Returns the page after this cursor. Take it from `_metadata.cursors.after` of the previous page; its content has no meaning.
 */
export const zAfter = z.string().min(1).max(255);

/**
 * Returns the page before this cursor. Take it from `_metadata.cursors.before` of the following page; its content has no meaning.
 */
export const zBefore = z.string().min(1).max(255);

export const zCreateSessionBody = zCreateSessionRequest;

/**
 * The key of the session.
 */
export const zCreateSessionResponse = zSession;

export const zRevokeTokenQuery = z.object({
    access_token: z.string().min(1).max(255)
});

export const zRevokeTokenResponse = z.union([
    zEmptyObject,
    z.void()
]);

export const zCreateTokenBody = zTokenRequest;

/**
 * The access token and its key.
 */
export const zCreateTokenResponse = zToken;

export const zActivateTokenPath = z.object({
    accessToken: z.string().min(1).max(255)
});

/**
 * The active token.
 */
export const zActivateTokenResponse = zToken;

export const zGetAccountNumberPath = z.object({
    iban: zIban
});

/**
 * The account number.
 */
export const zGetAccountNumberResponse = zAccountNumber;

export const zUploadAdditionalDocumentFileBody = z.string();

export const zUploadAdditionalDocumentFilePath = z.object({
    additionalDocumentId: zId
});

/**
 * The file was uploaded.
 */
export const zUploadAdditionalDocumentFileResponse = z.void();

/**
 * The client.
 */
export const zGetClientResponse = zClient;

/**
 * The locations.
 */
export const zListClientLocationsResponse = z.array(zClientLocation);

/**
 * The settings.
 */
export const zGetConfigurationResponse = zServerConfiguration;

export const zAppendContactsBody = zContacts;

export const zAppendContactsPath = z.object({
    contactBookId: zId
});

export const zAppendContactsResponse = z.union([
    zContactBook,
    z.void()
]);

export const zDeleteContactsPath = z.object({
    contactBookId: zId
});

export const zDeleteContactsQuery = z.object({
    email: z.string().regex(/^[^,\s]+@[^,\s]+(,[^,\s]+@[^,\s]+)*$/).optional(),
    phone: z.string().regex(/^[1-9]\d{4,14}(,[1-9]\d{4,14})*$/).optional(),
    email_hash: z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/).optional(),
    phone_hash: z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/).optional()
});

/**
 * The contacts were removed.
 */
export const zDeleteContactsResponse = z.void();

/**
 * Currency codes.
 */
export const zListCurrenciesResponse = z.array(zCurrency);

export const zCreateIdentificationRequestByPhoneBody = zCreateIdentificationRequestByPhoneRequest;

/**
 * The request, which is not linked to a user yet.
 */
export const zCreateIdentificationRequestByPhoneResponse = zIdentificationRequest;

export const zGetIdentificationRequestPath = z.object({
    identificationRequestId: zId
});

/**
 * The request.
 */
export const zGetIdentificationRequestResponse = zIdentificationRequest;

export const zCreateAdditionalDocumentBody = zCreateAdditionalDocumentRequest;

export const zCreateAdditionalDocumentPath = z.object({
    identificationRequestId: zId
});

/**
 * The document, without its file.
 */
export const zCreateAdditionalDocumentResponse = zAdditionalDocument;

export const zCreateFacePhotoBody = zEmptyObject;

export const zCreateFacePhotoHeaders = z.object({
    'Accept-Language': z.string().min(1).max(255).optional()
});

export const zCreateFacePhotoPath = z.object({
    identificationRequestId: zId
});

/**
 * The liveness check.
 */
export const zCreateFacePhotoResponse = zLivenessCheck;

export const zUploadFacePhotoImageBody = z.string();

export const zUploadFacePhotoImagePath = z.object({
    identificationRequestId: zId,
    order: z.int().gte(0).lte(99)
});

/**
 * The image was uploaded.
 */
export const zUploadFacePhotoImageResponse = z.void();

export const zCreateIdentityDocumentBody = zCreateIdentityDocumentRequest;

export const zCreateIdentityDocumentPath = z.object({
    identificationRequestId: zId
});

/**
 * The document, without images.
 */
export const zCreateIdentityDocumentResponse = zIdentityDocument;

export const zSubmitIdentificationRequestPath = z.object({
    identificationRequestId: zId
});

/**
 * The request, which waits for its review.
 */
export const zSubmitIdentificationRequestResponse = zIdentificationRequest;

export const zUploadIdentityDocumentImageBody = z.string();

export const zUploadIdentityDocumentImagePath = z.object({
    identityDocumentId: zId,
    order: z.int().gte(0).lte(99)
});

/**
 * The image was uploaded.
 */
export const zUploadIdentityDocumentImageResponse = z.void();

/**
 * The time of the server.
 */
export const zGetServerResponse = zServerInformation;

export const zFindUserQuery = z.object({
    email: zEmailAddress.optional(),
    phone: zPhoneNumber.optional(),
    person_code: z.record(z.string(), z.string().min(1).max(64)).optional()
});

/**
 * The user, with the fields that the scopes reveal.
 */
export const zFindUserResponse = zUser;

export const zRegisterUserBody = zRegisterUserRequest;

/**
 * The new user, at least with `id`.
 */
export const zRegisterUserResponse = zUser;

export const zStartPasswordResetBody = zStartPasswordResetRequest;

/**
 * The id of the user.
 */
export const zStartPasswordResetResponse = zUser;

export const zGetUserPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user, with the fields that the scopes reveal.
 */
export const zGetUserResponse = zUser;

export const zGetUserAddressPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The address.
 */
export const zGetUserAddressResponse = zAddress;

export const zDeleteAvatarPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The picture was removed.
 */
export const zDeleteAvatarResponse = z.void();

export const zUploadAvatarBody = z.string();

export const zUploadAvatarPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The picture was set.
 */
export const zUploadAvatarResponse = z.void();

export const zListConfirmedPhonesPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The phone numbers.
 */
export const zListConfirmedPhonesResponse = z.array(zPhoneNumber);

export const zCreateContactBookBody = zContacts;

export const zCreateContactBookPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The contact book.
 */
export const zCreateContactBookResponse = zContactBook;

export const zUploadDocumentBody = z.string();

export const zUploadDocumentPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The uploaded document. No source shows this response.
 */
export const zUploadDocumentResponse = zUploadedDocument;

export const zGetUserEmailPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The main confirmed email address, as a JSON string.
 */
export const zGetUserEmailResponse = zEmailAddress;

export const zAssignEmailBody = zAssignEmailRequest;

export const zAssignEmailPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user. The address is visible after it is confirmed.
 */
export const zAssignEmailResponse = zUser;

export const zConfirmEmailBody = zConfirmEmailRequest;

export const zConfirmEmailPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user, with the address if a scope reveals it.
 */
export const zConfirmEmailResponse = zUser;

export const zCreateIdentificationRequestPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The identification request, which waits for documents.
 */
export const zCreateIdentificationRequestResponse = zIdentificationRequest;

export const zListIdentificationRequestsHeaders = z.object({
    'Accept-Language': z.string().min(1).max(255).optional()
});

export const zListIdentificationRequestsPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListIdentificationRequestsQuery = z.object({
    'statuses[]': z.array(zIdentificationStatus).optional(),
    order_by: z.string().min(1).max(64).optional(),
    order_direction: zSortDirection.optional(),
    limit: z.int().gte(1).lte(9007199254740991).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional()
});

/**
 * A page of identification requests.
 */
export const zListIdentificationRequestsResponse = zIdentificationRequestPage;

export const zGetUserIdentityPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The identity.
 */
export const zGetUserIdentityResponse = zUserIdentity;

export const zSetUserPasswordBody = zSetUserPasswordRequest;

export const zSetUserPasswordPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user.
 */
export const zSetUserPasswordResponse = zUser;

export const zListPoliticallyExposedPersonsPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The politically exposed persons. The list can be empty.
 */
export const zListPoliticallyExposedPersonsResponse = z.array(zPep);

export const zGetUserPhonePath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The main confirmed phone number, as a JSON string.
 */
export const zGetUserPhoneResponse = zPhoneNumber;

export const zAssignPhoneBody = zAssignPhoneRequest;

export const zAssignPhonePath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user. The number is visible after it is confirmed.
 */
export const zAssignPhoneResponse = zUser;

export const zConfirmPhoneBody = zConfirmPhoneRequest;

export const zConfirmPhonePath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The user, with the number if a scope reveals it.
 */
export const zConfirmPhoneResponse = zUser;

export const zGetUserPositionPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The position.
 */
export const zGetUserPositionResponse = zUserPosition;

export const zSetUserPositionBody = zUserPosition;

export const zSetUserPositionPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The stored position.
 */
export const zSetUserPositionResponse = zUserPosition;

export const zListProjectsPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListProjectsQuery = z.object({
    fields: z.string().min(1).max(255).optional()
});

/**
 * The projects.
 */
export const zListProjectsResponse = z.array(zProject);

export const zGetUserQuestionnairePath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The questionnaire.
 */
export const zGetUserQuestionnaireResponse = zQuestionnaire;

export const zEnableServicePath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ]),
    service: z.string().max(64).regex(/^[A-Za-z0-9_-]+$/)
});

export const zEnableServiceResponse = z.union([
    zUserService,
    z.void()
]);

export const zListServicesPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The services.
 */
export const zListServicesResponse = zUserServices;

export const zListWalletsPath = z.object({
    userId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListWalletsQuery = z.object({
    inactive_included: z.boolean().optional().default(false)
});

/**
 * The wallets, with details of their accounts.
 */
export const zListWalletsResponse = z.array(zWallet);

export const zFindWalletQuery = z.object({
    account_number: z.string().regex(/^EVP\d+$/).optional(),
    barcode: z.string().min(1).max(255).optional(),
    card: z.record(z.string(), z.string().min(1).max(64)).optional(),
    company_code: z.record(z.string(), z.string().min(1).max(64)).optional(),
    email: zEmailAddress.optional(),
    licence_plate: z.string().max(32).regex(/^[0-9A-Za-z]+$/).optional(),
    nfc: z.string().min(1).max(255).optional(),
    person_code: z.record(z.string(), z.string().min(1).max(64)).optional(),
    phone: zPhoneNumber.optional(),
    user_id: zId.optional()
});

/**
 * The wallet, with the fields that the scopes reveal.
 */
export const zFindWalletResponse = zWallet;

export const zFindWalletBarcodeQuery = z.object({
    account_number: z.string().regex(/^EVP\d+$/).optional(),
    barcode: z.string().min(1).max(255).optional(),
    card: z.record(z.string(), z.string().min(1).max(64)).optional(),
    company_code: z.record(z.string(), z.string().min(1).max(64)).optional(),
    email: zEmailAddress.optional(),
    licence_plate: z.string().max(32).regex(/^[0-9A-Za-z]+$/).optional(),
    nfc: z.string().min(1).max(255).optional(),
    person_code: z.record(z.string(), z.string().min(1).max(64)).optional(),
    phone: zPhoneNumber.optional(),
    user_id: zId.optional()
});

/**
 * The barcode.
 */
export const zFindWalletBarcodeResponse = zWalletBarcode;

export const zGetWalletPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The wallet, with the fields that the scopes reveal.
 */
export const zGetWalletResponse = zWallet;

export const zUpdateWalletDescriptionBody = zUpdateWalletDescriptionRequest;

export const zUpdateWalletDescriptionPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * The wallet. One page of the vendor's documentation shows an empty object instead.
 */
export const zUpdateWalletDescriptionResponse = zWallet;

export const zGetWalletBalancePath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zGetWalletBalanceQuery = z.object({
    convert_to: zCurrency.optional(),
    show_historical_currencies: z.boolean().optional().default(false),
    include_convert_to_currency: z.boolean().optional()
});

/**
 * Balances by currency code.
 */
export const zGetWalletBalanceResponse = zWalletBalance;

export const zRelateCardBody = zRelateCardRequest;

export const zRelateCardPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

/**
 * An empty object. The user receives a confirmation code.
 */
export const zRelateCardResponse = zEmptyObject;

export const zDeleteWalletDescriptionPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zDeleteWalletDescriptionResponse = z.union([
    zWallet,
    z.void()
]);

export const zListFavouritesPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListFavouritesQuery = z.object({
    limit: z.int().gte(1).lte(9007199254740991).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional()
});

/**
 * A page of favourites. No source shows it.
 */
export const zListFavouritesResponse = zFavouritePage;

export const zCancelPendingPaymentPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ]),
    paymentId: zId
});

export const zCancelPendingPaymentResponse = z.union([
    zPendingPayment,
    z.void()
]);

export const zProvidePendingPaymentPasswordBody = zProvidePendingPaymentPasswordRequest;

export const zProvidePendingPaymentPasswordPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ]),
    paymentId: zId
});

/**
 * The payment, or an empty object.
 */
export const zProvidePendingPaymentPasswordResponse = z.union([
    zPendingPayment,
    zEmptyObject
]);

export const zListPendingPaymentsPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListPendingPaymentsQuery = z.object({
    type: zPendingPaymentType.optional(),
    direction: zDirection.optional(),
    limit: z.int().gte(1).lte(9007199254740991).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional()
});

/**
 * A page of pending payments.
 */
export const zListPendingPaymentsResponse = zPendingPaymentPage;

export const zGetBalanceReceiptPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zGetBalanceReceiptQuery = z.object({
    locale: z.string().min(2).max(16).optional(),
    width: z.int().gte(1).lte(1000).optional()
});

/**
 * The text.
 */
export const zGetBalanceReceiptResponse = zBalanceReceipt;

export const zListReservationStatementsPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListReservationStatementsQuery = z.object({
    limit: z.int().gte(1).lte(9007199254740991).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional(),
    order_by: z.string().min(1).max(64).optional(),
    order_direction: zSortDirection.optional()
});

/**
 * A page of reservation statements.
 */
export const zListReservationStatementsResponse = zReservationStatementPage;

export const zListStatementsPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zListStatementsQuery = z.object({
    currency: z.string().max(400).regex(/^[A-Z]{3}(,[A-Z]{3})*$/).optional(),
    direction: zDirection.optional(),
    text: z.string().min(1).max(255).optional(),
    from: zUnixSeconds.optional(),
    to: zUnixSeconds.optional(),
    limit: z.int().gte(1).lte(200).optional(),
    offset: z.int().gte(0).lte(9007199254740991).optional(),
    after: z.string().min(1).max(255).optional(),
    before: z.string().min(1).max(255).optional(),
    order_by: z.string().min(1).max(64).optional(),
    order_direction: zSortDirection.optional()
});

/**
 * A page of statements.
 */
export const zListStatementsResponse = zStatementPage;

export const zCheckSufficientAmountPath = z.object({
    walletId: z.union([
        zId,
        z.literal('me')
    ])
});

export const zCheckSufficientAmountQuery = z.object({
    amount: z.int().gte(0).lte(9007199254740991),
    currency: zCurrency
});

/**
 * Whether the balance covers the amount.
 */
export const zCheckSufficientAmountResponse = zSufficientAmount;

export const zFindWalletsQuery = z.object({
    email: z.string().regex(/^[^,\s]+@[^,\s]+(,[^,\s]+@[^,\s]+)*$/).optional(),
    phone: z.string().regex(/^[1-9]\d{4,14}(,[1-9]\d{4,14})*$/).optional(),
    email_hash: z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/).optional(),
    phone_hash: z.string().regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/).optional(),
    limit: z.int().gte(1).lte(9007199254740991).optional()
});

/**
 * Wallets by the value of the criterion. Values without a wallet are missing.
 */
export const zFindWalletsResponse = zWalletMap;
