import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublicUrls } from '../http/public-urls.ts';
import type { Handler } from '../node/index.ts';
import { openWorkbench } from '../workbench/files.ts';
import { withWorkbench } from '../workbench/with-workbench.ts';
import type { CliOptions } from './options.ts';

/** The options of the command line about the workbench. */
type Options = Pick<
  CliOptions,
  'workbench' | 'prism' | 'docs' | 'allowHost' | 'allowRemote' | 'publicUrl' | 'team' | 'open'
>;

/** A sandbox as the command serves it. */
export interface Served {
  readonly handler: Handler;
  /** What to print about the workbench when the sandbox runs. */
  readonly sentence: (url: string) => string | undefined;
}

/**
 * Puts the workbench in front of a sandbox, unless it is left out or was not built.
 *
 * @param sandbox - The sandbox.
 * @param options - The options of the command line.
 * @param program - Path of the command. @default the script that Node runs
 */
export function serveWorkbench(sandbox: Handler, options: Options, program = process.argv[1]): Served {
  const none: Served = { handler: sandbox, sentence: () => undefined };
  if (!options.workbench || program === undefined) return none;
  const folder = packageFolder(program);
  const files = openWorkbench(join(folder, 'dist/workbench/static'));
  if (!files) return isClone(folder) ? { handler: sandbox, sentence: () => howToBuild } : none;
  const { allowHost = [], allowRemote = false, publicUrl = [], team, prism, docs, open } = options;
  const hosts = new Set(allowHost.map((name) => name.toLowerCase()));
  const publicUrls = new PublicUrls(publicUrl);
  return {
    // The files contain no data, and the page asks for the token of a team.
    handler: withWorkbench(sandbox, {
      files,
      access: team ? undefined : { hosts, allowRemote, publicUrls },
      prism,
      docs,
    }),
    sentence: (url) => `Workbench on ${url}/${open ? '' : ' (open it in a browser, or start with --open)'}`,
  };
}

/** Returns the folder of the package. A bundle in CommonJS has no `import.meta.url`, so it begins at the command. */
function packageFolder(program: string): string {
  try {
    return dirname(dirname(realpathSync(program)));
  } catch {
    return dirname(dirname(program));
  }
}

// The scripts of the build are not published.
const isClone = (folder: string): boolean => existsSync(join(folder, 'build/copy-workbench.ts'));

const howToBuild =
  'The workbench is not built. Build it in the root of the repository: pnpm build --filter=@litas/sandbox';
