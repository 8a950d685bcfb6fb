// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

import * as z from 'zod/mini';

/**
 * Email address.
 */
export const zEmailAddress = z.email().check(z.minLength(3), z.maxLength(255));

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
    error_description: z.optional(z.string()),
    error_uri: z.optional(z.string()),
    error_properties: z.optional(z.record(z.string(), z.union([
        z.string(),
        z.array(z.string())
    ]))),
    error_data: z.optional(z.record(z.string(), z.unknown())),
    errors: z.optional(z.array(z.object({
        code: z.optional(z.string()),
        field: z.optional(z.string()),
        message: z.optional(z.string())
    }))),
    correlation_id: z.optional(z.string())
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
    code: z.string().check(z.minLength(1)),
    redirect_uri: z.optional(z.url())
});

/**
 * An access token: MAC credentials of a user.
 */
export const zTokenResponse = z.object({
    access_token: z.string(),
    token_type: z.literal('mac'),
    expires_in: z.int().check(z.gte(0)),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256'),
    refresh_token: z.optional(z.string())
});

/**
 * An empty object. Its content has no meaning.
 */
export const zEmptyObject = z.record(z.string(), z.unknown());

/**
 * International bank account number, without spaces.
 */
export const zIban = z.string().check(z.regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/));

/**
 * An account number.
 */
export const zAccountNumber = z.object({
    account_number: z.string().check(z.regex(/^EVP\d+$/))
});

/**
 * A positive integer up to 2^53 − 1.
 */
export const zId = z.int().check(z.gte(1), z.lte(9007199254740991));

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
    savings: z.optional(z.boolean()),
    public: z.optional(z.boolean())
});

/**
 * The account of a wallet. Only `number` is always present.
 */
export const zAccount = z.object({
    number: z.string().check(z.regex(/^EVP\d+$/)),
    owner_display_name: z.optional(z.string()),
    owner_title: z.optional(z.string()),
    owner_type: z.optional(z.enum(['natural', 'legal'])),
    description: z.optional(z.string()),
    user_id: z.optional(zId),
    type: z.optional(z.enum([
        'local',
        'technical',
        'card'
    ])),
    ibans: z.optional(z.array(zIban)),
    main_iban: z.optional(zIban),
    status: z.optional(z.enum([
        'active',
        'inactive',
        'closed'
    ])),
    flags: z.optional(zAccountFlags)
});

/**
 * A wallet.
 */
export const zWalletEntity = z.object({
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
    description: z.optional(z.string()),
    wallet_id: z.optional(zId),
    owner_display_name: z.optional(z.string()),
    wallet: z.optional(zWalletEntity)
});

/**
 * A host that redirect URIs can use. Missing fields allow nothing more than the host itself.
 */
export const zHost = z.object({
    host: z.string(),
    path: z.optional(z.string()),
    protocol: z.optional(z.string()),
    port: z.optional(z.int().check(z.gte(1), z.lte(65535))),
    any_port: z.optional(z.boolean()),
    any_subdomain: z.optional(z.boolean())
});

/**
 * Permissions of a client for a wallet.
 */
export const zWalletPermission = z.object({
    wallet: zWalletEntity,
    scopes: z.array(z.string())
});

/**
 * MAC credentials of a client.
 */
export const zClientCredentialsEntity = z.object({
    access_token: z.string(),
    mac_key: z.string(),
    mac_algorithm: z.literal('hmac-sha-256')
});

/**
 * The device of a client of the type `app_client`. A field is present only if its value is known.
 */
