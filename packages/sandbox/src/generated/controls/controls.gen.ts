// Generated from openapi/ by `pnpm generate`. Do not edit.
import type {
  AddFaultData,
  AddFaultResponse,
  AddPaymentData,
  AddPaymentResponse,
  AdvanceClockData,
  AdvanceClockResponse,
  ChangePermissionsData,
  ChangePermissionsResponse,
  ClearJournalData,
  ClearJournalResponse,
  ConfirmCardData,
  ConfirmCardResponse,
  CreateSnapshotData,
  CreateSnapshotResponse,
  EndPaymentData,
  EndPaymentResponse,
  ExpireTokenData,
  ExpireTokenResponse,
  ExportWorldData,
  ExportWorldResponse,
  FreezeClockData,
  FreezeClockResponse,
  GetClockData,
  GetClockResponse,
  GetConsentPageData,
  GetConsentPageResponse,
  GetFileData,
  GetFileResponse,
  GetHealthData,
  GetHealthResponse,
  GetJournalData,
  GetJournalResponse,
  GetMetricsData,
  GetMetricsResponse,
  GetQuotasData,
  GetQuotasResponse,
  GetReadinessData,
  GetReadinessResponse,
  GetWalletHistoryData,
  GetWalletHistoryResponse,
  GetWorldFileData,
  GetWorldFileResponse,
  GetWorldSchemaData,
  GetWorldSchemaResponse,
  ImportWorldData,
  ImportWorldResponse,
  ListAuthorizationRequestsData,
  ListAuthorizationRequestsResponse,
  ListClientsData,
  ListClientsResponse,
  ListControlsData,
  ListControlsResponse,
  ListFaultsData,
  ListFaultsResponse,
  ListFilesData,
  ListFilesResponse,
  ListGrantsData,
  ListGrantsResponse,
  ListIdentificationRequestsData,
  ListIdentificationRequestsResponse,
  ListLimitsData,
  ListLimitsResponse,
  ListMessagesData,
  ListMessagesResponse,
  ListSnapshotsData,
  ListSnapshotsResponse,
  ListTokensData,
  ListTokensResponse,
  ListUsersData,
  ListUsersResponse,
  ListWalletStatementsData,
  ListWalletStatementsResponse,
  ListWalletsData,
  ListWalletsResponse,
  ListWorldsData,
  ListWorldsResponse,
  LoadWorldData,
  LoadWorldResponse,
  RefreshTokenData,
  RefreshTokenResponse,
  RemoveFaultData,
  RemoveFaultResponse,
  RemoveFaultsData,
  RemoveFaultsResponse,
  RemoveWorldData,
  RemoveWorldResponse,
  ResetWorldData,
  ResetWorldResponse,
  RestoreSnapshotData,
  RestoreSnapshotResponse,
  ResumeClockData,
  ResumeClockResponse,
  ReviewIdentificationData,
  ReviewIdentificationResponse,
  RevokeTokenData,
  RevokeTokenResponse,
  SetClockData,
  SetClockResponse,
  SetQuotasData,
  SetQuotasResponse,
  SetUserData,
  SetUserResponse,
  SetWalletData,
  SetWalletResponse,
  WatchEventsData,
  WatchEventsResponse,
  WithdrawGrantData,
  WithdrawGrantResponse,
} from './types.gen.ts';

