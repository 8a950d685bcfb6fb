// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'https://wallet.paysera.com' | 'https://wallet-api.paysera.com' | (string & {});
};

/**
 * E-mail address.
 */
export type EmailAddress = string;

/**
 * The parameters of an authorization request, and what the client already knows of the user.
 */
export type CreateSessionRequest = {
    /**
     * Always `code`.
     */
    response_type: 'code';
    /**
     * The client's id, the same that it signs with.
     */
    client_id: string;
    /**
     * Where the user returns to. It must lie within the client's registered hosts.
     */
    redirect_uri: string;
    /**
     * Scopes, which are sent joined by spaces.
     */
    scope?: Readonly<Array<RequestedScope>> | undefined;
    /**
     * Opaque text that comes back unchanged, for the client to compare.
     */
    state?: string | undefined;
    /**
     * The user's e-mail address, which the client vouches for.
     */
    'user[email]'?: EmailAddress | undefined;
};

/**
 * What went wrong, for code to branch on. New codes may appear.
 */
export type ErrorCode = 'invalid_request' | 'invalid_parameters' | 'invalid_grant' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_code' | 'invalid_identity' | 'invalid_password' | 'identity_required' | 'password_too_short' | 'password_too_risky' | 'phone_from_prohibited_country' | 'unauthorized' | 'invalid_timestamp' | 'forbidden' | 'not_found' | 'not_acceptable' | 'invalid_state' | 'user_already_exists' | 'phone_already_assigned' | 'rate_limit_exceeded' | 'rate_limit_exceeded_ge' | 'internal_error' | 'internal_server_error' | (string & {});

/**
 * What went wrong. Further fields may appear.
 */
export type Error = {
    error: ErrorCode;
    /**
     * A sentence for developers, never for users.
     */
    error_description?: string | undefined;
    /**
     * A page about the error.
     */
    error_uri?: string | undefined;
    /**
     * Messages by the field that they are about.
     */
    error_properties?: {
        [key: string]: string | Array<string>;
    } | undefined;
    /**
     * Data of the error.
     */
    error_data?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Errors by field, in the newer style.
     */
    errors?: Array<{
        /**
         * Code of the error.
         */
        code?: string | undefined;
        /**
         * The field.
         */
        field?: string | undefined;
        /**
         * A sentence for developers.
         */
        message?: string | undefined;
    }> | undefined;
    /**
     * Names the request to the vendor's support; normally in the header `paysera-correlation-id`.
     */
    correlation_id?: string | undefined;
    [key: string]: unknown;
};

/**
 * A prepared authorization.
 */
export type Session = {
    /**
     * Key with which the user is sent to the authorization page.
     */
    key: string;
};

/**
 * Exchanges the code that came with the redirect.
 */
export type AuthorizationCodeGrant = {
    /**
     * The grant.
     */
    grant_type: 'authorization_code';
    /**
     * The code from the redirect, good once and for a short time.
     */
    code: string;
    /**
     * The redirect URI of the authorization request, unless there was none.
     */
    redirect_uri?: string | undefined;
};

/**
 * Exchanges a refresh token for the next token.
 */
export type RefreshTokenGrant = {
    /**
     * The grant.
     */
    grant_type: 'refresh_token';
    /**
     * The refresh token of the token before.
     */
    refresh_token: string;
    /**
     * Scopes, which are sent joined by spaces, to narrow the token or, with `code`, to extend it by `convert_currency` or `make_bank_transfers`.
     */
    scope?: Readonly<Array<RequestedScope | ExtendedScope>> | undefined;
    /**
     * Confirmation code that the user got by SMS, for extended scopes.
     */
    code?: string | undefined;
};

/**
 * Exchanges a refresh token for an inactive token. The token before it stays good until the new one is activated.
 */
export type RefreshTokenWithActivationGrant = {
    /**
     * The grant.
     */
    grant_type: 'refresh_token_with_activation';
    /**
     * The refresh token of the token before.
     */
    refresh_token: string;
    /**
     * Scopes, which are sent joined by spaces, to narrow the token or, with `code`, to extend it.
     */
    scope?: Readonly<Array<RequestedScope | ExtendedScope>> | undefined;
    /**
     * Confirmation code that the user got by SMS, for extended scopes.
     */
    code?: string | undefined;
};

/**
 * Exchanges a user's name and password. Needs the client permission `use_password_grant`.
 */
export type PasswordGrant = {
    /**
     * The grant.
     */
    grant_type: 'password';
    /**
     * E-mail address or phone number of the user.
     */
    username: string;
    /**
     * The user's password.
     */
    password: string;
    /**
     * Scopes, which are sent joined by spaces.
     */
    scope?: Readonly<Array<RequestedScope>> | undefined;
};

/**
 * The form of a token request, by grant.
 */
export type TokenRequest = ({
    grant_type: 'authorization_code';
} & AuthorizationCodeGrant) | ({
    grant_type: 'refresh_token';
} & RefreshTokenGrant) | ({
    grant_type: 'refresh_token_with_activation';
} & RefreshTokenWithActivationGrant) | ({
    grant_type: 'password';
} & PasswordGrant);

/**
 * An access token, which is a MAC credential.
 */
export type TokenResponse = {
    /**
     * Id with which later requests are signed.
     */
    access_token: string;
    /**
     * Always `mac`.
     */
    token_type: 'mac';
    /**
     * Seconds for which the token lives from now.
     */
    expires_in: number;
    /**
     * Secret with which later requests are signed.
     */
    mac_key: string;
    /**
     * Always `hmac-sha-256`.
     */
    mac_algorithm: 'hmac-sha-256';
    /**
     * Gets the next token.
     */
    refresh_token?: string | undefined;
};

/**
 * An empty object. Nothing in it is to be relied on.
 */
export type EmptyObject = {
    [key: string]: unknown;
};

/**
 * International bank account number, without spaces.
 */
export type Iban = string;

/**
 * An account number.
 */
export type AccountNumber = {
    /**
     * Number of the account that the IBAN belongs to.
     */
    account_number: string;
};

/**
 * A positive integer that a double holds exactly.
 */
export type Id = number;

/**
 * Kind of client. An `application` registers an `app_client` for each device.
 */
export type ClientType = 'private_client' | 'application' | 'app_client';

/**
 * What the vendor permits a client to do. New permissions may appear.
 */
export type ClientPermission = 'show_in_frame' | 'give_trusted_user_info' | 'use_password_grant' | 'accept_with_flash' | 'accept_with_pin' | 'access_statements' | 'search_by_person_code' | 'client_make_bank_transfers' | 'use_oauth_api' | 'use_wallet_api' | 'use_client_api' | 'provide_registration_parameters' | (string & {});

/**
 * Marks of an account.
 */
export type AccountFlags = {
    /**
     * Whether it is a savings account.
     */
    savings?: boolean | undefined;
    /**
     * Whether it is shown publicly.
     */
    public?: boolean | undefined;
};

/**
 * The account of a wallet. Only its number is always there.
 */
export type Account = {
    /**
     * Account number.
     */
    number: string;
    /**
     * Name of the owner, to show.
     */
    owner_display_name?: string | undefined;
    /**
     * Full name of the owner, when their identity is confirmed.
     */
    owner_title?: string | undefined;
    /**
     * Whether the owner is a person or a company.
     */
    owner_type?: 'natural' | 'legal' | undefined;
    /**
     * What the user calls the account.
     */
    description?: string | undefined;
    /**
     * Id of the owner. One example of the vendor shows it as a string.
     */
    user_id?: Id | undefined;
    /**
     * Kind of account.
     */
    type?: 'local' | 'technical' | 'card' | undefined;
    /**
     * IBANs of the account, at most one for now.
     */
    ibans?: Array<Iban> | undefined;
    main_iban?: Iban | undefined;
    /**
     * State of the account.
     */
    status?: 'active' | 'inactive' | 'closed' | undefined;
    flags?: AccountFlags | undefined;
};

/**
 * A wallet.
 */
export type WalletEntity = {
    id: Id;
    /**
     * Id of the user who owns the wallet.
     */
    owner: Id;
    account: Account;
};

/**
 * A business that the user may administer.
 */
export type Project = {
    id: Id;
    /**
     * Name of the project.
     */
    title: string;
    /**
     * What the project is.
     */
    description?: string | undefined;
    /**
     * Id of the wallet that its money goes to.
     */
    wallet_id?: Id | undefined;
    /**
     * Name of the project's owner, to show.
     */
    owner_display_name?: string | undefined;
    /**
     * The wallet itself, when `fields` asks for it.
     */
    wallet?: WalletEntity | undefined;
};

/**
 * Where redirect URIs may lead. A field that is missing permits nothing beyond the plain host.
 */
export type Host = {
    /**
     * Name of the host.
     */
    host: string;
    /**
     * Path that a URI must begin with.
     */
    path?: string | undefined;
    /**
     * Scheme of a URI, such as `https`.
     */
    protocol?: string | undefined;
    /**
     * Port of a URI.
     */
    port?: number | undefined;
    /**
     * Whether any port will do.
     */
    any_port?: boolean | undefined;
    /**
     * Whether any subdomain will do.
     */
    any_subdomain?: boolean | undefined;
};

/**
 * What a client may do with a wallet.
 */
export type WalletPermission = {
    wallet: WalletEntity;
    /**
     * Scopes that hold for the wallet without its owner's consent.
     */
    scopes: Array<string>;
};

/**
 * A MAC credential of a client.
 */
export type ClientCredentialsEntity = {
    /**
     * Id with which requests are signed.
     */
    access_token: string;
    /**
     * Secret with which requests are signed.
     */
    mac_key: string;
    /**
     * Always `hmac-sha-256`.
     */
    mac_algorithm: 'hmac-sha-256';
};

/**
 * The device that a client of the type `app_client` runs on. Every field is there only when it is known.
 */
