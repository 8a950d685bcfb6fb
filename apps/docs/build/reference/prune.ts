import { operationsOf, readDescription } from '@litas/openapi/read';
import {
  type Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  DefaultTheme,
  type IndexEvent,
  type NavigationElement,
  type ProjectReflection,
  ReflectionKind,
  Renderer,
  type SignatureReflection,
} from 'typedoc';

const operationIds = operationsOf(readDescription()).map(({ operationId }) => operationId);

/** The operations' pages, from a page of the reference. */
const operationsAddress = '../../operations';

/** The category of the types that stand for single requests and responses. */
const category = 'Generated types';

const generatedNames = new RegExp(
  `^(?:${operationIds.map((id) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`).join('|')})(?:Data|Errors?|Responses?|ClientError|QueryKey|Options)$`,
  'i',
);

/** Whether a type was generated for a single operation. */
export const isGenerated = ({ name }: { readonly name: string }): boolean => generatedNames.test(name);

/**
 * A plugin of TypeDoc that puts the types of single operations into a category of their own, and keeps them out of navigation and search.
 * A method that stands for an operation says one sentence and links to the operation's page.
 *
 * @param app - TypeDoc.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => categorize(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => shorten(project));
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, (event: IndexEvent) => {
    event.searchResults
      .filter(isGenerated)
      .forEach((reflection) => event.removeResult(event.searchResults.indexOf(reflection)));
  });
  app.renderer.on(Renderer.EVENT_BEGIN, () => {
    const { theme } = app.renderer;
    if (!(theme instanceof DefaultTheme)) throw new Error('The navigation of this theme cannot be changed.');
    const navigationOf = theme.getNavigation.bind(theme);
    theme.getNavigation = (project) => pruned(navigationOf(project));
  });
}

const kinds = [
  ReflectionKind.TypeAlias,
  ReflectionKind.Interface,
  ReflectionKind.Variable,
  ReflectionKind.Function,
];

function categorize(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDeclaration() || !reflection.kindOf(kinds)) continue;
    if (!isGenerated(reflection)) continue;
    reflection.comment ??= new Comment();
    reflection.comment.removeTags('@category');
    reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
  }
}

function shorten(project: ProjectReflection): void {
  for (const signature of project.getReflectionsByKind(
    ReflectionKind.CallSignature,
  ) as SignatureReflection[]) {
    const { name, comment, parameters = [] } = signature;
    if (!operationIds.includes(name) || !comment || signature.parent.parent?.name !== 'Wallet') continue;
    comment.blockTags = [];
    comment.summary.push({
      kind: 'text',
      text: ` See the operation [${name}](${operationsAddress}/${name}/).`,
    });
    for (const parameter of parameters) delete parameter.comment;
  }
}

const pruned = (elements: readonly NavigationElement[]): NavigationElement[] =>
  elements
    .filter((element) => element.text !== category && !isGenerated({ name: element.text }))
    .map((element) => (element.children ? { ...element, children: pruned(element.children) } : element));
