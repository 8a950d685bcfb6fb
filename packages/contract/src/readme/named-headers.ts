/** Headers in code: `headers: { 'x-a': … }`, `headers: { prefer: … }`, `headers.set('x-a', …)`, `-H "X-A: …"`. */
const sent = [
  /headers:\s*\{([^}]*)\}/g,
  /(?:headers|request)\.(?:set|append)\((['"`][\w-]+['"`])/g,
  /-H\s+(['"][\w-]+):/g,
] as const;
/** A sentence about headers, outside code blocks, has their names between backticks. */
const sentences = /[^.\n]*\bheaders?\b[^.]*/gi;
/** A quoted name is followed by a colon, or stands alone as an argument; a name without quotes may be a shorthand. */
const nameInCode =
  /^(['"`])([a-z][a-z\d-]+)\1?$|(?:^|[{,(\s])(?:(['"`])([a-z][a-z\d-]+)\3\s*:|([a-z][a-z\d-]+)\s*(?=[:,}]|$))/gi;
const nameInProse =
  /`([a-z][a-z\d]*(?:-[a-z\d]+)+|prefer|traceparent|tracestate|authorization|accept|cookie)(?::[^`]*)?`/gi;

/** Returns the lower-case names of the headers in a text: those in code, and those in sentences about headers. */
export function namedHeaders(markdown: string): Set<string> {
  const inCode = sent.flatMap((pattern) =>
    [...markdown.matchAll(pattern)].flatMap(([, names = '']) =>
      [...names.matchAll(nameInCode)].map(([, , alone, , quoted, plain]) => ['', alone ?? quoted ?? plain]),
    ),
  );
  const prose = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  const inProse = [...prose.matchAll(sentences)].flatMap(([sentence]) => [...sentence.matchAll(nameInProse)]);
  return new Set([...inCode, ...inProse].map(([, name = '']) => name.toLowerCase()));
}
