import type { TokenRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

/** Ends every token that came of a grant, and their refresh tokens with them. */
export async function revokeTokens(world: World, grantId: string): Promise<void> {
  await change(world, grantId, ['active', 'inactive', 'replaced'], 'revoked');
}

/** Makes room for the next token of a grant: of those with these statuses none is good any more. */
export async function replaceTokens(
  world: World,
  grantId: string,
  statuses: readonly TokenRecord['status'][],
): Promise<void> {
  await change(world, grantId, statuses, 'replaced');
}

async function change(
  world: World,
  grantId: string,
  from: readonly TokenRecord['status'][],
  status: TokenRecord['status'],
): Promise<void> {
  for (const token of await world.tokens.where('grantId', grantId)) {
    if (from.includes(token.status)) await world.tokens.put({ ...token, status });
  }
}
