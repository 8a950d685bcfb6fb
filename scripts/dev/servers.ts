import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../process/root.mjs';
import type { DevOptions } from './options.ts';
import { host } from './ports.ts';

/** A server to run. */
export interface Server {
  /** Name of the server, for messages. */
  name: string;
  /** URL of the server. */
  url: string;
  /** URL to request until it responds. @default url */
  probe?: string;
  /** Arguments of Node: a script and its arguments. */
  command: readonly string[];
  /** The folder to run it in. */
  cwd: string;
  /** Additional environment variables. @default {} */
  environment?: Readonly<Record<string, string>>;
}

/** The servers of `npm start`: those that need only the generated code, and the one that shows what is built. */
export interface Servers {
  fromSources: readonly Server[];
  docs: Server;
}

const url = (port: number): string => `http://${host}:${port}`;
const at = (port: number): string[] => ['--host', host, '--port', String(port)];
const resolveFrom = (folder: string, name: string): string =>
  createRequire(join(root, folder, 'package.json')).resolve(name);

/** Describes how each server is run. Each command is the one that starts fastest: Node itself, without pnpm or a shell between. */
export const describeServers = ({ ports, verbose }: DevOptions): Servers => ({
  fromSources: [
    {
      name: 'playground',
      url: url(ports.playground),
      command: [
        join(resolveFrom('apps/playground', 'vite/package.json'), '../bin/vite.js'),
        ...at(ports.playground),
        '--strictPort',
      ],
      cwd: join(root, 'apps/playground'),
      environment: {
        VITE_SANDBOX_ORIGIN: url(ports.sandbox),
        VITE_PRISM_ORIGIN: url(ports.prism),
        VITE_DOCS_URL: `${url(ports.docs)}/`,
      },
    },
    {
      name: 'sandbox',
      url: url(ports.sandbox),
      // The workbench is served from its sources.
      command: [
        'bin/litas-sandbox.js',
        '--no-workbench',
        ...at(ports.sandbox),
        ...(verbose ? ['--verbose'] : []),
      ],
      cwd: join(root, 'packages/sandbox'),
    },
    describePrism(ports.prism),
  ],
  docs: {
    name: 'docs',
    url: url(ports.docs),
    command: [join(root, 'scripts/dev/serve-docs.ts'), ...at(ports.docs)],
    cwd: join(root, 'apps/docs'),
  },
});

/** Describes how Prism is run on the tools view, with more options of its own. */
export const describePrism = (port: number, options: readonly string[] = []): Server => ({
  name: 'Prism',
  url: url(port),
  // Of a path that is not described Prism would complain.
  probe: `${url(port)}/rest/v1/server`,
  command: [
    resolveFrom('scripts', '@stoplight/prism-cli'),
    'mock',
    'dist/openapi.tools.json',
    ...at(port),
    // Several processes crash in Node 24, and would be the default under NODE_ENV=production.
    '--multiprocess=false',
    // The default log level costs most of its speed.
    ...(options.some((option) => option.startsWith('--verboseLevel')) ? [] : ['--verboseLevel=warn']),
    ...options,
  ],
  cwd: join(root, 'openapi'),
});
