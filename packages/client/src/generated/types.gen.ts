// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'https://wallet.paysera.com' | 'https://wallet-api.paysera.com' | (string & {});
};

/**
 * Email address.
 */
export type EmailAddress = string;

/**
 * The parameters of an authorization request, and the user's email address.
 */
export type CreateSessionRequest = {
    /**
     * Always `code`.
     */
    response_type: 'code';
    /**
     * The id of the client, which also signs.
     */
    client_id: string;
    /**
     * The URI to which the user returns. It must belong to the client's registered hosts.
     */
    redirect_uri: string;
    /**
     * Scopes, separated by spaces.
     */
    scope?: Readonly<Array<RequestedScope>> | undefined;
    /**
     * Random text that is returned unchanged. Compare it after the redirect.
     */
    state?: string | undefined;
    /**
     * The user's email address, which the client has verified.
     */
    'user[email]'?: EmailAddress | undefined;
};

/**
 * Error code. New codes can be added.
 */
export type ErrorCode = 'invalid_request' | 'invalid_parameters' | 'invalid_grant' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_code' | 'invalid_identity' | 'invalid_password' | 'identity_required' | 'password_too_short' | 'password_too_risky' | 'phone_from_prohibited_country' | 'unauthorized' | 'invalid_timestamp' | 'forbidden' | 'not_found' | 'not_acceptable' | 'invalid_state' | 'user_already_exists' | 'phone_already_assigned' | 'rate_limit_exceeded' | 'rate_limit_exceeded_ge' | 'internal_error' | 'internal_server_error' | (string & {});

/**
 * An error. Further fields can be present.
 */
export type Error = {
    error: ErrorCode;
    /**
     * Description for developers. Do not show it to users.
     */
    error_description?: string | undefined;
    /**
     * A page about the error.
     */
    error_uri?: string | undefined;
    /**
     * Messages by field.
     */
    error_properties?: {
        [key: string]: string | Array<string>;
    } | undefined;
    /**
     * Further data about the error.
     */
    error_data?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * Errors by field, in the newer format.
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
         * Description for developers.
         */
        message?: string | undefined;
    }> | undefined;
    /**
     * Id of the request, for the vendor's support. Usually in the header `paysera-correlation-id`.
     */
    correlation_id?: string | undefined;
    [key: string]: unknown;
};

/**
 * A prepared authorization.
 */
export type Session = {
    /**
     * Key for the URL of the consent page.
     */
    key: string;
};

/**
 * Exchanges the authorization code from the redirect.
 */
export type AuthorizationCodeGrant = {
    /**
     * Type of the grant.
     */
    grant_type: 'authorization_code';
    /**
     * The authorization code from the redirect. It can be used once, within a short time.
     */
    code: string;
    /**
     * The redirect URI of the authorization request, if it had one.
     */
    redirect_uri?: string | undefined;
};

/**
 * Exchanges a refresh token for a new token.
 */
export type RefreshTokenGrant = {
    /**
     * Type of the grant.
     */
    grant_type: 'refresh_token';
    /**
     * The refresh token of the previous token.
     */
    refresh_token: string;
    /**
     * Scopes, separated by spaces. They reduce the scopes of the token or, with `code`, add `convert_currency` or `make_bank_transfers`.
     */
    scope?: Readonly<Array<RequestedScope | ExtendedScope>> | undefined;
    /**
     * Confirmation code that the user received by SMS, for extended scopes.
     */
    code?: string | undefined;
};

/**
 * Exchanges a refresh token for an inactive token. The previous token stays valid until the new one is activated.
 */
export type RefreshTokenWithActivationGrant = {
    /**
     * Type of the grant.
     */
    grant_type: 'refresh_token_with_activation';
    /**
     * The refresh token of the previous token.
     */
    refresh_token: string;
    /**
     * Scopes, separated by spaces. They reduce the scopes of the token or, with `code`, add extended ones.
     */
    scope?: Readonly<Array<RequestedScope | ExtendedScope>> | undefined;
    /**
     * Confirmation code that the user received by SMS, for extended scopes.
     */
    code?: string | undefined;
};

/**
 * Exchanges a username and password. Needs the client permission `use_password_grant`.
 */
export type PasswordGrant = {
    /**
     * Type of the grant.
     */
    grant_type: 'password';
    /**
     * Email address or phone number of the user.
     */
    username: string;
    /**
     * The user's password.
     */
    password: string;
    /**
     * Scopes, separated by spaces.
     */
    scope?: Readonly<Array<RequestedScope>> | undefined;
};

/**
 * The form of a token request, by type of the grant.
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
 * An access token: MAC credentials of a user.
 */
export type TokenResponse = {
    /**
     * Id for signing later requests.
     */
    access_token: string;
    /**
     * Always `mac`.
     */
    token_type: 'mac';
    /**
     * Seconds until the token expires.
     */
    expires_in: number;
    /**
     * Secret key for signing later requests.
     */
    mac_key: string;
    /**
     * Always `hmac-sha-256`.
     */
    mac_algorithm: 'hmac-sha-256';
    /**
     * Token that can be exchanged for a new access token.
     */
    refresh_token?: string | undefined;
};

/**
 * An empty object. Its content has no meaning.
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
     * Number of the account to which the IBAN belongs.
     */
    account_number: string;
};

/**
 * A positive integer up to 2^53 − 1.
 */
export type Id = number;

/**
 * Type of the client. An `application` registers an `app_client` for each device.
 */
export type ClientType = 'private_client' | 'application' | 'app_client';

/**
 * A permission that the vendor assigns to a client. New permissions can be added.
 */
export type ClientPermission = 'show_in_frame' | 'give_trusted_user_info' | 'use_password_grant' | 'accept_with_flash' | 'accept_with_pin' | 'access_statements' | 'search_by_person_code' | 'client_make_bank_transfers' | 'use_oauth_api' | 'use_wallet_api' | 'use_client_api' | 'provide_registration_parameters' | (string & {});

/**
 * Flags of an account.
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
 * The account of a wallet. Only `number` is always present.
 */
