import type { World } from '../store/store.ts';
import type { Party } from '../world/history/movement.ts';

/** The owner of a wallet as the other side of a payment sees them; a company with its code. */
export async function partyOf({ wallets, users }: World, walletId: number): Promise<Party> {
  const wallet = await wallets.get(walletId);
  const owner = wallet && (await users.get(wallet.ownerId));
  if (!owner) throw new Error(`There is no wallet ${walletId}, although a payment names it`);
  const { type, company_code: code } = owner.profile;
  const { number, owner_display_name: name } = wallet.account;
  const shown = {
    ...(name !== undefined && { display_name: name }),
    ...(type === 'legal' && code !== undefined && { code }),
    account_number: number,
    wallet_id: walletId,
    user_id: owner.id,
    owner_id: owner.id,
  };
  return { walletId, shown };
}
