import { readFile } from 'node:fs/promises';

interface Example {
  $ref?: string;
  value: { error: string };
}

interface DescribedResponse {
  $ref?: string;
  content: { 'application/json': { examples: Record<string, Example> } };
}

interface DescribedOperation {
  operationId: string;
  security: readonly object[];
  responses: Record<string, DescribedResponse>;
}

interface Description {
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { responses: Record<string, DescribedResponse>; examples: Record<string, Example> };
}

const bundle = new URL('../../../openapi/dist/openapi.json', import.meta.url);
const { paths, components } = JSON.parse(await readFile(bundle, 'utf8')) as Description;
const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** Every operation of the description. */
export const operations = Object.entries(paths).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
    const operation = item[method];
    return operation ? [{ ...operation, path, method: method.toUpperCase() }] : [];
  }),
);

/** Every refusal that the description shows: operation, status, code and the examples of its body. */
export const refusals = operations.flatMap(({ operationId, method, path, responses }) =>
  Object.entries(responses).flatMap(([status, response]) => {
    if (!/^[45]\d\d$/.test(status)) return [];
    const bodies = bodiesOf(response);
    return [...new Set(bodies.map(({ error }) => error))].map((code) => ({
      operationId,
      method,
      path,
      status: Number(status),
      code,
      bodies: bodies.filter(({ error }) => error === code),
    }));
  }),
);

function bodiesOf(response: DescribedResponse): Example['value'][] {
  const { content } = response.$ref ? components.responses[nameOf(response.$ref)]! : response;
  return Object.values(content['application/json'].examples).map(({ $ref, value }) =>
    $ref ? components.examples[nameOf($ref)]!.value : value,
  );
}
