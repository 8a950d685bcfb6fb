/** Text that is already HTML. */
export interface Html {
  readonly html: string;
}

/** A value in a template. Text is escaped; `undefined` and `false` become the empty string. */
type HtmlValue = string | number | Html | readonly Html[] | undefined | false;

/** Template tag for HTML. Values are escaped for text and for double-quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let written = strings[0] ?? '';
  values.forEach((value, index) => {
    written += write(value) + (strings[index + 1] ?? '');
  });
  return { html: written };
}

/** Marks a trusted text as HTML. */
export const verbatim = (text: string): Html => ({ html: text });

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string')
    return value.replaceAll(/["&'<>]/g, (character) => entities[character] ?? '');
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};
