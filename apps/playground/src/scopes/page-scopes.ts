import { description } from './description.ts';
import { type GatedField, gatedFields } from './gated-fields.ts';
import { operationScopes } from './operation-scopes.ts';
import { allScopes, type ScopeGroup, scopeGroups } from './scope-choices.ts';

/** The scopes that affect this page. */
export const pageScopeGroups: readonly ScopeGroup[] = scopeGroups(description);

/** Their names. */
export const pageScopes: readonly string[] = allScopes(pageScopeGroups);

/** The fields of a user. */
export const userFields: readonly GatedField[] = gatedFields(description, 'User');

/** The fields of a wallet. */
export const walletFields: readonly GatedField[] = gatedFields(description, 'Wallet');

/** Scopes of operations that the page calls only if they are granted. */
export const balanceScopes: readonly string[] = operationScopes(description, 'getWalletBalance');
export const statementScopes: readonly string[] = operationScopes(description, 'listStatements');
