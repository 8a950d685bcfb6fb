const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Splits a command into words as a POSIX shell does, with `$'…'` as in bash. Variables are not expanded.
 *
 * @param command - The command. A backslash at the end of a line continues it.
 */
export function shellWords(command: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  const scan = { rest: command.replaceAll(/\\\r?\n/g, ' ') };
  const take = (pattern: RegExp): string | undefined => {
    const [all, part = all] = pattern.exec(scan.rest) ?? [];
    if (all === undefined) return undefined;
    scan.rest = scan.rest.slice(all.length);
    return part;
  };
  while (scan.rest !== '') {
    if (take(/^\s+/) !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const ansi = take(/^\$'((?:[^'\\]|\\.)*)'?/s);
    const single = ansi === undefined ? take(/^'([^']*)'?/s) : undefined;
    const double = ansi === undefined && single === undefined ? take(/^"((?:[^"\\]|\\.)*)"?/s) : undefined;
    word =
      (word ?? '') +
      (ansi?.replaceAll(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter) ??
        single ??
        double?.replaceAll(/\\(["\\$`])/g, '$1') ??
        take(/^\\(.)/s) ??
        take(/^[^\s'"\\]+/) ??
        take(/^./s) ??
        '');
  }
  if (word !== undefined) words.push(word);
  return words;
}
