import type { NewOperation } from './write-operation.ts';

/** The parameters that other paths use, by name. */
const shared: Readonly<Record<string, string>> = { userId: 'UserId', walletId: 'WalletId' };

/** Writes the parameters of a path. */
export function parametersOf(path: string): string {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return '';
  const lines = names.map((name) => {
    const file = shared[name];
    return file === undefined
      ? `  - name: ${name}
    in: path
    required: true
    description: TODO the id of …
    x-sensitive: none
    schema:
      type: integer
      minimum: 1
    example: 1
`
      : `  - $ref: ../parameters/${file}.yaml\n`;
  });
  return `parameters:\n${lines.join('')}`;
}

const errors: readonly (readonly [status: string, file: string])[] = [
  ["'400'", 'BadRequest'],
  ["'401'", 'Unauthorized'],
  ["'403'", 'Forbidden'],
  ["'404'", 'NotFound'],
  ["'406'", 'NotAcceptable'],
  ["'429'", 'TooManyRequests'],
  ["'500'", 'InternalError'],
  ["'503'", 'ServiceUnavailable'],
  ['default', 'UnexpectedError'],
];

/** Writes the description of an operation, with `TODO` where only the author knows the facts. */
export function descriptionOf({ method, operationId, tag, summary, evidence }: NewOperation): string {
  const body = `  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          x-sensitive: none
          properties: {}
        examples:
          TODO:
            value: {}
`;
  return `${method.toLowerCase()}:
  operationId: ${operationId}
  tags: [${tag}]
  summary: ${JSON.stringify(summary)}
  description: TODO what a caller has to know, or remove this line.
  x-evidence: ${evidence}
  security:
    - Mac: []
      OAuth2: [TODO]
    - Mac: []
    - ClientCertificate: []
${['GET', 'DELETE'].includes(method) ? '' : body}  responses:
    '200':
      description: TODO what the response has.
      headers:
        paysera-correlation-id:
          $ref: ../headers/CorrelationId.yaml
      content:
        application/json:
          schema:
            type: object
            x-sensitive: none
            properties: {}
          examples:
            TODO:
              value: {}
${errors.map(([status, file]) => `    ${status}:\n      $ref: ../responses/${file}.yaml\n`).join('')}`;
}
