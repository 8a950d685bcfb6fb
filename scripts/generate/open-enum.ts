import type { Plugins } from '@hey-api/openapi-ts';

type UnionResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['union']>;

/** Emits an open enum as `'a' | 'b' | (string & {})`, so that editors complete the known values and others still fit. */
export const openEnum: UnionResolver = ({ $, schemas, childResults }) => {
  const [known, other] = schemas;
  const [knownResult] = childResults;
  const isOpen =
    schemas.length === 2 && known?.type === 'enum' && other?.type === 'string' && other.const === undefined;
  if (!isOpen || !knownResult) return undefined;
  return $.type.or(knownResult.type, $.type.and($.type('string'), $.type.object()));
};
