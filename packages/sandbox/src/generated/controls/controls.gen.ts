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
  CreateClientData,
  CreateClientResponse,
  CreateGrantsLinkData,
  CreateGrantsLinkResponse,
  CreateSnapshotData,
  CreateSnapshotResponse,
  CreateTeamData,
  CreateTeamResponse,
  CreateTeamTokenData,
  CreateTeamTokenResponse,
  CreateWorldData,
  CreateWorldResponse,
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
  GetTeamData,
  GetTeamResponse,
  GetWalletHistoryData,
  GetWalletHistoryResponse,
  GetWorldFileData,
  GetWorldFileResponse,
  GetWorldSchemaData,
  GetWorldSchemaResponse,
  ImportWorldData,
  ImportWorldResponse,
  ListAuditEntriesData,
  ListAuditEntriesResponse,
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
  ListIdentificationRequestsOfWorldData,
  ListIdentificationRequestsOfWorldResponse,
  ListLimitsData,
  ListLimitsResponse,
  ListMessagesData,
  ListMessagesResponse,
  ListPasswordsData,
  ListPasswordsResponse,
  ListSharesData,
  ListSharesResponse,
  ListSnapshotsData,
  ListSnapshotsResponse,
  ListTeamTokensData,
  ListTeamTokensResponse,
  ListTeamsData,
  ListTeamsResponse,
  ListTokensData,
  ListTokensResponse,
  ListUsersData,
  ListUsersResponse,
  ListWalletStatementsData,
  ListWalletStatementsResponse,
  ListWalletsOfWorldData,
  ListWalletsOfWorldResponse,
  ListWorldsData,
  ListWorldsResponse,
  LoadWorldData,
  LoadWorldResponse,
  RefreshTokenData,
  RefreshTokenResponse,
  RemoveClientData,
  RemoveClientResponse,
  RemoveFaultData,
  RemoveFaultResponse,
  RemoveFaultsData,
  RemoveFaultsResponse,
  RemoveSnapshotData,
  RemoveSnapshotResponse,
  RemoveTeamData,
  RemoveTeamResponse,
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
  RevokeTeamTokenData,
  RevokeTeamTokenResponse,
  RevokeTokenOfWorldData,
  RevokeTokenOfWorldResponse,
  SetClockData,
  SetClockResponse,
  SetQuotasData,
  SetQuotasResponse,
  SetUserData,
  SetUserResponse,
  SetWalletData,
  SetWalletResponse,
  ShareWorldData,
  ShareWorldResponse,
  UnshareWorldData,
  UnshareWorldResponse,
  WatchEventsData,
  WatchEventsResponse,
  WithdrawGrantData,
  WithdrawGrantResponse,
} from './types.gen.ts';

