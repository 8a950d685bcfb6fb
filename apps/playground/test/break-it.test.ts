import { createSandbox } from '@litas/sandbox';
import { explainSignature } from '@litas/sandbox/explain';
import { expect, test } from 'vitest';
import { publishedCredentials, staticReader } from '../src/credentials.ts';
import { breakNames, breakSignature } from '../src/signatures/break-it.ts';

// The signing clock is the real time.
const now = Math.floor(Date.now() / 1000);

test.each(breakNames)('explains %s as the sandbox does', async (name) => {
  const { fetch, origin } = createSandbox();
  const { request } = await breakSignature(name, publishedCredentials, origin, now);
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
  // Only the sandbox knows to which other client a key belongs.
  expect(mistakes).toEqual(name === 'otherKey' ? ['unknown_mistake'] : data.mistakes);
});