export type ClientInfo = {
    /**
     * Name of the device.
     */
    title?: string | undefined;
    /**
     * Operating system.
     */
    os?: string | undefined;
    /**
     * Model of the device.
     */
    model?: string | undefined;
    /**
     * Number of the mobile equipment.
     */
    imei?: string | undefined;
    /**
     * Id of the device.
     */
    device_id?: string | undefined;
    /**
     * Internet address, version 4.
     */
    ip_ipv4?: string | undefined;
    /**
     * Internet address, version 6.
     */
    ip_ipv6?: string | undefined;
    /**
     * Name of the wireless network.
     */
    wifi_ssid?: string | undefined;
    /**
     * Hardware address of the wireless interface.
     */
    wifi_mac?: string | undefined;
    /**
     * Language of the system.
     */
    system_language?: string | undefined;
    /**
     * Country of the SIM card.
     */
    sim_country?: string | undefined;
    /**
     * Carrier of the SIM card.
     */
    sim_carrier?: string | undefined;
    /**
     * Id worked out from the hardware.
     */
    pseudo_unique_id?: string | undefined;
    /**
     * Android's id of the device.
     */
    android_id?: string | undefined;
    /**
     * Id given by Google's service framework.
     */
    android_gfsid?: string | undefined;
    /**
     * Android's fingerprint of the build.
     */
    android_phone_fingerprint?: string | undefined;
    /**
     * User agent of the built-in browser view.
     */
    webview_user_agent?: string | undefined;
    /**
     * Hash over facts of the device.
     */
    device_hash?: string | undefined;
    /**
     * Version of the application.
     */
    app_version?: string | undefined;
    /**
     * Whether the device's protection is broken.
     */
    rooted?: boolean | undefined;
    /**
     * Whether it is a simulated device.
     */
    simulator?: boolean | undefined;
};

/**
 * A program that calls the API with credentials of its own.
 */
export type Client = {
    /**
     * Id of the client, not the one it signs with.
     */
    id?: Id | undefined;
    /**
     * Name of the client.
     */
    title: string;
    type: ClientType;
    /**
     * What the vendor permits the client to do.
     */
    permissions: Array<ClientPermission>;
    /**
     * The project that the client belongs to.
     */
    project?: Project | undefined;
    /**
     * Where the client's redirect URIs may lead.
     */
    hosts?: Array<Host> | undefined;
    /**
     * Wallets that the client may use without asking their owners, and what for.
     */
    permissions_to_wallets?: Array<WalletPermission> | undefined;
    /**
     * The client's credentials. They are shown once, when the client is registered, which this description leaves out.
     */
    credentials?: ClientCredentialsEntity | undefined;
    /**
     * Id of the service agreement that the client works under.
     */
    service_agreement_id?: Id | undefined;
    info?: ClientInfo | undefined;
};

/**
 * A place of business of a project. Prices, working hours, services and images may stand beside these fields.
 */
export type ClientLocation = {
    /**
     * Id of the location, to be named in `ext` as `location_id`.
     */
    id: Id;
    /**
     * Name of the location.
     */
    title: string;
    /**
     * Id of the project that it belongs to.
     */
    project_id?: Id | undefined;
    /**
     * State of the location. The values are not known.
     */
    status?: string | undefined;
    /**
     * What the location is.
     */
    description?: string | undefined;
    /**
     * Where it is, in one line.
     */
    address?: string | undefined;
    /**
     * Latitude in degrees.
     */
    lat?: number | undefined;
    /**
     * Longitude in degrees.
     */
    lng?: number | undefined;
    /**
     * Radius around the point. The unit is not known.
     */
    radius?: number | undefined;
    [key: string]: unknown;
};

/**
 * Public settings of the server.
 */
export type ServerConfiguration = {
    /**
     * Characters that a password must have at least.
     */
    minimum_password_length: number;
    /**
     * Regular expression of the beneficiary accounts to which an urgent bank transfer can be made.
     */
    bank_transfer_urgent_option_availability_beneficiary_account_regexp?: string | undefined;
};

/**
 * Phone number, digits with the country code, without `00` or `+`. A national form would be read as another country's number.
 */
export type PhoneNumber = string;

/**
 * SHA-1 of an e-mail address in lower case, or of a phone number's digits, in hexadecimal.
 */
export type ContactHash = string;

/**
 * Contacts to keep in a contact book, in clear or as hashes.
 */
export type Contacts = {
    /**
     * E-mail addresses.
     */
    emails?: Array<EmailAddress> | undefined;
    /**
     * Phone numbers.
     */
    phones?: Array<PhoneNumber> | undefined;
    /**
     * Hashes of e-mail addresses in lower case.
     */
    email_hashes?: Array<ContactHash> | undefined;
    /**
     * Hashes of phone numbers, digits only.
     */
    phone_hashes?: Array<ContactHash> | undefined;
};

/**
 * A contact book.
 */
export type ContactBook = {
    id: Id;
};

/**
 * ISO 4217 code.
 */
export type Currency = string;

/**
 * Whom to identify.
 */
export type CreateIdentificationRequestByPhoneRequest = {
    phone: PhoneNumber;
};

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export type UnixSeconds = number;

/**
 * State of the request, in the order in which it runs.
 */
export type IdentificationStatus = 'waiting' | 'processing' | 'pending' | 'reviewed';

/**
 * Whether the request is tied to a user.
 */
export type IdentificationRelationStatus = 'related' | 'relating' | 'unrelated';

/**
 * Who asked for the identification.
 */
export type IdentificationProvider = 'wallet_user' | 'wallet_partner' | 'imported' | 'web';

/**
 * An image of a document or a face.
 */
export type DocumentImage = {
    /**
     * Where the image is. One page of the vendor gives the type as integer, which must be a slip.
     */
    link?: string | undefined;
    /**
     * Place of the image, from 0.
     */
    order?: number | undefined;
};

/**
 * The photo of the user's face, as a document.
 */
export type FacePhotoDocument = {
    /**
     * Id of the document.
     */
    id?: Id | undefined;
    /**
     * What the reviewer wrote.
     */
    comment?: string | undefined;
};

/**
 * Kind of document. `driver_license` is no longer taken. New kinds may appear.
 */
export type DocumentType = 'identity_card' | 'passport' | 'residence_permit' | 'driver_license' | (string & {});

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export type Country = string;

/**
 * A file of a document. Every field is there only when it is known.
 */
export type DocumentFile = {
    /**
     * Id of the file. The sources do not tell its type.
     */
    file_id?: number | string | undefined;
    /**
     * What the file shows. The values are not known.
     */
    type?: string | undefined;
    /**
     * Media type of the file.
     */
    mime_type?: string | undefined;
    /**
     * Id of the document. The sources do not tell its type.
     */
    document_id?: number | string | undefined;
    /**
     * Kind of document. The values are not known.
     */
    document_type?: string | undefined;
};

/**
 * An identity document of an identification request. Only `id` is always there.
 */
export type IdentityDocument = {
    id: Id;
    type?: DocumentType | undefined;
    /**
     * Personal code.
     */
    personal_number?: string | undefined;
    /**
     * The country that issued the document.
     */
    country_of_issue?: Country | undefined;
    /**
     * The name of `country_of_issue` in the vendor's older pages.
     *
     * @deprecated
     */
    country?: Country | undefined;
    /**
     * Date of birth.
     */
    date_of_birth?: string | undefined;
    /**
     * Given name.
     */
    first_name?: string | undefined;
    /**
     * Family name.
     */
    last_name?: string | undefined;
    /**
     * Images of the document.
     */
    images?: Array<DocumentImage> | undefined;
    /**
     * What the reviewer wrote.
     */
    comment?: string | undefined;
    /**
     * Id of the identification request that it belongs to.
     */
    identification_request_id?: Id | undefined;
    /**
     * How far the document is trusted. The sources do not tell its type.
     */
    reliability?: number | string | undefined;
    /**
     * Result of the review. The values are not known.
     */
    review_status?: string | undefined;
    /**
     * When it was reviewed. The format is not known.
     */
    reviewed_at?: string | undefined;
    /**
     * Id of the reviewer.
     */
    reviewed_by_user_id?: string | undefined;
    /**
     * Files of the document.
     */
    files?: Array<DocumentFile> | undefined;
};

/**
 * A request to confirm who a user is.
 */
export type IdentificationRequest = {
    id: Id;
    /**
     * Id of the user, when the request is tied to one.
     */
    user_id?: Id | undefined;
    phone?: PhoneNumber | undefined;
    /**
     * Language of the user, ISO 639-1.
     */
    locale?: string | undefined;
    /**
     * When it was made, Unix seconds.
     */
    created: UnixSeconds;
    status: IdentificationStatus;
    relation_status: IdentificationRelationStatus;
    provider: IdentificationProvider;
    /**
     * Photos of the user's face.
     */
    face_photos?: Array<DocumentImage> | undefined;
    face_photo_document?: FacePhotoDocument | undefined;
    /**
     * Identity documents.
     */
    identity_documents?: Array<IdentityDocument> | undefined;
    additional_document?: IdentityDocument | undefined;
    /**
     * What the reviewer wrote, after the review.
     */
    comment?: string | undefined;
};

/**
 * The document that will be uploaded.
 */
export type CreateAdditionalDocumentRequest = {
    type: DocumentType;
    /**
     * The country that issued the document.
     */
    country_of_issue?: Country | undefined;
};

/**
 * A document that was added to an identification request beside the identity document.
 */
export type AdditionalDocument = {
    /**
     * Id of the document.
     */
    id: Id;
    /**
     * Id of the identification request that it belongs to.
     */
    identification_request_id: Id;
};

/**
 * A check that a living person sits before the camera. Every field is there only when it is known.
 */
export type LivenessCheck = {
    id?: Id | undefined;
    /**
     * Id of the identification request that it belongs to.
     */
    identification_request_id?: Id | undefined;
    /**
     * Result of the check. The scale is not known.
     */
    liveliness_score?: number | undefined;
    /**
     * Id of the session with the provider of the check.
     */
    identomat_session_id?: string | undefined;
};

/**
 * What the identity document says. No source tells which fields must be there beside the type.
 */
export type CreateIdentityDocumentRequest = {
    type: DocumentType;
    /**
     * Personal code.
     */
    personal_number?: string | undefined;
    /**
     * The country that issued the document.
     */
    country_of_issue?: Country | undefined;
    /**
     * The name of `country_of_issue` in the vendor's older pages.
     *
     * @deprecated
     */
    country?: Country | undefined;
    /**
     * Date of birth.
     */
    date_of_birth?: string | undefined;
    /**
     * Given name.
     */
    first_name?: string | undefined;
    /**
     * Family name.
     */
    last_name?: string | undefined;
};

/**
 * The server's clock.
 */
export type ServerInformation = {
    time: UnixSeconds;
};

