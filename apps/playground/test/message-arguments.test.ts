import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { Messages } from '../src/i18n/messages.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../src/**/*messages.ts', {
  eager: true,
});

const isMessages = (value: unknown): value is Messages<string> =>
  typeof value === 'object' && value !== null && 'en' in value && 'lt' in value;

const catalogues = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isMessages)
    .map((messages) => ({ path, messages })),
);

/** Returns the names of the arguments of a text, also those within plural forms. */
function argumentsOf(text: string, language: string): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { type, value } = part as { readonly type?: unknown; readonly value?: unknown };
    // 0 is literal text, 7 the sign # of a plural form.
    if (typeof type === 'number' && type !== 0 && type !== 7 && typeof value === 'string') names.add(value);
    for (const each of Object.values(part)) visit(each);
  };
  visit(new IntlMessageFormat(text, language).getAst());
  return [...names].toSorted();
}

test('finds the arguments of a text, and throws for one that cannot be parsed', () => {
  expect(argumentsOf('{n, plural, one {# of {all}} other {# {what}}}', 'en')).toEqual(['all', 'n', 'what']);
  expect(() => argumentsOf('{n, plural, one {#}', 'en')).toThrow('MISSING_OTHER_CLAUSE');
});

test.each(catalogues)('the texts of $path have the same arguments in both languages', ({ messages }) => {
  const namesIn = (language: 'en' | 'lt') =>
    Object.entries(messages[language])
      .filter(([, text]) => text.includes('{'))
      .map(([key, text]) => [key, argumentsOf(text, language)] as const);
  expect(namesIn('lt')).toEqual(namesIn('en'));
});

test('reads every catalogue', () => {
  expect(catalogues.length).toBeGreaterThan(15);
});