export const zClientInfo = z.object({
    title: z.optional(z.string()),
    os: z.optional(z.string()),
    model: z.optional(z.string()),
    imei: z.optional(z.string()),
    device_id: z.optional(z.string()),
    ip_ipv4: z.optional(z.string()),
    ip_ipv6: z.optional(z.string()),
    wifi_ssid: z.optional(z.string()),
    wifi_mac: z.optional(z.string()),
    system_language: z.optional(z.string()),
    sim_country: z.optional(z.string()),
    sim_carrier: z.optional(z.string()),
    pseudo_unique_id: z.optional(z.string()),
    android_id: z.optional(z.string()),
    android_gfsid: z.optional(z.string()),
    android_phone_fingerprint: z.optional(z.string()),
    webview_user_agent: z.optional(z.string()),
    device_hash: z.optional(z.string()),
    app_version: z.optional(z.string()),
    rooted: z.optional(z.boolean()),
    simulator: z.optional(z.boolean())
});

/**
 * An API client: an application with its own credentials.
 */
export const zClient = z.object({
    id: z.optional(zId),
    title: z.string(),
    type: zClientType,
    permissions: z.array(zClientPermission),
    project: z.optional(zProject),
    hosts: z.optional(z.array(zHost)),
    permissions_to_wallets: z.optional(z.array(zWalletPermission)),
    credentials: z.optional(zClientCredentialsEntity),
    service_agreement_id: z.optional(zId),
    info: z.optional(zClientInfo)
});

/**
 * A location of a project. It can have further fields for prices, working hours, services and images.
 */
export const zClientLocation = z.object({
    id: zId,
    title: z.string(),
    project_id: z.optional(zId),
    status: z.optional(z.string()),
    description: z.optional(z.string()),
    address: z.optional(z.string()),
    lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
    lng: z.optional(z.number().check(z.gte(-180), z.lte(180))),
    radius: z.optional(z.int().check(z.gte(0)))
});

/**
 * Public settings of the server.
 */
export const zServerConfiguration = z.object({
    minimum_password_length: z.int().check(z.gte(1)),
    bank_transfer_urgent_option_availability_beneficiary_account_regexp: z.optional(z.string())
});

/**
 * Phone number as digits with the country code, without `00` or `+`. A number in national format would be read as a number of another country.
 */
export const zPhoneNumber = z.string().check(z.regex(/^[1-9]\d{4,14}$/));

/**
 * SHA-1 of an email address in lower case, or of the digits of a phone number, in hexadecimal.
 */
export const zContactHash = z.string().check(z.regex(/^[0-9a-fA-F]{40}$/));

/**
 * Contacts of a contact book, in plain text or as hashes.
 */
export const zContacts = z.object({
    emails: z.optional(z.array(zEmailAddress)),
    phones: z.optional(z.array(zPhoneNumber)),
    email_hashes: z.optional(z.array(zContactHash)),
    phone_hashes: z.optional(z.array(zContactHash))
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
export const zCurrency = z.string().check(z.regex(/^[A-Z]{3}$/));

/**
 * The phone number of the user to identify.
 */
export const zCreateIdentificationRequestByPhoneRequest = z.object({
    phone: zPhoneNumber
});

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export const zUnixSeconds = z.int().check(z.gte(0), z.lte(253402300799));

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
    link: z.optional(z.string()),
    order: z.optional(z.int().check(z.gte(0)))
});

/**
 * The photo of the user's face, as a document.
 */