/**
 * Postal address.
 */
export type Address = {
    country: Country;
    /**
     * City.
     */
    city: string;
    /**
     * Street and house.
     */
    street: string;
    /**
     * Postal code.
     */
    post_index?: string | undefined;
};

/**
 * Who the user is. With `full_name` only name and surname are shown.
 */
export type Identity = {
    /**
     * Given name.
     */
    name?: string | undefined;
    /**
     * Family name.
     */
    surname?: string | undefined;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * How far the user's identity is confirmed, in rising order.
 */
export type IdentificationLevel = 'unidentified' | 'semi_identified' | 'identified' | 'fully_identified';

/**
 * Settings of the user.
 */
export type UserOptions = {
    default_currency?: Currency | undefined;
};

/**
 * A politically exposed person.
 */
export type Pep = {
    /**
     * The person's name.
     */
    name: string;
    /**
     * What the person is to the user. The values are not known.
     */
    relation: string;
    /**
     * Offices that the person holds.
     */
    positions: Array<string>;
};

/**
 * A user. Only `id` is always there.
 */
export type User = {
    id: Id;
    /**
     * Main confirmed e-mail address.
     */
    email?: EmailAddress | undefined;
    /**
     * Main confirmed phone number.
     */
    phone?: PhoneNumber | undefined;
    /**
     * Name to show.
     */
    display_name?: string | undefined;
    address?: Address | undefined;
    identity?: Identity | undefined;
    /**
     * Date of birth.
     */
    dob?: string | undefined;
    /**
     * Gender.
     */
    gender?: 'male' | 'female' | undefined;
    /**
     * Whether the user is a person or a company.
     */
    type?: 'natural' | 'legal' | undefined;
    /**
     * Code of the company, for a legal user.
     */
    company_code?: string | undefined;
    identification_level?: IdentificationLevel | undefined;
    calculated_level?: IdentificationLevel | undefined;
    /**
     * Ids of the user's wallets.
     */
    wallets?: Array<Id> | undefined;
    options?: UserOptions | undefined;
    /**
     * Language of the user, ISO 639-1.
     */
    locale?: string | undefined;
    /**
     * Politically exposed persons related to the user. An older page names the scope `politically_exposed_persons`.
     */
    pep?: Array<Pep> | undefined;
    /**
     * When the user asked for deletion of the account. The format is not known.
     */
    deletion_request_at?: string | undefined;
};

/**
 * Who the user says they are.
 */
export type RegistrationIdentity = {
    /**
     * Given name.
     */
    name?: string | undefined;
    /**
     * Family name.
     */
    surname?: string | undefined;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * What the user will log in with.
 */
export type RegistrationCredentials = {
    /**
     * Kind of credentials. Only `main-password` is known.
     */
    type: 'main-password' | (string & {});
    /**
     * The password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Settings of the messages that carry the code, and what comes after. Needs the client permission `provide_registration_parameters`.
 */
export type RegistrationParameters = {
    /**
     * Scopes that the later token will ask for.
     */
    scopes?: Array<string> | undefined;
    /**
     * Template of the link in the SMS.
     */
    phone_link?: string | undefined;
    /**
     * Template of the link in the e-mail.
     */
    email_link?: string | undefined;
};

/**
 * The user to register, by phone number or e-mail address.
 */
export type RegisterUserRequest = {
    phone?: PhoneNumber | undefined;
    email?: EmailAddress | undefined;
    /**
     * Language of the user, ISO 639-1.
     */
    locale?: string | undefined;
    identity?: RegistrationIdentity | undefined;
    credentials?: RegistrationCredentials | undefined;
    parameters?: RegistrationParameters | undefined;
};

/**
 * Whose password to reset, by e-mail address or phone number.
 */
export type StartPasswordResetRequest = {
    email?: EmailAddress | undefined;
    phone?: PhoneNumber | undefined;
    /**
     * Proof of who the user is, needed after the refusal `identity_required`.
     */
    identity?: {
        /**
         * Personal code.
         */
        code: string;
    } | undefined;
    /**
     * Settings of the message that carries the code.
     */
    parameters?: {
        /**
         * A code that the client passes along. Its use is not known.
         */
        code?: string | undefined;
        /**
         * Template of the link in the SMS.
         */
        phone_link?: string | undefined;
        /**
         * Template of the link in the e-mail.
         */
        email_link?: string | undefined;
    } | undefined;
};

/**
 * What the server says of an uploaded document. No source shows it.
 */
export type UploadedDocument = {
    [key: string]: unknown;
};

/**
 * Settings of the message that carries the code.
 */
export type EmailMessageParameters = {
    /**
     * Template of the link in the e-mail.
     */
    email_link?: string | undefined;
};

/**
 * The e-mail address to assign.
 */
export type AssignEmailRequest = {
    email: EmailAddress;
    parameters?: EmailMessageParameters | undefined;
};

/**
 * Code that the user got by SMS or e-mail.
 */
export type ConfirmationCode = string;

/**
 * The code that came by e-mail.
 */
export type ConfirmEmailRequest = {
    code: ConfirmationCode;
};

/**
 * Rising (`ASC`) or falling (`DESC`).
 */
export type SortDirection = 'ASC' | 'DESC';

/**
 * Where a page stands in its list.
 */
export type OffsetMetadata = {
    /**
     * Rows in the whole list.
     */
    total: number;
    /**
     * Rows before the page.
     */
    offset: number;
    /**
     * Rows of a page at the most.
     */
    limit: number;
};

/**
 * A page of identification requests.
 */
export type IdentificationRequestPage = {
    /**
     * The rows.
     */
    identification_requests: Array<IdentificationRequest>;
    _metadata: OffsetMetadata;
};

/**
 * Who the user is.
 */
export type UserIdentity = {
    /**
     * Given name.
     */
    name: string;
    /**
     * Family name.
     */
    surname: string;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * Sets a new password with the code that the reset sent.
 */
export type FinishPasswordResetRequest = {
    code: ConfirmationCode;
    /**
     * The new password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Replaces a password that the user knows.
 */
export type ChangePasswordRequest = {
    /**
     * The password that holds now.
     */
    old_password: string;
    /**
     * The new password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Finishes a reset (with `code`) or changes a known password (with `old_password`); the fields tell which.
 */
export type SetUserPasswordRequest = FinishPasswordResetRequest | ChangePasswordRequest;

/**
 * Settings of the message that carries the code.
 */
export type PhoneMessageParameters = {
    /**
     * Template of the link in the SMS.
     */
    phone_link?: string | undefined;
    /**
     * Scopes that the later token will ask for.
     */
    scopes?: Array<string> | undefined;
};

/**
 * The phone number to assign.
 */
export type AssignPhoneRequest = {
    phone: PhoneNumber;
    parameters?: PhoneMessageParameters | undefined;
};

/**
 * The code that came by SMS.
 */
export type ConfirmPhoneRequest = {
    code: ConfirmationCode;
};

/**
 * Who sees the position.
 */
export type UserPositionType = 'hidden' | 'merchant';

/**
 * Where the user is.
 */
export type UserPosition = {
    /**
     * Latitude in degrees.
     */
    lat: number;
    /**
     * Longitude in degrees.
     */
    lng: number;
    type?: UserPositionType | undefined;
};

/**
 * The questionnaire that a user answers about themselves.
 */
export type Questionnaire = {
    id: Id;
    /**
     * State of the questionnaire. The values are not known.
     */
    status: string;
};

/**
 * Whether the service is on.
 */
export type ServiceStatus = 'enabled' | 'disabled';

/**
 * A service of the vendor that a user has or may have.
 */
export type UserService = {
    /**
     * Key of the service, such as `paysera_app`.
     */
    service: string;
    status: ServiceStatus;
    /**
     * Name to show.
     */
    title?: string | undefined;
    /**
     * What can be done with the service. The values are not known.
     */
    actions?: Array<string> | undefined;
    /**
     * When the user got the service, Unix seconds.
     */
    added?: UnixSeconds | undefined;
    /**
     * A page about the service.
     */
    url?: string | undefined;
};

/**
 * The services of a user.
 */
export type UserServices = {
    /**
     * Id of the user.
     */
    user_id: Id;
    /**
     * The services.
     */
    services: Array<UserService>;
};

/**
 * The barcode of a wallet.
 */
export type WalletBarcode = {
    /**
     * Content of the barcode.
     */
    barcode: string;
};

/**
 * The new description.
 */
export type UpdateWalletDescriptionRequest = {
    /**
     * What the user calls the account. How long it may be is not known.
     */
    description: string;
};

/**
 * Hundredths of the currency's unit, whatever the currency's own minor unit is.
 */
export type Cents = number;

/**
 * Exact amount in the currency's unit.
 */
export type Decimal = string;

/**
 * A balance in another currency.
 */
export type ConvertedBalance = {
    /**
     * What can be spent, in cents of the other currency.
     */
    at_disposal: Cents;
    /**
     * What is held, in cents of the other currency.
     */
    reserved: Cents;
};

/**
 * The balance in one currency.
 */
export type CurrencyBalance = {
    /**
     * What can be spent, in cents.
     */
    at_disposal: Cents;
    /**
     * What can be spent, exactly.
     */
    at_disposal_decimal?: Decimal | undefined;
    /**
     * What is held for payments that are not finished, in cents.
     */
    reserved: Cents;
    /**
     * What is held for payments that are not finished, exactly.
     */
    reserved_decimal?: Decimal | undefined;
    /**
     * The same, in the currency of `convert_to`.
     */
    converted?: ConvertedBalance | undefined;
};

/**
 * Balances by currency code. With historical currencies a key can be a retired or artificial code that is not in ISO 4217, so that
 * readers must not take every key for a current currency.
 *
 */
export type WalletBalance = {
    [key: string]: CurrencyBalance;
};

/**
 * The card to relate.
 */
export type RelateCardRequest = {
    /**
     * Key of the card's issuer, such as `paysera`.
     */
    issuer: string;
    /**
     * Number of the card.
     */
    number: string;
};

/**
 * Somebody whom the owner of a wallet pays often. No source shows it: the fields are inferred from the other party of a statement,
 * and others may stand beside them.
 *
 */
export type Favourite = {
    /**
     * Name to show.
     */
    display_name?: string | undefined;
    /**
     * Account number or IBAN.
     */
    account_number?: string | undefined;
    /**
     * Id of the wallet.
     */
    wallet_id?: Id | undefined;
    /**
     * Id of the user.
     */
    user_id?: Id | undefined;
    [key: string]: unknown;
};

/**
 * A page of favourites. No source shows it; it is inferred from the other lists.
 */
export type FavouritePage = {
    /**
     * The rows.
     */
    favourites: Array<Favourite>;
    _metadata: OffsetMetadata;
};

/**
 * The password that the sender told the user.
 */
export type ProvidePendingPaymentPasswordRequest = {
    /**
     * The password that releases the payment.
     */
    password: string;
};

/**
 * Whether money came in or went out.
 */
export type Direction = 'in' | 'out';

/**
 * Kind of pending payment. Only `password` is known; new kinds may appear.
 */
export type PendingPaymentType = 'password' | (string & {});

/**
 * Who is on the other side. Every field is there only when it is known.
 */
export type OtherParty = {
    /**
     * Name to show.
     */
    display_name?: string | undefined;
    /**
     * Full name.
     */
    name?: string | undefined;
    /**
     * Personal or company code.
     */
    code?: string | undefined;
    /**
     * Account number or IBAN.
     */
    account_number?: string | undefined;
    /**
     * Code of the bank.
     */
    bic?: string | undefined;
    /**
     * Id of the wallet.
     */
    wallet_id?: Id | undefined;
    /**
     * Id of the user.
     */
    user_id?: Id | undefined;
    /**
     * Id of the owner.
     */
    owner_id?: Id | undefined;
    /**
     * Phone number, digits with the country code.
     */
    phone?: string | undefined;
    /**
     * E-mail address.
     */
    email?: string | undefined;
    /**
     * IBANs of the account.
     */
    ibans?: Array<Iban> | undefined;
};

/**
 * A payment that waits, for a password or for its time to run out. The amount is never negative; the direction gives the sign.
 */
export type PendingPayment = {
    /**
     * Id of the payment. 64 bits on the server; ids seen are far below 2^53.
     */
    id: Id;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Amount, exactly.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    /**
     * What it is for.
     */
    details: string;
    direction: Direction;
    type: PendingPaymentType;
    /**
     * Whether it may be cancelled.
     */
    cancelable: boolean;
    /**
     * When it was made, Unix seconds.
     */
    date?: UnixSeconds | undefined;
    /**
     * When it lapses, Unix seconds.
     */
    valid_until?: UnixSeconds | undefined;
    /**
     * The password that releases it, shown to the sender.
     */
    password?: string | undefined;
    /**
     * Id of the transfer behind it.
     */
    transfer_id?: Id | undefined;
    /**
     * Key of the transaction behind it.
     */
    transaction_key?: string | undefined;
    other_party?: OtherParty | undefined;
};

/**
 * A page of pending payments.
 */
export type PendingPaymentPage = {
    /**
     * The rows.
     */
    pending_payments: Array<PendingPayment>;
    _metadata: OffsetMetadata;
};

/**
 * The balances as text for a printer.
 */
export type BalanceReceipt = {
    /**
     * The text, broken into lines of the width that was asked for.
     */
    text: string;
};

/**
 * Kind of movement. New kinds may appear.
 */
export type StatementType = 'transfer' | 'commission' | 'currency' | 'tax' | 'return' | 'automatic_payment' | 'cash' | 'card_transaction' | (string & {});

/**
 * Money that is held in the wallet for a payment that is not finished. The amount is never negative.
 */
export type ReservationStatement = {
    type?: StatementType | undefined;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Amount, exactly.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    /**
     * What it is for.
     */
    details?: string | undefined;
    /**
     * Reference number of the payment.
     */
    reference_number?: string | undefined;
    /**
     * When it was held, Unix seconds.
     */
    date: UnixSeconds;
    other_party?: OtherParty | undefined;
    /**
     * Id of the transfer behind it.
     */
    transfer_id?: Id | undefined;
    direction?: Direction | undefined;
};

/**
 * A page of reservation statements.
 */
export type ReservationStatementPage = {
    /**
     * The rows.
     */
    reservation_statements: Array<ReservationStatement>;
    _metadata: OffsetMetadata;
};

/**
 * One movement of money. The amount is never negative; the direction gives the sign.
 */
export type Statement = {
    /**
     * Id of the statement. 64 bits on the server; ids seen are far below 2^53.
     */
    id: Id;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Amount, exactly.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    direction: Direction;
    /**
     * When it happened, Unix seconds.
     */
    date: UnixSeconds;
    /**
     * What it was for.
     */
    details?: string | undefined;
    type?: StatementType | undefined;
    /**
     * Id of the transfer behind it.
     */
    transfer_id?: Id | undefined;
    /**
     * Reference number of the payment.
     */
    reference_number?: string | undefined;
    /**
     * Number of the account that it belongs to.
     */
    account_number?: string | undefined;
    other_party?: OtherParty | undefined;
    /**
     * IBANs of the account that it belongs to.
     */
    ibans?: Array<Iban> | undefined;
};

/**
 * Where a page stands in its list.
 */
export type CursorMetadata = {
    /**
     * Rows in the whole list.
     */
    total?: number | undefined;
    /**
     * Rows before the page.
     */
    offset?: number | undefined;
    /**
     * Rows of a page at the most.
     */
    limit: number;
    /**
     * Whether rows follow the page.
     */
    has_next?: boolean | undefined;
    /**
     * Whether rows precede the page.
     */
    has_previous?: boolean | undefined;
    /**
     * Cursors of the pages beside this one.
     */
    cursors?: {
        /**
         * For the page that precedes, sent as `before`.
         */
        before?: string | undefined;
        /**
         * For the page that follows, sent as `after`.
         */
        after?: string | undefined;
    } | undefined;
};

/**
 * A page of statements.
 */
export type StatementPage = {
    /**
     * The rows, newest first.
     */
    statements: Array<Statement>;
    _metadata: CursorMetadata;
};

/**
 * Whether the balance covers an amount.
 */
export type SufficientAmount = {
    /**
     * Whether it does.
     */
    is_sufficient: boolean;
};

/**
 * Wallets by the e-mail address, phone number or hash that found them. What was not found is left out.
 */
export type WalletMap = {
    [key: string]: WalletEntity;
};

/**
 * A scope as it is asked for. With `_optional` a person may leave it out, and is not made to act for it now.
 */
export type RequestedScope = 'email' | 'email_offline' | 'phone' | 'phone_offline' | 'phone_confirmation' | 'phone_confirmation_offline' | 'address' | 'address_offline' | 'full_name' | 'full_name_offline' | 'identity' | 'identity_offline' | 'dob' | 'dob_offline' | 'gender' | 'gender_offline' | 'identification_level' | 'identification_level_offline' | 'identification_data' | 'identification_data_offline' | 'user_info' | 'wallet_list' | 'wallet_list_offline' | 'pep' | 'services' | 'services_offline' | 'user_position' | 'user_position_offline' | 'avatar' | 'avatar_offline' | 'projects' | 'projects_offline' | 'balance' | 'balance_offline' | 'check_has_sufficient_balance' | 'statements' | 'statements_offline' | 'recent_statements' | 'incoming_payments' | 'incoming_payments_offline' | 'outgoing_payments' | 'outgoing_payments_offline' | 'favourites' | 'favourites_offline' | 'manage_account' | 'manage_account_offline' | 'cards' | 'cards_offline' | 'email_optional' | 'email_offline_optional' | 'phone_optional' | 'phone_offline_optional' | 'phone_confirmation_optional' | 'phone_confirmation_offline_optional' | 'address_optional' | 'address_offline_optional' | 'full_name_optional' | 'full_name_offline_optional' | 'identity_optional' | 'identity_offline_optional' | 'dob_optional' | 'dob_offline_optional' | 'gender_optional' | 'gender_offline_optional' | 'identification_level_optional' | 'identification_level_offline_optional' | 'identification_data_optional' | 'identification_data_offline_optional' | 'user_info_optional' | 'wallet_list_optional' | 'wallet_list_offline_optional' | 'pep_optional' | 'services_optional' | 'services_offline_optional' | 'user_position_optional' | 'user_position_offline_optional' | 'avatar_optional' | 'avatar_offline_optional' | 'projects_optional' | 'projects_offline_optional' | 'balance_optional' | 'balance_offline_optional' | 'check_has_sufficient_balance_optional' | 'statements_optional' | 'statements_offline_optional' | 'recent_statements_optional' | 'incoming_payments_optional' | 'incoming_payments_offline_optional' | 'outgoing_payments_optional' | 'outgoing_payments_offline_optional' | 'favourites_optional' | 'favourites_offline_optional' | 'manage_account_optional' | 'manage_account_offline_optional' | 'cards_optional' | 'cards_offline_optional';

/**
 * A scope of higher risk, which is added to a token when it is refreshed, by a code that the person is sent.
 */
export type ExtendedScope = 'convert_currency' | 'make_bank_transfers';

/**
 * The access token, which is its public half; its key stays secret.
 */
export type AccessToken = string;

/**
 * The IBAN, without spaces.
 */
export type AccountIban = Iban;

/**
 * Id of the additional document, from `createAdditionalDocument`.
 */
export type AdditionalDocumentId = Id;

/**
 * Id of the contact book, from `createContactBook`.
 */
export type ContactBookId = Id;

/**
 * E-mail addresses, joined by commas.
 */
export type EmailList = string;

/**
 * Phone numbers, digits with the country code, joined by commas.
 */
export type PhoneList = string;

/**
 * Hashes of e-mail addresses, joined by commas; each is the SHA-1 of the address in lower case, in hexadecimal.
 */
export type EmailHashList = string;

/**
 * Hashes of phone numbers, joined by commas; each is the SHA-1 of the number's digits, in hexadecimal.
 */
export type PhoneHashList = string;

/**
 * Id of the identification request.
 */
export type IdentificationRequestId = Id;

/**
 * Language of the texts in the answer.
 */
export type AcceptLanguage = string;

/**
 * Place of the image, from 0. Of a document 0 is the front and 1 the back.
 */
export type ImageOrder = number;

/**
 * Id of the identity document, from `createIdentityDocument`.
 */
export type IdentityDocumentId = Id;

/**
 * The user with this confirmed e-mail address.
 */
export type EmailCriterion = EmailAddress;

/**
 * The user with this confirmed phone number.
 */
export type PhoneCriterion = PhoneNumber;

/**
 * The person with this personal code, sent as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2). Needs the
 * client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and the
 * nationality as a second parameter `nationality`.
 *
 */
export type PersonCodeCriterion = {
    [key: string]: string;
};

/**
 * The user's id, or `me` for the user who granted the token.
 */
export type UserId = Id | 'me';

/**
 * Field to order by. The names are not known.
 */
export type OrderBy = string;

/**
 * Whether the order rises or falls.
 */
export type OrderDirection = SortDirection;

/**
 * Rows of a page at the most. What the server takes when it is left out, and the greatest value, are not known.
 */
export type Limit = number;

/**
 * Rows to leave out before the page. Not together with a cursor.
 */
export type Offset = number;

/**
 * Key of the service, from `listServices`.
 */
export type Service = string;

/**
 * The wallet whose account has this number.
 */
export type AccountNumberCriterion = string;

/**
 * The wallet for which this barcode was generated.
 */
export type BarcodeCriterion = string;

/**
 * The wallet that a card is related to, sent as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
 */
export type CardCriterion = {
    [key: string]: string;
};

/**
 * The wallet of the company with this code, sent as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
 */
export type CompanyCodeCriterion = {
    [key: string]: string;
};

/**
 * The wallet of the vehicle with this licence plate, letters and digits only.
 */
export type LicencePlateCriterion = string;

/**
 * The wallet with this NFC identifier.
 */
export type NfcCriterion = string;

/**
 * The wallet of the user with this id.
 */
export type UserIdCriterion = Id;

/**
 * The wallet's id, or `me` for the default wallet of the user who granted the token.
 */
export type WalletId = Id | 'me';

/**
 * Id of the pending payment.
 */
export type PaymentId = Id;

/**
 * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
 */
export type After = string;

/**
 * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
 */
export type Before = string;

export type CreateSessionData = {
    body: CreateSessionRequest;
    path?: never;
    query?: never;
    url: '/oauth/v1/session';
};

export type CreateSessionErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), or the body cannot be read (`invalid_request`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateSessionError = CreateSessionErrors[keyof CreateSessionErrors];

export type CreateSessionResponses = {
    /**
     * The key of the session.
     */
    200: Session;
};

export type CreateSessionResponse = CreateSessionResponses[keyof CreateSessionResponses];

export type RevokeTokenData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The access token to revoke.
         */
        access_token: string;
    };
    url: '/oauth/v1/token';
};

export type RevokeTokenErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), or the body cannot be read (`invalid_request`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type RevokeTokenError = RevokeTokenErrors[keyof RevokeTokenErrors];

export type RevokeTokenResponses = {
    /**
     * The token is revoked. What the object holds does not matter.
     */
    200: EmptyObject;
    /**
     * The token is revoked.
     */
    204: void;
};

export type RevokeTokenResponse = RevokeTokenResponses[keyof RevokeTokenResponses];

export type CreateTokenData = {
    body: TokenRequest;
    path?: never;
    query?: never;
    url: '/oauth/v1/token';
};

export type CreateTokenErrors = {
    /**
     * The grant is expired, used or unknown (`invalid_grant`), not permitted to the client (`unauthorized_client`, `invalid_client`), unknown (`unsupported_grant_type`) or asks for too much (`invalid_scope`), or the form is wrong. Beside `invalid_grant` the codes are those of RFC 6749, section 5.2.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateTokenError = CreateTokenErrors[keyof CreateTokenErrors];

export type CreateTokenResponses = {
    /**
     * The access token and its key.
     */
    200: TokenResponse;
};

export type CreateTokenResponse = CreateTokenResponses[keyof CreateTokenResponses];

export type ActivateTokenData = {
    body?: never;
    path: {
        /**
         * The access token, which is its public half; its key stays secret.
         */
        accessToken: string;
    };
    query?: never;
    url: '/oauth/v1/tokens/{accessToken}/activate';
};

export type ActivateTokenErrors = {
    /**
     * The grant is expired, used or unknown (`invalid_grant`), not permitted to the client (`unauthorized_client`, `invalid_client`), unknown (`unsupported_grant_type`) or asks for too much (`invalid_scope`), or the form is wrong. Beside `invalid_grant` the codes are those of RFC 6749, section 5.2.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ActivateTokenError = ActivateTokenErrors[keyof ActivateTokenErrors];

export type ActivateTokenResponses = {
    /**
     * The token, now active.
     */
    200: TokenResponse;
};

export type ActivateTokenResponse = ActivateTokenResponses[keyof ActivateTokenResponses];

export type GetAccountNumberData = {
    body?: never;
    path: {
        /**
         * The IBAN, without spaces.
         */
        iban: Iban;
    };
    query?: never;
    url: '/rest/v1/account/{iban}';
};

export type GetAccountNumberErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetAccountNumberError = GetAccountNumberErrors[keyof GetAccountNumberErrors];

export type GetAccountNumberResponses = {
    /**
     * The account number.
     */
    200: AccountNumber;
};

export type GetAccountNumberResponse = GetAccountNumberResponses[keyof GetAccountNumberResponses];

export type UploadAdditionalDocumentFileData = {
    body: Blob | File;
    path: {
        /**
         * Id of the additional document, from `createAdditionalDocument`.
         */
        additionalDocumentId: Id;
    };
    query?: never;
    url: '/rest/v1/additional-document/{additionalDocumentId}/file';
};

export type UploadAdditionalDocumentFileErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadAdditionalDocumentFileError = UploadAdditionalDocumentFileErrors[keyof UploadAdditionalDocumentFileErrors];

export type UploadAdditionalDocumentFileResponses = {
    /**
     * The file is kept.
     */
    204: void;
};

export type UploadAdditionalDocumentFileResponse = UploadAdditionalDocumentFileResponses[keyof UploadAdditionalDocumentFileResponses];

export type GetClientData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/client';
};

export type GetClientErrors = {
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetClientError = GetClientErrors[keyof GetClientErrors];

export type GetClientResponses = {
    /**
     * The client.
     */
    200: Client;
};

export type GetClientResponse = GetClientResponses[keyof GetClientResponses];

export type ListClientLocationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/client/locations';
};

export type ListClientLocationsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListClientLocationsError = ListClientLocationsErrors[keyof ListClientLocationsErrors];

export type ListClientLocationsResponses = {
    /**
     * The locations.
     */
    200: Array<ClientLocation>;
};

export type ListClientLocationsResponse = ListClientLocationsResponses[keyof ListClientLocationsResponses];

export type GetConfigurationData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/configuration';
};

export type GetConfigurationErrors = {
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetConfigurationError = GetConfigurationErrors[keyof GetConfigurationErrors];

export type GetConfigurationResponses = {
    /**
     * The settings.
     */
    200: ServerConfiguration;
};

export type GetConfigurationResponse = GetConfigurationResponses[keyof GetConfigurationResponses];

export type AppendContactsData = {
    body: Contacts;
    path: {
        /**
         * Id of the contact book, from `createContactBook`.
         */
        contactBookId: Id;
    };
    query?: never;
    url: '/rest/v1/contact-book/{contactBookId}/append';
};

export type AppendContactsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type AppendContactsError = AppendContactsErrors[keyof AppendContactsErrors];

export type AppendContactsResponses = {
    /**
     * The contact book.
     */
    200: ContactBook;
    /**
     * The contacts are added.
     */
    204: void;
};

export type AppendContactsResponse = AppendContactsResponses[keyof AppendContactsResponses];

export type DeleteContactsData = {
    body?: never;
    path: {
        /**
         * Id of the contact book, from `createContactBook`.
         */
        contactBookId: Id;
    };
    query?: {
        /**
         * E-mail addresses, joined by commas.
         */
        email?: string | undefined;
        /**
         * Phone numbers, digits with the country code, joined by commas.
         */
        phone?: string | undefined;
        /**
         * Hashes of e-mail addresses, joined by commas; each is the SHA-1 of the address in lower case, in hexadecimal.
         */
        email_hash?: string | undefined;
        /**
         * Hashes of phone numbers, joined by commas; each is the SHA-1 of the number's digits, in hexadecimal.
         */
        phone_hash?: string | undefined;
    } | undefined;
    url: '/rest/v1/contact-book/{contactBookId}/contacts';
};

export type DeleteContactsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type DeleteContactsError = DeleteContactsErrors[keyof DeleteContactsErrors];

export type DeleteContactsResponses = {
    /**
     * The contacts are removed.
     */
    204: void;
};

export type DeleteContactsResponse = DeleteContactsResponses[keyof DeleteContactsResponses];

export type ListCurrenciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/currencies';
};

export type ListCurrenciesErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListCurrenciesError = ListCurrenciesErrors[keyof ListCurrenciesErrors];

export type ListCurrenciesResponses = {
    /**
     * Currency codes.
     */
    200: Array<Currency>;
};

export type ListCurrenciesResponse = ListCurrenciesResponses[keyof ListCurrenciesResponses];

export type CreateIdentificationRequestByPhoneData = {
    body: CreateIdentificationRequestByPhoneRequest;
    path?: never;
    query?: never;
    url: '/rest/v1/identification-request';
};

export type CreateIdentificationRequestByPhoneErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentificationRequestByPhoneError = CreateIdentificationRequestByPhoneErrors[keyof CreateIdentificationRequestByPhoneErrors];

export type CreateIdentificationRequestByPhoneResponses = {
    /**
     * The request, not tied to a user yet.
     */
    200: IdentificationRequest;
};

export type CreateIdentificationRequestByPhoneResponse = CreateIdentificationRequestByPhoneResponses[keyof CreateIdentificationRequestByPhoneResponses];

export type GetIdentificationRequestData = {
    body?: never;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}';
};

export type GetIdentificationRequestErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetIdentificationRequestError = GetIdentificationRequestErrors[keyof GetIdentificationRequestErrors];

export type GetIdentificationRequestResponses = {
    /**
     * The request.
     */
    200: IdentificationRequest;
};

export type GetIdentificationRequestResponse = GetIdentificationRequestResponses[keyof GetIdentificationRequestResponses];

export type CreateAdditionalDocumentData = {
    body: CreateAdditionalDocumentRequest;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/additional-document';
};

export type CreateAdditionalDocumentErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateAdditionalDocumentError = CreateAdditionalDocumentErrors[keyof CreateAdditionalDocumentErrors];

export type CreateAdditionalDocumentResponses = {
    /**
     * The document, ready for its file.
     */
    200: AdditionalDocument;
};

export type CreateAdditionalDocumentResponse = CreateAdditionalDocumentResponses[keyof CreateAdditionalDocumentResponses];

export type CreateFacePhotoData = {
    body: EmptyObject;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string | undefined;
    } | undefined;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/face-photo';
};

