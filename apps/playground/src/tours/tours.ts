import type { JournalEntry } from '@litas/sandbox';

/** What a step of a tour looks at. */
export interface TourFacts {
  /** The requests since the previous step was done, the oldest first. */
  readonly requests: readonly JournalEntry[];
  /** Seconds by which the world clock moved since the previous step was done. */
  readonly clockMoved: number;
  /** Number of fault rules. */
  readonly faults: number;
  /** Path of the screen. */
  readonly path: string;
}

/** Where a step happens. */
export interface TourPlace {
  readonly path: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** A step of a tour; its text is `tour.step` in the messages. */
export interface TourStep {
  readonly place: TourPlace;
  readonly isDone: (facts: TourFacts) => boolean;
}

/** The names of the tours, in the order in which they build on each other. */
export const tourNames = ['firstCall', 'scopes', 'signature', 'expiry', 'faults'] as const;

/** The name of a tour. */
export type TourName = (typeof tourNames)[number];

/** Returns whether a text is the name of a tour. */
export const isTourName = (text: unknown): text is TourName => tourNames.some((name) => name === text);

const ona = 'ona@example.org';

const succeeded = (operation: string) => (entry: JournalEntry) =>
  entry.operation === operation && entry.status < 300;

const hasScope = (entry: JournalEntry, scope: string): boolean =>
  entry.signer.kind === 'token' && entry.signer.scopes.includes(scope);

const isAt =
  (pattern: RegExp): TourStep['isDone'] =>
  ({ path }) =>
    pattern.test(path);

const getUserAs = (scopes: string): TourPlace => ({
  path: '/explorer/getUser',
  search: { as: ona, scopes, 'v.userId': 'me' },
});

/** The steps of each tour. */
export const tours: Readonly<Record<TourName, readonly TourStep[]>> = {
  firstCall: [
    { place: getUserAs('email'), isDone: isAt(/^\/explorer\/getUser/) },
    { place: getUserAs('email'), isDone: ({ requests }) => requests.some(succeeded('getUser')) },
    { place: { path: '/requests' }, isDone: isAt(/^\/requests\/\d+/) },
  ],
  scopes: [
    {
      place: getUserAs('email'),
      isDone: ({ requests }) =>
        requests.some((entry) => succeeded('getUser')(entry) && !hasScope(entry, 'phone')),
    },
    {
      place: getUserAs('email phone'),
      isDone: ({ requests }) =>
        requests.some((entry) => succeeded('getUser')(entry) && hasScope(entry, 'phone')),
    },
    { place: { path: '/access' }, isDone: isAt(/^\/access/) },
  ],
  signature: [
    {
      place: { path: '/signature', search: { part: 'break' } },
      isDone: ({ requests }) => requests.some(({ status }) => status === 401),
    },
    { place: { path: '/requests', search: { status: '4xx' } }, isDone: isAt(/^\/requests\/\d+/) },
    {
      place: { path: '/explorer/getUser', search: { as: 'reader', 'v.userId': '5101' } },
      isDone: ({ requests }) =>
        requests.some((entry) => entry.signer.kind === 'client' && entry.status < 300),
    },
  ],
  expiry: [
    { place: getUserAs('email'), isDone: ({ requests }) => requests.some(succeeded('getUser')) },
    { place: { path: '/world' }, isDone: ({ clockMoved }) => clockMoved >= 86_400 },
    {
      place: getUserAs('email'),
      isDone: ({ requests }) =>
        requests.some(succeeded('createToken')) && requests.some(succeeded('getUser')),
    },
    { place: { path: '/access', search: { ended: '1' } }, isDone: isAt(/^\/access/) },
  ],
  faults: [
    { place: { path: '/world' }, isDone: ({ faults }) => faults > 0 },
    {
      place: { path: '/explorer/getUser', search: { as: 'reader', 'v.userId': '5101' } },
      isDone: ({ requests }) => {
        const failed = requests.findIndex(({ fault }) => fault !== undefined);
        return failed >= 0 && requests.slice(failed).some(({ status }) => status < 300);
      },
    },
    { place: { path: '/requests' }, isDone: isAt(/^\/requests\/\d+/) },
    { place: { path: '/world' }, isDone: ({ faults }) => faults === 0 },
  ],
};
