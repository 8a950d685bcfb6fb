import { json } from '../core/answers.ts';
import { descriptionHash } from '../generated/description-hash.gen.ts';
import type { NamedWorld } from '../sandbox.ts';
import type { Store } from '../store/store.ts';
import type { AllNotes } from '../worlds/world-notes.ts';
import { clientControls } from './client-controls.ts';
import { clockControls } from './clock-controls.ts';
import { type Control, controlsOf, type MakeControl } from './control.ts';
import { faultControls } from './fault-controls.ts';
import { grantControls } from './grant-controls.ts';
import { guarded } from './guarded.ts';
import { journalControls } from './journal-controls.ts';
import { userControls } from './user-controls.ts';
import { worldControls } from './world-controls.ts';

/** What the controls work with. */
export interface ControlsContext {
  readonly store: Store;
  readonly notes: AllNotes;
  readonly origin: string;
  /** Version of this package, where it is known. */
  readonly version: string | undefined;
  readonly worldNamed: (name: string) => NamedWorld;
}

/** The sandbox's own controls, under `/__sandbox/`. They are there for this machine alone. */
export function allControls({ store, notes, origin, version, worldNamed }: ControlsContext): Control[] {
  const control = controlsOf(worldNamed);
  const all = [
    ...healthControls(control, version),
    ...worldControls(control, store, notes),
    ...clockControls(control),
    ...faultControls(control),
    ...journalControls(control),
    ...userControls(control, store),
    ...grantControls(control),
    ...clientControls(control),
  ];
  return [...indexControls(control, all), ...all].map((each) => ({
    ...each,
    endpoint: guarded(each.endpoint, origin),
  }));
}

const healthControls = (control: MakeControl, version: string | undefined): Control[] => [
  control(
    'GET',
    '/health',
    'whether the sandbox is well, its version, and the description it follows',
    async () =>
      json(200, { status: 'ok', ...(version !== undefined && { version }), description: descriptionHash }),
  ),
];

const indexControls = (control: MakeControl, all: readonly Control[]): Control[] => {
  const index = all.map(({ method, path, summary }) => ({ method, path, summary }));
  return ['', '/'].map((path) =>
    control('GET', path, 'this list', async () => json(200, { controls: index })),
  );
};
