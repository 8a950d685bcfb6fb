import type { AnySandbox, ClientPermissions, ListedUser, UserPassword, WalletState } from '@litas/sandbox';
import { type Credentials, type KnownPerson, publishedCredentials } from '../credentials.ts';
import { userName } from '../fields/person-name.ts';
import type { WorldFacts } from '../session/world-facts.ts';

/** The facts of a world that cannot be read. */
export const emptyFacts: WorldFacts = {
  credentials: undefined,
  clients: undefined,
  users: [],
  wallets: 0,
  firstWallet: undefined,
  ids: {},
};

/** People to choose from at most. */
const listedPeople = 20;

/**
 * Reads what the page shows and signs with in a world.
 *
 * @param sandbox - The sandbox, with the world.
 * @param isTeam - Whether it is a sandbox for teams, whose worlds have no published client.
 */
export async function readWorldFacts(sandbox: AnySandbox, isTeam: boolean): Promise<WorldFacts> {
  const [passwords, users, wallets, clients, [identification]] = await Promise.all([
    sandbox.passwords(),
    sandbox.users(),
    sandbox.wallets(),
    sandbox.clients(),
    sandbox.identificationRequests(),
  ]);
  const [wallet] = wallets;
  const owner = users.find(({ id }) => id === wallet?.user);
  const payment = wallets
    .flatMap(({ pendingPayments }) => pendingPayments)
    .find(({ status }) => status === 'waiting');
  const iban = wallets.flatMap(({ account }) => account.ibans ?? [])[0];
  return {
    credentials: isTeam ? undefined : credentialsOf(clients, peopleOf(passwords, users, wallets)),
    clients,
    users: users.map(({ id }) => id),
    wallets: wallets.length,
    firstWallet: wallet && { id: wallet.id, owner: userName(owner ?? { id: wallet.user, profile: {} }).name },
    ids: {
      userId: textOf(users[0]?.id),
      walletId: textOf(wallet?.id),
      paymentId: textOf(payment?.id),
      iban: iban ?? '',
      identificationRequestId: textOf(identification?.id),
    },
  };
}

const textOf = (id: number | undefined): string => (id === undefined ? '' : String(id));

/** Returns the credentials of a world with the published clients; a world file can give them other keys. */
function credentialsOf(
  clients: readonly ClientPermissions[],
  people: readonly KnownPerson[],
): Credentials | undefined {
  const { client, reader } = publishedCredentials;
  const clientKey = clients.find((each) => each.client === client.id)?.key;
  const readerKey = clients.find((each) => each.client === reader.id)?.key;
  if (clientKey === undefined || readerKey === undefined) return undefined;
  const read = { client: { ...client, key: clientKey }, reader: { ...reader, key: readerKey }, people };
  return JSON.stringify(read) === JSON.stringify(publishedCredentials) ? publishedCredentials : read;
}

/** Returns the people whose passwords are known, with their default wallets. */
export const peopleOf = (
  passwords: readonly UserPassword[],
  users: readonly ListedUser[],
  wallets: readonly WalletState[],
): readonly KnownPerson[] =>
  passwords
    .flatMap(({ user, login, password }) => {
      if (login === undefined) return [];
      const { name } = userName(users.find(({ id }) => id === user) ?? { id: user, profile: {} });
      const walletId = wallets.find((wallet) => wallet.user === user)?.id;
      return [{ name, username: login, password, userId: user, ...(walletId !== undefined && { walletId }) }];
    })
    .slice(0, listedPeople);
