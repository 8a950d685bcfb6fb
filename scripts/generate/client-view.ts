import { credentialsOf, type Description, operationsOf } from '@litas/openapi/read';

/**
 * Derives the view that the client is generated from. The generator knows no MAC scheme, so each operation asks for an API key in
 * the `Authorization` header, of one of two schemes; the runtime learns from the scheme's key whose credentials sign the call.
 */
export function clientView(description: Description): Record<string, unknown> {
  const view = structuredClone(description);
  // Two objects: the generator tells schemes apart by identity.
  const key = () => ({ type: 'apiKey', in: 'header', name: 'Authorization' });
  Object.assign(view.components, { securitySchemes: { client: key(), any: key() } });
  for (const { operation } of operationsOf(view)) {
    const credentials = credentialsOf(operation);
    Object.assign(operation, { security: credentials === 'none' ? [] : [{ [credentials]: [] }] });
  }
  return { ...view };
}
