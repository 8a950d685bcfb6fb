import { expect, test } from 'vitest';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { texts } from '../../../src/oauth/pages/texts.ts';

test('every scope has its own Lithuanian description', () => {
  for (const name of Object.keys(scopes).filter((scope) => !scope.endsWith('_offline'))) {
    const { [name]: words } = texts.lt.scope as Readonly<Record<string, string>>;
    expect(words).toMatch(/\p{L}{3}/u);
    expect(words).not.toBe((scopes as Readonly<Record<string, string>>)[name]);
  }
});