export type CreateFacePhotoErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many liveness checks (`rate_limit_exceeded_ge`) or too many requests (`rate_limit_exceeded`).
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateFacePhotoError = CreateFacePhotoErrors[keyof CreateFacePhotoErrors];

export type CreateFacePhotoResponses = {
    /**
     * The liveness check that has begun.
     */
    200: LivenessCheck;
};

export type CreateFacePhotoResponse = CreateFacePhotoResponses[keyof CreateFacePhotoResponses];

export type UploadFacePhotoImageData = {
    body: Blob | File;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
        /**
         * Place of the image, from 0. Of a document 0 is the front and 1 the back.
         */
        order: number;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}';
};

export type UploadFacePhotoImageErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadFacePhotoImageError = UploadFacePhotoImageErrors[keyof UploadFacePhotoImageErrors];

export type UploadFacePhotoImageResponses = {
    /**
     * The image is kept.
     */
    204: void;
};

export type UploadFacePhotoImageResponse = UploadFacePhotoImageResponses[keyof UploadFacePhotoImageResponses];

export type CreateIdentityDocumentData = {
    body: CreateIdentityDocumentRequest;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/identity-document';
};

export type CreateIdentityDocumentErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentityDocumentError = CreateIdentityDocumentErrors[keyof CreateIdentityDocumentErrors];

