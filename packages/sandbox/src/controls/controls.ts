import type { Journals } from '../engine/journal/journals.ts';
import type { Teams } from '../engine/teams/teams.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import { controlDetails, type ControlId, controlRoutes } from '../generated/controls/controls.gen.ts';
import type { Store } from '../state/store.ts';
import { clockControls } from './clock-controls.ts';
import { type Control, type ControlHandlers, controlsWith, routeOf } from './control.ts';
import { eventControls } from './event-controls.ts';
import { faultControls } from './fault-controls.ts';
import { journalControls } from './journal-controls.ts';
import { limitControls } from './limit-controls.ts';
import { clientControls, userControls } from './people-controls.ts';
import { walletControls } from './wallet-controls.ts';
import { shareControls } from './share-controls.ts';
import { stateControls } from './state-controls.ts';
import { teamControls } from './team-controls.ts';
import { worldControls } from './world-controls.ts';

/** The objects that the controls need. */
interface ControlsContext {
  readonly store: Store;
  readonly journals: Journals;
  readonly worldNamed: (name: string) => NamedWorld;
  /** Returns metrics in the text format of Prometheus; `undefined` when there are none. */
  readonly metrics: (() => Promise<string>) | undefined;
  /** Returns whether the sandbox is about to stop. */
  readonly isDraining: () => boolean;
  /** The teams that share the sandbox. @default no teams */
  readonly teams?: Teams | undefined;
}

/** All controls of the sandbox, under `/__sandbox/`. */
export const allControls = ({ store, journals, worldNamed, teams, ...state }: ControlsContext): Control[] =>
  controlsWith(
    {
      ...indexControls,
      ...stateControls({ store, isForTeams: teams !== undefined, ...state }),
      ...limitControls(store, journals),
      ...worldControls(store, teams, worldNamed),
      ...shareControls(store, teams),
      ...teamControls(store, teams),
      ...clockControls,
      ...faultControls,
      ...journalControls(journals),
      ...eventControls(store, journals),
      ...userControls(store),
      ...clientControls,
      ...walletControls,
    },
    worldNamed,
  );

const indexControls: Pick<ControlHandlers, 'listControls'> = {
  listControls: async () => ({
    controls: (Object.keys(controlRoutes) as ControlId[]).map((id) => {
      const { method, path } = routeOf(id);
      return { method, path: `/__sandbox${path}`, summary: controlDetails[id].summary };
    }),
  }),
};
