import type { z } from 'zod';
import type { ControlRoute } from '../engine/request/routes.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import { invalidParameters } from '../http/http-error.ts';
import { parseJson } from '../http/json-text.ts';
import type { PlainRequest, PlainResponse } from '../http/message.ts';
import { validate } from '../http/validate.ts';
import { readBody } from '../operations/validation/body.ts';
import { readText } from '../operations/validation/parameters.ts';

/** One of the sandbox's own controls, under `/__sandbox/`. */
export interface Control extends ControlRoute {
  /** What it does, in half a sentence. */
  readonly summary: string;
}

/** A call of a control. */
interface ControlCall {
  readonly request: PlainRequest;
  /** The world that the request names, or the default one. */
  readonly world: NamedWorld;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parses and validates the body, which is JSON; an empty one is taken for `{}`. */
  readonly body: <Content>(schema: z.ZodType<Content>) => Content;
}

/** Makes a control. */
export type MakeControl = (
  method: Control['method'],
  path: string,
  summary: string,
  act: (call: ControlCall) => Promise<PlainResponse>,
) => Control;

/** Makes controls of the worlds that a function gives. */
export const controlsOf =
  (worldNamed: (name: string) => NamedWorld): MakeControl =>
  (method, path, summary, act) => ({
    method,
    path: `/__sandbox${path}`,
    summary,
    respond: ({ request, world, parameters, query }) =>
      act({
        request,
        world: worldNamed(world),
        parameters,
        query,
        body: (schema) => validContent(schema, request),
      }),
  });

function validContent<Content>(schema: z.ZodType<Content>, { body }: PlainRequest): Content {
  const result = validate(schema, parsed(body));
  if ('value' in result) return result.value as Content;
  throw invalidParameters(result.faults);
}

function parsed(body: Uint8Array): unknown {
  return body.length === 0 ? {} : readBody(body, parseJson);
}

/** Reads the query of a control, which may hold what a filter knows and the name of the world, and nothing else. */
export function readFilter<Filter extends z.ZodObject>(
  filter: Filter,
  query: URLSearchParams,
): z.output<Filter> {
  const fields: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if (name === 'world') continue;
    if (!Object.hasOwn(filter.shape, name)) {
      throw invalidParameters({ [name]: [`Must be one of ${Object.keys(filter.shape).join(', ')}`] });
    }
    fields[name] = name === 'user' ? readText(text, 'integer') : text;
  }
  return valid(filter, fields);
}

function valid<Validator extends z.ZodType>(validator: Validator, value: unknown): z.output<Validator> {
  const result = validate(validator, value);
  if ('value' in result) return result.value as z.output<Validator>;
  throw invalidParameters(result.faults);
}

/** Writes the sentence of an error as answers have theirs: it begins with a capital letter, and no full stop ends it. */
export const asMessage = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1).replace(/\.$/, '');
