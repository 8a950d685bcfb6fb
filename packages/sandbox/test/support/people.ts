import { type Answer, call, type Credentials, tokenFor } from './caller.ts';
import type { Sandbox } from '../../src/index.ts';

const passwords = {
  'ona@example.org': 'correct-horse-9',
  'jakub@example.org': 'battery-staple-4',
  '37060000103': 'paper-lantern-7',
  'labas@coffee-corner.example': 'double-espresso-3',
} as const;

/** Default wallets by the name of their owner. */
export const walletIds = { ona: 14471, jakub: 14503, mantas: 14519, coffeeCorner: 20115 } as const;

const usernames = {
  ona: 'ona@example.org',
  jakub: 'jakub@example.org',
  mantas: '37060000103',
  coffeeCorner: 'labas@coffee-corner.example',
} as const;

/** Somebody of the seeded world. */
export type Person = keyof typeof usernames;

/** Logs a person in with a password, and gives the token's credentials. */
export const logInAs = (sandbox: Sandbox, person: Person, scope: string): Promise<Credentials> =>
  tokenFor(sandbox, scope, usernames[person], passwords[usernames[person]]);

/** Calls about a person's default wallet, with the path that follows its id. */
export const callWallet = (
  sandbox: Sandbox,
  signer: Credentials,
  person: Person,
  path: string,
  options: Parameters<typeof call>[3] = {},
): Promise<Answer> => call(sandbox, signer, `/rest/v1/wallet/${walletIds[person]}${path}`, options);

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