export type Account = {
    /**
     * Account number.
     */
    number: string;
    /**
     * Display name of the owner.
     */
    owner_display_name?: string | undefined;
    /**
     * Full name of the owner, if the identity is confirmed.
     */
    owner_title?: string | undefined;
    /**
     * Whether the owner is a person or a company.
     */
    owner_type?: 'natural' | 'legal' | undefined;
    /**
     * The user's own description of the account.
     */
    description?: string | undefined;
    /**
     * Id of the owner. One example of the vendor shows it as a string.
     */
    user_id?: Id | undefined;
    /**
     * Type of the account.
     */
    type?: 'local' | 'technical' | 'card' | undefined;
    /**
     * IBANs of the account, currently at most one.
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
     * Id of the owner of the wallet.
     */
    owner: Id;
    account: Account;
};

/**
 * A business that the user administers.
 */
export type Project = {
    id: Id;
    /**
     * Name of the project.
     */
    title: string;
    /**
     * Description of the project.
     */
    description?: string | undefined;
    /**
     * Id of the wallet that receives its money.
     */
    wallet_id?: Id | undefined;
    /**
     * Display name of the owner of the project.
     */
    owner_display_name?: string | undefined;
    /**
     * The wallet, if `fields` contains it.
     */
    wallet?: WalletEntity | undefined;
};

/**
 * A host that redirect URIs can use. Missing fields allow nothing more than the host itself.
 */
export type Host = {
    /**
     * Name of the host.
     */
    host: string;
    /**
     * Path with which a URI must start.
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
     * Whether every port is allowed.
     */
    any_port?: boolean | undefined;
    /**
     * Whether every subdomain is allowed.
     */
    any_subdomain?: boolean | undefined;
};

/**
 * Permissions of a client for a wallet.
 */
export type WalletPermission = {
    wallet: WalletEntity;
    /**
     * Scopes that apply to the wallet without consent of its owner.
     */
    scopes: Array<string>;
};

/**
 * MAC credentials of a client.
 */
export type ClientCredentialsEntity = {
    /**
     * Id for signing requests.
     */
    access_token: string;
    /**
     * Secret key for signing requests.
     */
    mac_key: string;
    /**
     * Always `hmac-sha-256`.
     */
    mac_algorithm: 'hmac-sha-256';
};

/**
 * The device of a client of the type `app_client`. A field is present only if its value is known.
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
     * IMEI of the device.
     */
    imei?: string | undefined;
    /**
     * Id of the device.
     */
    device_id?: string | undefined;
    /**
     * IPv4 address.
     */
    ip_ipv4?: string | undefined;
    /**
     * IPv6 address.
     */
    ip_ipv6?: string | undefined;
    /**
     * SSID of the wireless network.
     */
    wifi_ssid?: string | undefined;
    /**
     * MAC address of the wireless interface.
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
     * Id derived from the hardware.
     */
    pseudo_unique_id?: string | undefined;
    /**
     * Android's id of the device.
     */
    android_id?: string | undefined;
    /**
     * Id from the Google Services Framework.
     */
    android_gfsid?: string | undefined;
    /**
     * Android build fingerprint.
     */
    android_phone_fingerprint?: string | undefined;
    /**
     * User agent of the web view.
     */
    webview_user_agent?: string | undefined;
    /**
     * Hash of device properties.
     */
    device_hash?: string | undefined;
    /**
     * Version of the application.
     */
    app_version?: string | undefined;
    /**
     * Whether the device is rooted or jailbroken.
     */
    rooted?: boolean | undefined;
    /**
     * Whether the device is an emulator.
     */
    simulator?: boolean | undefined;
};

/**
 * An API client: an application with its own credentials.
 */
export type Client = {
    /**
     * Id of the client. It is not the id that signs.
     */
    id?: Id | undefined;
    /**
     * Name of the client.
     */
    title: string;
    type: ClientType;
    /**
     * Permissions of the client, assigned by the vendor.
     */
    permissions: Array<ClientPermission>;
    /**
     * The project of the client.
     */
    project?: Project | undefined;
    /**
     * Hosts that redirect URIs of the client can use.
     */
    hosts?: Array<Host> | undefined;
    /**
     * Wallets that the client can use without consent of their owners, and the scopes for each.
     */
    permissions_to_wallets?: Array<WalletPermission> | undefined;
    /**
     * Credentials of the client. They are returned once, at registration, which is not part of this description.
     */
    credentials?: ClientCredentialsEntity | undefined;
    /**
     * Id of the service agreement of the client.
     */
    service_agreement_id?: Id | undefined;
    info?: ClientInfo | undefined;
};

/**
 * A location of a project. It can have further fields for prices, working hours, services and images.
 */
export type ClientLocation = {
    /**
     * Id of the location, for `location_id` in `ext`.
     */
    id: Id;
    /**
     * Name of the location.
     */
    title: string;
    /**
     * Id of its project.
     */
    project_id?: Id | undefined;
    /**
     * State of the location. The values are not known.
     */
    status?: string | undefined;
    /**
     * Description of the location.
     */
    description?: string | undefined;
    /**
     * Address in one line.
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
     * Minimum number of characters of a password.
     */
    minimum_password_length: number;
    /**
     * Regular expression for beneficiary accounts that accept urgent bank transfers.
     */
    bank_transfer_urgent_option_availability_beneficiary_account_regexp?: string | undefined;
};

/**
 * Phone number as digits with the country code, without `00` or `+`. A number in national format would be read as a number of another country.
 */
export type PhoneNumber = string;

/**
 * SHA-1 of an email address in lower case, or of the digits of a phone number, in hexadecimal.
 */
export type ContactHash = string;

/**
 * Contacts of a contact book, in plain text or as hashes.
 */
