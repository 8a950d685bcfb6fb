import { type Declarations, optionsOf, readDeclarations, sentenceOf } from './declared-options.ts';
import { code, paragraphs, table } from './markdown.ts';
import type { Page } from './page.ts';

/** The interfaces of options by package: name, and what takes them. */
const interfaces = {
  client: {
    WalletOptions: '`createWallet`',
    OperationsOptions: '`createOperationsClient`',
    WalletRetryOptions: 'option `retry` of a wallet',
    RequestOptions: 'last argument of every call',
    CallRetryOptions: 'option `retry` of a call',
    CallMeta: '`meta` of functions and queries',
    ToArrayOptions: '`toArray()` of a list',
    AuthorizationUrlOptions: '`authorizationUrl`',
    ParseRedirectOptions: '`parseRedirect`',
    SignMacOptions: '`signMac`',
    OpenTelemetryOptions: '`openTelemetry`',
  },
  sandbox: {
    SandboxOptions: '`createSandbox`',
    ServeOptions: '`serve`',
    ServeLimits: 'option `limits` of `serve`',
    EventLimits: 'option `events` of `createSandbox`',
    TeamOptions: 'option `team` of `createSandbox`',
    TeamLimits: 'option `limits` of `team`',
    ConnectOptions: '`connectSandbox`',
    EventsOptions: '`events()` of a connected world',
    SandboxTestOptions: '`sandboxTest` of Vitest and Playwright',
    WorldFileOptions: '`worldFile`',
    ParseCurlOptions: '`parseCurl`',
    ParseHttpRequestOptions: '`parseHttpRequest`',
    MemoryStoreOptions: '`new MemoryStore()`',
    SqlStoreOptions: '`openSqliteStore`',
    PostgresStoreOptions: '`openPostgresStore`',
  },
  msw: {
    HandlersOptions: '`handlers`',
    OverrideOptions: '`override.…()` with a response',
    OverrideErrorOptions: '`override.….error()`',
    ScenarioOptions: '`slow`',
    RateLimitedOptions: '`rateLimited`',
    ExpiredTokenOptions: '`expiredToken`',
  },
} as const;

type PackageName = keyof typeof interfaces;

/** The pages: route, title, packages. */
const pages = [
  ['catalogues/options', 'Options', 'Options of the client', ['client']],
  [
    'catalogues/sandbox-options',
    'Options of the sandbox',
    'Options of the sandbox and of MSW',
    ['sandbox', 'msw'],
  ],
] as const;

const routeOf = new Map<string, string>(
  pages.flatMap(([route, , , packages]) =>
    packages.flatMap((name) => Object.keys(interfaces[name]).map((each) => [each, route] as const)),
  ),
);

/** Writes the pages of all options, from their declarations. */
export function optionsPages(): Promise<Page[]> {
  return Promise.all(
    pages.map(async ([route, label, title, packages]) => {
      const parts = await Promise.all(packages.map((name) => packagePart(name, route)));
      return {
        route,
        title,
        label,
        description: `Every option of ${packages.map((name) => `@litas/${name}`).join(' and ')}, with its type, default and meaning.`,
        body: paragraphs([
          'The tables come from the declarations. Times are in milliseconds if the name ends in `Ms`, and in seconds if it ends in `Seconds`.',
          route === 'catalogues/options'
            ? 'There are pages for the [options of the sandbox and of MSW](/catalogues/sandbox-options/) and for the [commands](/catalogues/commands/), too.'
            : 'There are pages for the [options of the client](/catalogues/options/) and for the [commands](/catalogues/commands/), too.',
          ...parts,
        ]),
      };
    }),
  );
}

async function packagePart(name: PackageName, route: string): Promise<string> {
  const declarations = await readDeclarations(name);
  const rows = Object.entries(interfaces[name]);
  return paragraphs([
    `## @litas/${name}`,
    table(
      ['interface', 'where'],
      rows.map(([each, where]) => [linked(each, code(each), route), where]),
    ),
    ...rows.map(([each]) =>
      paragraphs([
        `### ${each}`,
        plain(sentenceOf(declarations, each), route),
        optionsTable(declarations, each, route),
      ]),
    ),
  ]);
}

const optionsTable = (declarations: Declarations, name: string, route: string): string =>
  table(
    ['option', 'type', 'default', 'description'],
    optionsOf(declarations, name).map((option) => [
      `${code(option.name)}${option.required ? '<br>required' : ''}`,
      linked(namedIn(option.type), code(option.type), route),
      withoutLinks(plain(option.default, route)),
      plain(option.text, route),
    ]),
  );

/** The interface of this catalogue that a type names; empty if there is none. */
const namedIn = (type: string): string => type.match(/\w+/g)?.find((word) => routeOf.has(word)) ?? '';

/** Links a text to the section of an interface; without one, the text stays as it is. */
function linked(name: string, text: string, from: string): string {
  const route = routeOf.get(name);
  if (route === undefined) return text;
  return `[${text}](${route === from ? '' : `/${route}/`}#${name.toLowerCase()})`;
}

/** Replaces the links of a comment with names, and with links where they lead to this catalogue. */
const plain = (text: string, route: string): string =>
  text.replaceAll(/\{@link (?:[^}|]*\| ?)?([^}]+)\}/g, (_, name: string) => linked(name, code(name), route));

/** Marks addresses in quotes as code, since they are values and not links. */
const withoutLinks = (text: string): string => text.replaceAll(/'(https?:[^']*)'/g, "`'$1'`");
