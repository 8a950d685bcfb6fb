import type { Credentials } from '../support/caller.ts';
import type { SharedSandbox } from './teams.ts';

/** A text that stands in everything that the victim has. */
export const mark = 'canaryb';

/** A team with a world, whose data no one else may see or change. */
export interface Victim {
  readonly teamToken: string;
  readonly world: string;
  readonly client: Credentials;
  readonly token: Credentials;
  readonly userId: number;
  readonly walletId: number;
  /** What only the victim knows. */
  readonly secrets: readonly string[];
  /** Returns everything that the victim has, for comparison. */
  state(): Promise<unknown>;
}

/** Creates a team with a world that is full of marked data. */
export async function createVictim(shared: SharedSandbox, team: string): Promise<Victim> {
  const { control, call } = shared;
  const world = 'victim-world';
  const teamToken = await shared.team(team);
  const as = (route: string, body?: object) => control(teamToken, route, body, world);
  const client = await shared.client(teamToken, world, {
    title: `${mark} client`,
    staticScopes: ['email', 'full_name', 'balance', 'wallet_list'],
    redirectUris: [`https://${mark}.example.org/callback`],
  });
  const profile = { email: `${mark}@example.org`, display_name: `${mark} person`, phone: '37069990001' };
  const { body: user } = await as('PUT /users', { id: 990_001, profile, password: `${mark}-password-1` });
  const [walletId = 0] = user['wallets'] as number[];
  await as('PUT /users', { id: 5101, profile: { email: 'ona@example.org', display_name: `${mark} Ona` } });
  await as('POST /payments', { to: walletId, amount: 4_242, currency: 'EUR', details: `${mark} payment` });
  await as('POST /payments', {
    from: walletId,
    to: 14_471,
    amount: 42,
    currency: 'EUR',
    details: mark,
    password: `${mark}-1`,
  });
  await as('POST /faults', { operations: ['getProject' as string], status: 503 }).catch(() => undefined);
  await as('POST /snapshot', { snapshot: `${mark}-snapshot` });
  const { body: link } = await as('POST /grants/link', { user: 990_001 });
  const form = {
    grant_type: 'password',
    username: profile.email,
    password: `${mark}-password-1`,
    scope: 'email full_name',
  };
  const { body: issued } = await call(client, '/oauth/v1/token', { method: 'POST', form });
  const token = { id: String(issued['access_token']), key: String(issued['mac_key']) };
  const session = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: `https://${mark}.example.org/callback`,
    scope: 'email',
  };
  const { body: prepared } = await call(client, '/oauth/v1/session', { method: 'POST', form: session });
  await call(token, '/rest/v1/user/me');
  await call(client, '/rest/v1/user/password/reset', {
    method: 'POST',
    json: { email: profile.email },
  }).catch(() => undefined);
  const { body: own } = await control(teamToken, 'GET /team');
  const { body: passwords } = await as('GET /passwords');
  return {
    teamToken,
    world,
    client,
    token,
    userId: 990_001,
    walletId,
    secrets: [
      mark,
      `${team}/${world}`,
      teamToken,
      String(own['token']),
      client.id,
      client.key,
      token.id,
      token.key,
      String(issued['refresh_token']),
      String(prepared['key']),
      String(link['link']).split('/').at(-1) ?? '',
      ...(passwords['passwords'] as { password: string }[]).map(({ password }) => password),
    ],
    state: async () => ({
      contents: (await as('GET /export')).body['contents'],
      clients: (await as('GET /clients')).body,
      passwords: (await as('GET /passwords')).body,
      snapshots: (await as('GET /snapshots')).body,
      shares: (await control(teamToken, `GET /worlds/${world}/shares`)).body,
      worlds: (await control(teamToken, 'GET /worlds')).body,
      team: (await control(teamToken, 'GET /team')).body['team'],
      tokens: (await control(teamToken, `GET /teams/${team}/tokens`)).body,
      audit: (await control(teamToken, 'GET /audit')).body,
    }),
  };
}
