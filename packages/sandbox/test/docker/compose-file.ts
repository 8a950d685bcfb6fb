import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8');

/** The text of the Dockerfile. */
export const dockerfile: string = read('Dockerfile');

/** The configuration of the proxy. */
export const nginxConfiguration: string = read('nginx.conf');

/** A compose file, as far as the tests read it. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, { readonly command?: string | readonly string[] } | undefined>>;
}

/** Returns the words of the command of the sandbox, which Compose takes as a list or as one text. */
export function commandOf({ services }: ComposeFile): readonly string[] {
  const { command = [] } = services['sandbox'] ?? {};
  return typeof command === 'string' ? command.split(' ') : command;
}

/** The parsed compose file. */
export const composeFile = parse(read('compose.yaml')) as ComposeFile;

/** The token of the administrator in {@link composedOptions}. */
export const adminToken = 'a'.repeat(64);

/**
 * Returns the options of the command of the compose file, for a sandbox and a proxy on this machine.
 *
 * @param folder - Where the token of the administrator is written.
 * @param drain - Seconds of the drain.
 */
export function composedOptions(folder: string, store: string, drain: number): string[] {
  const token = join(folder, 'admin_token');
  writeFileSync(token, `${adminToken}\n`);
  return commandOf(composeFile).map((word) =>
    word
      .replace('/run/secrets/admin_token', token)
      .replace(/^--store=.*/, `--store=${store}`)
      .replace(/\$\{\w+:-([^}]+)\}/, '$1')
      .replace('--host=0.0.0.0', '--host=127.0.0.1')
      .replace('uniquelocal', 'loopback')
      .replace('--drain=5', `--drain=${drain}`),
  );
}

const [, guideText = ''] =
  /^```yaml title="compose\.yaml"\n(.*?)^```/ms.exec(read('../../../apps/docs/guides/ci-and-docker.md')) ??
  [];

/** The compose file of the guide. */
export const guideComposeFile = parse(guideText) as ComposeFile;

/** Returns the words of an instruction of the Dockerfile in JSON form, such as `ENTRYPOINT`, or of the command of its health check. */
export function wordsOf(instruction: 'ENTRYPOINT' | 'CMD' | 'HEALTHCHECK'): readonly string[] {
  const lines = dockerfile.replaceAll('\\\n', '').split('\n');
  const line = lines.find((each) => each.startsWith(`${instruction} `)) ?? '';
  return JSON.parse(line.slice(line.indexOf('['))) as string[];
}
