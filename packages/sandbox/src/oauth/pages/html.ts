/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What a template takes: text and numbers are escaped, nothing is left out for `undefined` and `false`. */
type HtmlValue = string | number | Html | readonly Html[] | undefined | false;

/** Writes HTML in which every value is escaped, in text and in double-quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let written = strings[0] ?? '';
  values.forEach((value, index) => {
    written += write(value) + (strings[index + 1] ?? '');
  });
  return { html: written };
}

/** Takes a text as HTML. Only for text of our own. */
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
