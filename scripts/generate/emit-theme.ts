import { readFileSync } from 'node:fs';

/**
 * Emits the colors, fonts and distances that the pages of the sandbox share with the workbench and the documentation.
 *
 * @param file - The style sheet. It has one rule, for `:root`.
 * @throws Error when it has something else.
 */
export function emitTheme(file: URL): string {
  const css = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!/^:root \{[^{}]*\}$/.test(css)) throw new Error(`${file.href} must have one rule, for :root.`);
  return `// Generated from apps/playground/src/styles/theme.css by \`pnpm generate\`. Do not edit.

/** The colors, fonts and distances, as a rule for \`:root\`. */
export const theme = ${JSON.stringify(css)};
`;
}