export type Contacts = {
    /**
     * Email addresses.
     */
    emails?: Array<EmailAddress> | undefined;
    /**
     * Phone numbers.
     */
    phones?: Array<PhoneNumber> | undefined;
    /**
     * Hashes of email addresses in lower case.
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
 * The phone number of the user to identify.
 */
export type CreateIdentificationRequestByPhoneRequest = {
    phone: PhoneNumber;
};

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export type UnixSeconds = number;

/**
 * State of the request, in the order in which the states follow.
 */
export type IdentificationStatus = 'waiting' | 'processing' | 'pending' | 'reviewed';

/**
 * Whether the request is linked to a user.
 */
export type IdentificationRelationStatus = 'related' | 'relating' | 'unrelated';

/**
 * The party that requested the identification.
 */
export type IdentificationProvider = 'wallet_user' | 'wallet_partner' | 'imported' | 'web';

/**
 * An image of a document or a face.
 */
export type DocumentImage = {
    /**
     * URL of the image. One page of the vendor gives the type integer, which must be a mistake.
     */
    link?: string | undefined;
    /**
     * Position of the image, starting at 0.
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
     * Comment of the reviewer.
     */
    comment?: string | undefined;
};

/**
 * Type of the document. `driver_license` is no longer accepted. New types can be added.
 */
export type DocumentType = 'identity_card' | 'passport' | 'residence_permit' | 'driver_license' | (string & {});

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export type Country = string;

/**
 * A file of a document. A field is present only if its value is known.
 */
export type DocumentFile = {
    /**
     * Id of the file. Its type is not documented.
     */
    file_id?: number | string | undefined;
    /**
     * Content of the file. The values are not known.
     */
    type?: string | undefined;
    /**
     * Media type of the file.
     */
    mime_type?: string | undefined;
    /**
     * Id of the document. Its type is not documented.
     */
    document_id?: number | string | undefined;
    /**
     * Type of the document. The values are not known.
     */
    document_type?: string | undefined;
};

/**
 * An identity document of an identification request. Only `id` is always present.
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
     * Name of `country_of_issue` on older pages of the vendor.
     *
     * @deprecated
     */
    country?: Country | undefined;
    /**
     * Date of birth.
     */
    date_of_birth?: string | undefined;
    /**
     * First name.
     */
    first_name?: string | undefined;
    /**
     * Last name.
     */
    last_name?: string | undefined;
    /**
     * Images of the document.
     */
    images?: Array<DocumentImage> | undefined;
    /**
     * Comment of the reviewer.
     */
    comment?: string | undefined;
    /**
     * Id of its identification request.
     */
    identification_request_id?: Id | undefined;
    /**
     * Level of trust in the document. Its type is not documented.
     */
    reliability?: number | string | undefined;
    /**
     * Result of the review. The values are not known.
     */
    review_status?: string | undefined;
    /**
     * Time of the review. The format is not known.
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
 * A request to confirm the identity of a user.
 */
export type IdentificationRequest = {
    id: Id;
    /**
     * Id of the user, if the request is linked to one.
     */
    user_id?: Id | undefined;
    phone?: PhoneNumber | undefined;
    /**
     * Language of the user, ISO 639-1.
     */
    locale?: string | undefined;
    /**
     * Time of creation in Unix seconds.
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
     * Comment of the reviewer, after the review.
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
 * An additional document of an identification request.
 */
export type AdditionalDocument = {
    /**
     * Id of the document.
     */
    id: Id;
    /**
     * Id of its identification request.
     */
    identification_request_id: Id;
};

/**
 * A check that a living person is in front of the camera. A field is present only if its value is known.
 */
export type LivenessCheck = {
    id?: Id | undefined;
    /**
     * Id of its identification request.
     */
    identification_request_id?: Id | undefined;
    /**
     * Result of the check. The scale is not known.
     */
    liveliness_score?: number | undefined;
    /**
     * Id of the session at the provider of the check.
     */
    identomat_session_id?: string | undefined;
};

/**
 * The content of the identity document. No source says which fields besides `type` are required.
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
     * Name of `country_of_issue` on older pages of the vendor.
     *
     * @deprecated
     */
    country?: Country | undefined;
    /**
     * Date of birth.
     */
    date_of_birth?: string | undefined;
    /**
     * First name.
     */
    first_name?: string | undefined;
    /**
     * Last name.
     */
    last_name?: string | undefined;
};

/**
 * The time of the server.
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
     * Street and house number.
     */
    street: string;
    /**
     * Postal code.
     */
    post_index?: string | undefined;
};

/**
 * The identity of the user. The scope `full_name` reveals first and last name only.
 */
export type Identity = {
    /**
     * First name.
     */
    name?: string | undefined;
    /**
     * Last name.
     */
    surname?: string | undefined;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * Level to which the user's identity is confirmed, in ascending order.
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
     * Relation of the person to the user. The values are not known.
     */
    relation: string;
    /**
     * Public offices of the person.
     */
    positions: Array<string>;
};

/**
 * A user. Only `id` is always present.
 */
export type User = {
    id: Id;
    /**
     * Main confirmed email address.
     */
    email?: EmailAddress | undefined;
    /**
     * Main confirmed phone number.
     */
    phone?: PhoneNumber | undefined;
    /**
     * Display name.
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
     * Company code, if the user is a company.
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
     * Time at which the user asked to delete the account. The format is not known.
     */
    deletion_request_at?: string | undefined;
};

/**
 * Identity as stated by the user.
 */
