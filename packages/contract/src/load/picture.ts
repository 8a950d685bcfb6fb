import { type Statement, type Wallet } from '@litas/client';

/** The wallets between which the seeded payments move money: of Ona, Jakub and Mantas. */
const walletIds = [14471, 14503, 14519] as const;

/** The money in the wallets of a world. */
export interface Picture {
  /** Euro cents by wallet, reserved ones included. */
  readonly cents: ReadonlyMap<number, bigint>;
  /** Latest statements in euros by wallet. */
  readonly statements: ReadonlyMap<number, readonly Statement[]>;
}

/** Reads it with credentials for every wallet. */
export async function takePicture(reader: Wallet): Promise<Picture> {
  const cents = new Map<number, bigint>();
  const statements = new Map<number, readonly Statement[]>();
  for (const walletId of walletIds) {
    const { EUR } = await reader.getWalletBalance({ walletId });
    cents.set(walletId, BigInt(EUR?.at_disposal ?? 0) + BigInt(EUR?.reserved ?? 0));
    const page = await reader.listStatements({ walletId, currency: 'EUR', limit: 20 });
    statements.set(walletId, page.statements);
  }
  return { cents, statements };
}

/** Returns the wallets in which money was lost or created between two pictures; empty when every balance matches the new statements. */
export function imbalances(before: Picture, after: Picture): string[] {
  const sums = [before, after].map(({ cents }) => [...cents.values()].reduce((sum, each) => sum + each, 0n));
  const lost = sums[0] === sums[1] ? [] : [`all wallets together held ${sums[0]} cents, and hold ${sums[1]}`];
  const wrong = walletIds.flatMap((walletId) => {
    const known = new Set(before.statements.get(walletId)?.map(({ id }) => id));
    const added = (after.statements.get(walletId) ?? []).filter(({ id }) => !known.has(id));
    const moved = added.reduce((sum, { amount, direction }) => sum + signed(amount, direction), 0n);
    const difference = (after.cents.get(walletId) ?? 0n) - (before.cents.get(walletId) ?? 0n);
    return moved === difference
      ? []
      : [`wallet ${walletId} changed by ${difference} cents, and its new statements by ${moved}`];
  });
  return [...lost, ...wrong];
}

const signed = (amount: number, direction: string): bigint =>
  direction === 'in' ? BigInt(amount) : -BigInt(amount);
