/**
 * A floor of a package: a folder below its `src`, or folders that stand side by side. Of the latter each name has the
 * neighbors that it may import.
 */
export type Floor = string | Readonly<Record<string, readonly string[]>>;

/** The floors of each package by its source folder, ground floor first. Files beside the floors are the roof. */
export const floors: Readonly<Record<string, readonly Floor[]>> = {
  'packages/cli/src': [
    'generated',
    'terminal',
    'profiles',
    { call: [], controls: [], login: [], requests: [], verify: [] },
  ],
  'packages/client/src': [
    'generated',
    'errors',
    'messages',
    'mac',
    'money',
    'options',
    'validate',
    'transport',
    'auth',
    'pipeline',
    'calls',
    'generated/methods',
  ],
  'packages/sandbox/src': [
    'generated',
    'http',
    'state',
    // What every store is tested with.
    'conformance',
    'seed',
    'auth',
    'domain',
    'oauth',
    'operations',
    // The generated table of what the floor below exports.
    'generated/resolvers',
    'engine',
    { controls: [], connect: [] },
    'sandbox',
    { node: [], workbench: ['node'], cli: ['node', 'workbench'], testing: ['node'] },
  ],
};
