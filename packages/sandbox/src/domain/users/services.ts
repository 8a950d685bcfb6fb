import type { UserRecord } from '../../state/records.ts';

/** Names of the available services. */
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

/** Returns the state of a service for a user; `undefined` for an unknown service. */
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

/** Returns the state of every service for a user. */
export const servicesOf = (user: UserRecord): ServiceOfUser[] =>
  [...catalogue.keys()].flatMap((service) => serviceOf(user, service) ?? []);