export const zFacePhotoDocument = z.object({
    id: z.optional(zId),
    comment: z.optional(z.string())
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
export const zCountry = z.string().check(z.regex(/^[A-Za-z]{2}$/));

/**
 * A file of a document. A field is present only if its value is known.
 */
export const zDocumentFile = z.object({
    file_id: z.optional(z.union([
        z.int(),
        z.string()
    ])),
    type: z.optional(z.string()),
    mime_type: z.optional(z.string()),
    document_id: z.optional(z.union([
        z.int(),
        z.string()
    ])),
    document_type: z.optional(z.string())
});

/**
 * An identity document of an identification request. Only `id` is always present.
 */
export const zIdentityDocument = z.object({
    id: zId,
    type: z.optional(zDocumentType),
    personal_number: z.optional(z.string()),
    country_of_issue: z.optional(zCountry),
    country: z.optional(zCountry),
    date_of_birth: z.optional(z.iso.date()),
    first_name: z.optional(z.string()),
    last_name: z.optional(z.string()),
    images: z.optional(z.array(zDocumentImage)),
    comment: z.optional(z.string()),
    identification_request_id: z.optional(zId),
    reliability: z.optional(z.union([
        z.number(),
        z.string()
    ])),
    review_status: z.optional(z.string()),
    reviewed_at: z.optional(z.string()),
    reviewed_by_user_id: z.optional(z.string()),
    files: z.optional(z.array(zDocumentFile))
});

/**
 * A request to confirm the identity of a user.
 */
export const zIdentificationRequest = z.object({
    id: zId,
    user_id: z.optional(zId),
    phone: z.optional(zPhoneNumber),
    locale: z.optional(z.string()),
    created: zUnixSeconds,
    status: zIdentificationStatus,
    relation_status: zIdentificationRelationStatus,
    provider: zIdentificationProvider,
    face_photos: z.optional(z.array(zDocumentImage)),
    face_photo_document: z.optional(zFacePhotoDocument),
    identity_documents: z.optional(z.array(zIdentityDocument)),
    additional_document: z.optional(zIdentityDocument),
    comment: z.optional(z.string())
});

/**
 * The document that will be uploaded.
 */
export const zCreateAdditionalDocumentRequest = z.object({
    type: zDocumentType,
    country_of_issue: z.optional(zCountry)
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
    id: z.optional(zId),
    identification_request_id: z.optional(zId),
    liveliness_score: z.optional(z.int()),
    identomat_session_id: z.optional(z.string())
});

/**
 * The content of the identity document. No source says which fields besides `type` are required.
 */
export const zCreateIdentityDocumentRequest = z.object({
    type: zDocumentType,
    personal_number: z.optional(z.string().check(z.minLength(1))),
    country_of_issue: z.optional(zCountry),
    country: z.optional(zCountry),
    date_of_birth: z.optional(z.iso.date()),
    first_name: z.optional(z.string().check(z.minLength(1))),
    last_name: z.optional(z.string().check(z.minLength(1)))
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
    post_index: z.optional(z.string())
});

/**
 * The identity of the user. The scope `full_name` reveals first and last name only.
 */
export const zIdentity = z.object({
    name: z.optional(z.string()),
    surname: z.optional(z.string()),
    nationality: z.optional(zCountry),
    code: z.optional(z.string())
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
    default_currency: z.optional(zCurrency)
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
    email: z.optional(zEmailAddress),
    phone: z.optional(zPhoneNumber),
    display_name: z.optional(z.string()),
    address: z.optional(zAddress),
    identity: z.optional(zIdentity),
    dob: z.optional(z.iso.date()),
    gender: z.optional(z.enum(['male', 'female'])),
    type: z.optional(z.enum(['natural', 'legal'])),
    company_code: z.optional(z.string()),
    identification_level: z.optional(zIdentificationLevel),
    calculated_level: z.optional(zIdentificationLevel),
    wallets: z.optional(z.array(zId)),
    options: z.optional(zUserOptions),
    locale: z.optional(z.string()),
    pep: z.optional(z.array(zPep)),
    deletion_request_at: z.optional(z.string())
});

/**
 * Identity as stated by the user.
 */
export const zRegistrationIdentity = z.object({
    name: z.optional(z.string()),
    surname: z.optional(z.string()),
    nationality: z.optional(zCountry),
    code: z.optional(z.string())
});

/**
 * Credentials with which the user will log in.
 */
export const zRegistrationCredentials = z.object({
    type: z.union([
        z.enum(['main-password']),
        z.string()
    ]),
    password: z.string().check(z.minLength(1))
});

/**
 * Settings of the messages with the code, and scopes for later. Needs the client permission `provide_registration_parameters`.
 */
export const zRegistrationParameters = z.object({
    scopes: z.optional(z.array(z.string())),
    phone_link: z.optional(z.string()),
    email_link: z.optional(z.string())
});

/**
 * The user to register, with a phone number or an email address.
 */
export const zRegisterUserRequest = z.object({
    phone: z.optional(zPhoneNumber),
    email: z.optional(zEmailAddress),
    locale: z.optional(z.string()),
    identity: z.optional(zRegistrationIdentity),
    credentials: z.optional(zRegistrationCredentials),
    parameters: z.optional(zRegistrationParameters)
});

/**
 * The user whose password is reset, by email address or phone number.
 */
export const zStartPasswordResetRequest = z.object({
    email: z.optional(zEmailAddress),
    phone: z.optional(zPhoneNumber),
    identity: z.optional(z.object({
        code: z.string().check(z.minLength(1))
    })),
    parameters: z.optional(z.object({
        code: z.optional(z.string()),
        phone_link: z.optional(z.string()),
        email_link: z.optional(z.string())
    }))
});

/**
 * The response for an uploaded document. No source shows it.
 */
export const zUploadedDocument = z.record(z.string(), z.unknown());

/**
 * Settings of the message with the code.
 */
export const zEmailMessageParameters = z.object({
    email_link: z.optional(z.string())
});

/**
 * The email address to assign.
 */
export const zAssignEmailRequest = z.object({
    email: zEmailAddress,
    parameters: z.optional(zEmailMessageParameters)
});

/**
 * Confirmation code that the user received by SMS or email.
 */
export const zConfirmationCode = z.string().check(z.minLength(1), z.maxLength(64));

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
    total: z.int().check(z.gte(0)),
    offset: z.int().check(z.gte(0)),
    limit: z.int().check(z.gte(1))
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
    nationality: z.optional(zCountry),
    code: z.optional(z.string())
});

