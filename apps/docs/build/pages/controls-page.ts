import { type Description, operationsOf, type PlacedOperation, schemaOf } from '@litas/openapi/read';
import { exampleOf } from './examples.ts';
import { code, fenced, paragraphs, table } from './markdown.ts';
import { topicRoute } from '../../site/topic-route.ts';
import type { Page } from './page.ts';
import { typeText } from './schema-text.ts';

/** Writes the pages of the sandbox's controls from their own description: one for each topic, and a list of all. */
export function controlsPages(description: Description): Page[] {
  const controls = operationsOf(description);
  const shared = Object.keys(controls[0]?.responses ?? {}).filter(
    (status) => !status.startsWith('2') && controls.every(({ responses }) => responses[status]),
  );
  const topics = (description.tags ?? []).map(({ name, description: text = '' }) => ({
    name,
    text,
    route: topicRoute(name),
    controls: controls.filter(({ operation }) => operation.tags?.includes(name)),
  }));
  const overview: Page = {
    route: 'catalogues/controls',
    title: 'Controls',
    description:
      'Every control of the sandbox: worlds, clock, faults, journal, messages, snapshots and more.',
    body: paragraphs([
      description.info.description ?? '',
      'Every control accepts the header `x-sandbox-world` and the query parameter `world`, and can respond with these errors:',
      table(
        ['status', 'response'],
        shared.map((status) => [status, controls[0]?.responses[status]?.description ?? '']),
      ),
      ...topics.map((topic) =>
        paragraphs([
          `## ${topic.name}`,
          topic.text,
          table(
            ['control', 'request', 'summary'],
            topic.controls.map(({ operationId, method, path, operation }) => [
              `[\`${operationId}\`](/${topic.route}/#${operationId.toLowerCase()})`,
              code(`${method} /__sandbox${path}`),
              operation.summary,
            ]),
          ),
        ]),
      ),
    ]),
  };
  const pages = topics.map((topic): Page => ({
    route: topic.route,
    title: `Controls: ${topic.name}`,
    label: topic.name,
    description: `Controls of the sandbox. ${topic.text.trim()}`,
    body: paragraphs([
      topic.text,
      'The errors that every control can respond with are under [Controls](/catalogues/controls/).',
      ...topic.controls.map((placed) => controlSection(description, placed, shared)),
    ]),
  }));
  return [overview, ...pages];
}

/** Writes the section of one control: request, responses, examples. */
function controlSection(
  description: Description,
  placed: PlacedOperation,
  shared: readonly string[],
): string {
  const { operation, method, path, parameters, responses } = placed;
  return [
    `## ${operation.operationId}`,
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
