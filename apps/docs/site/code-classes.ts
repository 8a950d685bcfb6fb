import type { PostprocessRenderedBlockContext } from '@astrojs/starlight/expressive-code';
import { definePlugin } from '@astrojs/starlight/expressive-code';
import { codeColors } from './code-themes.ts';

type Node = PostprocessRenderedBlockContext['renderData']['blockAst']['children'][number];

const [light, dark] = codeColors;

/** The class of each color; `undefined` for that of the text, which needs none. */
const classes = {
  text: undefined,
  comment: 'c',
  keyword: 'k',
  string: 's',
  constant: 'n',
  call: 'f',
} as const;
type Kind = keyof typeof classes;
const kinds = Object.keys(classes) as Kind[];

/** The style that Expressive Code gives to a word. */
const styleOf = (kind: Kind): string => `--0:${light[kind]};--1:${dark[kind]}`;

const classOf = new Map(kinds.map((kind) => [styleOf(kind), classes[kind]]));

/**
 * Plugin of Expressive Code that gives words a class instead of a style, and those in the color of the text no element at all: half of the
 * HTML of a code block would be styles.
 */
export const codeClasses = definePlugin({
  name: 'code-classes',
  baseStyles: () =>
    kinds
      .filter((kind) => classes[kind] !== undefined)
      .map((kind) => `.code .${classes[kind]}{color:light-dark(${light[kind]},${dark[kind]})}`)
      .join(''),
  hooks: {
    postprocessRenderedBlock: ({ renderData: { blockAst } }) => {
      blockAst.children = blockAst.children.flatMap(withClass);
    },
  },
});

function withClass(node: Node): Node[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap(withClass);
  const style = (node.properties['style'] ?? '').toLowerCase();
  if (node.tagName !== 'span' || !classOf.has(style)) return [node];
  const name = classOf.get(style);
  if (name === undefined) return node.children;
  node.properties = { class: name };
  return [node];
}
