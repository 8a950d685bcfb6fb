import { type Description, type PlacedOperation, resolve } from '../../../scripts/generate/description.ts';
import { fenced } from './markdown.ts';

interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

/** The first example of the request body and of the answer, as blocks. */
export function exampleOf(description: Description, { operation }: PlacedOperation): string[] {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  return [
    ...block(description, 'Request', operation.requestBody?.content),
    ...block(description, 'Answer', success?.content),
  ];
}

function block(description: Description, label: string, content: object | undefined): string[] {
  const [media] = Object.values(content ?? {}) as { examples?: Record<string, Example> }[];
  const [first] = Object.values(media?.examples ?? {});
  if (!first) return [];
  const example = first.$ref ? resolve<Example>(description, first.$ref) : first;
  return [
    `${label}${example.summary ? ` (${example.summary})` : ''}:`,
    fenced('json', JSON.stringify(example.value, null, 2)),
  ];
}
