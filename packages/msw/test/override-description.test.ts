import { readFile } from 'node:fs/promises';
import { type HttpHandler, getResponse } from 'msw';
import { expect, test } from 'vitest';
import { override } from '../src/index.ts';

interface Example {
  $ref?: string;
  value: { error: string };
}
interface Response {
  $ref?: string;
  content: { 'application/json': { examples: Record<string, Example> } };
}
interface Operation {
  operationId: string;
  responses: Record<string, Response>;
}
interface Description {
  paths: Record<string, Record<string, unknown>>;
  components: { responses: Record<string, Response>; examples: Record<string, Example> };
}

const bundle = new URL('../../../openapi/dist/openapi.json', import.meta.url);
const { paths, components } = JSON.parse(await readFile(bundle, 'utf8')) as Description;
const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);

const refusals = Object.entries(paths).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    return Object.entries(operation?.responses ?? {}).flatMap(([status, response]) => {
      if (!operation || !/^[45]\d\d$/.test(status)) return [];
      const { content } = response.$ref ? components.responses[nameOf(response.$ref)]! : response;
      const bodies = Object.values(content['application/json'].examples).map(({ $ref, value }) =>
        $ref ? components.examples[nameOf($ref)]!.value : value,
      );
      return [...new Set(bodies.map(({ error }) => error))].map((code) => ({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        status: Number(status),
        code,
        bodies: bodies.filter(({ error }) => error === code),
      }));
    });
  }),
);

test('the description gives refusals to every operation', () => {
  expect(new Set(refusals.map(({ operationId }) => operationId))).toEqual(new Set(Object.keys(override)));
});

test.each(refusals)('$operationId refuses with $status $code as its example does', async (each) => {
  // The types allow each operation its own statuses and codes only; this walks over all of them.
  const { error } = override[each.operationId as keyof typeof override] as {
    error: (status: number, code: string) => HttpHandler;
  };
  const url = `https://wallet.paysera.com${each.path.replaceAll(/\{\w+\}/g, '1')}`;
  const response = await getResponse(
    [error(each.status, each.code)],
    new Request(url, { method: each.method }),
  );
  expect(response?.status).toBe(each.status);
  expect(each.bodies).toContainEqual(await response?.json());
});
