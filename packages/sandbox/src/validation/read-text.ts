import type { ParameterType } from '../generated/operations.gen.ts';

/** Reads the text of a parameter as its type. What is not of the type stays text, for the validator to refuse. */
export function readText(text: string, type: ParameterType | undefined): unknown {
  if (type === 'integer' && /^-?(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  if (type === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean') return booleans.get(text) ?? text;
  return text;
}

// PHP's http_build_query, which the vendor's own client uses, writes booleans as 1 and 0.
const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);