export type RegistrationIdentity = {
    /**
     * First name.
     */
    name?: string | undefined;
    /**
     * Last name.
     */
    surname?: string | undefined;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * Credentials with which the user will log in.
 */
export type RegistrationCredentials = {
    /**
     * Type of the credentials. Only `main-password` is known.
     */
    type: 'main-password' | (string & {});
    /**
     * The password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Settings of the messages with the code, and scopes for later. Needs the client permission `provide_registration_parameters`.
 */
export type RegistrationParameters = {
    /**
     * Scopes that a later token will need.
     */
    scopes?: Array<string> | undefined;
    /**
     * Template of the link in the SMS.
     */
    phone_link?: string | undefined;
    /**
     * Template of the link in the email.
     */
    email_link?: string | undefined;
};

/**
 * The user to register, with a phone number or an email address.
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
 * The user whose password is reset, by email address or phone number.
 */
export type StartPasswordResetRequest = {
    email?: EmailAddress | undefined;
    phone?: PhoneNumber | undefined;
    /**
     * Proof of identity, required after the error `identity_required`.
     */
    identity?: {
        /**
         * Personal code.
         */
        code: string;
    } | undefined;
    /**
     * Settings of the message with the code.
     */
    parameters?: {
        /**
         * A code that the client can send. Its purpose is not known.
         */
        code?: string | undefined;
        /**
         * Template of the link in the SMS.
         */
        phone_link?: string | undefined;
        /**
         * Template of the link in the email.
         */
        email_link?: string | undefined;
    } | undefined;
};

/**
 * The response for an uploaded document. No source shows it.
 */
export type UploadedDocument = {
    [key: string]: unknown;
};

/**
 * Settings of the message with the code.
 */
export type EmailMessageParameters = {
    /**
     * Template of the link in the email.
     */
    email_link?: string | undefined;
};

/**
 * The email address to assign.
 */
export type AssignEmailRequest = {
    email: EmailAddress;
    parameters?: EmailMessageParameters | undefined;
};

/**
 * Confirmation code that the user received by SMS or email.
 */
export type ConfirmationCode = string;

/**
 * The code from the email.
 */
export type ConfirmEmailRequest = {
    code: ConfirmationCode;
};

/**
 * Ascending (`ASC`) or descending (`DESC`).
 */
export type SortDirection = 'ASC' | 'DESC';

/**
 * The position of a page in its list.
 */
export type OffsetMetadata = {
    /**
     * Number of rows in the list.
     */
    total: number;
    /**
     * Number of rows before the page.
     */
    offset: number;
    /**
     * Maximum number of rows per page.
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
 * The identity of the user.
 */
export type UserIdentity = {
    /**
     * First name.
     */
    name: string;
    /**
     * Last name.
     */
    surname: string;
    nationality?: Country | undefined;
    /**
     * Personal code.
     */
    code?: string | undefined;
};

/**
 * Sets a new password with the code from the reset.
 */
export type FinishPasswordResetRequest = {
    code: ConfirmationCode;
    /**
     * The new password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Changes the password of a user who knows the current one.
 */
export type ChangePasswordRequest = {
    /**
     * The current password.
     */
    old_password: string;
    /**
     * The new password, of at least `minimum_password_length` characters.
     */
    password: string;
};

/**
 * Finishes a reset (with `code`) or changes a known password (with `old_password`).
 */
export type SetUserPasswordRequest = FinishPasswordResetRequest | ChangePasswordRequest;

/**
 * Settings of the message with the code.
 */
export type PhoneMessageParameters = {
    /**
     * Template of the link in the SMS.
     */
    phone_link?: string | undefined;
    /**
     * Scopes that a later token will need.
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
 * The code from the SMS.
 */
export type ConfirmPhoneRequest = {
    code: ConfirmationCode;
};

/**
 * Visibility of the position.
 */
export type UserPositionType = 'hidden' | 'merchant';

/**
 * The position of the user.
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
 * The questionnaire that a user has filled in.
 */
export type Questionnaire = {
    id: Id;
    /**
     * State of the questionnaire. The values are not known.
     */
    status: string;
};

/**
 * Whether the service is enabled.
 */
export type ServiceStatus = 'enabled' | 'disabled';

/**
 * A service of the vendor that a user has or can enable.
 */
export type UserService = {
    /**
     * Key of the service, such as `paysera_app`.
     */
    service: string;
    status: ServiceStatus;
    /**
     * Display name.
     */
    title?: string | undefined;
    /**
     * Allowed actions. The values are not known.
     */
    actions?: Array<string> | undefined;
    /**
     * Time at which the service was enabled, in Unix seconds.
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
     * The user's own description of the account. The maximum length is not known.
     */
    description: string;
};

/**
 * Amount in hundredths of the currency unit, for every currency.
 */
export type Cents = number;

/**
 * Exact amount in the currency unit, as a decimal string.
 */
export type Decimal = string;

/**
 * A balance in another currency.
 */
export type ConvertedBalance = {
    /**
     * Available amount in cents of the other currency.
     */
    at_disposal: Cents;
    /**
     * Reserved amount in cents of the other currency.
     */
    reserved: Cents;
};

/**
 * The balance in one currency.
 */
export type CurrencyBalance = {
    /**
     * Available amount in cents.
     */
    at_disposal: Cents;
    /**
     * Available amount, exact.
     */
    at_disposal_decimal?: Decimal | undefined;
    /**
     * Amount reserved for unfinished payments, in cents.
     */
    reserved: Cents;
    /**
     * Amount reserved for unfinished payments, exact.
     */
    reserved_decimal?: Decimal | undefined;
    /**
     * The same balance in the currency of `convert_to`.
     */
    converted?: ConvertedBalance | undefined;
};

/**
 * Balances by currency code. With historical currencies, a key can be a retired or artificial code that ISO 4217 does not
 * have. Do not assume that every key is a current currency.
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
 * A frequent payee of a wallet. No source shows this object. Its fields are inferred from the other party of a statement, and
 * further fields can be present.
 *
 */
export type Favourite = {
    /**
     * Display name.
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
 * A page of favourites. No source shows this object. It is inferred from the other lists.
 */
export type FavouritePage = {
    /**
     * The rows.
     */
    favourites: Array<Favourite>;
    _metadata: OffsetMetadata;
};

/**
 * The password that the user got from the sender.
 */
export type ProvidePendingPaymentPasswordRequest = {
    /**
     * The password of the payment.
     */
    password: string;
};

/**
 * Whether the money was received (`in`) or sent (`out`).
 */
export type Direction = 'in' | 'out';

/**
 * Type of pending payment. Only `password` is known; new types can be added.
 */
export type PendingPaymentType = 'password' | (string & {});

/**
 * The other party of a payment. A field is present only if its value is known.
 */
export type OtherParty = {
    /**
     * Display name.
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
     * Email address.
     */
    email?: string | undefined;
    /**
     * IBANs of the account.
     */
    ibans?: Array<Iban> | undefined;
};

/**
 * A payment that waits for its password or its expiry. The amount is never negative; see `direction`.
 */
export type PendingPayment = {
    /**
     * Id of the payment. The server's type has 64 bits; known ids are far below 2^53.
     */
    id: Id;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Exact amount.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    /**
     * Details of the payment.
     */
    details: string;
    direction: Direction;
    type: PendingPaymentType;
    /**
     * Whether the payment can be canceled.
     */
    cancelable: boolean;
    /**
     * Time of creation in Unix seconds.
     */
    date?: UnixSeconds | undefined;
    /**
     * Time of expiry in Unix seconds.
     */
    valid_until?: UnixSeconds | undefined;
    /**
     * The password of the payment, visible to the sender.
     */
    password?: string | undefined;
    /**
     * Id of the related transfer.
     */
    transfer_id?: Id | undefined;
    /**
     * Key of the related transaction.
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
 * The balances as text for a receipt printer.
 */
export type BalanceReceipt = {
    /**
     * The text, wrapped to the requested width.
     */
    text: string;
};

/**
 * Type of the statement. New types can be added.
 */
export type StatementType = 'transfer' | 'commission' | 'currency' | 'tax' | 'return' | 'automatic_payment' | 'cash' | 'card_transaction' | (string & {});

/**
 * An amount that is reserved in the wallet for an unfinished payment. It is never negative.
 */
export type ReservationStatement = {
    type?: StatementType | undefined;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Exact amount.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    /**
     * Details of the payment.
     */
    details?: string | undefined;
    /**
     * Reference number of the payment.
     */
    reference_number?: string | undefined;
    /**
     * Time of the reservation in Unix seconds.
     */
    date: UnixSeconds;
    other_party?: OtherParty | undefined;
    /**
     * Id of the related transfer.
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
 * Money that was received or sent. The amount is never negative; see `direction`.
 */
export type Statement = {
    /**
     * Id of the statement. The server's type has 64 bits; known ids are far below 2^53.
     */
    id: Id;
    /**
     * Amount in cents.
     */
    amount: number;
    /**
     * Exact amount.
     */
    amount_decimal?: Decimal | undefined;
    currency: Currency;
    direction: Direction;
    /**
     * Time in Unix seconds.
     */
    date: UnixSeconds;
    /**
     * Details of the payment.
     */
    details?: string | undefined;
    type?: StatementType | undefined;
    /**
     * Id of the related transfer.
     */
    transfer_id?: Id | undefined;
    /**
     * Reference number of the payment.
     */
    reference_number?: string | undefined;
    /**
     * Number of its account.
     */
    account_number?: string | undefined;
    other_party?: OtherParty | undefined;
    /**
     * IBANs of its account.
     */
    ibans?: Array<Iban> | undefined;
};

/**
 * The position of a page in its list.
 */
export type CursorMetadata = {
    /**
     * Number of rows in the list.
     */
    total?: number | undefined;
    /**
     * Number of rows before the page.
     */
    offset?: number | undefined;
    /**
     * Maximum number of rows per page.
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
     * Cursors of the adjacent pages.
     */
    cursors?: {
        /**
         * Cursor of the previous page, for the parameter `before`.
         */
        before?: string | undefined;
        /**
         * Cursor of the next page, for the parameter `after`.
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
     * Whether the balance covers the amount.
     */
    is_sufficient: boolean;
};

/**
 * Wallets by email address, phone number or hash. Values without a wallet are missing.
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
 * The access token without its key. The key is secret.
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
 * Email addresses, separated by commas.
 */
export type EmailList = string;

/**
 * Phone numbers (digits with the country code), separated by commas.
 */
export type PhoneList = string;

/**
 * Hashes of email addresses, separated by commas. A hash is the SHA-1 of the address in lower case, in hexadecimal.
 */
export type EmailHashList = string;

/**
 * Hashes of phone numbers, separated by commas. A hash is the SHA-1 of the digits of the number, in hexadecimal.
 */
export type PhoneHashList = string;

/**
 * Id of the identification request.
 */
export type IdentificationRequestId = Id;

/**
 * Language of the texts in the response.
 */
export type AcceptLanguage = string;

/**
 * Position of the image, starting at 0. For a document, 0 is the front and 1 is the back.
 */
export type ImageOrder = number;

/**
 * Id of the identity document, from `createIdentityDocument`.
 */
export type IdentityDocumentId = Id;

/**
 * Finds the user with this confirmed email address.
 */
export type EmailCriterion = EmailAddress;

/**
 * Finds the user with this confirmed phone number.
 */
export type PhoneCriterion = PhoneNumber;

/**
 * Finds the person with this personal code. Send it as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2).
 * Needs the client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and
 * the nationality as a second parameter `nationality`.
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
 * Field by which the rows are sorted. The names are not known.
 */
export type OrderBy = string;

/**
 * Sort direction.
 */
export type OrderDirection = SortDirection;

/**
 * Maximum number of rows per page. The default and the largest allowed value are not known.
 */
export type Limit = number;

/**
 * Number of rows before the page. Cannot be combined with a cursor.
 */
export type Offset = number;

/**
 * Key of the service, from `listServices`.
 */
export type Service = string;

/**
 * Finds the wallet whose account has this number.
 */
export type AccountNumberCriterion = string;

/**
 * Finds the wallet for which this barcode was generated.
 */
export type BarcodeCriterion = string;

/**
 * Finds the wallet to which a card is related. Send it as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
 */
export type CardCriterion = {
    [key: string]: string;
};

/**
 * Finds the wallet of the company with this code. Send it as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
 */
export type CompanyCodeCriterion = {
    [key: string]: string;
};

/**
 * Finds the wallet of the vehicle with this license plate. Letters and digits only.
 */
export type LicencePlateCriterion = string;

/**
 * Finds the wallet with this NFC identifier.
 */
export type NfcCriterion = string;

/**
 * Finds the wallet of the user with this id.
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
 * Returns the page after this cursor. Take it from `_metadata.cursors.after` of the previous page; its content has no meaning.
 */
export type After = string;

/**
 * Returns the page before this cursor. Take it from `_metadata.cursors.before` of the following page; its content has no meaning.
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
     * A parameter is missing or invalid (`invalid_parameters`), or the body cannot be read (`invalid_request`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), or the body cannot be read (`invalid_request`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type RevokeTokenError = RevokeTokenErrors[keyof RevokeTokenErrors];

export type RevokeTokenResponses = {
    /**
     * The token is revoked. The content of the object has no meaning.
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
     * The grant is expired, used or unknown (`invalid_grant`), not allowed for the client (`unauthorized_client`, `invalid_client`), not supported (`unsupported_grant_type`) or has a scope that cannot be granted (`invalid_scope`), or the form is invalid. The codes other than `invalid_grant` are those of RFC 6749, section 5.2.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * The access token without its key. The key is secret.
         */
        accessToken: string;
    };
    query?: never;
    url: '/oauth/v1/tokens/{accessToken}/activate';
};

export type ActivateTokenErrors = {
    /**
     * The grant is expired, used or unknown (`invalid_grant`), not allowed for the client (`unauthorized_client`, `invalid_client`), not supported (`unsupported_grant_type`) or has a scope that cannot be granted (`invalid_scope`), or the form is invalid. The codes other than `invalid_grant` are those of RFC 6749, section 5.2.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type ActivateTokenError = ActivateTokenErrors[keyof ActivateTokenErrors];

export type ActivateTokenResponses = {
    /**
     * The active token.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadAdditionalDocumentFileError = UploadAdditionalDocumentFileErrors[keyof UploadAdditionalDocumentFileErrors];

export type UploadAdditionalDocumentFileResponses = {
    /**
     * The file was uploaded.
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
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The contacts were added.
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
         * Email addresses, separated by commas.
         */
        email?: string | undefined;
        /**
         * Phone numbers (digits with the country code), separated by commas.
         */
        phone?: string | undefined;
        /**
         * Hashes of email addresses, separated by commas. A hash is the SHA-1 of the address in lower case, in hexadecimal.
         */
        email_hash?: string | undefined;
        /**
         * Hashes of phone numbers, separated by commas. A hash is the SHA-1 of the digits of the number, in hexadecimal.
         */
        phone_hash?: string | undefined;
    } | undefined;
    url: '/rest/v1/contact-book/{contactBookId}/contacts';
};

export type DeleteContactsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type DeleteContactsError = DeleteContactsErrors[keyof DeleteContactsErrors];

export type DeleteContactsResponses = {
    /**
     * The contacts were removed.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentificationRequestByPhoneError = CreateIdentificationRequestByPhoneErrors[keyof CreateIdentificationRequestByPhoneErrors];

export type CreateIdentificationRequestByPhoneResponses = {
    /**
     * The request, which is not linked to a user yet.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateAdditionalDocumentError = CreateAdditionalDocumentErrors[keyof CreateAdditionalDocumentErrors];

export type CreateAdditionalDocumentResponses = {
    /**
     * The document, without its file.
     */
    200: AdditionalDocument;
};

export type CreateAdditionalDocumentResponse = CreateAdditionalDocumentResponses[keyof CreateAdditionalDocumentResponses];

export type CreateFacePhotoData = {
    body: EmptyObject;
    headers?: {
        /**
         * Language of the texts in the response.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many liveness checks (`rate_limit_exceeded_ge`) or too many requests (`rate_limit_exceeded`).
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateFacePhotoError = CreateFacePhotoErrors[keyof CreateFacePhotoErrors];

export type CreateFacePhotoResponses = {
    /**
     * The liveness check.
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
         * Position of the image, starting at 0. For a document, 0 is the front and 1 is the back.
         */
        order: number;
    };
    query?: never;
    url: '/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}';
};

export type UploadFacePhotoImageErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadFacePhotoImageError = UploadFacePhotoImageErrors[keyof UploadFacePhotoImageErrors];

export type UploadFacePhotoImageResponses = {
    /**
     * The image was uploaded.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentityDocumentError = CreateIdentityDocumentErrors[keyof CreateIdentityDocumentErrors];

export type CreateIdentityDocumentResponses = {
    /**
     * The document, without images.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type SubmitIdentificationRequestError = SubmitIdentificationRequestErrors[keyof SubmitIdentificationRequestErrors];

export type SubmitIdentificationRequestResponses = {
    /**
     * The request, which waits for its review.
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
         * Position of the image, starting at 0. For a document, 0 is the front and 1 is the back.
         */
        order: number;
    };
    query?: never;
    url: '/rest/v1/identity-document/{identityDocumentId}/image/{order}';
};

export type UploadIdentityDocumentImageErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadIdentityDocumentImageError = UploadIdentityDocumentImageErrors[keyof UploadIdentityDocumentImageErrors];

export type UploadIdentityDocumentImageResponses = {
    /**
     * The image was uploaded.
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
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type GetServerError = GetServerErrors[keyof GetServerErrors];

export type GetServerResponses = {
    /**
     * The time of the server.
     */
    200: ServerInformation;
};

export type GetServerResponse = GetServerResponses[keyof GetServerResponses];

export type FindUserData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Finds the user with this confirmed email address.
         */
        email?: EmailAddress | undefined;
        /**
         * Finds the user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * Finds the person with this personal code. Send it as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2).
         * Needs the client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and
         * the nationality as a second parameter `nationality`.
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
     * There is no criterion, more than one, or an invalid one (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type FindUserError = FindUserErrors[keyof FindUserErrors];

export type FindUserResponses = {
    /**
     * The user, with the fields that the scopes reveal.
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
     * A value is not accepted (`invalid_parameters`, `invalid_identity`, `password_too_short`, `password_too_risky`, `phone_from_prohibited_country`), or the body cannot be read (`invalid_request`). No source gives the status of the error codes for single values.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The phone number or email address belongs to another user (`user_already_exists`). No source gives the status.
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type RegisterUserError = RegisterUserErrors[keyof RegisterUserErrors];

export type RegisterUserResponses = {
    /**
     * The new user, at least with `id`.
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
     * The personal code is required (`identity_required`) or does not match (`invalid_identity`), a parameter is missing or invalid (`invalid_parameters`), or the body cannot be read (`invalid_request`). No source gives the status of the first two.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type StartPasswordResetError = StartPasswordResetErrors[keyof StartPasswordResetErrors];

export type StartPasswordResetResponses = {
    /**
     * The id of the user.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserError = GetUserErrors[keyof GetUserErrors];

export type GetUserResponses = {
    /**
     * The user, with the fields that the scopes reveal.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type DeleteAvatarError = DeleteAvatarErrors[keyof DeleteAvatarErrors];

export type DeleteAvatarResponses = {
    /**
     * The picture was removed.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadAvatarError = UploadAvatarErrors[keyof UploadAvatarErrors];

export type UploadAvatarResponses = {
    /**
     * The picture was set.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UploadDocumentError = UploadDocumentErrors[keyof UploadDocumentErrors];

export type UploadDocumentResponses = {
    /**
     * The uploaded document. No source shows this response.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type GetUserEmailError = GetUserEmailErrors[keyof GetUserEmailErrors];

export type GetUserEmailResponses = {
    /**
     * The main confirmed email address, as a JSON string.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type AssignEmailError = AssignEmailErrors[keyof AssignEmailErrors];

export type AssignEmailResponses = {
    /**
     * The user. The address is visible after it is confirmed.
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
     * The code is wrong or has expired (`invalid_code`), a parameter is invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of `invalid_code`.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type ConfirmEmailError = ConfirmEmailErrors[keyof ConfirmEmailErrors];

export type ConfirmEmailResponses = {
    /**
     * The user, with the address if a scope reveals it.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CreateIdentificationRequestError = CreateIdentificationRequestErrors[keyof CreateIdentificationRequestErrors];

export type CreateIdentificationRequestResponses = {
    /**
     * The identification request, which waits for documents.
     */
    200: IdentificationRequest;
};

export type CreateIdentificationRequestResponse = CreateIdentificationRequestResponses[keyof CreateIdentificationRequestResponses];

export type ListIdentificationRequestsData = {
    body?: never;
    headers?: {
        /**
         * Language of the texts in the response.
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
         * Returns only requests in these states. Repeat the parameter for each state.
         */
        'statuses[]'?: Array<IdentificationStatus> | undefined;
        /**
         * Field by which the rows are sorted. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Sort direction.
         */
        order_direction?: SortDirection | undefined;
        /**
         * Maximum number of rows per page. The default and the largest allowed value are not known.
         */
        limit?: number | undefined;
        /**
         * Number of rows before the page. Cannot be combined with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/identification-requests';
};

export type ListIdentificationRequestsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The code is wrong (`invalid_code`), the old password is wrong (`invalid_password`), the new password is not allowed (`password_too_short`, `password_too_risky`), a parameter is invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of the error codes for passwords.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type ListPoliticallyExposedPersonsError = ListPoliticallyExposedPersonsErrors[keyof ListPoliticallyExposedPersonsErrors];

export type ListPoliticallyExposedPersonsResponses = {
    /**
     * The politically exposed persons. The list can be empty.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The phone number is invalid (`invalid_parameters`) or from a country that is not served (`phone_from_prohibited_country`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of `phone_from_prohibited_country`.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The phone number belongs to another user (`phone_already_assigned`). No source gives the status.
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type AssignPhoneError = AssignPhoneErrors[keyof AssignPhoneErrors];

export type AssignPhoneResponses = {
    /**
     * The user. The number is visible after it is confirmed.
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
     * The code is wrong or has expired (`invalid_code`), a parameter is invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`). No source gives the status of `invalid_code`.
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type ConfirmPhoneError = ConfirmPhoneErrors[keyof ConfirmPhoneErrors];

export type ConfirmPhoneResponses = {
    /**
     * The user, with the number if a scope reveals it.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type SetUserPositionError = SetUserPositionErrors[keyof SetUserPositionErrors];

export type SetUserPositionResponses = {
    /**
     * The stored position.
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
         * Fields to return, separated by commas. Further syntax is not known.
         */
        fields?: string | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/projects';
};

export type ListProjectsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The service was enabled.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * Includes wallets that are not active.
         */
        inactive_included?: boolean | undefined;
    } | undefined;
    url: '/rest/v1/user/{userId}/wallets';
};

export type ListWalletsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type ListWalletsError = ListWalletsErrors[keyof ListWalletsErrors];

export type ListWalletsResponses = {
    /**
     * The wallets, with details of their accounts.
     */
    200: Array<WalletEntity>;
};

export type ListWalletsResponse = ListWalletsResponses[keyof ListWalletsResponses];

export type FindWalletData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Finds the wallet whose account has this number.
         */
        account_number?: string | undefined;
        /**
         * Finds the wallet for which this barcode was generated.
         */
        barcode?: string | undefined;
        /**
         * Finds the wallet to which a card is related. Send it as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
         */
        card?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the wallet of the company with this code. Send it as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
         */
        company_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the user with this confirmed email address.
         */
        email?: EmailAddress | undefined;
        /**
         * Finds the wallet of the vehicle with this license plate. Letters and digits only.
         */
        licence_plate?: string | undefined;
        /**
         * Finds the wallet with this NFC identifier.
         */
        nfc?: string | undefined;
        /**
         * Finds the person with this personal code. Send it as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2).
         * Needs the client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and
         * the nationality as a second parameter `nationality`.
         *
         */
        person_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * Finds the wallet of the user with this id.
         */
        user_id?: Id | undefined;
    } | undefined;
    url: '/rest/v1/wallet';
};

export type FindWalletErrors = {
    /**
     * There is no criterion, more than one, or an invalid one (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type FindWalletError = FindWalletErrors[keyof FindWalletErrors];

export type FindWalletResponses = {
    /**
     * The wallet, with the fields that the scopes reveal.
     */
    200: WalletEntity;
};

export type FindWalletResponse = FindWalletResponses[keyof FindWalletResponses];

export type FindWalletBarcodeData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Finds the wallet whose account has this number.
         */
        account_number?: string | undefined;
        /**
         * Finds the wallet for which this barcode was generated.
         */
        barcode?: string | undefined;
        /**
         * Finds the wallet to which a card is related. Send it as `card[issuer]=number`, for example `card[paysera]=5487001122`. The issuer is a key such as `paysera`.
         */
        card?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the wallet of the company with this code. Send it as `company_code[lt]=…`, where `lt` is the country of registration (ISO 3166-1 alpha-2).
         */
        company_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the user with this confirmed email address.
         */
        email?: EmailAddress | undefined;
        /**
         * Finds the wallet of the vehicle with this license plate. Letters and digits only.
         */
        licence_plate?: string | undefined;
        /**
         * Finds the wallet with this NFC identifier.
         */
        nfc?: string | undefined;
        /**
         * Finds the person with this personal code. Send it as `person_code[lt]=…`, where `lt` is the nationality (ISO 3166-1 alpha-2).
         * Needs the client permission `search_by_person_code`. One of the vendor's own programs sends the code as plain `person_code` and
         * the nationality as a second parameter `nationality`.
         *
         */
        person_code?: {
            [key: string]: string;
        } | undefined;
        /**
         * Finds the user with this confirmed phone number.
         */
        phone?: PhoneNumber | undefined;
        /**
         * Finds the wallet of the user with this id.
         */
        user_id?: Id | undefined;
    } | undefined;
    url: '/rest/v1/wallet/barcode';
};