export type CreateIdentityDocumentResponses = {
    /**
     * The document, ready for its images.
     */
    200: IdentityDocument;
};

export type CreateIdentityDocumentResponse = CreateIdentityDocumentResponses[keyof CreateIdentityDocumentResponses];

export type SubmitIdentificationRequestData = {
    body?: never;
    path: {
        /**
         * Id of the identification request.
         */
        identificationRequestId: Id;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/submit';
};

export type SubmitIdentificationRequestErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type SubmitIdentificationRequestError = SubmitIdentificationRequestErrors[keyof SubmitIdentificationRequestErrors];

export type SubmitIdentificationRequestResponses = {
    /**
     * The request, on its way to review.
     */
    200: IdentificationRequest;
};

export type SubmitIdentificationRequestResponse = SubmitIdentificationRequestResponses[keyof SubmitIdentificationRequestResponses];

export type UploadIdentityDocumentImageData = {
    body: Blob | File;
    path: {
        /**
         * Id of the identity document, from `createIdentityDocument`.
         */
        identityDocumentId: Id;
        /**
         * Place of the image, from 0. Of a document 0 is the front and 1 the back.
         */
        order: number;
    };
    query?: never;
    url: '/rest/v1/identity-document/{identityDocumentId}/image/{order}';
};

export type UploadIdentityDocumentImageErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadIdentityDocumentImageError = UploadIdentityDocumentImageErrors[keyof UploadIdentityDocumentImageErrors];

export type UploadIdentityDocumentImageResponses = {
    /**
     * The image is kept.
     */
    204: void;
};

export type UploadIdentityDocumentImageResponse = UploadIdentityDocumentImageResponses[keyof UploadIdentityDocumentImageResponses];

export type GetServerData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/server';
};

