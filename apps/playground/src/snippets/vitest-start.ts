import { literal } from './literal.ts';
import type { RequiredValues } from './required-values.ts';

/** What a request needs and a new sandbox does not have. */
export type LackingState =
  /** The clients of the page have other keys. */
  | { readonly kind: 'clients' }
  /** A user who was added later. */
  | { readonly kind: 'user'; readonly id: number }
  /** Earlier requests changed the world. */
  | { readonly kind: 'changes'; readonly count: number }
  /** The journal does not have the first requests, which may have changed the world. */
  | { readonly kind: 'history' };

/** The world in which a test case starts. */
export type VitestStart =
  /**
   * A new sandbox with the published users and clients; `now` is the world time. It is enough for a request that is rejected before
   * anything else of the world is read.
   */
  | {
      readonly kind: 'new';
      readonly now: string;
      readonly lacks: readonly LackingState[];
      readonly isEnough: boolean;
    }
  /** The world as it was before the request `before`, exported to the file {@link worldFileName}, with the world clock set to `now`. */
  | { readonly kind: 'file'; readonly now: string; readonly before: number }
  /** A world of a sandbox in another process, as it is. */
  | { readonly kind: 'connected'; readonly url: string; readonly world: string | undefined };

/**
 * Returns the name of the file that a test case loads. Cases of several requests can be in one folder.
 *
 * @param before - Number of the request.
 */
export const worldFileName = (before: number): string => `litas-world-${before}.json`;

/** Returns the import lines of a start. */
export const startImports = ({ kind }: VitestStart): readonly string[] =>
  kind === 'connected'
    ? ["import { connectSandbox } from '@litas/sandbox/connect';"]
    : ["import { createSandbox } from '@litas/sandbox';"];

/**
 * Writes the lines that create the constant `sandbox`.
 *
 * @param start - The world.
 * @param origin - The origin of the sandbox, if the case depends on it.
 */
export function startLines(
  start: VitestStart,
  values: RequiredValues,
  origin: string | undefined,
): readonly string[] {
  if (start.kind === 'connected') {
    const { url, world } = start;
    const options = { token: values.of('litasSandboxToken'), ...(world !== undefined && { world }) };
    const head = `const sandbox = connectSandbox(${literal(url)}, `;
    return [`${head}${literal(options, head, 4)});`];
  }
  const options = {
    ...(origin !== undefined && { origin }),
    ...(start.kind === 'new' && { now: start.now }),
  };
  const head = 'const sandbox = createSandbox(';
  const created = `${head}${Object.keys(options).length === 0 ? '' : literal(options, head, 4)});`;
  if (start.kind === 'new') return [created];
  return [
    created,
    '// The workbench saves this file with the button above this code.',
    `const world = await readFile(new URL('${worldFileName(start.before)}', import.meta.url), 'utf8');`,
    'await sandbox.importWorld(JSON.parse(world));',
    '// Only the fault of this request counts.',
    'await sandbox.faults.clear();',
    `await sandbox.clock.set('${start.now}');`,
  ];
}
