import {
  dereference,
  examplesOf,
  type PlacedOperation,
  readControls,
  readDescription,
} from '@litas/openapi/read';
import { signMac } from '@litas/client/mac';
import type { ControlId } from '../../src/generated/controls/controls.gen.ts';
import type { Credentials } from '../support/caller.ts';
import type { SharedSandbox } from './teams.ts';
import { createVictim, type Victim } from './victim.ts';

/** Whether every try is made. */
export const isFull = process.env['LITAS_FULL'] === '1';
/** Of the tries, as many as `npm test` has time for: of each operation and control the first and every third. */
export const chosen = (tries: readonly Try[]): readonly Try[] =>
  isFull ? tries : tries.filter((_, index) => index % 3 === 0);

/** The description of the API. */
export const api = readDescription();
/** The description of the controls. */
export const controls = readControls();

/** A request that an attacker sends. */
interface Try {
  readonly name: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signer?: Credentials;
}

/** An attacker and a victim. */
export interface Attack {
  readonly shared: SharedSandbox;
  readonly victim: Victim;
  /** The attacker has a team with a world, and credentials of it. */
  readonly teamToken: string;
  readonly signers: readonly Credentials[];
  /** Id of the victim's team, which no response contains. */
  readonly victimId: string;
}

/** Creates a victim, and an attacker with a team, a world and credentials of it. */
export async function beginAttack(shared: SharedSandbox): Promise<Attack> {
  const victim = await createVictim(shared, 'victims');
  const teamToken = await shared.team('attackers');
  const client = await shared.client(teamToken, 'own', {
    staticScopes: ['email', 'full_name', 'phone', 'balance', 'statements', 'wallet_list'],
    permissions: [
      'use_oauth_api',
      'use_wallet_api',
      'use_password_grant',
      'search_by_person_code',
      'access_statements',
    ],
  });
  const token = await shared.token(
    client,
    await shared.password(teamToken, 'own'),
    'email full_name balance statements',
  );
  const named = (await shared.worlds()).find((name) => name.endsWith(victim.world)) ?? '';
  return { shared, victim, teamToken, signers: [client, token], victimId: named.split('/', 1)[0] ?? '' };
}

/** Every way in which a request can name the world of the victim. */
const namesOf = ({ victim, victimId }: Attack): readonly string[] => [
  victim.world,
  `victims/${victim.world}`,
  `${victimId}/${victim.world}`,
];

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '1' : JSON.stringify(value);

/** Path parameters that are things of the victim; others have the values of the examples. */
function filled({ path, parameters }: PlacedOperation, { victim }: Attack): string {
  const theirs: Readonly<Record<string, unknown>> = {
    userId: victim.userId,
    walletId: victim.walletId,
    name: encodeURIComponent(`victims/${victim.world}`),
    team: 'victims',
    client: victim.client.id,
    accessToken: victim.token.id,
    transferId: 67_000_001,
    fileId: 1,
    id: victim.secrets[3] ?? '',
  };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    textOf(theirs[name] ?? parameters.find((each) => each.name === name)?.example),
  );
}

/** The required parameters of the query, as in the examples. */
function queryOf({ parameters }: PlacedOperation): string {
  const needed = parameters.filter((each) => each.in === 'query' && (each.required ?? false));
  const query = new URLSearchParams(needed.map(({ name, example }) => [name, textOf(example)]));
  return query.size > 0 ? `?${query}` : '';
}

/** The bodies of the examples; `undefined` where there is none. */
function bodiesOf(description: typeof api, { operation }: PlacedOperation): (string | undefined)[] {
  const { requestBody } = operation;
  if (!requestBody) return [undefined];
  const { content } = dereference(description, requestBody);
  const [type = ''] = Object.keys(content);
  const values = examplesOf(description, content).map(({ value }) => value);
  if (type === 'application/x-www-form-urlencoded') {
    return values.map((value) => String(new URLSearchParams(value as Record<string, string>)));
  }
  return values.length === 0 ? ['x'] : values.map((value) => JSON.stringify(value));
}

