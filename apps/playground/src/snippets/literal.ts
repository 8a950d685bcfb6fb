/** Longest line of a snippet, in characters. */
const width = 100;

/** Code within a literal, such as a variable. */
export class Code {
  readonly text: string;

  /** @param text - The code. */
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Writes a value as a literal of JavaScript, on several lines if it is too long for one.
 *
 * @param value - Data as in JSON, with {@link Code} at any place.
 * @param before - The text before it, with the indent of its line.
 * @param after - Number of characters after it on the same line.
 */
export function literal(value: unknown, before = '', after = 1): string {
  const line = inline(value);
  const taken = before.length - (before.lastIndexOf('\n') + 1);
  if (taken + line.length + after <= width) return line;
  const [open, entries, close] = parts(value);
  if (entries.length === 0) return line;
  const indent = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  const lines = entries.map(([name, each]) => {
    const head = `${indent}  ${name}`;
    return `${head}${literal(each, head)},`;
  });
  return [open, ...lines, `${indent}${close}`].join('\n');
}

/** Writes a text in single quotes. */
export const quoted = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;

function inline(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quoted(value);
  const [open, entries, close] = parts(value);
  if (open === '') return JSON.stringify(value) ?? 'undefined';
  const list = entries.map(([name, each]) => `${name}${inline(each)}`).join(', ');
  return open === '[' || list === '' ? `${open}${list}${close}` : `${open} ${list} ${close}`;
}

/** Returns the brackets of a list or an object, and its values with the text before each. */
function parts(value: unknown): readonly [string, readonly (readonly [string, unknown])[], string] {
  if (Array.isArray(value)) return ['[', value.map((each: unknown) => ['', each] as const), ']'];
  if (typeof value !== 'object' || value === null || value instanceof Code) return ['', [], ''];
  return ['{', Object.entries(value).map(([name, each]) => [headOf(name, each), each] as const), '}'];
}

/** A variable with the name of the field needs no name before it. */
function headOf(name: string, value: unknown): string {
  if (value instanceof Code && value.text === name) return '';
  return `${/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name)}: `;
}
