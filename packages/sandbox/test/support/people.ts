import type { Sandbox } from '../../src/index.ts';
import { type Credentials, tokenFor } from './caller.ts';

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

/** Logs somebody in, and gives the token's credentials. */
export const tokenOf = (sandbox: Sandbox, person: keyof typeof people, scope = ''): Promise<Credentials> =>
  tokenFor(sandbox, scope, people[person].username, people[person].password);
