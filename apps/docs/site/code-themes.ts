interface Colors {
  readonly background: string;
  readonly text: string;
  readonly comment: string;
  readonly keyword: string;
  readonly string: string;
  readonly constant: string;
  readonly call: string;
}

/** A theme of code with the few colors of the brand. What needs no color of its own keeps that of the text, which also keeps pages small. */
const themeOf = (name: string, type: 'light' | 'dark', colors: Colors) => ({
  name,
  type,
  colors: { 'editor.background': colors.background, 'editor.foreground': colors.text },
  tokenColors: [
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: colors.comment } },
    {
      scope: ['keyword', 'storage', 'keyword.operator.new', 'keyword.other.special-method'],
      settings: { foreground: colors.keyword },
    },
    { scope: ['keyword.operator', 'storage.type.function.arrow'], settings: { foreground: colors.text } },
    { scope: ['string', 'punctuation.definition.string'], settings: { foreground: colors.string } },
    { scope: ['constant', 'support.constant'], settings: { foreground: colors.constant } },
    { scope: ['entity.name.function', 'support.function'], settings: { foreground: colors.call } },
  ],
});

/** The colors of code: light, dark. */
export const codeColors: readonly [light: Colors, dark: Colors] = [
  {
    background: '#fffdf8',
    text: '#1f1c16',
    comment: '#6b6353',
    keyword: '#7d4507',
    string: '#14633f',
    constant: '#9b2318',
    call: '#1f4e79',
  },
  {
    background: '#1c1914',
    text: '#f2ecdf',
    comment: '#b5ab98',
    keyword: '#f0b455',
    string: '#79d3a3',
    constant: '#ffa394',
    call: '#9bc9ee',
  },
];

/** The themes of code blocks: light, dark. */
export const codeThemes = [
  themeOf('litas-light', 'light', codeColors[0]),
  themeOf('litas-dark', 'dark', codeColors[1]),
];
