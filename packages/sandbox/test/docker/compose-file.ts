import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8');

/** The text of the Dockerfile. */
export const dockerfile: string = read('Dockerfile');

/** The configuration of the proxy. */
export const nginxConfiguration: string = read('nginx.conf');

/** A compose file, as far as the tests read it. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, { readonly command?: readonly string[] } | undefined>>;
}

/** The parsed compose file. */
export const composeFile = parse(read('compose.yaml')) as ComposeFile;

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
