import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of a description by name. */
export type Tree = Readonly<Record<string, string>>;

/** A problem that Redocly reported. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  /** Path of the file from the root of the tree. */
  readonly file: string;
}

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const plugin = fileURLToPath(new URL('../../lint/plugin.ts', import.meta.url));

/** A tree that waits to be linted. */
interface Waiting {
  readonly tree: Tree;
  readonly resolve: (problems: Problem[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The trees that wait, by their configuration. */
const waiting = new Map<string, Waiting[]>();

/**
 * Lints a small valid tree with one rule of our own. One command lints all trees of concurrent tests.
 *
 * @param rule - Name of the rule, without the plugin's.
 * @param changes - Files to put in place of the valid ones, or beside them.
 * @param options - Settings of the rule.
 */
export function lintTree(
  rule: string,
  changes: Tree = {},
  options: Readonly<Record<string, unknown>> = {},
): Promise<Problem[]> {
  const config = JSON.stringify({
    plugins: [plugin],
    rules: { [`litas/${rule}`]: { severity: 'error', ...options } },
  });
  return new Promise((resolve, reject) => {
    if (waiting.size === 0) setImmediate(lintWaiting);
    const others = waiting.get(config) ?? [];
    waiting.set(config, [...others, { tree: { ...soundTree, ...changes }, resolve, reject }]);
  });
}

function lintWaiting(): void {
  const batches = [...waiting];
  waiting.clear();
  for (const [config, trees] of batches) void lintTogether(config, trees);
}

async function lintTogether(config: string, trees: readonly Waiting[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-lint-'));
  try {
    await writeFile(join(folder, 'redocly.yaml'), config);
    for (const [index, { tree }] of trees.entries()) {
      for (const [name, text] of Object.entries(tree)) {
        const path = join(folder, String(index), name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
      }
    }
    const entries = trees.map((_, index) => `${index}/openapi.yaml`);
    const results = (await run(folder, entries)).split(/(?<=^\})(?=\{)/m);
    if (results.length !== trees.length)
      throw new Error(`${results.length} results for ${trees.length} trees.`);
    for (const [index, { resolve }] of trees.entries())
      resolve(problemsIn(results[index] ?? '', `${index}/`));
  } catch (error) {
    for (const { reject } of trees) reject(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the command prints; it fails when there are problems. */
function run(cwd: string, entries: readonly string[]): Promise<string> {
  const args = [redocly, 'lint', ...entries, '--config', 'redocly.yaml', '--format', 'json'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout.trim());
      else reject(new Error(stderr || stdout, { cause: error }));
    });
  });
}

function problemsIn(result: string, folder: string): Problem[] {
  const { problems } = JSON.parse(result) as {
    problems: { ruleId: string; message: string; location: { source: { ref: string } }[] }[];
  };
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId.replace('litas/', ''),
    message,
    file: (location[0]?.source.ref ?? '').replace(folder, ''),
  }));
}

/** A description of one operation that follows every rule. */
export const soundTree: Tree = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Cats, version: 1.0.0 }
paths:
  /cats/{catId}:
    $ref: paths/cats_{catId}.yaml
components:
  securitySchemes:
    OAuth2:
      $ref: security/OAuth2.yaml
`,
  'paths/cats_{catId}.yaml': `parameters:
  - $ref: ../parameters/Limit.yaml
get:
  operationId: listCats
  x-evidence: documented
  x-client-permissions: [use_wallet_api]
  x-exactly-one-of: [limit]
  x-pagination:
    items: cats
    styles: [offset]
  security:
    - OAuth2: [email]
  responses:
    "200":
      description: Cats.
      content:
        application/json:
          schema:
            $ref: ../schemas/CatPage.yaml
          examples:
            two:
              $ref: ../examples/cats.yaml#/TwoCats
    default:
      $ref: ../responses/UnexpectedError.yaml
`,
  'parameters/Limit.yaml': 'name: limit\nin: query\nschema: { type: integer }\nx-sensitive: none\n',
  'schemas/CatPage.yaml': `type: object
properties:
  cats:
    $ref: Cats.yaml
    x-required-scopes: [email]
    x-evidence: sdk
`,
  'schemas/Cats.yaml': 'type: array\nx-sensitive: personal\nitems: { type: string }\n',
  'schemas/ClientPermission.yaml':
    'x-sensitive: none\nanyOf:\n  - enum: [use_wallet_api]\n  - type: string\n',
  'responses/UnexpectedError.yaml': 'description: Anything else.\n',
  'examples/cats.yaml': 'TwoCats:\n  value: { cats: [Murka, Rainis] }\n',
  'security/OAuth2.yaml': `type: oauth2
flows:
  authorizationCode:
    authorizationUrl: https://example.org/authorize
    tokenUrl: https://example.org/token
    scopes: { email: Email }
`,
};

/** Returns a file of the valid tree with one text replaced; throws if the file does not contain the text. */
export function changed(file: string, from: string, to: string): Tree {
  const text = soundTree[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { [file]: text.replace(from, to) };
}
