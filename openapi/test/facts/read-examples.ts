import type { Request } from '../support/request.ts';

/** An example in a source: a request, a response body, or both. */
export interface Example {
  /** The place of the example, for messages. */
  readonly place: string;
  readonly request?: Request;
  readonly responseBody?: unknown;
  /** Status of the response, if the source gives it. */
  readonly status?: string;
}

/**
 * Reads the examples of a Markdown page: the code after the word "Example". Code before an arrow is a request or its body, code after it
 * is the response. An example without a request belongs to the operation in the heading above it.
 */
export function readExamples(page: string): Example[] {
  const examples: Example[] = [];
  let heading: Request | undefined;
  for (const paragraph of page.split(/\n(?=\n|#|\||- )|\n(?=Example)/)) {
    const title = /^\s*#+ (?:(GET|PUT|POST|DELETE) (\/\S+))?/.exec(paragraph);
    if (title)
      heading = title[1] && title[2] ? { method: title[1], target: `/rest/v1${title[2]}` } : undefined;
    const text = /\bExample[^`→]*([\s\S]*)/.exec(paragraph)?.[1];
    if (text === undefined || !text.includes('`')) continue;
    examples.push(readExample(text, heading));
  }
  return examples;
}

function readExample(text: string, heading: Request | undefined): Example {
  const [before = '', after = ''] = text.split('→');
  const asked = codesIn(before);
  const line = asked.map((code) => /^(GET|PUT|POST|DELETE) (\/\S+)$/.exec(code)).find(Boolean);
  const own: Request | undefined = line?.[1] && line[2] ? { method: line[1], target: line[2] } : heading;
  const [body] = asked.flatMap(parsed);
  const [responseBody] = /same object/.test(after) ? [body] : codesIn(after).flatMap(parsed);
  const place = text.trim().slice(0, 120);
  const errorStatus = asked.find((code) => /^\d{3}$/.test(code));
  if (errorStatus !== undefined) return { place, status: errorStatus, responseBody: body };
  const status = /^\s*(\d{3})\b/.exec(after)?.[1];
  return {
    place,
    ...(own && { request: body === undefined ? own : { ...own, body } }),
    ...(status !== undefined && { status }),
    ...(responseBody !== undefined && { responseBody }),
  };
}

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

/** Returns the value of a JSON text in a list; empty for numbers and other texts. */
export function parsed(code: string): unknown[] {
  try {
    const value: unknown = JSON.parse(code);
    return typeof value === 'number' ? [] : [value];
  } catch {
    return [];
  }
}