export type FindWalletBarcodeErrors = {
    /**
     * There is no criterion, more than one, or an invalid one (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type GetWalletError = GetWalletErrors[keyof GetWalletErrors];

export type GetWalletResponses = {
    /**
     * The wallet, with the fields that the scopes reveal.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type UpdateWalletDescriptionError = UpdateWalletDescriptionErrors[keyof UpdateWalletDescriptionErrors];

export type UpdateWalletDescriptionResponses = {
    /**
     * The wallet. One page of the vendor's documentation shows an empty object instead.
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
         * Also returns each balance in this currency (ISO 4217).
         */
        convert_to?: Currency | undefined;
        /**
         * Includes currencies with a zero balance, also retired or artificial codes.
         */
        show_historical_currencies?: boolean | undefined;
        /**
         * Includes the currency of `convert_to` if its balance is zero.
         */
        include_convert_to_currency?: boolean | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/balance';
};

export type GetWalletBalanceErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type RelateCardError = RelateCardErrors[keyof RelateCardErrors];

export type RelateCardResponses = {
    /**
     * An empty object. The user receives a confirmation code.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The description was removed.
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
         * Maximum number of rows per page. The default and the largest allowed value are not known.
         */
        limit?: number | undefined;
        /**
         * Number of rows before the page. Cannot be combined with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/favourites';
};

export type ListFavouritesErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * The payment was canceled.
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
     * The password is wrong (`invalid_password`, inferred from other operations), a parameter is invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * The state of the object does not allow this operation (`invalid_state`).
     */
    409: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * Returns only payments of this type.
         */
        type?: PendingPaymentType | undefined;
        /**
         * Returns only incoming or only outgoing payments.
         */
        direction?: Direction | undefined;
        /**
         * Maximum number of rows per page. The default and the largest allowed value are not known.
         */
        limit?: number | undefined;
        /**
         * Number of rows before the page. Cannot be combined with a cursor.
         */
        offset?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/pending-payments';
};

