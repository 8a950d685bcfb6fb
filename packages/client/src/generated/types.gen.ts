// Generated from openapi/ by `pnpm generate`. Do not edit.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: 'https://wallet.paysera.com' | 'https://wallet-api.paysera.com' | (string & {});
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
    redirect_uri?: string;
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
     * Scopes joined by spaces, to narrow the token or, with `code`, to extend it.
     */
    scope?: string;
    /**
     * Confirmation code that the user got by SMS, for extended scopes.
     */
    code?: string;
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
     * Scopes joined by spaces.
     */
    scope?: string;
};

/**
 * The form of a token request, by grant.
 */
export type TokenRequest = ({
    grant_type: 'authorization_code';
} & AuthorizationCodeGrant) | ({
    grant_type: 'refresh_token';
} & RefreshTokenGrant) | ({
    grant_type: 'password';
} & PasswordGrant);

/**
 * What went wrong, for code to branch on. New codes may appear.
 */
export type ErrorCode = 'invalid_request' | 'invalid_parameters' | 'invalid_grant' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type' | 'unauthorized' | 'invalid_timestamp' | 'forbidden' | 'not_found' | 'not_acceptable' | 'invalid_state' | 'rate_limit_exceeded' | 'internal_error' | 'internal_server_error' | (string & {});

/**
 * What went wrong. Further fields may appear.
 */
export type Error = {
    error: ErrorCode;
    /**
     * A sentence for developers, never for users.
     */
    error_description?: string;
    /**
     * A page about the error.
     */
    error_uri?: string;
    /**
     * Messages by the field that they are about.
     */
    error_properties?: {
        [key: string]: string | Array<string>;
    };
    /**
     * Data of the error.
     */
    error_data?: {
        [key: string]: unknown;
    };
    /**
     * Errors by field, in the newer style.
     */
    errors?: Array<{
        /**
         * Code of the error.
         */
        code?: string;
        /**
         * The field.
         */
        field?: string;
        /**
         * A sentence for developers.
         */
        message?: string;
    }>;
    /**
     * Names the request to the vendor's support; normally in the header `paysera-correlation-id`.
     */
    correlation_id?: string;
    [key: string]: unknown;
};

/**
 * An access token, which is a MAC credential.
 */
export type Token = {
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
    refresh_token?: string;
};

/**
 * Seconds since 1970-01-01T00:00:00Z.
 */
export type UnixSeconds = number;

/**
 * The server's clock.
 */
export type ServerInformation = {
    time: UnixSeconds;
};

/**
 * A positive integer that a double holds exactly.
 */
export type Id = number;

/**
 * ISO 3166-1 alpha-2 code, lower case.
 */
export type Country = string;

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
    post_index?: string;
};

/**
 * Who the user is. With `full_name` only name and surname are shown.
 */
export type Identity = {
    /**
     * Given name.
     */
    name?: string;
    /**
     * Family name.
     */
    surname?: string;
    nationality?: Country;
    /**
     * Personal code.
     */
    code?: string;
};

/**
 * How far the user's identity is confirmed, in rising order.
 */
export type IdentificationLevel = 'unidentified' | 'semi_identified' | 'identified' | 'fully_identified';

/**
 * ISO 4217 code.
 */
export type Currency = string;

/**
 * Settings of the user.
 */
export type UserOptions = {
    default_currency?: Currency;
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
    email?: string;
    /**
     * Main confirmed phone number, digits with the country code.
     */
    phone?: string;
    /**
     * Name to show.
     */
    display_name?: string;
    address?: Address;
    identity?: Identity;
    /**
     * Date of birth.
     */
    dob?: string;
    /**
     * Gender.
     */
    gender?: 'male' | 'female';
    /**
     * Whether the user is a person or a company.
     */
    type?: 'natural' | 'legal';
    /**
     * Code of the company, for a legal user.
     */
    company_code?: string;
    identification_level?: IdentificationLevel;
    calculated_level?: IdentificationLevel;
    /**
     * Ids of the user's wallets.
     */
    wallets?: Array<Id>;
    options?: UserOptions;
    /**
     * Language of the user, ISO 639-1.
     */
    locale?: string;
    /**
     * Politically exposed persons related to the user. An older page names the scope `politically_exposed_persons`.
     */
    pep?: Array<Pep>;
    /**
     * When the user asked for deletion of the account. The format is not known.
     */
    deletion_request_at?: string;
};

