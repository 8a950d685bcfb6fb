import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/oauth/pages/html.ts';

test('no text breaks out of an element or of a quoted attribute', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ';', '#', 'amp', 'lt', '39', ' '),
      }),
      (text) => {
        const { html: written } = html`<p title="${text}">${text}</p>`;
        const [, attribute, content] = /^<p title="([^"<>]*)">([^<>"]*)<\/p>$/.exec(written) ?? [];
        expect(attribute).toBe(content);
        expect(unescape(content ?? '')).toBe(text);
      },
    ),
  );
});

test('does not escape HTML parts again, and writes nothing for undefined and false', () => {
  const items = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(html`${items}${undefined}${false}${0}`.html).toBe('<i>a</i><i>&lt;b&gt;</i>0');
});

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
