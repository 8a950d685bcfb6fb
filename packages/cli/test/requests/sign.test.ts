import { expect, test } from 'vitest';
import { runLitas } from '../support/run-litas.ts';
import { client, startSandbox } from '../support/sandbox.ts';
import { parseCurl } from '@litas/sandbox/explain';

const environment = { WALLET_ID: client.id, WALLET_KEY: client.key };

test('a server accepts the printed signature once', async () => {
  const { url, token } = await startSandbox();
  const target = `${url}/rest/v1/user/me`;
  const { output } = await runLitas(['sign', 'GET', target], {
    environment: { WALLET_TOKEN: token.id, WALLET_TOKEN_KEY: token.key },
  });
  expect(output).toMatch(/^-H /);
  const { authorization = '' } = parseCurl(`curl ${target} ${output}`).headers;
  const statuses = [];
  for (let times = 0; times < 2; times += 1) {
    statuses.push((await fetch(target, { headers: { authorization } })).status);
  }
  expect(statuses).toEqual([200, 401]);
});

test('the published example has the published signature', async () => {
  const { output } = await runLitas(
    [
      'sign',
      'GET',
      'https://wallet-api.paysera.com/rest/v1/payment/10145',
      '--timestamp',
      '1343811600',
      '--nonce',
      'nQnNaSNyubfPErjRO55yaaEYo9YZfKHN',
      '--json',
    ],
    { environment },
  );
  const { normalized, timestamp, nonce } = JSON.parse(output) as Record<string, unknown>;
  expect([timestamp, nonce]).toEqual([1343811600, 'nQnNaSNyubfPErjRO55yaaEYo9YZfKHN']);
  expect(normalized).toBe(
    '1343811600\nnQnNaSNyubfPErjRO55yaaEYo9YZfKHN\nGET\n/rest/v1/payment/10145\nwallet-api.paysera.com\n443\n\n',
  );
});

test('the signature has the hash of the body and the parameters of --ext', async () => {
  const { output } = await runLitas(
    [
      'sign',
      'PUT',
      'https://wallet.paysera.com/rest/v1/wallet/1',
      '--body',
      '-',
      '--ext',
      'project_id=7',
      '--json',
    ],
    { environment, input: '{"description":"A"}' },
  );
  expect(JSON.parse(output)).toMatchObject({ ext: expect.stringMatching(/^body_hash=.+&project_id=7$/) });
});

test.for([
  [['GET', 'wallet'], 'It must be the whole URL'],
  [['GET'], 'The argument url is missing'],
  [['GET', 'https://wallet.paysera.com/', '--ext', 'x'], 'Option --ext is not valid. It must be name=value.'],
] as const)('rejects %j', async ([args, sentence]) => {
  const { code, messages } = await runLitas(['sign', ...args], { environment });
  expect(code).toBe(2);
  expect(messages).toContain(sentence);
});
