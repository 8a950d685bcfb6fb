import type { z } from 'zod';
import type { Endpoint } from '../core/dispatch.ts';
import type { PlainRequest, PlainResponse } from '../core/message.ts';
import { invalidParameters, Refusal } from '../core/refusal.ts';
import type { NamedWorld } from '../sandbox.ts';
import { validate } from '../validation/validate.ts';

/** One of the sandbox's own controls, under `/__sandbox/`. */
export interface Control {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template. */
  readonly path: string;
  /** What it does, in half a sentence. */
  readonly summary: string;
  readonly endpoint: Endpoint;
}

/** A call of a control. */
export interface ControlCall {
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
    endpoint: (request, parameters, query, trace) =>
      act({
        request,
        world: worldNamed(trace.world),
        parameters,
        query: new URLSearchParams(query),
        body: (schema) => validContent(schema, request),
      }),
  });

function validContent<Content>(schema: z.ZodType<Content>, { body }: PlainRequest): Content {
  const result = validate(schema, parsed(body));
  if ('value' in result) return result.value as Content;
  throw invalidParameters(result.faults);
}

function parsed(body: Uint8Array): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    const place = error instanceof SyntaxError ? `: ${error.message}` : '';
    throw new Refusal(400, 'invalid_request', `The request body is not valid JSON${place}`);
  }
}