export type GetServerErrors = {
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetServerError = GetServerErrors[keyof GetServerErrors];

export type GetServerResponses = {
    /**
     * The server's clock.
     */
    200: ServerInformation;
};

export type GetServerResponse = GetServerResponses[keyof GetServerResponses];

export type FindUserData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The user with this confirmed e-mail address.
         */
        email?: EmailAddress | undefined;
        /**
         * The user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * The person with this personal code, sent as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2). Needs the
         * client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and the
         * nationality as a second parameter `nationality`.
         *
         */
        person_code?: {
            [key: string]: string;
        } | undefined;
    } | undefined;
    url: '/rest/v1/user';
};

export type FindUserErrors = {
    /**
     * The criteria are none, several or of a wrong form (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type FindUserError = FindUserErrors[keyof FindUserErrors];

export type FindUserResponses = {
    /**
     * The user, as far as the scopes show them.
     */
    200: User;
};

export type FindUserResponse = FindUserResponses[keyof FindUserResponses];

export type RegisterUserData = {
    body: RegisterUserRequest;
    path?: never;
    query?: never;
    url: '/rest/v1/user';
};

export type RegisterUserErrors = {
    /**
     * A value is refused (`invalid_parameters`, `invalid_identity`, `password_too_short`, `password_too_risky`, `phone_from_prohibited_country`), or the body cannot be read (`invalid_request`). No source gives the status of the values' own codes.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The phone number or e-mail address belongs to a user (`user_already_exists`). No source gives the status.
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type RegisterUserError = RegisterUserErrors[keyof RegisterUserErrors];

export type RegisterUserResponses = {
    /**
     * The new user; `id` at least.
     */
    200: User;
};

export type RegisterUserResponse = RegisterUserResponses[keyof RegisterUserResponses];

export type StartPasswordResetData = {
    body: StartPasswordResetRequest;
    path?: never;
    query?: never;
    url: '/rest/v1/user/password/reset';
};

export type StartPasswordResetErrors = {
    /**
     * The personal code is needed (`identity_required`) or does not match (`invalid_identity`), a parameter is missing or has a wrong form (`invalid_parameters`), or the body cannot be read (`invalid_request`). No source gives the status of the first two.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type StartPasswordResetError = StartPasswordResetErrors[keyof StartPasswordResetErrors];

export type StartPasswordResetResponses = {
    /**
     * The user's id.
     */
    200: User;
};

export type StartPasswordResetResponse = StartPasswordResetResponses[keyof StartPasswordResetResponses];

export type GetUserData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}';
};

export type GetUserErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserError = GetUserErrors[keyof GetUserErrors];

export type GetUserResponses = {
    /**
     * The user, as far as the scopes show them.
     */
    200: User;
};

export type GetUserResponse = GetUserResponses[keyof GetUserResponses];

export type GetUserAddressData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/address';
};

export type GetUserAddressErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserAddressError = GetUserAddressErrors[keyof GetUserAddressErrors];

export type GetUserAddressResponses = {
    /**
     * The address.
     */
    200: Address;
};

export type GetUserAddressResponse = GetUserAddressResponses[keyof GetUserAddressResponses];

export type DeleteAvatarData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/avatar';
};

export type DeleteAvatarErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type DeleteAvatarError = DeleteAvatarErrors[keyof DeleteAvatarErrors];

export type DeleteAvatarResponses = {
    /**
     * The picture is removed.
     */
    204: void;
};

export type DeleteAvatarResponse = DeleteAvatarResponses[keyof DeleteAvatarResponses];

export type UploadAvatarData = {
    body: Blob | File;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/avatar';
};

export type UploadAvatarErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadAvatarError = UploadAvatarErrors[keyof UploadAvatarErrors];

export type UploadAvatarResponses = {
    /**
     * The picture is set.
     */
    204: void;
};

export type UploadAvatarResponse = UploadAvatarResponses[keyof UploadAvatarResponses];

export type ListConfirmedPhonesData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/confirmed-phones';
};

export type ListConfirmedPhonesErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListConfirmedPhonesError = ListConfirmedPhonesErrors[keyof ListConfirmedPhonesErrors];

export type ListConfirmedPhonesResponses = {
    /**
     * The phone numbers.
     */
    200: Array<PhoneNumber>;
};

export type ListConfirmedPhonesResponse = ListConfirmedPhonesResponses[keyof ListConfirmedPhonesResponses];

export type CreateContactBookData = {
    body: Contacts;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/contact-book';
};

export type CreateContactBookErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateContactBookError = CreateContactBookErrors[keyof CreateContactBookErrors];

export type CreateContactBookResponses = {
    /**
     * The contact book.
     */
    200: ContactBook;
};

export type CreateContactBookResponse = CreateContactBookResponses[keyof CreateContactBookResponses];

export type UploadDocumentData = {
    body: Blob | File;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/document';
};

export type UploadDocumentErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadDocumentError = UploadDocumentErrors[keyof UploadDocumentErrors];

export type UploadDocumentResponses = {
    /**
     * What the server says of the document. No source shows it.
     */
    200: UploadedDocument;
};

export type UploadDocumentResponse = UploadDocumentResponses[keyof UploadDocumentResponses];

export type GetUserEmailData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/email';
};

export type GetUserEmailErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserEmailError = GetUserEmailErrors[keyof GetUserEmailErrors];

export type GetUserEmailResponses = {
    /**
     * The main confirmed e-mail address, as a JSON string.
     */
    200: EmailAddress;
};

export type GetUserEmailResponse = GetUserEmailResponses[keyof GetUserEmailResponses];

export type AssignEmailData = {
    body: AssignEmailRequest;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/email';
};

export type AssignEmailErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type AssignEmailError = AssignEmailErrors[keyof AssignEmailErrors];

export type AssignEmailResponses = {
    /**
     * The user; the address shows once it is confirmed.
     */
    200: User;
};

export type AssignEmailResponse = AssignEmailResponses[keyof AssignEmailResponses];

export type ConfirmEmailData = {
    body: ConfirmEmailRequest;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/email/confirm';
};

export type ConfirmEmailErrors = {
    /**
     * The code is wrong or has expired (`invalid_code`), the form is wrong (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of the first.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ConfirmEmailError = ConfirmEmailErrors[keyof ConfirmEmailErrors];

export type ConfirmEmailResponses = {
    /**
     * The user with the address, if scopes show it.
     */
    200: User;
};

export type ConfirmEmailResponse = ConfirmEmailResponses[keyof ConfirmEmailResponses];

export type CreateIdentificationRequestData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/identification-request';
};

export type CreateIdentificationRequestErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentificationRequestError = CreateIdentificationRequestErrors[keyof CreateIdentificationRequestErrors];

