import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The bundled description, as it was published. */
export interface Bundle {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: {
    readonly securitySchemes: {
      readonly OAuth2: { readonly flows: { readonly authorizationCode: { readonly scopes: object } } };
    };
  };
}

/** Reads the bundle, with the SHA-256 that generated code carries. */
export async function readBundle(): Promise<{ bundle: Bundle; hash: string }> {
  const text = await readDist('openapi.json');
  return { bundle: JSON.parse(text) as Bundle, hash: createHash('sha256').update(text).digest('hex') };
}

/** Reads the view of the description that Prism and other tools understand. */
export const readToolsView = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readDist('openapi.tools.json')) as Record<string, unknown>;

/** The scopes that a token can have; their `_offline` twins need consent. */
export const scopesOf = ({ components }: Bundle): string[] =>
  Object.keys(components.securitySchemes.OAuth2.flows.authorizationCode.scopes).filter(
    (scope) => !scope.endsWith('_offline'),
  );

async function readDist(name: string): Promise<string> {
  return readFile(new URL(`../../../../openapi/dist/${name}`, import.meta.url), 'utf8').catch(
    (cause: unknown) => {
      throw new Error(`openapi/dist/${name} is missing. Run: pnpm generate`, { cause });
    },
  );
}
