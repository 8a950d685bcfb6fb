import type { UserRecord } from '../../state/records.ts';

/** The services that a user may have, with their names. */
const catalogue: ReadonlyMap<string, string> = new Map([
  ['paysera_app', 'Paysera app'],
  ['paysera_card', 'Payment card'],
]);

/** A service of a user, in the API's shape. */
interface ServiceOfUser {
  service: string;
  status: 'enabled' | 'disabled';
  title: string;
  actions: string[];
  added?: number;
}

/** A service as it stands for a user; `undefined` when there is no such service. */
export function serviceOf({ services = {} }: UserRecord, service: string): ServiceOfUser | undefined {
  const title = catalogue.get(service);
  if (title === undefined) return undefined;
  const added = services[service];
  return {
    service,
    status: added === undefined ? 'disabled' : 'enabled',
    title,
    actions: [],
    ...(added !== undefined && { added }),
  };
}

/** Every service, as it stands for a user. */
export const servicesOf = (user: UserRecord): ServiceOfUser[] =>
  [...catalogue.keys()].flatMap((service) => serviceOf(user, service) ?? []);
