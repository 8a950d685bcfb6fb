import { signMac } from '@litas/client/mac';
import { createSandbox, type JournalEntry } from '@litas/sandbox';
import { explainSignature } from '@litas/sandbox/explain';
import { expect, test } from 'vitest';
import { exampleClient, staticReader } from '../src/credentials.ts';
import { lacksMac, withSentMac } from '../src/signatures/kept-question.ts';
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
  ['a wrong key', exampleClient.key, body, 'wrong_key'],
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
  expect((await explainSignature(question)).mistakes).toEqual(['wrong_key']);
});

test('asks for the key of a client that the page does not know', async () => {
  const { entry, origin } = await recorded(staticReader.key, '');
  const id = 'anotherClientOfTheWorld';
  const { signature = expect.unreachable() } = entry;
  expect(asked({ ...entry, signature: { ...signature, id } }, origin)).toMatchObject({ id: '', key: '' });
});
