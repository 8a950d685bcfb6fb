import type { Session } from '../../session/session.ts';

/** What every panel needs. */
export interface PanelProps {
  readonly session: Session;
  /** Scopes that were asked for; left out where scopes play no part. */
  readonly asked?: readonly string[];
  /** Leads to a new connection. */
  readonly onConnect?: () => void;
}
