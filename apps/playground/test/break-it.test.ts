import { createSandbox } from '@litas/sandbox';
import { explainSignature } from '@litas/sandbox/explain';
import { expect, test } from 'vitest';
import { staticReader } from '../src/credentials.ts';
import { breakNames, breakSignature } from '../src/signatures/break-it.ts';

// Signatures have a clock of their own, the real one.
const now = Math.floor(Date.now() / 1000);

test.each(breakNames)('the sandbox says of %s what the page says', async (name) => {
  const { fetch, origin } = createSandbox();
  const { request } = await breakSignature(name, origin, now);
  const { method, url, authorization, contentType, body } = request;
  const headers = { authorization, 'content-type': contentType };
  const response = await fetch(url, { method, headers, body });
  if (name === 'nothing') {
    expect(response.status).not.toBe(401);
    return;
  }
  expect(response.status).toBe(401);
  const { error_data: data } = (await response.json()) as { error_data: { mistakes: string[] } };
  expect(data.mistakes.length).toBeGreaterThan(0);
  if (name === 'otherId') return;
  const { mistakes } = await explainSignature({ ...request, key: staticReader.key, now });
  // Which other client a key belongs to is known to the sandbox alone.
  expect(mistakes).toEqual(name === 'otherKey' ? ['wrong_key'] : data.mistakes);
});
