import type { Sandbox } from '../../src/index.ts';
import { type ApiResponse, call, type Credentials, tokenFor } from './caller.ts';

/** The people of the seeded world, and how they log in. */
export const people = {
  ona: { id: 5101, walletId: 14471, username: 'ona@example.org', password: 'correct-horse-9' },
  jakub: { id: 5102, walletId: 14503, username: 'jakub@example.org', password: 'battery-staple-4' },
  mantas: { id: 5103, walletId: 14519, username: '37060000103', password: 'paper-lantern-7' },
  coffeeCorner: {
    id: 7001,
    walletId: 20115,
    username: 'labas@coffee-corner.example',
    password: 'double-espresso-3',
  },
} as const;

/** Fields of a user that Ona lacks: those of companies, and of people who want to be deleted. */
export const onaLacks: ReadonlySet<string> = new Set(['company_code', 'deletion_request_at']);

/** A user of the seeded world. */
export type Person = keyof typeof people;

/** Logs a user in, and gives the token's credentials. */
export const tokenOf = (
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  person: Person,
  scope = '',
): Promise<Credentials> => tokenFor(sandbox, scope, people[person].username, people[person].password);

/** Calls about a person's default wallet, with the path that follows its id. */
export const callWallet = (
  sandbox: Pick<Sandbox, 'fetch' | 'origin'>,
  signer: Credentials,
  person: Person,
  path: string,
  options: Parameters<typeof call>[3] = {},
): Promise<ApiResponse> =>
  call(sandbox, signer, `/rest/v1/wallet/${people[person].walletId}${path}`, options);

/** The euros of a person's default wallet: what is at disposal and what is reserved, in cents. */
export async function eurosOf(
  sandbox: Sandbox,
  signer: Credentials,
  person: Person,
): Promise<{ atDisposal: number; reserved: number }> {
  const { body } = await callWallet(sandbox, signer, person, '/balance');
  const { at_disposal: atDisposal = 0, reserved = 0 } = (body['EUR'] ?? {}) as Record<string, number>;
  return { atDisposal, reserved };
}
