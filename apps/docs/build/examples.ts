import {
  type Content,
  type Description,
  examplesOf,
  type PlacedOperation,
  successesOf,
} from '@litas/openapi/read';
import { fenced } from './markdown.ts';

/** Writes the first example of the request body and of the response body. */
export function exampleOf(description: Description, placed: PlacedOperation): string[] {
  const [success] = successesOf(placed);
  return [
    ...block(description, 'Request', placed.operation.requestBody?.content),
    ...block(description, 'Response', success?.response.content),
  ];
}

function block(description: Description, label: string, content: Content | undefined): string[] {
  const [example] = examplesOf(description, content);
  if (!example) return [];
  return [
    `${label}${example.summary ? ` (${example.summary})` : ''}:`,
    fenced('json', JSON.stringify(example.value, null, 2)),
  ];
}