export type CreateIdentificationRequestResponses = {
    /**
     * The request, which waits for documents.
     */
    200: IdentificationRequest;
};

export type CreateIdentificationRequestResponse = CreateIdentificationRequestResponses[keyof CreateIdentificationRequestResponses];

export type ListIdentificationRequestsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the answer.
         */
        'Accept-Language'?: string | undefined;
    } | undefined;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: {
        /**
         * Only requests in these states; the parameter is repeated for each.
         */
        'statuses[]'?: Array<IdentificationStatus> | undefined;
        /**
         * Field to order by. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Whether the order rises or falls.
         */
        order_direction?: SortDirection | undefined;
        /**
         * Rows of a page at the most. What the server takes when it is left out, and the greatest value, are not known.
         */
        limit?: number | undefined;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/identification-requests';
};

export type ListIdentificationRequestsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListIdentificationRequestsError = ListIdentificationRequestsErrors[keyof ListIdentificationRequestsErrors];

export type ListIdentificationRequestsResponses = {
    /**
     * A page of identification requests.
     */
    200: IdentificationRequestPage;
};

export type ListIdentificationRequestsResponse = ListIdentificationRequestsResponses[keyof ListIdentificationRequestsResponses];

export type GetUserIdentityData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/identity';
};

export type GetUserIdentityErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserIdentityError = GetUserIdentityErrors[keyof GetUserIdentityErrors];

export type GetUserIdentityResponses = {
    /**
     * The identity.
     */
    200: UserIdentity;
};

export type GetUserIdentityResponse = GetUserIdentityResponses[keyof GetUserIdentityResponses];

export type SetUserPasswordData = {
    body: SetUserPasswordRequest;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/password';
};

export type SetUserPasswordErrors = {
    /**
     * The code (`invalid_code`), the old password (`invalid_password`) or the new one (`password_too_short`, `password_too_risky`) is refused, the form is wrong (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of the codes for passwords.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type SetUserPasswordError = SetUserPasswordErrors[keyof SetUserPasswordErrors];

export type SetUserPasswordResponses = {
    /**
     * The user.
     */
    200: User;
};

export type SetUserPasswordResponse = SetUserPasswordResponses[keyof SetUserPasswordResponses];

export type ListPoliticallyExposedPersonsData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/pes';
};

export type ListPoliticallyExposedPersonsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListPoliticallyExposedPersonsError = ListPoliticallyExposedPersonsErrors[keyof ListPoliticallyExposedPersonsErrors];

export type ListPoliticallyExposedPersonsResponses = {
    /**
     * The persons, perhaps none.
     */
    200: Array<Pep>;
};

export type ListPoliticallyExposedPersonsResponse = ListPoliticallyExposedPersonsResponses[keyof ListPoliticallyExposedPersonsResponses];

export type GetUserPhoneData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/phone';
};

export type GetUserPhoneErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserPhoneError = GetUserPhoneErrors[keyof GetUserPhoneErrors];

export type GetUserPhoneResponses = {
    /**
     * The main confirmed phone number, as a JSON string.
     */
    200: PhoneNumber;
};

export type GetUserPhoneResponse = GetUserPhoneResponses[keyof GetUserPhoneResponses];

export type AssignPhoneData = {
    body: AssignPhoneRequest;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/phone';
};

export type AssignPhoneErrors = {
    /**
     * The phone number is refused (`invalid_parameters`, `phone_from_prohibited_country`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of the number's own code.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The phone number belongs to another user (`phone_already_assigned`). No source gives the status.
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type AssignPhoneError = AssignPhoneErrors[keyof AssignPhoneErrors];

export type AssignPhoneResponses = {
    /**
     * The user; the number shows once it is confirmed.
     */
    200: User;
};

export type AssignPhoneResponse = AssignPhoneResponses[keyof AssignPhoneResponses];

export type ConfirmPhoneData = {
    body: ConfirmPhoneRequest;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/phone/confirm';
};

export type ConfirmPhoneErrors = {
    /**
     * The code is wrong or has expired (`invalid_code`), the form is wrong (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of the first.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ConfirmPhoneError = ConfirmPhoneErrors[keyof ConfirmPhoneErrors];

export type ConfirmPhoneResponses = {
    /**
     * The user with the number, if scopes show it.
     */
    200: User;
};

export type ConfirmPhoneResponse = ConfirmPhoneResponses[keyof ConfirmPhoneResponses];

export type GetUserPositionData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/position';
};

export type GetUserPositionErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserPositionError = GetUserPositionErrors[keyof GetUserPositionErrors];

export type GetUserPositionResponses = {
    /**
     * The position.
     */
    200: UserPosition;
};

export type GetUserPositionResponse = GetUserPositionResponses[keyof GetUserPositionResponses];

export type SetUserPositionData = {
    body: UserPosition;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/position';
};

export type SetUserPositionErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type SetUserPositionError = SetUserPositionErrors[keyof SetUserPositionErrors];

export type SetUserPositionResponses = {
    /**
     * The position as it was kept.
     */
    200: UserPosition;
};

export type SetUserPositionResponse = SetUserPositionResponses[keyof SetUserPositionResponses];

export type ListProjectsData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: {
        /**
         * Fields to show, joined by commas. The syntax beyond names is not known.
         */
        fields?: string | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/projects';
};

export type ListProjectsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListProjectsError = ListProjectsErrors[keyof ListProjectsErrors];

export type ListProjectsResponses = {
    /**
     * The projects.
     */
    200: Array<Project>;
};

export type ListProjectsResponse = ListProjectsResponses[keyof ListProjectsResponses];

export type GetUserQuestionnaireData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/questionnaire';
};

export type GetUserQuestionnaireErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserQuestionnaireError = GetUserQuestionnaireErrors[keyof GetUserQuestionnaireErrors];

export type GetUserQuestionnaireResponses = {
    /**
     * The questionnaire.
     */
    200: Questionnaire;
};

export type GetUserQuestionnaireResponse = GetUserQuestionnaireResponses[keyof GetUserQuestionnaireResponses];

export type EnableServiceData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
        /**
         * Key of the service, from `listServices`.
         */
        service: string;
    };
    query?: never;
    url: '/rest/v1/user/{userId}/service/{service}';
};

export type EnableServiceErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type EnableServiceError = EnableServiceErrors[keyof EnableServiceErrors];

export type EnableServiceResponses = {
    /**
     * The service.
     */
    200: UserService;
    /**
     * The service is on.
     */
    204: void;
};

export type EnableServiceResponse = EnableServiceResponses[keyof EnableServiceResponses];

export type ListServicesData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/user/{userId}/services';
};

export type ListServicesErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListServicesError = ListServicesErrors[keyof ListServicesErrors];

export type ListServicesResponses = {
    /**
     * The services.
     */
    200: UserServices;
};

export type ListServicesResponse = ListServicesResponses[keyof ListServicesResponses];

export type ListWalletsData = {
    body?: never;
    path: {
        /**
         * The user's id, or `me` for the user who granted the token.
         */
        userId: Id | 'me';
    };
    query?: {
        /**
         * Also lists wallets that are not active.
         */
        inactive_included?: boolean | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/wallets';
};

export type ListWalletsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListWalletsError = ListWalletsErrors[keyof ListWalletsErrors];

export type ListWalletsResponses = {
    /**
     * The wallets with the details of their accounts.
     */
    200: Array<WalletEntity>;
};

export type ListWalletsResponse = ListWalletsResponses[keyof ListWalletsResponses];

export type FindWalletData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The wallet whose account has this number.
         */
        account_number?: string | undefined;
        /**
         * The wallet for which this barcode was generated.
         */
        barcode?: string | undefined;
        /**
         * The wallet that a card is related to, sent as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
         */
        card?: {
            [key: string]: string;
        } | undefined;
        /**
         * The wallet of the company with this code, sent as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
         */
        company_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * The user with this confirmed e-mail address.
         */
        email?: EmailAddress | undefined;
        /**
         * The wallet of the vehicle with this licence plate, letters and digits only.
         */
        licence_plate?: string | undefined;
        /**
         * The wallet with this NFC identifier.
         */
        nfc?: string | undefined;
        /**
         * The person with this personal code, sent as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2). Needs the
         * client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and the
         * nationality as a second parameter `nationality`.
         *
         */
        person_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * The user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * The wallet of the user with this id.
         */
        user_id?: Id | undefined;
    } | undefined;
    url: '/rest/v1/wallet';
};

export type FindWalletErrors = {
    /**
     * The criteria are none, several or of a wrong form (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type FindWalletError = FindWalletErrors[keyof FindWalletErrors];

export type FindWalletResponses = {
    /**
     * The wallet, as far as the scopes show it.
     */
    200: WalletEntity;
};

export type FindWalletResponse = FindWalletResponses[keyof FindWalletResponses];

export type FindWalletBarcodeData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The wallet whose account has this number.
         */
        account_number?: string | undefined;
        /**
         * The wallet for which this barcode was generated.
         */
        barcode?: string | undefined;
        /**
         * The wallet that a card is related to, sent as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
         */
        card?: {
            [key: string]: string;
        } | undefined;
        /**
         * The wallet of the company with this code, sent as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
         */
        company_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * The user with this confirmed e-mail address.
         */
        email?: EmailAddress | undefined;
        /**
         * The wallet of the vehicle with this licence plate, letters and digits only.
         */
        licence_plate?: string | undefined;
        /**
         * The wallet with this NFC identifier.
         */
        nfc?: string | undefined;
        /**
         * The person with this personal code, sent as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2). Needs the
         * client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and the
         * nationality as a second parameter `nationality`.
         *
         */
        person_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * The user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * The wallet of the user with this id.
         */
        user_id?: Id | undefined;
    } | undefined;
    url: '/rest/v1/wallet/barcode';
};

export type FindWalletBarcodeErrors = {
    /**
     * The criteria are none, several or of a wrong form (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type FindWalletBarcodeError = FindWalletBarcodeErrors[keyof FindWalletBarcodeErrors];

export type FindWalletBarcodeResponses = {
    /**
     * The barcode.
     */
    200: WalletBarcode;
};

export type FindWalletBarcodeResponse = FindWalletBarcodeResponses[keyof FindWalletBarcodeResponses];

export type GetWalletData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}';
};

export type GetWalletErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetWalletError = GetWalletErrors[keyof GetWalletErrors];