/** Types of the input and the response of a control. */
export interface ControlTypes {
  readonly listControls: { readonly data: ListControlsData; readonly response: ListControlsResponse; readonly content: 'json' };
  readonly listAuthorizationRequests: { readonly data: ListAuthorizationRequestsData; readonly response: ListAuthorizationRequestsResponse; readonly content: 'json' };
  readonly listClients: { readonly data: ListClientsData; readonly response: ListClientsResponse; readonly content: 'json' };
  readonly changePermissions: { readonly data: ChangePermissionsData; readonly response: ChangePermissionsResponse; readonly content: 'json' };
  readonly getClock: { readonly data: GetClockData; readonly response: GetClockResponse; readonly content: 'json' };
  readonly advanceClock: { readonly data: AdvanceClockData; readonly response: AdvanceClockResponse; readonly content: 'json' };
  readonly freezeClock: { readonly data: FreezeClockData; readonly response: FreezeClockResponse; readonly content: 'json' };
  readonly resumeClock: { readonly data: ResumeClockData; readonly response: ResumeClockResponse; readonly content: 'json' };
  readonly setClock: { readonly data: SetClockData; readonly response: SetClockResponse; readonly content: 'json' };
  readonly getConsentPage: { readonly data: GetConsentPageData; readonly response: GetConsentPageResponse; readonly content: 'json' };
  readonly watchEvents: { readonly data: WatchEventsData; readonly response: WatchEventsResponse; readonly content: 'other' };
  readonly exportWorld: { readonly data: ExportWorldData; readonly response: ExportWorldResponse; readonly content: 'json' };
  readonly listFaults: { readonly data: ListFaultsData; readonly response: ListFaultsResponse; readonly content: 'json' };
  readonly addFault: { readonly data: AddFaultData; readonly response: AddFaultResponse; readonly content: 'json' };
  readonly removeFaults: { readonly data: RemoveFaultsData; readonly response: RemoveFaultsResponse; readonly content: 'none' };
  readonly removeFault: { readonly data: RemoveFaultData; readonly response: RemoveFaultResponse; readonly content: 'none' };
  readonly listFiles: { readonly data: ListFilesData; readonly response: ListFilesResponse; readonly content: 'json' };
  readonly getFile: { readonly data: GetFileData; readonly response: GetFileResponse; readonly content: 'other' };
  readonly listGrants: { readonly data: ListGrantsData; readonly response: ListGrantsResponse; readonly content: 'json' };
  readonly withdrawGrant: { readonly data: WithdrawGrantData; readonly response: WithdrawGrantResponse; readonly content: 'json' };
  readonly getHealth: { readonly data: GetHealthData; readonly response: GetHealthResponse; readonly content: 'json' };
  readonly listIdentificationRequests: { readonly data: ListIdentificationRequestsData; readonly response: ListIdentificationRequestsResponse; readonly content: 'json' };
  readonly reviewIdentification: { readonly data: ReviewIdentificationData; readonly response: ReviewIdentificationResponse; readonly content: 'json' };
  readonly importWorld: { readonly data: ImportWorldData; readonly response: ImportWorldResponse; readonly content: 'none' };
  readonly getJournal: { readonly data: GetJournalData; readonly response: GetJournalResponse; readonly content: 'json' };
  readonly clearJournal: { readonly data: ClearJournalData; readonly response: ClearJournalResponse; readonly content: 'none' };
  readonly listLimits: { readonly data: ListLimitsData; readonly response: ListLimitsResponse; readonly content: 'json' };
  readonly listMessages: { readonly data: ListMessagesData; readonly response: ListMessagesResponse; readonly content: 'json' };
  readonly getMetrics: { readonly data: GetMetricsData; readonly response: GetMetricsResponse; readonly content: 'other' };
  readonly addPayment: { readonly data: AddPaymentData; readonly response: AddPaymentResponse; readonly content: 'json' };
  readonly endPayment: { readonly data: EndPaymentData; readonly response: EndPaymentResponse; readonly content: 'json' };
  readonly getQuotas: { readonly data: GetQuotasData; readonly response: GetQuotasResponse; readonly content: 'json' };
  readonly setQuotas: { readonly data: SetQuotasData; readonly response: SetQuotasResponse; readonly content: 'none' };
  readonly getReadiness: { readonly data: GetReadinessData; readonly response: GetReadinessResponse; readonly content: 'json' };
  readonly resetWorld: { readonly data: ResetWorldData; readonly response: ResetWorldResponse; readonly content: 'none' };
  readonly restoreSnapshot: { readonly data: RestoreSnapshotData; readonly response: RestoreSnapshotResponse; readonly content: 'none' };
  readonly createSnapshot: { readonly data: CreateSnapshotData; readonly response: CreateSnapshotResponse; readonly content: 'json' };
  readonly listSnapshots: { readonly data: ListSnapshotsData; readonly response: ListSnapshotsResponse; readonly content: 'json' };
  readonly listTokens: { readonly data: ListTokensData; readonly response: ListTokensResponse; readonly content: 'json' };
  readonly expireToken: { readonly data: ExpireTokenData; readonly response: ExpireTokenResponse; readonly content: 'json' };
  readonly refreshToken: { readonly data: RefreshTokenData; readonly response: RefreshTokenResponse; readonly content: 'json' };
  readonly revokeToken: { readonly data: RevokeTokenData; readonly response: RevokeTokenResponse; readonly content: 'json' };
  readonly listUsers: { readonly data: ListUsersData; readonly response: ListUsersResponse; readonly content: 'json' };
  readonly setUser: { readonly data: SetUserData; readonly response: SetUserResponse; readonly content: 'json' };
  readonly confirmCard: { readonly data: ConfirmCardData; readonly response: ConfirmCardResponse; readonly content: 'json' };
  readonly listWallets: { readonly data: ListWalletsData; readonly response: ListWalletsResponse; readonly content: 'json' };
  readonly setWallet: { readonly data: SetWalletData; readonly response: SetWalletResponse; readonly content: 'json' };
  readonly getWalletHistory: { readonly data: GetWalletHistoryData; readonly response: GetWalletHistoryResponse; readonly content: 'json' };
  readonly listWalletStatements: { readonly data: ListWalletStatementsData; readonly response: ListWalletStatementsResponse; readonly content: 'json' };
  readonly getWorldFile: { readonly data: GetWorldFileData; readonly response: GetWorldFileResponse; readonly content: 'json' };
  readonly loadWorld: { readonly data: LoadWorldData; readonly response: LoadWorldResponse; readonly content: 'none' };
  readonly getWorldSchema: { readonly data: GetWorldSchemaData; readonly response: GetWorldSchemaResponse; readonly content: 'json' };
  readonly listWorlds: { readonly data: ListWorldsData; readonly response: ListWorldsResponse; readonly content: 'json' };
  readonly removeWorld: { readonly data: RemoveWorldData; readonly response: RemoveWorldResponse; readonly content: 'none' };
}

