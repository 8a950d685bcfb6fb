import { useMessages } from '../../i18n/use-messages.ts';
import { usePeople } from '../../live/use-people.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import type { Session } from '../../session/session.ts';
import { explorerMessages } from './messages.ts';

interface ConnectedAsProps {
  readonly session: Session;
  readonly scopes: readonly string[];
}

/** Says who is connected, and with which scopes. */
export function ConnectedAs({ session, scopes }: ConnectedAsProps) {
  const t = useMessages(explorerMessages);
  // The sandbox lists the beginnings of its tokens.
  const { data: tokens = [] } = useWorldQuery('tokens', (sandbox) => sandbox.tokens());
  const id = session.tokens.get()?.id ?? '';
  const user = tokens.find(({ token }) => token !== '' && id.startsWith(token))?.user;
  const name = usePeople().find((person) => person.id === user)?.name;
  const list = scopes.length === 0 ? t('scopesCount', { count: 0 }) : scopes.join(', ');
  return name === undefined ? t('connected', { scopes: list }) : t('connectedAs', { name, scopes: list });
}
