/**
 * The public example credentials of every Litas sandbox. Do not put the key of your own client into a page, because everyone who
 * opens it can read the key.
 */
export const exampleClient = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' } as const;

/** The client of every Litas sandbox that reads any user or wallet by id. Its key is public, too. */
export const staticReader = { id: 'staticReader1', key: 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu' } as const;

/** Id and key of a client. */
export interface ClientKey {
  readonly id: string;
  readonly key: string;
}

/** A person of a world whose password is known. */
export interface KnownPerson {
  readonly name: string;
  /** What the password grant takes as the name: an email address or a phone number. */
  readonly username: string;
  readonly password: string;
  readonly userId: number;
  /** The default wallet; `undefined` for none. */
  readonly walletId?: number;
}

/** The people of the world that a sandbox has without a world file. Their passwords are public. */
export const examplePeople = [
  {
    name: 'Ona Petraitė',
    username: 'ona@example.org',
    password: 'correct-horse-9',
    userId: 5101,
    walletId: 14471,
  },
  {
    name: 'Jakub Zieliński',
    username: 'jakub@example.org',
    password: 'battery-staple-4',
    userId: 5102,
    walletId: 14503,
  },
  { name: 'Mantas', username: '37060000103', password: 'paper-lantern-7', userId: 5103, walletId: 14519 },
  {
    name: 'Coffee Corner',
    username: 'labas@coffee-corner.example',
    password: 'double-espresso-3',
    userId: 7001,
    walletId: 20115,
  },
] as const satisfies readonly KnownPerson[];

/** What the page signs with in a world. */
export interface Credentials {
  /** The client that asks people for scopes. */
  readonly client: ClientKey;
  /** The client that reads every user and wallet, without consent. */
  readonly reader: ClientKey;
  readonly people: readonly KnownPerson[];
}

/** Returns whether the clients of credentials are the published ones. A world file can give them other keys. */
export const arePublished = ({ client }: Credentials): boolean => client.id === exampleClient.id;

/** The credentials of every sandbox that is not for teams. */
export const publishedCredentials: Credentials = {
  client: exampleClient,
  reader: staticReader,
  people: examplePeople,
};
