import { expect, test } from 'vitest';
import { frozenSandbox } from '../../support/caller.ts';

const statusFor = async (accept: string): Promise<number> => {
  const { status } = await frozenSandbox().handle({
    method: 'GET',
    origin: 'http://127.0.0.1:4010',
    target: '/rest/v1/server',
    headers: { accept },
    body: new Uint8Array(),
  });
  return status;
};

test.each(['text/csv', 'application/json;q=0', 'text/html, image/*;q=0.8', 'application/jsonp'])(
  'responds with 406 to Accept: %s',
  async (accept) => {
    expect(await statusFor(accept)).toBe(406);
  },
);

test.each(['*/*', 'application/json', 'application/*', 'text/html, */*;q=0.1', 'APPLICATION/JSON'])(
  'responds with JSON to Accept: %s',
  async (accept) => {
    expect(await statusFor(accept)).toBe(200);
  },
);