/**
 * International bank account number, without spaces.
 */
export type Iban = string;

/**
 * Marks of an account.
 */
export type AccountFlags = {
    /**
     * Whether it is a savings account.
     */
    savings?: boolean;
    /**
     * Whether it is shown publicly.
     */
    public?: boolean;
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
    owner_display_name?: string;
    /**
     * Full name of the owner, when their identity is confirmed.
     */
    owner_title?: string;
    /**
     * Whether the owner is a person or a company.
     */
    owner_type?: 'natural' | 'legal';
    /**
     * What the user calls the account.
     */
    description?: string;
    /**
     * Id of the owner. One example of the vendor shows it as a string.
     */
    user_id?: Id;
    /**
     * Kind of account.
     */
    type?: 'local' | 'technical' | 'card';
    /**
     * IBANs of the account, at most one for now.
     */
    ibans?: Array<Iban>;
    main_iban?: Iban;
    /**
     * State of the account.
     */
    status?: 'active' | 'inactive' | 'closed';
    flags?: AccountFlags;
};

/**
 * A wallet.
 */
export type Wallet = {
    id: Id;
    /**
     * Id of the user who owns the wallet.
     */
    owner: Id;
    account: Account;
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
    at_disposal_decimal?: Decimal;
    /**
     * What is held for payments that are not finished, in cents.
     */
    reserved: Cents;
    /**
     * What is held for payments that are not finished, exactly.
     */
    reserved_decimal?: Decimal;
    /**
     * The same, in the currency of `convert_to`.
     */
    converted?: ConvertedBalance;
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
 * Whether money came in or went out.
 */
export type Direction = 'in' | 'out';

/**
 * Kind of movement. New kinds may appear.
 */
export type StatementType = 'transfer' | 'commission' | 'currency' | 'tax' | 'return' | 'automatic_payment' | 'cash' | 'card_transaction' | (string & {});

/**
 * Who is on the other side. Every field is there only when it is known.
 */
export type OtherParty = {
    /**
     * Name to show.
     */
    display_name?: string;
    /**
     * Full name.
     */
    name?: string;
    /**
     * Personal or company code.
     */
    code?: string;
    /**
     * Account number or IBAN.
     */
    account_number?: string;
    /**
     * Code of the bank.
     */
    bic?: string;
    /**
     * Id of the wallet.
     */
    wallet_id?: Id;
    /**
     * Id of the user.
     */
    user_id?: Id;
    /**
     * Id of the owner.
     */
    owner_id?: Id;
    /**
     * Phone number, digits with the country code.
     */
    phone?: string;
    /**
     * E-mail address.
     */
    email?: string;
    /**
     * IBANs of the account.
     */
    ibans?: Array<Iban>;
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
    amount_decimal?: Decimal;
    currency: Currency;
    direction: Direction;
    /**
     * When it happened, Unix seconds.
     */
    date: UnixSeconds;
    /**
     * What it was for.
     */
    details?: string;
    type?: StatementType;
    /**
     * Id of the transfer behind it.
     */
    transfer_id?: Id;
    /**
     * Reference number of the payment.
     */
    reference_number?: string;
    /**
     * Number of the account that it belongs to.
     */
    account_number?: string;
    other_party?: OtherParty;
    /**
     * IBANs of the account that it belongs to.
     */
    ibans?: Array<Iban>;
};

/**
 * Where a page stands in its list.
 */
export type CursorMetadata = {
    /**
     * Rows in the whole list.
     */
    total?: number;
    /**
     * Rows before the page.
     */
    offset?: number;
    /**
     * Rows of a page at the most.
     */
    limit: number;
    /**
     * Whether rows follow the page.
     */
    has_next?: boolean;
    /**
     * Whether rows precede the page.
     */
    has_previous?: boolean;
    /**
     * Cursors of the pages beside this one.
     */
    cursors?: {
        /**
         * For the page that precedes, sent as `before`.
         */
        before?: string;
        /**
         * For the page that follows, sent as `after`.
         */
        after?: string;
    };
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
 * The user's id, or `me` for the user who granted the token.
 */
export type UserId = Id | 'me';

/**
 * The wallet's id, or `me` for the default wallet of the user who granted the token.
 */
export type WalletId = Id | 'me';

/**
 * Rows to leave out before the page. Not together with a cursor.
 */
export type Offset = number;

/**
 * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
 */
export type After = string;

/**
 * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
 */
export type Before = string;

export type CreateTokenData = {
    body: TokenRequest;
    path?: never;
    query?: never;
    url: '/oauth/v1/token';
};

export type CreateTokenErrors = {
    /**
     * The grant is expired, used or unknown (`invalid_grant`), or the form is wrong.
     */
    400: Error;
    /**
     * Authentication is missing or wrong (`unauthorized`), or the signature's time is too far from the server's (`invalid_timestamp`).
     */
    401: Error;
    /**
     * The scope or permission is missing, or the user withdrew it.
     */
    403: Error;
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
     */
    default: Error;
};

export type CreateTokenError = CreateTokenErrors[keyof CreateTokenErrors];

export type CreateTokenResponses = {
    /**
     * The access token and its key.
     */
    200: Token;
};

export type CreateTokenResponse = CreateTokenResponses[keyof CreateTokenResponses];

export type GetServerData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/rest/v1/server';
};

export type GetServerErrors = {
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
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
     * The scope or permission is missing, or the user withdrew it.
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet.
     */
    404: Error;
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
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
     * The scope or permission is missing, or the user withdrew it.
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet.
     */
    404: Error;
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
     */
    default: Error;
};

export type GetWalletError = GetWalletErrors[keyof GetWalletErrors];

export type GetWalletResponses = {
    /**
     * The wallet, as far as the scopes show it.
     */
    200: Wallet;
};

export type GetWalletResponse = GetWalletResponses[keyof GetWalletResponses];

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
        convert_to?: Currency;
        /**
         * Also lists currencies whose balance is zero, among them retired or artificial codes.
         */
        show_historical_currencies?: boolean;
        /**
         * Also lists the currency of `convert_to` when the wallet has none of it.
         */
        include_convert_to_currency?: boolean;
    };
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
     * The scope or permission is missing, or the user withdrew it.
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet.
     */
    404: Error;
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
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
        currency?: string;
        /**
         * Only incoming or only outgoing statements.
         */
        direction?: Direction;
        /**
         * Only statements whose details contain this text.
         */
        text?: string;
        /**
         * Earliest time, Unix seconds. Taken as inclusive.
         */
        from?: UnixSeconds;
        /**
         * Latest time, Unix seconds. Taken as inclusive; may equal `from`.
         */
        to?: UnixSeconds;
        /**
         * Rows of a page, 200 at the most.
         */
        limit?: number;
        /**
         * Rows to leave out before the page. Not together with a cursor.
         */
        offset?: number;
        /**
         * The page that follows this cursor, which is `_metadata.cursors.after` of the page before. Opaque.
         */
        after?: string;
        /**
         * The page that precedes this cursor, which is `_metadata.cursors.before` of the page after. Opaque.
         */
        before?: string;
    };
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
     * The scope or permission is missing, or the user withdrew it.
     */
    403: Error;
    /**
     * There is no such thing, or the condition of an optional scope is not met yet.
     */
    404: Error;
    /**
     * Too many requests. With the reCAPTCHA headers a person is needed.
     */
    429: Error;
    /**
     * Something failed on the server. Safe requests may be repeated.
     */
    500: Error;
    /**
     * Any other error.
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
