import { type Description, jsonSchemaOf, type PlacedOperation, schemaOf } from '@litas/openapi/read';

interface Pagination {
  items?: string | undefined;
  style?: 'cursor' | 'offset' | undefined;
}

/** The type of a call: one that can be walked where the operation lists something. */
export function callType(description: Description, placed: PlacedOperation, response: string): string {
  const pagination = paginationOf(description, placed);
  if (!pagination) return `WalletCall<${response}>`;
  const { items } = pagination;
  return items === undefined ? `ListCall<${response}>` : `ListCall<${response}, '${items}'>`;
}

/** How an operation pages; `undefined` when it lists nothing that has an order. */
export function paginationOf(
  description: Description,
  { operation, responses }: PlacedOperation,
): Pagination | undefined {
  const pages = operation['x-pagination'];
  const schema = jsonSchemaOf(responses['200']);
  const isList = pages?.items !== undefined || (schema && schemaOf(description, schema).type === 'array');
  if (!pages || !isList) return undefined;
  const { items, styles } = pages;
  // A cursor is not moved by rows that arrive during a walk.
  const style = (['cursor', 'offset'] as const).find((each) => styles.includes(each));
  return { items, style };
}
