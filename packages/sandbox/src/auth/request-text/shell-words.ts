/**
 * Splits a command line into words, as a POSIX shell does: quotes, backslashes, `$'…'` and continued lines. Nothing is expanded.
 *
 * @param line - The command line.
 * @returns The words; `undefined` when a quote does not end.
 */
export function shellWords(line: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let rest = line;
  while (rest !== '') {
    const [whole, space, single, ansi, double, escaped, other] = token.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    rest = rest.slice(whole.length);
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (single !== undefined) word += single;
    else if (ansi !== undefined) word += unescapeAnsi(ansi);
    else if (double !== undefined)
      word += double.replaceAll(/\\(["\\$`\n])/g, (_, each: string) => (each === '\n' ? '' : each));
    else if (escaped !== undefined) word += escaped;
    else word += other ?? '';
  }
  if (word !== undefined) words.push(word);
  return words;
}

/**
 * Returns whether a POSIX shell would replace a part of a command line: a variable, or a command in it.
 *
 * @param line - The command line.
 */
export const hasExpansion = (line: string): boolean =>
  /\$[\w{(]|`/.test(line.replaceAll(literal, ' $1 ').replaceAll(/\\[\s\S]/g, ' '));

/** The quotes and escapes in which a shell expands nothing, and the text in double quotes, in which it does. */
const literal = /'[^']*'|\$'(?:[^'\\]|\\[\s\S])*'|"((?:[^"\\]|\\[\s\S])*)"|\\[\s\S]/g;

/** White space and continued lines, then the ways to write a part of a word. */
const token =
  /^(?:((?:\s|\\\r?\n)+)|'([^']*)'|\$'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\$]+|\$))/;

const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** The escapes of `$'…'`, which browsers write for bodies with quotes. */
const unescapeAnsi = (text: string): string =>
  text.replaceAll(
    /\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([\s\S]))/g,
    (_, unicode?: string, hex?: string, each = '') => {
      const code = unicode ?? hex;
      return code === undefined ? (controls[each] ?? each) : String.fromCharCode(Number.parseInt(code, 16));
    },
  );

/** A line for the shell of Windows: its quotes have carets, or it is continued with one. */
const forWindows = /\s\^["\r\n]/;

/**
 * Undoes the carets with which browsers write a command line for the shell of Windows ("Copy as cURL (cmd)"), so that quotes and
 * backslashes are those of a POSIX shell. Other lines stay as they are.
 *
 * @param line - The command line.
 */
export const withoutCarets = (line: string): string =>
  forWindows.test(line)
    ? line.replaceAll(/\^(?:\r?\n(\r?\n)?|([\s\S]))/g, (_, empty?: string, each?: string) =>
        // A caret joins two lines; an empty line after it is a line feed of the text.
        each === undefined ? (empty === undefined ? ' ' : '\n') : each,
      )
    : line;