/**
 * Sets a new password with the code from the reset.
 */
export const zFinishPasswordResetRequest = z.object({
    code: zConfirmationCode,
    password: z.string().check(z.minLength(1))
});

/**
 * Changes the password of a user who knows the current one.
 */
export const zChangePasswordRequest = z.object({
    old_password: z.string().check(z.minLength(1)),
    password: z.string().check(z.minLength(1))
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
    phone_link: z.optional(z.string()),
    scopes: z.optional(z.array(z.string()))
});

/**
 * The phone number to assign.
 */
export const zAssignPhoneRequest = z.object({
    phone: zPhoneNumber,
    parameters: z.optional(zPhoneMessageParameters)
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
    lat: z.number().check(z.gte(-90), z.lte(90)),
    lng: z.number().check(z.gte(-180), z.lte(180)),
    type: z.optional(zUserPositionType)
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
    title: z.optional(z.string()),
    actions: z.optional(z.array(z.string())),
    added: z.optional(zUnixSeconds),
    url: z.optional(z.string())
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
export const zCents = z.int().check(z.gte(-9007199254740991), z.lte(9007199254740991));

/**
 * Exact amount in the currency unit, as a decimal string.
 */
export const zDecimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

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
    at_disposal_decimal: z.optional(zDecimal),
    reserved: zCents,
    reserved_decimal: z.optional(zDecimal),
    converted: z.optional(zConvertedBalance)
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
    issuer: z.string().check(z.minLength(1), z.maxLength(64)),
    number: z.string().check(z.minLength(1), z.maxLength(64))
});

/**
 * A frequent payee of a wallet. No source shows this object. Its fields are inferred from the other party of a statement, and
 * further fields can be present.
 *
 */
export const zFavourite = z.object({
    display_name: z.optional(z.string()),
    account_number: z.optional(z.string()),
    wallet_id: z.optional(zId),
    user_id: z.optional(zId)
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
    password: z.string().check(z.minLength(1), z.maxLength(255))
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
    display_name: z.optional(z.string()),
    name: z.optional(z.string()),
    code: z.optional(z.string()),
    account_number: z.optional(z.string()),
    bic: z.optional(z.string()),
    wallet_id: z.optional(zId),
    user_id: z.optional(zId),
    owner_id: z.optional(zId),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
    ibans: z.optional(z.array(zIban))
});

