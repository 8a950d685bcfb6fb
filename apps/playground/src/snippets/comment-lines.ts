/** Longest line of a comment, in characters. */
const width = 76;

/**
 * Returns sentences as comment lines of code.
 *
 * @param sentences - The sentences; `undefined` for no comment.
 * @param mark - What starts a comment in the language, such as `#`.
 */
export const commentLines = (sentences: readonly string[] | undefined, mark: string): readonly string[] =>
  (sentences ?? []).flatMap((sentence) => {
    const lines = [''];
    for (const word of sentence.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(` ${word}`);
    }
    return lines.map((line) => mark + line);
  });
