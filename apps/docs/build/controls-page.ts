import { type Description, operationsOf, type PlacedOperation, schemaOf } from '@litas/openapi/read';
import { exampleOf } from './examples.ts';
import { code, fenced, page, table } from './markdown.ts';
import { typeText } from './schema-text.ts';

/** Writes the page of the sandbox's controls, from their own description. */
export function controlsPage(description: Description): string {
  const controls = operationsOf(description);
  const shared = Object.keys(controls[0]?.responses ?? {}).filter(
    (status) => !status.startsWith('2') && controls.every(({ responses }) => responses[status]),
  );
  return page('Controls', 'Reference', [
    description.info.description ?? '',
    'Every control accepts the header `x-sandbox-world` and the query parameter `world`, and can respond with these errors:',
    table(
      ['status', 'response'],
      shared.map((status) => [status, controls[0]?.responses[status]?.description ?? '']),
    ),
    ...(description.tags ?? []).flatMap(({ name, description: text = '' }) => [
      `## ${name}`,
      text,
      ...controls
        .filter(({ operation }) => operation.tags?.includes(name))
        .map((placed) => controlSection(description, placed, shared)),
    ]),
  ]);
}

/** Writes the section of one control: request, responses, examples. */
function controlSection(
  description: Description,
  placed: PlacedOperation,
  shared: readonly string[],
): string {
  const { operation, method, path, parameters, responses } = placed;
  return [
    `### ${operation.operationId}`,
    `${operation.summary}.`,
    fenced('http', `${method} /__sandbox${path}`),
    operation.description?.trim() ?? '',
    table(
      ['parameter', 'type', 'description'],
      [
        ...parameters
          .filter(({ name }) => name !== 'world' && name !== 'x-sandbox-world')
          .map((parameter) => [
            `${code(parameter.name)}<br>in ${parameter.in}`,
            typeText(description, parameter.schema),
            parameter.description ?? '',
          ]),
        ...bodyRows(description, placed),
      ],
    ),
    table(
      ['status', 'response'],
      Object.entries(responses)
        .filter(([status]) => !shared.includes(status))
        .map(([status, response]) => [status, response.description]),
    ),
    ...exampleOf(description, placed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function bodyRows(description: Description, { operation }: PlacedOperation): string[][] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const { properties = {}, required = [] } = schema ? schemaOf(description, schema) : {};
  return Object.entries(properties).map(([name, field]) => [
    `${code(name)}<br>in body${required.includes(name) ? ', required' : ''}`,
    typeText(description, field),
    schemaOf(description, field).description ?? '',
  ]);
}
