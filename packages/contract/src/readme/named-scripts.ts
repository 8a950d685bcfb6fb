/** A script that a shell block calls. */
export interface NamedScript {
  /** Folder of its `package.json`, from the root. */
  readonly folder: string;
  readonly script: string;
}

/** Commands of the package managers. */
const commands = new Set(['init', 'install', 'i', 'add', 'exec', 'dlx', 'changeset', 'pkg']);

/** Returns the scripts of the repository that a shell block calls with `npm` or `pnpm`. */
export function namedScripts(code: string): NamedScript[] {
  return code
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .flatMap((line) => line.split(/\s*(?:&&|;)\s*/))
    .flatMap((command) => {
      const call =
        /^(?:npm|pnpm)\s+(?:(?:-C|--prefix)\s+(\S+)\s+)?(?:--silent\s+)?(?:run\s+)?(?:--silent\s+)?([\w:-]+)/.exec(
          command,
        );
      if (!call) return [];
      const [, folder = '.', script = ''] = call;
      return commands.has(script) ? [] : [{ folder, script }];
    });
}
