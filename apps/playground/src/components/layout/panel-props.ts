import type { Session } from '../../session/session.ts';

/** The properties of every panel. */
export interface PanelProps {
  readonly session: Session;
  /** The requested scopes; `undefined` if the mode has no scopes. */
  readonly asked?: readonly string[];
  /** Starts a new connection. */
  readonly onConnect?: () => void;
}
