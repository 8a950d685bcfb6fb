import {
  type Content,
  type Description,
  type Example,
  examplesOf,
  type PlacedOperation,
  successesOf,
} from '@litas/openapi/read';
import { fenced } from './markdown.ts';

/** Writes the first examples of the request and of the response body. */
export function exampleOf(description: Description, placed: PlacedOperation): string[] {
  const [success] = successesOf(placed);
  return [
    ...block(description, 'Request', placed.operation.requestBody?.content),
    ...block(description, 'Response', success?.response.content),
  ];
}

/** Writes an example of a body. */
export const bodyExample = ({ value }: Example): string => fenced('json', JSON.stringify(value, null, 2));

function block(description: Description, label: string, content: Content | undefined): string[] {
  const [example] = examplesOf(description, content);
  if (!example) return [];
  return [`${label}${example.summary ? ` (${example.summary})` : ''}:`, bodyExample(example)];
}
