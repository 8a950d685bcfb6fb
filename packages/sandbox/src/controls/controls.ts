import type { AllNotes } from '../engine/journal/world-notes.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import { descriptionHash } from '../generated/description-hash.gen.ts';
import { version } from '../generated/version.gen.ts';
import { json } from '../http/responses.ts';
import type { Store } from '../state/store.ts';
import { clockControls } from './clock-controls.ts';
import { type Control, controlsOf, type MakeControl } from './control.ts';
import { faultControls } from './fault-controls.ts';
import { journalControls } from './journal-controls.ts';
import { limitControls } from './limit-controls.ts';
import { clientControls, grantControls, userControls } from './people-controls.ts';
import { worldControls } from './world-controls.ts';

/** What the controls work with. */
interface ControlsContext {
  readonly store: Store;
  readonly notes: AllNotes;
  readonly worldNamed: (name: string) => NamedWorld;
}

/** The sandbox's own controls, under `/__sandbox/`. */
export function allControls({ store, notes, worldNamed }: ControlsContext): Control[] {
  const control = controlsOf(worldNamed);
  const all = [
    ...healthControls(control),
    ...limitControls(control, store, notes),
    ...worldControls(control, store, notes),
    ...clockControls(control),
    ...faultControls(control),
    ...journalControls(control),
    ...userControls(control, store),
    ...grantControls(control),
    ...clientControls(control),
  ];
  return [...indexControls(control, all), ...all];
}

const healthControls = (control: MakeControl): Control[] => [
  control(
    'GET',
    '/health',
    'whether the sandbox is well, its version, and the description it follows',
    async () => json(200, { status: 'ok', version, description: descriptionHash }),
  ),
];

const indexControls = (control: MakeControl, all: readonly Control[]): Control[] => {
  const index = all.map(({ method, path, summary }) => ({ method, path, summary }));
  return ['', '/'].map((path) =>
    control('GET', path, 'this list', async () => json(200, { controls: index })),
  );
};
