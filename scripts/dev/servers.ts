import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../process/root.mjs';
import type { DevOptions } from './options.ts';
import { host } from './ports.ts';

/** A server to run. */
export interface Server {
  /** Its name, for people. */
  name: string;
  /** Where it will answer. */
  url: string;
  /** What to request to learn whether it responds. @default url */
  probe?: string;
  /** What Node runs: a script and its arguments. */
  command: readonly string[];
  /** The folder to run it in. */
  cwd: string;
  /** Environment variables it gets beside the usual ones. @default {} */
  environment?: Readonly<Record<string, string>>;
}

/** The servers of `npm start`: those that need only the generated code, and the one that shows what is built. */
export interface Servers {
  fromSources: readonly Server[];
  docs: Server;
}

const url = (port: number): string => `http://${host}:${port}`;

const requireFrom = (folder: string): NodeJS.Require => createRequire(join(root, folder, 'package.json'));

/**
 * Says how each server is run. Each command is the one that starts fastest: Node itself, without pnpm or a shell between.
 *
 * @param options - The ports, and whether the servers should tell what they do.
 * @returns The servers.
 */
export function describeServers({ ports, verbose }: DevOptions): Servers {
  const playground = requireFrom('apps/playground');
  const vite = join(playground.resolve('vite/package.json'), '../bin/vite.js');
  return {
    fromSources: [
      {
        name: 'playground',
        url: url(ports.playground),
        command: [vite, '--host', host, '--port', String(ports.playground), '--strictPort'],
        cwd: join(root, 'apps/playground'),
        environment: { VITE_SANDBOX_ORIGIN: url(ports.sandbox), VITE_PRISM_ORIGIN: url(ports.prism) },
      },
      {
        name: 'sandbox',
        url: url(ports.sandbox),
        command: [
          'bin/litas-sandbox.js',
          '--host',
          host,
          '--port',
          String(ports.sandbox),
          ...(verbose ? ['--verbose'] : []),
        ],
        cwd: join(root, 'packages/sandbox'),
      },
      describePrism(ports.prism),
    ],
    docs: {
      name: 'docs',
      url: url(ports.docs),
      command: [
        join(requireFrom('scripts').resolve('sirv-cli/package.json'), '../bin.js'),
        'dist',
        // Looks at the disk for each request, so that rebuilt pages show at the next one.
        '--dev',
        '--host',
        host,
        '--port',
        String(ports.docs),
      ],
      cwd: join(root, 'apps/docs'),
    },
  };
}

/**
 * Says how Prism is run on the tools view.
 *
 * @param port - Where it listens.
 * @param options - More options of Prism's own. @default none
 * @returns The server.
 */
export const describePrism = (port: number, options: readonly string[] = []): Server => ({
  name: 'Prism',
  url: url(port),
  // Of a path that is not described Prism would complain.
  probe: `${url(port)}/rest/v1/server`,
  command: [
    requireFrom('scripts').resolve('@stoplight/prism-cli'),
    'mock',
    'dist/openapi.tools.json',
    '--host',
    host,
    '--port',
    String(port),
    // Several processes crash in Node 24, and would be the default under NODE_ENV=production.
    '--multiprocess',
    'false',
    // The default log level costs most of its speed.
    ...(options.some(isVerbosity) ? [] : ['--verboseLevel', 'warn']),
    ...options,
  ],
  cwd: join(root, 'openapi'),
});

const isVerbosity = (option: string): boolean => /^(?:-v|--verboseLevel)\b/.test(option);