/**
 * A payment that waits for its password or its expiry. The amount is never negative; see `direction`.
 */
export const zPendingPayment = z.object({
    id: zId,
    amount: z.int().check(z.gte(0), z.lte(9007199254740991)),
    amount_decimal: z.optional(zDecimal),
    currency: zCurrency,
    details: z.string(),
    direction: zDirection,
    type: zPendingPaymentType,
    cancelable: z.boolean(),
    date: z.optional(zUnixSeconds),
    valid_until: z.optional(zUnixSeconds),
    password: z.optional(z.string()),
    transfer_id: z.optional(zId),
    transaction_key: z.optional(z.string()),
    other_party: z.optional(zOtherParty)
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
    type: z.optional(zStatementType),
    amount: z.int().check(z.gte(0), z.lte(9007199254740991)),
    amount_decimal: z.optional(zDecimal),
    currency: zCurrency,
    details: z.optional(z.string()),
    reference_number: z.optional(z.string()),
    date: zUnixSeconds,
    other_party: z.optional(zOtherParty),
    transfer_id: z.optional(zId),
    direction: z.optional(zDirection)
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
    amount: z.int().check(z.gte(0), z.lte(9007199254740991)),
    amount_decimal: z.optional(zDecimal),
    currency: zCurrency,
    direction: zDirection,
    date: zUnixSeconds,
    details: z.optional(z.string()),
    type: z.optional(zStatementType),
    transfer_id: z.optional(zId),
    reference_number: z.optional(z.string()),
    account_number: z.optional(z.string()),
    other_party: z.optional(zOtherParty),
    ibans: z.optional(z.array(zIban))
});

/**
 * The position of a page in its list.
 */
export const zCursorMetadata = z.object({
    total: z.optional(z.int().check(z.gte(0))),
    offset: z.optional(z.int().check(z.gte(0))),
    limit: z.int().check(z.gte(1)),
    has_next: z.optional(z.boolean()),
    has_previous: z.optional(z.boolean()),
    cursors: z.optional(z.object({
        before: z.optional(z.string()),
        after: z.optional(z.string())
    }))
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
export const zWalletMap = z.record(z.string(), zWalletEntity);

/**
 * A scope as it is asked for. With `_optional` a person may leave it out, and is not made to act for it now.
 */
export const zRequestedScope = z.enum([
    'email',
    'email_offline',
    'phone',
    'phone_offline',
    'phone_confirmation',
    'phone_confirmation_offline',
    'address',
    'address_offline',
    'full_name',
    'full_name_offline',
    'identity',
    'identity_offline',
    'dob',
    'dob_offline',
    'gender',
    'gender_offline',
    'identification_level',
    'identification_level_offline',
    'identification_data',
    'identification_data_offline',
    'user_info',
    'wallet_list',
    'wallet_list_offline',
    'pep',
    'services',
    'services_offline',
    'user_position',
    'user_position_offline',
    'avatar',
    'avatar_offline',
    'projects',
    'projects_offline',
    'balance',
    'balance_offline',
    'check_has_sufficient_balance',
    'statements',
    'statements_offline',
    'recent_statements',
    'incoming_payments',
    'incoming_payments_offline',
    'outgoing_payments',
    'outgoing_payments_offline',
    'favourites',
    'favourites_offline',
    'manage_account',
    'manage_account_offline',
    'cards',
    'cards_offline',
    'email_optional',
    'email_offline_optional',
    'phone_optional',
    'phone_offline_optional',
    'phone_confirmation_optional',
    'phone_confirmation_offline_optional',
    'address_optional',
    'address_offline_optional',
    'full_name_optional',
    'full_name_offline_optional',
    'identity_optional',
    'identity_offline_optional',
    'dob_optional',
    'dob_offline_optional',
    'gender_optional',
    'gender_offline_optional',
    'identification_level_optional',
    'identification_level_offline_optional',
    'identification_data_optional',
    'identification_data_offline_optional',
    'user_info_optional',
    'wallet_list_optional',
    'wallet_list_offline_optional',
    'pep_optional',
    'services_optional',
    'services_offline_optional',
    'user_position_optional',
    'user_position_offline_optional',
    'avatar_optional',
    'avatar_offline_optional',
    'projects_optional',
    'projects_offline_optional',
    'balance_optional',
    'balance_offline_optional',
    'check_has_sufficient_balance_optional',
    'statements_optional',
    'statements_offline_optional',
    'recent_statements_optional',
    'incoming_payments_optional',
    'incoming_payments_offline_optional',
    'outgoing_payments_optional',
    'outgoing_payments_offline_optional',
    'favourites_optional',
    'favourites_offline_optional',
    'manage_account_optional',
    'manage_account_offline_optional',
    'cards_optional',
    'cards_offline_optional'
]);

/**
 * The parameters of an authorization request, and the user's email address.
 */
export const zCreateSessionRequest = z.object({
    response_type: z.literal('code'),
    client_id: z.string().check(z.minLength(1)),
    redirect_uri: z.url(),
    scope: z.optional(z.array(zRequestedScope)),
    state: z.optional(z.string()),
    'user[email]': z.optional(zEmailAddress)
});

/**
 * Exchanges a username and password. Needs the client permission `use_password_grant`.
 */
export const zPasswordGrant = z.object({
    grant_type: z.literal('password'),
    username: z.string().check(z.minLength(1)),
    password: z.string().check(z.minLength(1)),
    scope: z.optional(z.array(zRequestedScope))
});

/**
 * A scope of higher risk, which is added to a token when it is refreshed, by a code that the person is sent.
 */
export const zExtendedScope = z.enum(['convert_currency', 'make_bank_transfers']);

/**
 * Exchanges a refresh token for a new token.
 */
export const zRefreshTokenGrant = z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().check(z.minLength(1)),
    scope: z.optional(z.array(z.union([zRequestedScope, zExtendedScope]))),
    code: z.optional(z.string())
});