export type GetWalletResponses = {
    /**
     * The wallet, as far as the scopes show it.
     */
    200: WalletEntity;
};

export type GetWalletResponse = GetWalletResponses[keyof GetWalletResponses];

export type UpdateWalletDescriptionData = {
    body: UpdateWalletDescriptionRequest;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}';
};

export type UpdateWalletDescriptionErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type UpdateWalletDescriptionError = UpdateWalletDescriptionErrors[keyof UpdateWalletDescriptionErrors];

export type UpdateWalletDescriptionResponses = {
    /**
     * The wallet. One page of the vendor shows an empty object.
     */
    200: WalletEntity;
};

export type UpdateWalletDescriptionResponse = UpdateWalletDescriptionResponses[keyof UpdateWalletDescriptionResponses];

export type GetWalletBalanceData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Currency into which each balance is converted beside its own, ISO 4217.
         */
        convert_to?: Currency | undefined;
        /**
         * Also lists currencies whose balance is zero, among them retired or artificial codes.
         */
        show_historical_currencies?: boolean | undefined;
        /**
         * Also lists the currency of `convert_to` when the wallet has none of it.
         */
        include_convert_to_currency?: boolean | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/balance';
};

export type GetWalletBalanceErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetWalletBalanceError = GetWalletBalanceErrors[keyof GetWalletBalanceErrors];

export type GetWalletBalanceResponses = {
    /**
     * Balances by currency code.
     */
    200: WalletBalance;
};

export type GetWalletBalanceResponse = GetWalletBalanceResponses[keyof GetWalletBalanceResponses];

export type RelateCardData = {
    body: RelateCardRequest;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}/card';
};

export type RelateCardErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type RelateCardError = RelateCardErrors[keyof RelateCardErrors];

export type RelateCardResponses = {
    /**
     * An empty object; the user gets a confirmation code.
     */
    200: EmptyObject;
};

export type RelateCardResponse = RelateCardResponses[keyof RelateCardResponses];

export type DeleteWalletDescriptionData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}/description';
};

export type DeleteWalletDescriptionErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type DeleteWalletDescriptionError = DeleteWalletDescriptionErrors[keyof DeleteWalletDescriptionErrors];

export type DeleteWalletDescriptionResponses = {
    /**
     * The wallet.
     */
    200: WalletEntity;
    /**
     * The description is removed.
     */
    204: void;
};

export type DeleteWalletDescriptionResponse = DeleteWalletDescriptionResponses[keyof DeleteWalletDescriptionResponses];

export type ListFavouritesData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Rows of a page at the most. What the server takes when it is left out, and the greatest value, are not known.
         */
        limit?: number | undefined;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/favourites';
};

export type ListFavouritesErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListFavouritesError = ListFavouritesErrors[keyof ListFavouritesErrors];

export type ListFavouritesResponses = {
    /**
     * A page of favourites. No source shows it.
     */
    200: FavouritePage;
};

export type ListFavouritesResponse = ListFavouritesResponses[keyof ListFavouritesResponses];

export type CancelPendingPaymentData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
        /**
         * Id of the pending payment.
         */
        paymentId: Id;
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}/pending-payment/{paymentId}';
};

export type CancelPendingPaymentErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CancelPendingPaymentError = CancelPendingPaymentErrors[keyof CancelPendingPaymentErrors];

export type CancelPendingPaymentResponses = {
    /**
     * The payment.
     */
    200: PendingPayment;
    /**
     * The payment is cancelled.
     */
    204: void;
};

export type CancelPendingPaymentResponse = CancelPendingPaymentResponses[keyof CancelPendingPaymentResponses];

export type ProvidePendingPaymentPasswordData = {
    body: ProvidePendingPaymentPasswordRequest;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
        /**
         * Id of the pending payment.
         */
        paymentId: Id;
    };
    query?: never;
    url: '/rest/v1/wallet/{walletId}/pending-payment/{paymentId}';
};

export type ProvidePendingPaymentPasswordErrors = {
    /**
     * The password is wrong (`invalid_password`, inferred from its use elsewhere), the form is wrong (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * The present state of the thing does not permit this (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ProvidePendingPaymentPasswordError = ProvidePendingPaymentPasswordErrors[keyof ProvidePendingPaymentPasswordErrors];

export type ProvidePendingPaymentPasswordResponses = {
    /**
     * The payment, or an empty object.
     */
    200: PendingPayment | EmptyObject;
};

export type ProvidePendingPaymentPasswordResponse = ProvidePendingPaymentPasswordResponses[keyof ProvidePendingPaymentPasswordResponses];

export type ListPendingPaymentsData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Only payments of this kind.
         */
        type?: PendingPaymentType | undefined;
        /**
         * Only incoming or only outgoing payments.
         */
        direction?: Direction | undefined;
        /**
         * Rows of a page at the most. What the server takes when it is left out, and the greatest value, are not known.
         */
        limit?: number | undefined;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/pending-payments';
};

export type ListPendingPaymentsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListPendingPaymentsError = ListPendingPaymentsErrors[keyof ListPendingPaymentsErrors];

export type ListPendingPaymentsResponses = {
    /**
     * A page of pending payments.
     */
    200: PendingPaymentPage;
};

export type ListPendingPaymentsResponse = ListPendingPaymentsResponses[keyof ListPendingPaymentsResponses];

export type GetBalanceReceiptData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Language of the text, ISO 639-1.
         */
        locale?: string | undefined;
        /**
         * Symbols of a line.
         */
        width?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/receipt/balance';
};

export type GetBalanceReceiptErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type GetBalanceReceiptError = GetBalanceReceiptErrors[keyof GetBalanceReceiptErrors];

export type GetBalanceReceiptResponses = {
    /**
     * The text.
     */
    200: BalanceReceipt;
};

export type GetBalanceReceiptResponse = GetBalanceReceiptResponses[keyof GetBalanceReceiptResponses];

export type ListReservationStatementsData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Rows of a page at the most. What the server takes when it is left out, and the greatest value, are not known.
         */
        limit?: number | undefined;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number | undefined;
        /**
         * Field to order by. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Whether the order rises or falls.
         */
        order_direction?: SortDirection | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/reservation-statements';
};

export type ListReservationStatementsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListReservationStatementsError = ListReservationStatementsErrors[keyof ListReservationStatementsErrors];

export type ListReservationStatementsResponses = {
    /**
     * A page of reservation statements.
     */
    200: ReservationStatementPage;
};

export type ListReservationStatementsResponse = ListReservationStatementsResponses[keyof ListReservationStatementsResponses];

export type ListStatementsData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query?: {
        /**
         * Only statements in these currencies; ISO 4217 codes joined by commas.
         */
        currency?: string | undefined;
        /**
         * Only incoming or only outgoing statements.
         */
        direction?: Direction | undefined;
        /**
         * Only statements whose details contain this text.
         */
        text?: string | undefined;
        /**
         * Earliest time, Unix seconds. Taken as inclusive.
         */
        from?: UnixSeconds | undefined;
        /**
         * Latest time, Unix seconds. Taken as inclusive; may equal `from`.
         */
        to?: UnixSeconds | undefined;
        /**
         * Rows of a page, 200 at the most.
         */
        limit?: number | undefined;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number | undefined;
        /**
         * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
         */
        after?: string | undefined;
        /**
         * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
         */
        before?: string | undefined;
        /**
         * Field to order by. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Whether the order rises or falls.
         */
        order_direction?: SortDirection | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/statements';
};

export type ListStatementsErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type ListStatementsError = ListStatementsErrors[keyof ListStatementsErrors];

export type ListStatementsResponses = {
    /**
     * A page of statements.
     */
    200: StatementPage;
};

export type ListStatementsResponse = ListStatementsResponses[keyof ListStatementsResponses];

export type CheckSufficientAmountData = {
    body?: never;
    path: {
        /**
         * The wallet's id, or `me` for the default wallet of the user who granted the token.
         */
        walletId: Id | 'me';
    };
    query: {
        /**
         * Amount in cents.
         */
        amount: number;
        /**
         * Currency of the amount, ISO 4217.
         */
        currency: Currency;
    };
    url: '/rest/v1/wallet/{walletId}/sufficient-amount';
};

export type CheckSufficientAmountErrors = {
    /**
     * A parameter is missing or has a wrong form (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type CheckSufficientAmountError = CheckSufficientAmountErrors[keyof CheckSufficientAmountErrors];

export type CheckSufficientAmountResponses = {
    /**
     * Whether it does.
     */
    200: SufficientAmount;
};

export type CheckSufficientAmountResponse = CheckSufficientAmountResponses[keyof CheckSufficientAmountResponses];

export type FindWalletsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * E-mail addresses, joined by commas.
         */
        email?: string | undefined;
        /**
         * Phone numbers, digits with the country code, joined by commas.
         */
        phone?: string | undefined;
        /**
         * Hashes of e-mail addresses, joined by commas; each is the SHA-1 of the address in lower case, in hexadecimal.
         */
        email_hash?: string | undefined;
        /**
         * Hashes of phone numbers, joined by commas; each is the SHA-1 of the number's digits, in hexadecimal.
         */
        phone_hash?: string | undefined;
        /**
         * Wallets of the answer at the most.
         */
        limit?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallets';
};

export type FindWalletsErrors = {
    /**
     * The criteria are none, several or of a wrong form (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user withdrew it (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request or the one asked for in the answer is unknown (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). With the reCAPTCHA headers a person must solve a captcha, whose answer is posted to the URL in `recaptcha-unlock-url` before the request is repeated.
     */
    429: Error;
    /**
     * Something failed on the server (`internal_error`, or `internal_server_error` as other pages of the vendor spell it; both mean the same). Safe requests may be repeated.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor names the status, and says that errors are in JSON, but names no code for it; a
     * gateway in front of the service may send no body, or one that is not JSON. Safe requests may be repeated.
     *
     */
    503: Error;
    /**
     * Any other error. A gateway (502, 503, 504) may send no body, or one that is not JSON.
     */
    default: Error;
};

export type FindWalletsError = FindWalletsErrors[keyof FindWalletsErrors];

export type FindWalletsResponses = {
    /**
     * Wallets by the value that found them; what was not found is left out.
     */
    200: WalletMap;
};

export type FindWalletsResponse = FindWalletsResponses[keyof FindWalletsResponses];
