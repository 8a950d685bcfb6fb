import { ConfigurationError } from './errors/configuration-error.ts';
import type { ParameterPlaces } from './generated/wallet.gen.ts';

/** The parts of a request that parameters go into. */
export interface PlacedParameters {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body?: unknown;
}

/** Sorts the flat parameters of an operation into path, query and body. */
export function placeParameters(
  operation: string,
  places: ParameterPlaces,
  parameters: Readonly<Record<string, unknown>> = {},
): PlacedParameters {
  if (Object(parameters) !== parameters) {
    throw new ConfigurationError('parameters', `${operation} takes an object.`);
  }
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (places.path?.includes(name)) path[name] = value;
    else if (places.query?.includes(name)) query[name] = value;
    else if (places.body === 'fields' || (places.body === 'whole' && name === 'body')) fields[name] = value;
    else throw new ConfigurationError(name, `${operation} has no such parameter.`);
  }
  return { path, query, body: places.body === 'fields' ? fields : fields['body'] };
}