export type ListPendingPaymentsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * Characters per line.
         */
        width?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/receipt/balance';
};

export type GetBalanceReceiptErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * Maximum number of rows per page. The default and the largest allowed value are not known.
         */
        limit?: number | undefined;
        /**
         * Number of rows before the page. Cannot be combined with a cursor.
         */
        offset?: number | undefined;
        /**
         * Field by which the rows are sorted. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Sort direction.
         */
        order_direction?: SortDirection | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/reservation-statements';
};

export type ListReservationStatementsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
         * Returns only statements in these currencies (ISO 4217 codes, separated by commas).
         */
        currency?: string | undefined;
        /**
         * Returns only incoming or only outgoing statements.
         */
        direction?: Direction | undefined;
        /**
         * Returns only statements whose details contain this text.
         */
        text?: string | undefined;
        /**
         * Earliest time in Unix seconds, assumed to be inclusive.
         */
        from?: UnixSeconds | undefined;
        /**
         * Latest time in Unix seconds, assumed to be inclusive. It can equal `from`.
         */
        to?: UnixSeconds | undefined;
        /**
         * Number of rows per page, at most 200.
         */
        limit?: number | undefined;
        /**
         * Number of rows before the page. Cannot be combined with a cursor.
         */
        offset?: number | undefined;
        /**
         * Returns the page after this cursor. Take it from `_metadata.cursors.after` of the previous page; its content has no meaning.
         */
        after?: string | undefined;
        /**
         * Returns the page before this cursor. Take it from `_metadata.cursors.before` of the following page; its content has no meaning.
         */
        before?: string | undefined;
        /**
         * Field by which the rows are sorted. The names are not known.
         */
        order_by?: string | undefined;
        /**
         * Sort direction.
         */
        order_direction?: SortDirection | undefined;
    } | undefined;
    url: '/rest/v1/wallet/{walletId}/statements';
};