/** Types of the input and the response of a control. */
export interface ControlTypes {
  readonly listControls: { readonly data: ListControlsData; readonly response: ListControlsResponse; readonly content: 'json' };
  readonly listAuditEntries: { readonly data: ListAuditEntriesData; readonly response: ListAuditEntriesResponse; readonly content: 'json' };
  readonly listAuthorizationRequests: { readonly data: ListAuthorizationRequestsData; readonly response: ListAuthorizationRequestsResponse; readonly content: 'json' };
  readonly listClients: { readonly data: ListClientsData; readonly response: ListClientsResponse; readonly content: 'json' };
  readonly createClient: { readonly data: CreateClientData; readonly response: CreateClientResponse; readonly content: 'json' };
  readonly changePermissions: { readonly data: ChangePermissionsData; readonly response: ChangePermissionsResponse; readonly content: 'json' };
  readonly removeClient: { readonly data: RemoveClientData; readonly response: RemoveClientResponse; readonly content: 'none' };
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
  readonly createGrantsLink: { readonly data: CreateGrantsLinkData; readonly response: CreateGrantsLinkResponse; readonly content: 'json' };
  readonly withdrawGrant: { readonly data: WithdrawGrantData; readonly response: WithdrawGrantResponse; readonly content: 'json' };
  readonly getHealth: { readonly data: GetHealthData; readonly response: GetHealthResponse; readonly content: 'json' };
  readonly listIdentificationRequestsOfWorld: { readonly data: ListIdentificationRequestsOfWorldData; readonly response: ListIdentificationRequestsOfWorldResponse; readonly content: 'json' };
  readonly reviewIdentification: { readonly data: ReviewIdentificationData; readonly response: ReviewIdentificationResponse; readonly content: 'json' };
  readonly importWorld: { readonly data: ImportWorldData; readonly response: ImportWorldResponse; readonly content: 'none' };
  readonly getJournal: { readonly data: GetJournalData; readonly response: GetJournalResponse; readonly content: 'json' };
  readonly clearJournal: { readonly data: ClearJournalData; readonly response: ClearJournalResponse; readonly content: 'none' };
  readonly listLimits: { readonly data: ListLimitsData; readonly response: ListLimitsResponse; readonly content: 'json' };
  readonly listMessages: { readonly data: ListMessagesData; readonly response: ListMessagesResponse; readonly content: 'json' };
  readonly getMetrics: { readonly data: GetMetricsData; readonly response: GetMetricsResponse; readonly content: 'other' };
  readonly listPasswords: { readonly data: ListPasswordsData; readonly response: ListPasswordsResponse; readonly content: 'json' };
  readonly addPayment: { readonly data: AddPaymentData; readonly response: AddPaymentResponse; readonly content: 'json' };
  readonly endPayment: { readonly data: EndPaymentData; readonly response: EndPaymentResponse; readonly content: 'json' };
  readonly getQuotas: { readonly data: GetQuotasData; readonly response: GetQuotasResponse; readonly content: 'json' };
  readonly setQuotas: { readonly data: SetQuotasData; readonly response: SetQuotasResponse; readonly content: 'none' };
  readonly getReadiness: { readonly data: GetReadinessData; readonly response: GetReadinessResponse; readonly content: 'json' };
  readonly resetWorld: { readonly data: ResetWorldData; readonly response: ResetWorldResponse; readonly content: 'none' };
  readonly restoreSnapshot: { readonly data: RestoreSnapshotData; readonly response: RestoreSnapshotResponse; readonly content: 'none' };
  readonly createSnapshot: { readonly data: CreateSnapshotData; readonly response: CreateSnapshotResponse; readonly content: 'json' };
  readonly listSnapshots: { readonly data: ListSnapshotsData; readonly response: ListSnapshotsResponse; readonly content: 'json' };
  readonly removeSnapshot: { readonly data: RemoveSnapshotData; readonly response: RemoveSnapshotResponse; readonly content: 'none' };
  readonly getTeam: { readonly data: GetTeamData; readonly response: GetTeamResponse; readonly content: 'json' };
  readonly listTeams: { readonly data: ListTeamsData; readonly response: ListTeamsResponse; readonly content: 'json' };
  readonly createTeam: { readonly data: CreateTeamData; readonly response: CreateTeamResponse; readonly content: 'json' };
  readonly removeTeam: { readonly data: RemoveTeamData; readonly response: RemoveTeamResponse; readonly content: 'none' };
  readonly listTeamTokens: { readonly data: ListTeamTokensData; readonly response: ListTeamTokensResponse; readonly content: 'json' };
  readonly createTeamToken: { readonly data: CreateTeamTokenData; readonly response: CreateTeamTokenResponse; readonly content: 'json' };
  readonly revokeTeamToken: { readonly data: RevokeTeamTokenData; readonly response: RevokeTeamTokenResponse; readonly content: 'none' };
  readonly listTokens: { readonly data: ListTokensData; readonly response: ListTokensResponse; readonly content: 'json' };
  readonly expireToken: { readonly data: ExpireTokenData; readonly response: ExpireTokenResponse; readonly content: 'json' };
  readonly refreshToken: { readonly data: RefreshTokenData; readonly response: RefreshTokenResponse; readonly content: 'json' };
  readonly revokeTokenOfWorld: { readonly data: RevokeTokenOfWorldData; readonly response: RevokeTokenOfWorldResponse; readonly content: 'json' };
  readonly listUsers: { readonly data: ListUsersData; readonly response: ListUsersResponse; readonly content: 'json' };
  readonly setUser: { readonly data: SetUserData; readonly response: SetUserResponse; readonly content: 'json' };
  readonly confirmCard: { readonly data: ConfirmCardData; readonly response: ConfirmCardResponse; readonly content: 'json' };
  readonly listWalletsOfWorld: { readonly data: ListWalletsOfWorldData; readonly response: ListWalletsOfWorldResponse; readonly content: 'json' };
  readonly setWallet: { readonly data: SetWalletData; readonly response: SetWalletResponse; readonly content: 'json' };
  readonly getWalletHistory: { readonly data: GetWalletHistoryData; readonly response: GetWalletHistoryResponse; readonly content: 'json' };
  readonly listWalletStatements: { readonly data: ListWalletStatementsData; readonly response: ListWalletStatementsResponse; readonly content: 'json' };
  readonly getWorldFile: { readonly data: GetWorldFileData; readonly response: GetWorldFileResponse; readonly content: 'json' };
  readonly loadWorld: { readonly data: LoadWorldData; readonly response: LoadWorldResponse; readonly content: 'none' };
  readonly getWorldSchema: { readonly data: GetWorldSchemaData; readonly response: GetWorldSchemaResponse; readonly content: 'json' };
  readonly listWorlds: { readonly data: ListWorldsData; readonly response: ListWorldsResponse; readonly content: 'json' };
  readonly createWorld: { readonly data: CreateWorldData; readonly response: CreateWorldResponse; readonly content: 'json' };
  readonly removeWorld: { readonly data: RemoveWorldData; readonly response: RemoveWorldResponse; readonly content: 'none' };
  readonly listShares: { readonly data: ListSharesData; readonly response: ListSharesResponse; readonly content: 'json' };
  readonly shareWorld: { readonly data: ShareWorldData; readonly response: ShareWorldResponse; readonly content: 'none' };
  readonly unshareWorld: { readonly data: UnshareWorldData; readonly response: UnshareWorldResponse; readonly content: 'none' };
}