/** Name of a control. */
export type ControlId = keyof ControlTypes;

/** Method and path template of every control, from `/__sandbox` on. */
export const controlRoutes = {
  listControls: 'GET /',
  listAuthorizationRequests: 'GET /authorization-requests',
  listClients: 'GET /clients',
  changePermissions: 'POST /clients/permissions',
  getClock: 'GET /clock',
  advanceClock: 'POST /clock/advance',
  freezeClock: 'POST /clock/freeze',
  resumeClock: 'POST /clock/resume',
  setClock: 'POST /clock/set',
  getConsentPage: 'GET /consent-page',
  watchEvents: 'GET /events',
  exportWorld: 'GET /export',
  listFaults: 'GET /faults',
  addFault: 'POST /faults',
  removeFaults: 'DELETE /faults',
  removeFault: 'DELETE /faults/{id}',
  listFiles: 'GET /files',
  getFile: 'GET /files/{fileId}',
  listGrants: 'GET /grants',
  withdrawGrant: 'POST /grants/withdraw',
  getHealth: 'GET /health',
  listIdentificationRequests: 'GET /identification-requests',
  reviewIdentification: 'POST /identification-requests/{identificationRequestId}/review',
  importWorld: 'POST /import',
  getJournal: 'GET /journal',
  clearJournal: 'DELETE /journal',
  listLimits: 'GET /limits',
  listMessages: 'GET /messages',
  getMetrics: 'GET /metrics',
  addPayment: 'POST /payments',
  endPayment: 'POST /payments/{transferId}/end',
  getQuotas: 'GET /quotas',
  setQuotas: 'PUT /quotas',
  getReadiness: 'GET /ready',
  resetWorld: 'POST /reset',
  restoreSnapshot: 'POST /restore',
  createSnapshot: 'POST /snapshot',
  listSnapshots: 'GET /snapshots',
  listTokens: 'GET /tokens',
  expireToken: 'POST /tokens/expire',
  refreshToken: 'POST /tokens/refresh',
  revokeToken: 'POST /tokens/revoke',
  listUsers: 'GET /users',
  setUser: 'PUT /users',
  confirmCard: 'POST /users/{userId}/card',
  listWallets: 'GET /wallets',
  setWallet: 'PUT /wallets',
  getWalletHistory: 'GET /wallets/{walletId}/history',
  listWalletStatements: 'GET /wallets/{walletId}/statements',
  getWorldFile: 'GET /world',
  loadWorld: 'PUT /world',
  getWorldSchema: 'GET /world.schema.json',
  listWorlds: 'GET /worlds',
  removeWorld: 'DELETE /worlds/{name}',
} as const satisfies Readonly<Record<ControlId, string>>;

