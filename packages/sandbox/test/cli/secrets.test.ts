import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { client, readForm, redirectUri } from '../oauth/session.ts';
import { startCli, urlOf } from './process.ts';

test('--verbose prints a line for each request of a flow, without secrets', async () => {
  await using cli = startCli('--port', '0', '--verbose');
  const url = await urlOf(cli);
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: 'email',
    state: 'stateSecret',
  });
  const form = readForm(await (await fetch(`${url}/frontend/oauth?${query}`)).text());
  const fields = [...form.fields, ['decision', 'approve']];
  const result = await fetch(url + form.action, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
  const code = new URL(result.headers.get('location') ?? '').searchParams.get('code') ?? '';

  const post = async (grant: Record<string, string>): Promise<Record<string, string>> => {
    const body = String(new URLSearchParams(grant));
    const { header } = await signMac({ ...client, method: 'POST', url: `${url}/oauth/v1/token`, body });
    const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${url}/oauth/v1/token`, { method: 'POST', headers, body });
    return (await response.json()) as Record<string, string>;
  };
  const token = await post({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  const again = await post({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  await post({ grant_type: 'password', username: 'ona@example.org', password: 'passwordSecret' });
  await post({ grant_type: 'refresh_token', refresh_token: 'refreshSecret' });
  expect(again['error']).toBe('invalid_grant');

  cli.child.kill('SIGTERM');
  await cli.ended();
  const printed = cli.stdout() + cli.stderr();
  expect(cli.stderr().match(/^\d\d:\d\d:\d\d /gm)).toHaveLength(6);
  expect(printed).not.toContain('\u001b[');
  const given = [client.key, code, 'stateSecret', 'passwordSecret', 'refreshSecret', 'ona@example.org'];
  const made = [token['access_token'], token['mac_key'], token['refresh_token'], form.fields[0]?.[1]];
  const secrets = [...given, ...made];
  for (const secret of secrets) {
    expect(secret).toMatch(/.{3}/);
    expect(printed).not.toContain(secret);
  }
  for (const secret of secrets) expect(JSON.stringify(again)).not.toContain(secret);
});
