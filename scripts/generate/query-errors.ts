/**
 * Types the errors of generated query options as what the functions throw, where the generator names the body of a refusal.
 *
 * @param module - Where `WalletError` is imported from, as a specifier from the folder of the file.
 * @returns An edit of the generated file.
 */
export const queryErrors =
  (module: string) =>
  (code: string): string =>
    code
      .replace(/^import type \{[^}]+\} from '\.\.\/types\.gen\.ts';$/m, (line) => {
        const types = line.replaceAll(/\b\w+Error\b, /g, '');
        return `import type { WalletError } from '${module}';\n${types}`;
      })
      .replaceAll(/\b[A-Z]\w*Error(?=,)/g, 'WalletError');