/** Name of a control. */
export type ControlId = keyof ControlTypes;

/** Method and path template of every control, from `/__sandbox` on. */
export const controlRoutes = {
  listControls: 'GET /',
  listAuditEntries: 'GET /audit',
  listAuthorizationRequests: 'GET /authorization-requests',
  listClients: 'GET /clients',
  createClient: 'POST /clients',
  changePermissions: 'POST /clients/permissions',
  removeClient: 'DELETE /clients/{client}',
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
  createGrantsLink: 'POST /grants/link',
  withdrawGrant: 'POST /grants/withdraw',
  getHealth: 'GET /health',
  listIdentificationRequestsOfWorld: 'GET /identification-requests',
  reviewIdentification: 'POST /identification-requests/{identificationRequestId}/review',
  importWorld: 'POST /import',
  getJournal: 'GET /journal',
  clearJournal: 'DELETE /journal',
  listLimits: 'GET /limits',
  listMessages: 'GET /messages',
  getMetrics: 'GET /metrics',
  listPasswords: 'GET /passwords',
  addPayment: 'POST /payments',
  endPayment: 'POST /payments/{transferId}/end',
  getQuotas: 'GET /quotas',
  setQuotas: 'PUT /quotas',
  getReadiness: 'GET /ready',
  resetWorld: 'POST /reset',
  restoreSnapshot: 'POST /restore',
  createSnapshot: 'POST /snapshot',
  listSnapshots: 'GET /snapshots',
  removeSnapshot: 'DELETE /snapshots/{snapshot}',
  getTeam: 'GET /team',
  listTeams: 'GET /teams',
  createTeam: 'POST /teams',
  removeTeam: 'DELETE /teams/{team}',
  listTeamTokens: 'GET /teams/{team}/tokens',
  createTeamToken: 'POST /teams/{team}/tokens',
  revokeTeamToken: 'DELETE /teams/{team}/tokens/{id}',
  listTokens: 'GET /tokens',
  expireToken: 'POST /tokens/expire',
  refreshToken: 'POST /tokens/refresh',
  revokeTokenOfWorld: 'POST /tokens/revoke',
  listUsers: 'GET /users',
  setUser: 'PUT /users',
  confirmCard: 'POST /users/{userId}/card',
  listWalletsOfWorld: 'GET /wallets',
  setWallet: 'PUT /wallets',
  getWalletHistory: 'GET /wallets/{walletId}/history',
  listWalletStatements: 'GET /wallets/{walletId}/statements',
  getWorldFile: 'GET /world',
  loadWorld: 'PUT /world',
  getWorldSchema: 'GET /world.schema.json',
  listWorlds: 'GET /worlds',
  createWorld: 'POST /worlds',
  removeWorld: 'DELETE /worlds/{name}',
  listShares: 'GET /worlds/{name}/shares',
  shareWorld: 'PUT /worlds/{name}/shares/{team}',
  unshareWorld: 'DELETE /worlds/{name}/shares/{team}',
} as const satisfies Readonly<Record<ControlId, string>>;