/** What an operation is tried with: the attacker's credentials, or an id of the victim with a key of the attacker; and each header. */
export function triesOfOperation(placed: PlacedOperation, attack: Attack): Try[] {
  const { victim, teamToken, signers } = attack;
  const [own] = signers;
  const forged = [victim.client.id, victim.token.id].map((id) => ({ id, key: own?.key ?? '' }));
  const named = namesOf(attack);
  const headerSets = [
    {},
    ...named.map((name) => ({ 'x-sandbox-world': name })),
    ...named.map((name) => ({ 'x-sandbox-world': name, 'x-sandbox-token': teamToken })),
  ];
  const search = queryOf(placed);
  return [undefined, ...signers, ...forged].flatMap((signer) =>
    headerSets.flatMap((headers) =>
      bodiesOf(api, placed).map((body): Try => ({
        name: placed.operationId,
        method: placed.method,
        target: `${filled(placed, attack)}${search}`,
        headers: {
          ...headers,
          ...(body !== undefined && {
            'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
          }),
        },
        body,
        ...(signer && { signer }),
      })),
    ),
  );
}

/** What a control is tried with: the attacker's token and each name of the world, in the header and in the query. */
export function triesOfControl(placed: PlacedOperation, attack: Attack): Try[] {
  const { teamToken, victim } = attack;
  const path = `/__sandbox${filled(placed, attack)}`;
  const bodies = [...bodiesOf(controls, placed), ...ownBodies(placed, victim)];
  const withOwn = ['own', undefined];
  return bodies.flatMap((body) =>
    [teamToken, undefined].flatMap((token) => {
      const base = {
        name: placed.operationId,
        method: placed.method,
        body,
        headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      };
      return [
        ...[...namesOf(attack), ...withOwn].map((name): Try => ({
          ...base,
          target: path,
          headers: { ...base.headers, ...(name !== undefined && { 'x-sandbox-world': name }) },
        })),
        ...namesOf(attack).map((name): Try => ({
          ...base,
          target: `${path}?${new URLSearchParams({ world: name })}`,
        })),
      ];
    }),
  );
}

/** Bodies that name things of the victim. */
function ownBodies({ operationId }: PlacedOperation, victim: Victim): string[] {
  const { client, userId, world, token } = victim;
  const bodies: { readonly [Id in ControlId]?: object } = {
    changePermissions: { client: client.id, give: ['email'] },
    withdrawGrant: { user: userId, client: client.id },
    expireToken: { token: token.id.slice(0, 8) },
    refreshToken: { token: token.id.slice(0, 8) },
    revokeTokenOfWorld: { token: token.id.slice(0, 8) },
    restoreSnapshot: { snapshot: 'canaryb-snapshot', of: `victims/${world}` },
    createGrantsLink: { user: userId },
    setUser: { id: userId, password: 'attacked-password-1' },
    createTeamToken: { replaces: victim.secrets[3] },
  };
  const body = bodies[operationId as ControlId];
  return body ? [JSON.stringify(body)] : [];
}

/** Sends a try, and returns what leaks: secrets of the victim that the request itself does not contain. */
export async function leaksOf({ shared, victim }: Attack, tried: Try): Promise<string[]> {
  const { method, target, headers, body, signer } = tried;
  const url = `${shared.sandbox.origin}${target}`;
  const signed = signer && (await signMac({ ...signer, method, url, ...(body !== undefined && { body }) }));
  const sent = { ...headers, ...(signed && { authorization: signed.header }) };
  const response = await shared.sandbox.fetch(url, {
    method,
    headers: sent,
    ...(body !== undefined && { body }),
  });
  if (response.headers.get('content-type') === 'text/event-stream') {
    await response.body?.cancel();
    // A name without a slash is that of a world of the attacker.
    return `${headers['x-sandbox-world']} ${decodeURIComponent(target)}`.includes(`/${victim.world}`)
      ? ['the stream of events']
      : [];
  }
  const received = `${JSON.stringify([...response.headers])} ${await response.text()}`;
  const request = `${decodeURIComponent(target)} ${JSON.stringify(sent)} ${body}`;
  return victim.secrets.filter((secret) => received.includes(secret) && !request.includes(secret));
}