export type ListStatementsErrors = {
    /**
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
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
     * A parameter is missing or invalid (`invalid_parameters`), the body cannot be read (`invalid_request`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The object does not exist, or the condition of an optional scope is not met yet (`not_found`).
     */
    404: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type CheckSufficientAmountError = CheckSufficientAmountErrors[keyof CheckSufficientAmountErrors];

export type CheckSufficientAmountResponses = {
    /**
     * Whether the balance covers the amount.
     */
    200: SufficientAmount;
};

export type CheckSufficientAmountResponse = CheckSufficientAmountResponses[keyof CheckSufficientAmountResponses];

export type FindWalletsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Email addresses, separated by commas.
         */
        email?: string | undefined;
        /**
         * Phone numbers (digits with the country code), separated by commas.
         */
        phone?: string | undefined;
        /**
         * Hashes of email addresses, separated by commas. A hash is the SHA-1 of the address in lower case, in hexadecimal.
         */
        email_hash?: string | undefined;
        /**
         * Hashes of phone numbers, separated by commas. A hash is the SHA-1 of the digits of the number, in hexadecimal.
         */
        phone_hash?: string | undefined;
        /**
         * Maximum number of wallets in the response.
         */
        limit?: number | undefined;
    } | undefined;
    url: '/rest/v1/wallets';
};

