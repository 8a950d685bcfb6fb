// Generated from openapi/ by `pnpm generate`. Do not edit.

/** What the description says of an operation, as far as the sandbox needs it. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  /** Whose credentials sign it: nobody's, the client's alone, or a token's or the client's. */
  readonly credentials: 'none' | 'client' | 'any';
  /** Any one of these scopes lets a caller through; empty when none is needed. */
  readonly scopes: readonly string[];
  /** Path parameters and the type that each is read as. */
  readonly parameters: Readonly<Record<string, ParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ParameterType>>;
  /** Media type of the request body. */
  readonly requestBody?: string;
  /** Name of the schema of the answer, or of its items, for the gates on its fields. */
  readonly answer?: string;
}

/** What the text of a parameter is read as, where it can be; what cannot stays text, for the validator to judge. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array';

/** Name of an operation. */
export type OperationId =
  | 'createToken'
  | 'getServer'
  | 'getUser'
  | 'getWallet'
  | 'getWalletBalance'
  | 'listStatements';

/** Whose credentials sign each operation. */
export interface CredentialsOf {
  readonly createToken: 'client';
  readonly getServer: 'none';
  readonly getUser: 'any';
  readonly getWallet: 'any';
  readonly getWalletBalance: 'any';
  readonly listStatements: 'any';
}

/** Every operation of the description. */
export const operations: readonly Operation[] = [
  {
    "operationId": "createToken",
    "method": "POST",
    "path": "/oauth/v1/token",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "requestBody": "application/x-www-form-urlencoded",
    "answer": "Token"
  },
  {
    "operationId": "getServer",
    "method": "GET",
    "path": "/rest/v1/server",
    "credentials": "none",
    "scopes": [],
    "parameters": {},
    "query": {},
    "answer": "ServerInformation"
  },
  {
    "operationId": "getUser",
    "method": "GET",
    "path": "/rest/v1/user/{userId}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "answer": "User"
  },
  {
    "operationId": "getWallet",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "walletId": "integer"
    },
    "query": {},
    "answer": "Wallet"
  },
  {
    "operationId": "getWalletBalance",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/balance",
    "credentials": "any",
    "scopes": [
      "balance"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "convert_to": "string",
      "show_historical_currencies": "boolean",
      "include_convert_to_currency": "boolean"
    },
    "answer": "WalletBalance"
  },
  {
    "operationId": "listStatements",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/statements",
    "credentials": "any",
    "scopes": [
      "statements",
      "recent_statements"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "currency": "string",
      "direction": "string",
      "text": "string",
      "from": "integer",
      "to": "integer",
      "limit": "integer",
      "offset": "integer",
      "after": "string",
      "before": "string"
    },
    "answer": "StatementPage"
  }
];
