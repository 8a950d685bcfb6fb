import type { AnySandbox, WorldSnapshot } from '@litas/sandbox';
import { type EditProblem, editProblem } from './edit-problem.ts';

/** A change that can be undone. */
interface Step {
  readonly what: string;
  readonly before: WorldSnapshot;
}

/** The last change and its result. The object is the same until a change. */
export interface EditState {
  /** What was done or undone last; empty before the first change. */
  readonly done: string;
  readonly isUndone: boolean;
  readonly problem: EditProblem | undefined;
  readonly isBusy: boolean;
  /** What the next undo takes back; `undefined` if there is nothing to undo. */
  readonly revertible: string | undefined;
}

/** Changes of a world, each of which can be undone. */
export interface Edits {
  readonly state: () => EditState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the world. Returns whether the sandbox accepted the change. */
  readonly run: (what: string, change: (sandbox: AnySandbox) => Promise<unknown>) => Promise<boolean>;
  /** Takes the last change back, with everything that happened in the world since. */
  readonly undo: () => Promise<void>;
  /** Forgets the last result. */
  readonly dismiss: () => void;
  /**
   * Forgets the result and the steps if something else has replaced the state that they changed.
   *
   * @param replacements - How often the state of the world is known to have been replaced.
   */
  readonly forgetReplaced: (replacements: number) => void;
}

/** First part of the names of snapshots that are kept for undo. */
export const undoPrefix = 'undo-';

/** Changes that can be undone. A sandbox keeps one snapshot more for undo, apart from the others of the world. */
const keptSteps = 5;

const initial: EditState = {
  done: '',
  isUndone: false,
  problem: undefined,
  isBusy: false,
  revertible: undefined,
};

/** Creates the changes of a world. */
export function createEdits(open: () => Promise<AnySandbox>): Edits {
  const listeners = new Set<() => void>();
  let steps: readonly Step[] = [];
  let taken = 0;
  // Other pages change the same world. Their snapshots must not replace these unnoticed.
  const page = Math.random().toString(36).slice(2, 8);
  let state = initial;
  /** Replacements after which the steps are valid, with that of an undo, which can be reported later. */
  let expected = 0;
  const change = (next: Partial<EditState>): void => {
    state = { ...state, ...next, revertible: steps.at(-1)?.what };
    for (const listener of listeners) listener();
  };
  const attempt = async (work: () => Promise<Partial<EditState>>): Promise<boolean> => {
    change({ isBusy: true, problem: undefined });
    try {
      change({ ...(await work()), isBusy: false });
      return true;
    } catch (error) {
      change({ problem: editProblem(error), isBusy: false });
      return false;
    }
  };
  const forgetReplaced = (replacements: number): void => {
    if (replacements <= expected) return;
    expected = replacements;
    if (steps.length === 0 && state.done === '') return;
    steps = [];
    change({ done: '', problem: undefined });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (what, work) =>
      attempt(async () => {
        const sandbox = await open();
        // One more name than steps: the snapshot of a change that fails replaces none of them.
        const before = await sandbox.snapshot(`${undoPrefix}${page}-${(taken % (keptSteps + 1)) + 1}`);
        await work(sandbox);
        taken += 1;
        steps = [...steps, { what, before }].slice(-keptSteps);
        return { done: what, isUndone: false };
      }),
    undo: async () => {
      const step = steps.at(-1);
      if (!step) return;
      await attempt(async () => {
        const sandbox = await open();
        expected += 1;
        await sandbox.restore(step.before).catch((error: unknown) => {
          expected -= 1;
          throw error;
        });
        steps = steps.slice(0, -1);
        taken -= 1;
        return { done: step.what, isUndone: true };
      });
    },
    dismiss: () => change({ done: '', problem: undefined }),
    forgetReplaced,
  };
}
