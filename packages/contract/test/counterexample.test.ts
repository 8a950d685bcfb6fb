import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counterexample, none } from '../src/properties/hold.ts';
import { createSubject, curlOf } from '../src/properties/subject.ts';

const subject = await createSubject();

test('a counterexample is reduced and printed as a shell command with its seed', async () => {
  const targets = fc.nat(1_000).map((id) => `/rest/v1/user/${id}`);
  const found = await counterexample(subject, targets, 100, async (target) => {
    await subject.ask({ method: 'GET', target });
    return Number(target.slice('/rest/v1/user/'.length)) > 7 ? ['too large'] : [];
  });
  const lines = found.split('\n');
  expect(lines.slice(0, 2)).toEqual(['too large', "curl -X GET 'http://127.0.0.1:4010/rest/v1/user/8'"]);
  expect(lines[2]).toMatch(/^\(LITAS_SEED=-?\d+, path [\d:]+, \d+ times shrunk\)$/);
});

test('a true statement has no counterexample', async () => {
  expect(await counterexample(subject, fc.nat(), 10, async () => [])).toBe(none);
});

test('a shell command contains quotes, bytes and headers', () => {
  const url = 'http://127.0.0.1:4010/x';
  const request = { method: 'PUT', target: '/x', body: "it's" };
  expect(curlOf(url, request, { 'content-type': 'text/plain' })).toBe(
    String.raw`curl -X PUT '${url}' -H 'content-type: text/plain' --data-binary 'it'\''s'`,
  );
  const bytes = { ...request, body: Uint8Array.from([0, 255]) };
  expect(curlOf(url, bytes, {})).toBe(String.raw`curl -X PUT '${url}' --data-binary $'\x00\xff'`);
  expect(curlOf(url, { ...request, body: 'ą\n' }, {})).toContain(String.raw`$'\xc4\x85\x0a'`);
});
