import type { PlainRequest } from '../../http/message.ts';
import { byteLength } from '../../http/utf8.ts';
import type { RateLimits } from './rate-limits.ts';

/**
 * Counts a request: for the team whose credentials it has, and else for the address of its client. So a client without valid credentials
 * uses up nothing of a team, and no address uses up what others need.
 */
export class Charge {
  readonly #rates: RateLimits;
  readonly #address: string;
  readonly #bytes: number;
  #sender: { readonly kind: 'teams' | 'addresses'; readonly id: string } | undefined;
  #isFree = false;

  constructor(rates: RateLimits, { remoteAddress, body }: Pick<PlainRequest, 'remoteAddress' | 'body'>) {
    this.#rates = rates;
    this.#address = networkOf(remoteAddress ?? '');
    this.#bytes = body.length;
  }

  /** Counts the request for a team, unless it is counted already. Throws `HttpError` with 429 when a limit is reached. */
  toTeam(teamId: string): void {
    this.#to('teams', teamId);
  }

  /** Counts the request for its address, unless it is counted already. Throws `HttpError` with 429 when a limit is reached. */
  toAddress(): void {
    this.#to('addresses', this.#address);
  }

  /** Leaves the request out of all rates. */
  waive(): void {
    this.#isFree = true;
  }

  /** Counts the request for its address in place of its team: its credentials have turned out to be wrong. */
  moveToAddress(): void {
    if (this.#sender?.kind === 'teams') this.#rates.teams.takeBack(this.#sender.id, this.#bytes);
    this.#sender = undefined;
    this.toAddress();
  }

  /** Counts the body of the response. */
  spend(body: string | Uint8Array): void {
    if (this.#sender) this.#rates[this.#sender.kind].spend(this.#sender.id, byteLength(body));
  }

  /** Remembers credentials that were valid. */
  remember(id: string): void {
    this.#rates.remember(id);
  }

  /**
   * Checks that the request may cost a look into the store: an address at its limit may try only credentials that were valid lately.
   *
   * @param id - Id of the credentials.
   * @throws `HttpError` with 429 when the limit of the address is reached.
   */
  readonly beforeLookUp = (id: string): void => {
    if (!this.#rates.isRemembered(id)) this.#rates.addresses.check(this.#address, this.#bytes);
  };

  #to(kind: 'teams' | 'addresses', id: string): void {
    if (this.#sender || this.#isFree) return;
    // A request over a limit counts nowhere.
    this.#isFree = true;
    this.#rates[kind].admit(id, this.#bytes);
    this.#isFree = false;
    this.#sender = { kind, id };
  }
}

/** Returns the part of an IP address that its owner cannot choose: of one of version 6 the first half. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.replace(/[\d.]+\.\d+$/, '0:0').split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const network = [...first, ...zeros, ...last].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
