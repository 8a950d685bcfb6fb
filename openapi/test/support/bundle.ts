import { readFileSync } from 'node:fs';

/** A node of the bundle, not checked. */
export type Node = { readonly [key: string]: unknown };

/** A parameter with its references followed. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly style?: string;
  readonly schema: Node;
}

/** Media type to schema and examples. */
export type Content = Readonly<Record<string, { schema?: Node; examples?: Record<string, unknown> }>>;

/** An operation of the bundle with where it is found; parameters and responses have their references followed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Where it is in the bundle, as a JSON pointer. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly node: Node;
}

/** The bundled description. */
export const bundle = JSON.parse(
  readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'),
) as Node & {
  readonly paths: Readonly<Record<string, Node>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Node>>>>;
};

/** The node itself, or what its reference leads to. */
export function follow<T>(node: T | { $ref: string }): T {
  const reference = (node as { $ref?: string }).$ref;
  if (reference === undefined) return node as T;
  return follow(atPointer(reference.slice(1)) as T);
}

/** The node at a JSON pointer of the bundle, or nothing. */
export const atPointer = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Node | undefined)?.[unescape(step)], bundle);

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every operation of the bundle. */
export const operations: readonly Operation[] = Object.entries(bundle.paths).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'delete'].flatMap((method) => {
    const node = item[method] as Node | undefined;
    if (!node) return [];
    const parameters = [item['parameters'], node['parameters']].flatMap(
      (list) => (list ?? []) as Parameter[],
    );
    return {
      id: String(node['operationId']),
      method: method.toUpperCase(),
      path,
      pointer: `/paths/${escape(path)}/${method}`,
      parameters: parameters.map((parameter) => follow<Parameter>(parameter)),
      ...(node['requestBody'] !== undefined && {
        requestBody: node['requestBody'] as { content: Content },
      }),
      responses: Object.fromEntries(
        Object.entries(node['responses'] as Record<string, { content?: Content }>).map(
          ([status, response]) => [status, follow(response)],
        ),
      ),
      node,
    };
  }),
);

/** The values of the open enum of this schema, as far as they are known. */
export function knownValues(schema: string): readonly string[] {
  const arms = (bundle.components['schemas']?.[schema]?.['anyOf'] ?? []) as { enum?: string[] }[];
  return arms.flatMap((arm) => arm.enum ?? []);
}

/** The names of the fields of a schema; of one with several forms, of all of them. */
export function fieldsOf(reference: Node | undefined): readonly string[] {
  const schema = follow<Node>(reference ?? {});
  const forms = (schema['oneOf'] ?? []) as Node[];
  const names = forms.length > 0 ? forms.flatMap(fieldsOf) : Object.keys(schema['properties'] ?? {});
  return [...new Set(names)];
}