/** Types to which the text of a parameter is converted. A text that cannot be converted stays text, and the validator rejects it. */
export type ControlParameterType = 'string' | 'integer' | 'number' | 'boolean';

/** Properties of a control that the sandbox needs. */
export interface ControlDetails {
  readonly summary: string;
  /** Status of success. */
  readonly status: number;
  /** Content of the response: JSON, bytes of another media type, or nothing. */
  readonly content: 'json' | 'other' | 'none';
  /** Path parameters and the type that each is read as. */
  readonly path: Readonly<Record<string, ControlParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ControlParameterType>>;
  /** Whether it takes a body. */
  readonly body: boolean;
}

/** Every control of the description. */
export const controlDetails: Readonly<Record<ControlId, ControlDetails>> = {
  "listControls": {
    "summary": "Lists the controls",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listAuthorizationRequests": {
    "summary": "Lists authorization requests that wait for a decision or were decided",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer",
      "client": "string"
    },
    "body": false
  },
  "listClients": {
    "summary": "Lists the clients and their permissions",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "changePermissions": {
    "summary": "Adds and removes permissions and static scopes",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getClock": {
    "summary": "Returns the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "advanceClock": {
    "summary": "Advances the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "freezeClock": {
    "summary": "Freezes the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "resumeClock": {
    "summary": "Resumes the world clock from its current time",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "setClock": {
    "summary": "Sets the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getConsentPage": {
    "summary": "Returns the consent page for scopes, to look at it",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "client": "string",
      "scope": "string",
      "locale": "string"
    },
    "body": false
  },
  "watchEvents": {
    "summary": "Streams the events of the world",
    "status": 200,
    "content": "other",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "exportWorld": {
    "summary": "Returns the whole state of the world, to save it in a file",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "snapshot": "string"
    },
    "body": false
  },
  "listFaults": {
    "summary": "Lists the active fault rules",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "addFault": {
    "summary": "Adds a fault rule",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "removeFaults": {
    "summary": "Removes all fault rules",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "removeFault": {
    "summary": "Removes one fault rule",
    "status": 204,
    "content": "none",
    "path": {
      "id": "integer"
    },
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listFiles": {
    "summary": "Lists the files that users have uploaded",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer"
    },
    "body": false
  },
  "getFile": {
    "summary": "Returns the bytes of an uploaded file",
    "status": 200,
    "content": "other",
    "path": {
      "fileId": "integer"
    },
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listGrants": {
    "summary": "Lists the offline scopes that users granted",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer",
      "client": "string"
    },
    "body": false
  },
  "withdrawGrant": {
    "summary": "Withdraws offline scopes for their user",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getHealth": {
    "summary": "Checks that the sandbox runs",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listIdentificationRequests": {
    "summary": "Lists the identification requests with their documents",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer"
    },
    "body": false
  },
  "reviewIdentification": {
    "summary": "Reviews a submitted identification request now",
    "status": 200,
    "content": "json",
    "path": {
      "identificationRequestId": "integer"
    },
    "query": {
      "world": "string"
    },
    "body": true
  },
  "importWorld": {
    "summary": "Replaces the state of the world by an exported one",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getJournal": {
    "summary": "Lists the last requests of the world",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "operation": "string",
      "method": "string",
      "path": "string",
      "status": "integer",
      "error": "string",
      "signer": "string",
      "user": "integer",
      "correlationId": "string",
      "since": "integer",
      "limit": "integer"
    },
    "body": false
  },
  "clearJournal": {
    "summary": "Clears the journal of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listLimits": {
    "summary": "Lists the limits of the sandbox and how much of each is used",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listMessages": {
    "summary": "Lists the SMS and emails that the API would have sent",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer",
      "recipient": "string",
      "kind": "string"
    },
    "body": false
  },
  "getMetrics": {
    "summary": "Returns metrics for Prometheus",
    "status": 200,
    "content": "other",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "addPayment": {
    "summary": "Adds a payment, now or later",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "endPayment": {
    "summary": "Books or cancels a payment that is not booked yet",
    "status": 200,
    "content": "json",
    "path": {
      "transferId": "integer"
    },
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getQuotas": {
    "summary": "Returns whether calls are limited, and the usage of each quota",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "setQuotas": {
    "summary": "Enables or disables the quotas of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getReadiness": {
    "summary": "Checks that the sandbox can serve requests",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "resetWorld": {
    "summary": "Resets the world to its initial state",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "restoreSnapshot": {
    "summary": "Restores a named snapshot",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "createSnapshot": {
    "summary": "Captures the state of the world under a name",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "listSnapshots": {
    "summary": "Lists the named snapshots of the world",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listTokens": {
    "summary": "Lists the access tokens",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer",
      "client": "string"
    },
    "body": false
  },
  "expireToken": {
    "summary": "Expires an access token now",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "refreshToken": {
    "summary": "Refreshes a token for its client",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "revokeToken": {
    "summary": "Revokes a token and all others of its grant",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "listUsers": {
    "summary": "Lists the users with all fields",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "setUser": {
    "summary": "Adds a user, or replaces the fields of one",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "confirmCard": {
    "summary": "Confirms a card as its user",
    "status": 200,
    "content": "json",
    "path": {
      "userId": "integer"
    },
    "query": {
      "world": "string"
    },
    "body": true
  },
  "listWallets": {
    "summary": "Lists the wallets with their contents",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer"
    },
    "body": false
  },
  "setWallet": {
    "summary": "Adds a wallet, or replaces the fields of one",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getWalletHistory": {
    "summary": "Returns the balance of a wallet by day",
    "status": 200,
    "content": "json",
    "path": {
      "walletId": "integer"
    },
    "query": {
      "world": "string",
      "currency": "string"
    },
    "body": false
  },
  "listWalletStatements": {
    "summary": "Lists the statements of a wallet",
    "status": 200,
    "content": "json",
    "path": {
      "walletId": "integer"
    },
    "query": {
      "world": "string",
      "limit": "integer",
      "offset": "integer",
      "currency": "string",
      "direction": "string",
      "text": "string",
      "from": "integer",
      "to": "integer"
    },
    "body": false
  },
  "getWorldFile": {
    "summary": "Describes the present state of the world as a world file",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "statements": "integer"
    },
    "body": false
  },
  "loadWorld": {
    "summary": "Loads a world file as the initial state of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true
  },
  "getWorldSchema": {
    "summary": "Returns the JSON schema of world files",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "listWorlds": {
    "summary": "Lists the names of the worlds",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false
  },
  "removeWorld": {
    "summary": "Removes a world, its journal and its snapshots",
    "status": 204,
    "content": "none",
    "path": {
      "name": "string"
    },
    "query": {
      "world": "string"
    },
    "body": false
  }
};
