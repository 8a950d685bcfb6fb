import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import { Fragment } from 'react';

/** Alternative scopes: `a` or `b`. */
export function ScopeNames({ scopes }: { readonly scopes: readonly string[] }) {
  const t = useMessages(walletMessages);
  return scopes.map((scope, index) => (
    <Fragment key={scope}>
      {index > 0 && ` ${t('or')} `}
      <code>{scope}</code>
    </Fragment>
  ));
}