/**
 * Exchanges a refresh token for an inactive token. The previous token stays valid until the new one is activated.
 */
export const zRefreshTokenWithActivationGrant = z.object({
    grant_type: z.literal('refresh_token_with_activation'),
    refresh_token: z.string().check(z.minLength(1)),
    scope: z.optional(z.array(z.union([zRequestedScope, zExtendedScope]))),
    code: z.optional(z.string())
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
 * The access token without its key. The key is secret.
 */
export const zAccessToken = z.string().check(z.minLength(1), z.maxLength(255));

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
export const zEmailList = z.string().check(z.regex(/^[^,\s]+@[^,\s]+(,[^,\s]+@[^,\s]+)*$/));

/**
 * Phone numbers (digits with the country code), separated by commas.
 */
export const zPhoneList = z.string().check(z.regex(/^[1-9]\d{4,14}(,[1-9]\d{4,14})*$/));

/**
 * Hashes of email addresses, separated by commas. A hash is the SHA-1 of the address in lower case, in hexadecimal.
 */
export const zEmailHashList = z.string().check(z.regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/));

/**
 * Hashes of phone numbers, separated by commas. A hash is the SHA-1 of the digits of the number, in hexadecimal.
 */
export const zPhoneHashList = z.string().check(z.regex(/^[0-9a-fA-F]{40}(,[0-9a-fA-F]{40})*$/));

/**
 * Id of the identification request.
 */
export const zIdentificationRequestId = zId;

/**
 * Language of the texts in the response.
 */
export const zAcceptLanguage = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * Position of the image, starting at 0. For a document, 0 is the front and 1 is the back.
 */
export const zImageOrder = z.int().check(z.gte(0), z.lte(99));

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
export const zPersonCodeCriterion = z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(64)));

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
export const zOrderBy = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * Sort direction.
 */
export const zOrderDirection = zSortDirection;

/**
 * Maximum number of rows per page. The default and the largest allowed value are not known.
 */