/** Types to which the text of a parameter is converted. A text that cannot be converted stays text, and the validator rejects it. */
export type ControlParameterType = 'string' | 'integer' | 'number' | 'boolean';

/**
 * Who may call a control of a sandbox for teams: everyone, a team that may use the world, a team, the administrator, or the last two.
 */
export type ControlAccess = 'everyone' | 'world' | 'team' | 'admin' | 'team or admin';

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
  readonly access: ControlAccess;
}

/** Every control of the description. */
export const controlDetails: Readonly<Record<ControlId, ControlDetails>> = {
  "listControls": {
    "summary": "Lists the controls",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "everyone"
  },
  "listAuditEntries": {
    "summary": "Lists who changed what",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "team": "string",
      "before": "integer",
      "limit": "integer"
    },
    "body": false,
    "access": "team or admin"
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
    "body": false,
    "access": "world"
  },
  "listClients": {
    "summary": "Lists the clients and their permissions",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "createClient": {
    "summary": "Creates a client with credentials of its own",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "changePermissions": {
    "summary": "Adds and removes permissions and static scopes",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "removeClient": {
    "summary": "Removes a client that was created by a control",
    "status": 204,
    "content": "none",
    "path": {
      "client": "string"
    },
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "getClock": {
    "summary": "Returns the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "advanceClock": {
    "summary": "Advances the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "freezeClock": {
    "summary": "Freezes the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "resumeClock": {
    "summary": "Resumes the world clock from its current time",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "setClock": {
    "summary": "Sets the world clock",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
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
    "body": false,
    "access": "world"
  },
  "watchEvents": {
    "summary": "Streams the events of the world",
    "status": 200,
    "content": "other",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "exportWorld": {
    "summary": "Returns the whole state of the world, to save it in a file",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "snapshot": "string",
      "before": "integer"
    },
    "body": false,
    "access": "world"
  },
  "listFaults": {
    "summary": "Lists the active fault rules",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "addFault": {
    "summary": "Adds a fault rule",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "removeFaults": {
    "summary": "Removes all fault rules",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
  },
  "createGrantsLink": {
    "summary": "Creates a link to the grants page of a user",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "withdrawGrant": {
    "summary": "Withdraws offline scopes for their user",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "getHealth": {
    "summary": "Checks that the sandbox runs",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "everyone"
  },
  "listIdentificationRequestsOfWorld": {
    "summary": "Lists the identification requests with their documents",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer"
    },
    "body": false,
    "access": "world"
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
    "body": true,
    "access": "world"
  },
  "importWorld": {
    "summary": "Replaces the state of the world by an exported one",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
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
    "body": false,
    "access": "world"
  },
  "clearJournal": {
    "summary": "Clears the journal of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "listLimits": {
    "summary": "Lists the limits of the sandbox and how much of each is used",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "admin"
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
    "body": false,
    "access": "world"
  },
  "getMetrics": {
    "summary": "Returns metrics for Prometheus",
    "status": 200,
    "content": "other",
    "path": {},
    "query": {},
    "body": false,
    "access": "admin"
  },
  "listPasswords": {
    "summary": "Lists the passwords of users",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "addPayment": {
    "summary": "Adds a payment, now or later",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
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
    "body": true,
    "access": "world"
  },
  "getQuotas": {
    "summary": "Returns whether calls are limited, and the usage of each quota",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "setQuotas": {
    "summary": "Enables or disables the quotas of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "getReadiness": {
    "summary": "Checks that the sandbox can serve requests",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "everyone"
  },
  "resetWorld": {
    "summary": "Resets the world to its initial state",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "restoreSnapshot": {
    "summary": "Restores a named snapshot",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "createSnapshot": {
    "summary": "Captures the state of the world under a name",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "listSnapshots": {
    "summary": "Lists the named snapshots of the world",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "removeSnapshot": {
    "summary": "Removes a named snapshot of the world",
    "status": 204,
    "content": "none",
    "path": {
      "snapshot": "string"
    },
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "getTeam": {
    "summary": "Returns the team of the token",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "team"
  },
  "listTeams": {
    "summary": "Lists the teams",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "admin"
  },
  "createTeam": {
    "summary": "Creates a team with its first token",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {},
    "body": true,
    "access": "admin"
  },
  "removeTeam": {
    "summary": "Removes a team with its tokens and worlds",
    "status": 204,
    "content": "none",
    "path": {
      "team": "string"
    },
    "query": {},
    "body": false,
    "access": "admin"
  },
  "listTeamTokens": {
    "summary": "Lists the tokens of a team",
    "status": 200,
    "content": "json",
    "path": {
      "team": "string"
    },
    "query": {},
    "body": false,
    "access": "team or admin"
  },
  "createTeamToken": {
    "summary": "Creates a token of a team",
    "status": 201,
    "content": "json",
    "path": {
      "team": "string"
    },
    "query": {},
    "body": true,
    "access": "team or admin"
  },
  "revokeTeamToken": {
    "summary": "Revokes a token of a team",
    "status": 204,
    "content": "none",
    "path": {
      "team": "string",
      "id": "string"
    },
    "query": {},
    "body": false,
    "access": "team or admin"
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
    "body": false,
    "access": "world"
  },
  "expireToken": {
    "summary": "Expires an access token now",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "refreshToken": {
    "summary": "Refreshes a token for its client",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "revokeTokenOfWorld": {
    "summary": "Revokes a token and all others of its grant",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "listUsers": {
    "summary": "Lists the users with all fields",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": false,
    "access": "world"
  },
  "setUser": {
    "summary": "Adds a user, or replaces the fields of one",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
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
    "body": true,
    "access": "world"
  },
  "listWalletsOfWorld": {
    "summary": "Lists the wallets with their contents",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string",
      "user": "integer"
    },
    "body": false,
    "access": "world"
  },
  "setWallet": {
    "summary": "Adds a wallet, or replaces the fields of one",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
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
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
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
    "body": false,
    "access": "world"
  },
  "loadWorld": {
    "summary": "Loads a world file as the initial state of the world",
    "status": 204,
    "content": "none",
    "path": {},
    "query": {
      "world": "string"
    },
    "body": true,
    "access": "world"
  },
  "getWorldSchema": {
    "summary": "Returns the JSON schema of world files",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "everyone"
  },
  "listWorlds": {
    "summary": "Lists the names of the worlds",
    "status": 200,
    "content": "json",
    "path": {},
    "query": {},
    "body": false,
    "access": "team"
  },
  "createWorld": {
    "summary": "Creates a world",
    "status": 201,
    "content": "json",
    "path": {},
    "query": {},
    "body": true,
    "access": "team"
  },
  "removeWorld": {
    "summary": "Removes a world, its journal and its snapshots",
    "status": 204,
    "content": "none",
    "path": {
      "name": "string"
    },
    "query": {},
    "body": false,
    "access": "team"
  },
  "listShares": {
    "summary": "Lists the teams with which a world is shared",
    "status": 200,
    "content": "json",
    "path": {
      "name": "string"
    },
    "query": {},
    "body": false,
    "access": "team"
  },
  "shareWorld": {
    "summary": "Shares a world with another team",
    "status": 204,
    "content": "none",
    "path": {
      "name": "string",
      "team": "string"
    },
    "query": {},
    "body": false,
    "access": "team"
  },
  "unshareWorld": {
    "summary": "Ends the sharing of a world with another team",
    "status": 204,
    "content": "none",
    "path": {
      "name": "string",
      "team": "string"
    },
    "query": {},
    "body": false,
    "access": "team"
  }
};
