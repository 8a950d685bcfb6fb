import type { Request } from '../support/request.ts';

/** An example in a source: a request, the body of an answer, or both. */
export interface Example {
  /** Where it stands, for messages. */
  readonly place: string;
  readonly request?: Request;
  readonly answer?: unknown;
  /** Status of the answer, when the source gives it. */
  readonly status?: string;
}

/**
 * The examples of a page in Markdown: what stands in code after the word "Example". Code before an arrow is a request or its body,
 * code behind it the answer. Under a heading that names an operation, examples without a request of their own mean that operation.
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
  const [answer] = /same object/.test(after) ? [body] : codesIn(after).flatMap(parsed);
  const place = text.trim().slice(0, 120);
  const refusal = asked.find((code) => /^\d{3}$/.test(code));
  if (refusal !== undefined) return { place, status: refusal, answer: body };
  const status = /^\s*(\d{3})\b/.exec(after)?.[1];
  return {
    place,
    ...(own && { request: body === undefined ? own : { ...own, body } }),
    ...(status !== undefined && { status }),
    ...(answer !== undefined && { answer }),
  };
}

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

/** The value of a JSON text that is more than a number, in a list; none for other texts. */
export function parsed(code: string): unknown[] {
  try {
    const value: unknown = JSON.parse(code);
    return typeof value === 'number' ? [] : [value];
  } catch {
    return [];
  }
}