export const zLimit = z.int().check(z.gte(1), z.lte(9007199254740991));

/**
 * Number of rows before the page. Cannot be combined with a cursor.
 */
export const zOffset = z.int().check(z.gte(0), z.lte(9007199254740991));

/**
 * Key of the service, from `listServices`.
 */
export const zService = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/));

/**
 * Finds the wallet whose account has this number.
 */
export const zAccountNumberCriterion = z.string().check(z.regex(/^EVP\d+$/));

/**
 * Finds the wallet for which this barcode was generated.
 */
export const zBarcodeCriterion = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * Finds the wallet to which a card is related. Send it as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
 */
export const zCardCriterion = z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(64)));

/**
 * Finds the wallet of the company with this code. Send it as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
 */
export const zCompanyCodeCriterion = z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(64)));

/**
 * Finds the wallet of the vehicle with this license plate. Letters and digits only.
 */
export const zLicencePlateCriterion = z.string().check(z.maxLength(32), z.regex(/^[0-9A-Za-z]+$/));

/**
 * Finds the wallet with this NFC identifier.
 */
export const zNfcCriterion = z.string().check(z.minLength(1), z.maxLength(255));

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
export const zAfter = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * Returns the page before this cursor. Take it from `_metadata.cursors.before` of the following page; its content has no meaning.
 */
export const zBefore = z.string().check(z.minLength(1), z.maxLength(255));

/**
 * The key of the session.
 */
export const zCreateSessionResponse = zSession;

export const zRevokeTokenResponse = z.union([
    zEmptyObject,
    z.void()
]);

/**
 * The access token and its key.
 */
export const zCreateTokenResponse = zTokenResponse;

/**
 * The active token.
 */
export const zActivateTokenResponse = zTokenResponse;

/**
 * The account number.
 */
export const zGetAccountNumberResponse = zAccountNumber;

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

export const zAppendContactsResponse = z.union([
    zContactBook,
    z.void()
]);

/**
 * The contacts were removed.
 */
export const zDeleteContactsResponse = z.void();

/**
 * Currency codes.
 */
export const zListCurrenciesResponse = z.array(zCurrency);

/**
 * The request, which is not linked to a user yet.
 */
export const zCreateIdentificationRequestByPhoneResponse = zIdentificationRequest;

/**
 * The request.
 */
export const zGetIdentificationRequestResponse = zIdentificationRequest;

/**
 * The document, without its file.
 */
export const zCreateAdditionalDocumentResponse = zAdditionalDocument;

/**
 * The liveness check.
 */
export const zCreateFacePhotoResponse = zLivenessCheck;

/**
 * The image was uploaded.
 */
export const zUploadFacePhotoImageResponse = z.void();

/**
 * The document, without images.
 */
export const zCreateIdentityDocumentResponse = zIdentityDocument;

/**
 * The request, which waits for its review.
 */
export const zSubmitIdentificationRequestResponse = zIdentificationRequest;

/**
 * The image was uploaded.
 */
export const zUploadIdentityDocumentImageResponse = z.void();

/**
 * The time of the server.
 */
export const zGetServerResponse = zServerInformation;

/**
 * The user, with the fields that the scopes reveal.
 */
export const zFindUserResponse = zUser;

/**
 * The new user, at least with `id`.
 */
export const zRegisterUserResponse = zUser;

/**
 * The id of the user.
 */
export const zStartPasswordResetResponse = zUser;

/**
 * The user, with the fields that the scopes reveal.
 */
export const zGetUserResponse = zUser;

/**
 * The address.
 */
export const zGetUserAddressResponse = zAddress;

/**
 * The picture was removed.
 */
export const zDeleteAvatarResponse = z.void();

/**
 * The picture was set.
 */
export const zUploadAvatarResponse = z.void();

/**
 * The phone numbers.
 */
export const zListConfirmedPhonesResponse = z.array(zPhoneNumber);

/**
 * The contact book.
 */
