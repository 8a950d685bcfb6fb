import { Fragment } from 'react';

/** Alternative scopes: `a` or `b`. */
export function ScopeNames({ scopes }: { readonly scopes: readonly string[] }) {
  return scopes.map((scope, index) => (
    <Fragment key={scope}>
      {index > 0 && ' or '}
      <code>{scope}</code>
    </Fragment>
  ));
}
