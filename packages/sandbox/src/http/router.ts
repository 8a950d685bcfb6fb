import { nearestName } from './validate.ts';

/** The routes of a path by method, and its parameters. */
interface Match<Route> {
  readonly routes: ReadonlyMap<string, Route>;
  /** Path parameters, percent-decoded. Requests for the same path share the object. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A suggested path template with its routes by method. */
interface Suggestion<Route> {
  readonly template: string;
  readonly routes: ReadonlyMap<string, Route>;
}

interface Node<Route> {
  readonly children: Map<string, Node<Route>>;
  parameter?: Node<Route>;
  readonly routes: Map<string, Route>;
  /** Names of the path parameters. */
  names: readonly string[];
}

/** Finds routes by path templates such as `/rest/v1/user/{userId}`. Fixed segments have precedence over parameters. */
export class Router<Route> {
  /** Recently matched paths. Clients call the same ones again and again. */
  readonly #matches = new Map<string, Match<Route>>();
  readonly #templates = new Map<string, Node<Route>>();
  readonly #root: Node<Route> = emptyNode();

  /** Adds a route. */
  add(method: string, template: string, route: Route): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of template.split('/')) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) {
        let child = node.children.get(segment);
        if (!child) node.children.set(segment, (child = emptyNode()));
        node = child;
      } else {
        names.push(name);
        node = node.parameter ??= emptyNode();
      }
    }
    node.routes.set(method, route);
    this.#templates.set(template, node);
    node.names = names;
  }

  /** Finds the routes of a path; `undefined` when there are none. */
  match(path: string): Match<Route> | undefined {
    const known = this.#matches.get(path);
    if (known) return known;
    const values: string[] = [];
    const found = find(this.#root, path.split('/'), 0, values);
    if (!found) return undefined;
    const parameters = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? '']));
    const match: Match<Route> = { routes: found.routes, parameters };
    if (this.#matches.size >= maxMatches) this.#matches.clear();
    if (path.length <= longestPath) this.#matches.set(path, match);
    return match;
  }

  /** Finds the template that is nearest to an unknown path. */
  nearest(path: string): Suggestion<Route> | undefined {
    // Parameters take the value of the path.
    const segments = path.slice(0, longestPath).split('/');
    const filled = new Map<string, string>();
    for (const template of this.#templates.keys()) {
      const parts = template.split('/');
      // The first segments of the path can be missing.
      for (const lacking of new Set([0, parts.length - segments.length])) {
        if (parts.slice(lacking + 1).every((part) => part.startsWith('{'))) continue;
        const text = parts
          .map((part, index) => (part.startsWith('{') ? (segments[index - lacking] ?? part) : part))
          .join('/');
        if (!filled.has(text)) filled.set(text, template);
      }
    }
    const wanted = segments.join('/');
    const texts = [...filled.keys()];
    const name =
      indexOf(wanted, texts) ??
      nearestName(wanted, texts) ??
      texts.find((text) => wanted.length > 1 && text.endsWith(wanted)) ??
      firstBelow(wanted, texts);
    const template = filled.get(name ?? '');
    const node = this.#templates.get(template ?? '');
    return template !== undefined && node ? { template, routes: node.routes } : undefined;
  }
}

/** Finds the path whose index page is asked for, such as `/` for `/index.html`. */
function indexOf(wanted: string, paths: readonly string[]): string | undefined {
  const folder = /^(.*\/)index\.[a-z]+$/i.exec(wanted)?.[1];
  return paths.find((path) => path === folder || `${path}/` === folder);
}

/** Finds the shortest path below a path that is only the beginning of others, such as `/rest/v1`. */
function firstBelow(wanted: string, paths: readonly string[]): string | undefined {
  const folder = wanted.endsWith('/') ? wanted : `${wanted}/`;
  const below = paths.filter((path) => path.startsWith(folder) && !path.includes('{'));
  return folder === '/' ? undefined : below.toSorted((one, other) => one.length - other.length)[0];
}

/** Most paths that are remembered. */
const maxMatches = 1_000;

/** Most characters of a path that are compared with templates or remembered. */
const longestPath = 64;

const emptyNode = <Route>(): Node<Route> => ({ children: new Map(), routes: new Map(), names: [] });

function find<Route>(
  node: Node<Route>,
  segments: readonly string[],
  index: number,
  values: string[],
): Node<Route> | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.routes.size > 0 ? node : undefined;
  const child = node.children.get(segment);
  const found = child && find(child, segments, index + 1, values);
  if (found || !node.parameter) return found;
  const value = decode(segment);
  if (!value) return undefined;
  values.push(value);
  const below = find(node.parameter, segments, index + 1, values);
  if (!below) values.pop();
  return below;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
