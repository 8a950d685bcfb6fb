/** What a router finds for a path: the route of each method, and the parameters of the path. */
interface Match<Route> {
  readonly routes: ReadonlyMap<string, Route>;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Node<Route> {
  readonly children: Map<string, Node<Route>>;
  parameter?: Node<Route>;
  readonly routes: Map<string, Route>;
  /** Names of the parameters on the way here. */
  names: readonly string[];
}

/** Finds routes by path templates such as `/rest/v1/user/{userId}`. A fixed segment goes before a parameter. */
export class Router<Route> {
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
    node.names = names;
  }

  /** Finds the routes of a path; `undefined` when there are none. */
  match(path: string): Match<Route> | undefined {
    const values: string[] = [];
    const found = find(this.#root, path.split('/'), 0, values);
    if (!found) return undefined;
    const parameters = Object.fromEntries(found.names.map((name, index) => [name, values[index] ?? '']));
    return { routes: found.routes, parameters };
  }
}

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
