import { signMac } from '@litas/client/mac';
import { createSandbox, type JournalEntry } from '@litas/sandbox';
import { explainSignature } from '@litas/sandbox/explain';
import { expect, test } from 'vitest';
import { exampleClient, staticReader } from '../src/credentials.ts';
import { lacksMac, withSentMac } from '../src/signatures/kept-question.ts';
import { maskedNames } from '../src/signatures/masked-names.ts';
import { questionOfEntry } from '../src/signatures/question-of-entry.ts';

const keys = [exampleClient, staticReader];
const body = '{"description":"Household"}';

/** Sends a signed request to a sandbox and returns what its journal has. */
async function recorded(key: string, signedBody: string) {
  const { fetch, origin, journal } = createSandbox({ personalData: true });
  const url = `${origin}/rest/v1/wallet/14471?note=a%20b`;
  const { header, mac } = await signMac({ id: staticReader.id, key, method: 'PUT', url, body: signedBody });
  const headers = { authorization: header, 'content-type': 'application/json' };
  await fetch(url, { method: 'PUT', headers, body });
  const [entry = expect.unreachable()] = journal.find();
  return { entry, origin, header, mac };
}

const asked = (entry: JournalEntry, origin: string, header?: string) =>
  questionOfEntry(entry, { origin, keys, header });

test.each([
  ['a wrong key', exampleClient.key, body, 'unknown_mistake'],
  ['a body that was not hashed', staticReader.key, '', 'body_not_hashed'],
])(
  'with the MAC that was sent, the lab finds %s in a recorded request',
  async (_, key, signedBody, mistake) => {
    const { entry, origin, mac } = await recorded(key, signedBody);
    const question = asked(entry, origin);
    expect(question).toMatchObject({ method: 'PUT', key: staticReader.key, contentType: 'application/json' });
    expect(lacksMac(question)).toBe(true);
    const authorization = withSentMac({ ...question, sentMac: mac });
    const { mistakes } = await explainSignature({ ...question, authorization });
    expect(mistakes).toContain(mistake);
  },
);

test('a request of the page itself has its header', async () => {
  const { entry, origin, header } = await recorded(exampleClient.key, body);
  const question = asked(entry, origin, header);
  expect(lacksMac(question)).toBe(false);
  expect((await explainSignature(question)).mistakes).toEqual(['unknown_mistake']);
});

test('asks for the key of a client that the page does not know', async () => {
  const { entry, origin } = await recorded(staticReader.key, '');
  const id = 'anotherClientOfTheWorld';
  const { signature = expect.unreachable() } = entry;
  expect(asked({ ...entry, signature: { ...signature, id } }, origin)).toMatchObject({ id: '', key: '' });
});

test('carries what the sandbox found into the lab, and names the values that the journal hides', async () => {
  const { entry, origin } = await recorded(exampleClient.key, body);
  expect(asked(entry, origin)).toMatchObject({
    recorded: {
      mistakes: ['key_of_other_client'],
      explanation: `The key belongs to another client: ${exampleClient.id}.`,
    },
  });
  const { fetch, journal } = createSandbox();
  const url = `${origin}/rest/v1/token?note=secret`;
  const form = 'grant_type=password&username=ona%40example.org&password=wrong';
  const { header } = await signMac({ id: staticReader.id, key: 'wrong', method: 'POST', url, body: form });
  const headers = { authorization: header, 'content-type': 'application/x-www-form-urlencoded' };
  await fetch(url, { method: 'POST', headers, body: form });
  const question = asked(journal.find()[0] ?? expect.unreachable(), origin);
  expect(question.body).not.toContain('%E2%80%A6');
  expect(maskedNames(question)).toEqual(expect.arrayContaining(['note', 'ext']));
});

test('names masked fields of JSON and of a form', () => {
  const parts = { url: 'https://example.org/a?b=…&c=1', authorization: 'MAC id="stat…", mac="…", ext=""' };
  expect(maskedNames({ ...parts, body: '{"a":{"b":"…"}}' })).toEqual(['b', 'a.b', 'id']);
  expect(maskedNames({ ...parts, body: 'code=…&x=1' })).toEqual(['b', 'code', 'id']);
});