export type FindWalletsErrors = {
    /**
     * There is no criterion, more than one, or an invalid one (`invalid_parameters`), or the access token has expired (`invalid_grant`).
     */
    400: Error;
    /**
     * The signature is missing or wrong (`unauthorized`), or its timestamp differs too much from the server's time (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or the client permission is missing, or the user has withdrawn the scope (`forbidden`).
     */
    403: Error;
    /**
     * The format of the request, or the requested format of the response, is not supported (`not_acceptable`).
     */
    406: Error;
    /**
     * Too many requests (`rate_limit_exceeded`). If the response has the reCAPTCHA headers, a person must solve the captcha, and the solution must be posted to the URL in `recaptcha-unlock-url` before a retry.
     */
    429: Error;
    /**
     * An error on the server (`internal_error`, or `internal_server_error` on other pages of the vendor; both mean the same). Safe requests can be retried.
     */
    500: Error;
    /**
     * The service is temporarily unavailable. The vendor documents the status and JSON bodies of errors, but no code for this status. A
     * response of a gateway can have no body, or one that is not JSON. Safe requests can be retried.
     *
     */
    503: Error;
    /**
     * Any other error. A response of a gateway (502, 503, 504) can have no body, or one that is not JSON.
     */
    default: Error;
};

export type FindWalletsError = FindWalletsErrors[keyof FindWalletsErrors];

export type FindWalletsResponses = {
    /**
     * Wallets by the value of the criterion. Values without a wallet are missing.
     */
    200: WalletMap;
};

export type FindWalletsResponse = FindWalletsResponses[keyof FindWalletsResponses];