export const zCreateContactBookResponse = zContactBook;

/**
 * The uploaded document. No source shows this response.
 */
export const zUploadDocumentResponse = zUploadedDocument;

/**
 * The main confirmed email address, as a JSON string.
 */
export const zGetUserEmailResponse = zEmailAddress;

/**
 * The user. The address is visible after it is confirmed.
 */
export const zAssignEmailResponse = zUser;

/**
 * The user, with the address if a scope reveals it.
 */
export const zConfirmEmailResponse = zUser;

/**
 * The identification request, which waits for documents.
 */
export const zCreateIdentificationRequestResponse = zIdentificationRequest;

/**
 * A page of identification requests.
 */
export const zListIdentificationRequestsResponse = zIdentificationRequestPage;

/**
 * The identity.
 */
export const zGetUserIdentityResponse = zUserIdentity;

/**
 * The user.
 */
export const zSetUserPasswordResponse = zUser;

/**
 * The politically exposed persons. The list can be empty.
 */
export const zListPoliticallyExposedPersonsResponse = z.array(zPep);

/**
 * The main confirmed phone number, as a JSON string.
 */
export const zGetUserPhoneResponse = zPhoneNumber;

/**
 * The user. The number is visible after it is confirmed.
 */
export const zAssignPhoneResponse = zUser;

/**
 * The user, with the number if a scope reveals it.
 */
export const zConfirmPhoneResponse = zUser;

/**
 * The position.
 */
export const zGetUserPositionResponse = zUserPosition;

/**
 * The stored position.
 */
export const zSetUserPositionResponse = zUserPosition;

/**
 * The projects.
 */
export const zListProjectsResponse = z.array(zProject);

/**
 * The questionnaire.
 */
export const zGetUserQuestionnaireResponse = zQuestionnaire;

export const zEnableServiceResponse = z.union([
    zUserService,
    z.void()
]);

/**
 * The services.
 */
export const zListServicesResponse = zUserServices;

/**
 * The wallets, with details of their accounts.
 */
export const zListWalletsResponse = z.array(zWalletEntity);

/**
 * The wallet, with the fields that the scopes reveal.
 */
export const zFindWalletResponse = zWalletEntity;

/**
 * The barcode.
 */
export const zFindWalletBarcodeResponse = zWalletBarcode;

/**
 * The wallet, with the fields that the scopes reveal.
 */
export const zGetWalletResponse = zWalletEntity;

/**
 * The wallet. One page of the vendor's documentation shows an empty object instead.
 */
export const zUpdateWalletDescriptionResponse = zWalletEntity;

/**
 * Balances by currency code.
 */
export const zGetWalletBalanceResponse = zWalletBalance;

/**
 * An empty object. The user receives a confirmation code.
 */
export const zRelateCardResponse = zEmptyObject;

export const zDeleteWalletDescriptionResponse = z.union([
    zWalletEntity,
    z.void()
]);

/**
 * A page of favourites. No source shows it.
 */
export const zListFavouritesResponse = zFavouritePage;

export const zCancelPendingPaymentResponse = z.union([
    zPendingPayment,
    z.void()
]);

/**
 * The payment, or an empty object.
 */
export const zProvidePendingPaymentPasswordResponse = z.union([
    zPendingPayment,
    zEmptyObject
]);

/**
 * A page of pending payments.
 */
export const zListPendingPaymentsResponse = zPendingPaymentPage;

/**
 * The text.
 */
export const zGetBalanceReceiptResponse = zBalanceReceipt;

/**
 * A page of reservation statements.
 */
export const zListReservationStatementsResponse = zReservationStatementPage;

/**
 * A page of statements.
 */
export const zListStatementsResponse = zStatementPage;

/**
 * Whether the balance covers the amount.
 */
export const zCheckSufficientAmountResponse = zSufficientAmount;

/**
 * Wallets by the value of the criterion. Values without a wallet are missing.
 */
export const zFindWalletsResponse = zWalletMap;
