import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { operationsOf, readDescription } from '@litas/openapi/read';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';

interface Item {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly raw: string };
  };
}
interface Collection {
  readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[];
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly { readonly item: readonly Item[] }[];
}

const folder = fileURLToPath(new URL('../../../../openapi/dist/', import.meta.url));
const collection = JSON.parse(await readFile(`${folder}postman.json`, 'utf8')) as Collection;
const items = collection.item.flatMap(({ item }) => item);
const script = collection.event.flatMap(({ script: { exec } }) => exec).join('\n');
const operationIds = operationsOf(readDescription()).map(({ operationId }) => operationId);

/** Runs the script of the collection as Postman does, and sends the request. */
async function send(item: Item, variables: Map<string, string>): Promise<Response> {
  const filled = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => variables.get(name) ?? whole);
  const { method, url, header, body } = item.request;
  const headers = new Headers(header.map(({ key, value }) => [key, value]));
  const pm = {
    info: { requestName: item.name },
    variables: { get: (name: string) => variables.get(name), replaceIn: filled },
    request: {
      method,
      url,
      body,
      headers: { upsert: ({ key, value }: { key: string; value: string }) => headers.set(key, value) },
    },
  };
  // Postman has a global of this name.
  runInNewContext(script, { pm, require: createRequire(import.meta.url), CryptoJS: {} });
  return createSandbox().fetch(filled(url), { method, headers, ...(body && { body: filled(body.raw) }) });
}

test('the collections have one request for each operation', async () => {
  expect(items.map(({ name }) => name).toSorted()).toEqual(operationIds.toSorted());
  for (const { name, request } of items) {
    const { item } = collection.item.find((group) => group.item.some((each) => each.name === name)) ?? {};
    expect(item).toBeDefined();
    expect(request.url).toMatch(/^\{\{baseUrl\}\}\//);
  }
  const bruno = await readFile(`${folder}bruno/collection.bru`, 'utf8');
  expect(bruno).toContain(script.split('\n')[2]);
});

test.each(items.map((item) => [item.name, item] as const))(
  'the sandbox accepts the signature that the Postman collection computes for %s',
  async (_, item) => {
    const variables = new Map(collection.variable.map(({ key, value }) => [key, value]));
    // Paths of a user need a token; the user of an API client is not known.
    const response = await send(item, variables);
    expect(response.status).not.toBe(401);
  },
);
