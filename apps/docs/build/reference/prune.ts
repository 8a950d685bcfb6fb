import { operationsOf, readDescription } from '@litas/openapi/read';
import {
  type Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  DefaultTheme,
  type IndexEvent,
  makeRecursiveVisitor,
  type NavigationElement,
  type ProjectReflection,
  type Reflection,
  ReferenceType,
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
 * A plugin of TypeDoc that puts the types of single operations into a category of their own, and keeps them out of navigation, lists and
 * search. A member that stands for an operation is short and links to the operation's page.
 *
 * @param app - TypeDoc.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => categorize(project));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => {
    shortenMethods(project);
    shortenOverrides(project);
  });
  // Afterwards TypeDoc has sorted the members into categories.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => removeFromLists(project), -10_000);
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

/** Leaves one signature per method, with the name of its parameters' type: the operation's page describes each of them. */
function shortenMethods(project: ProjectReflection): void {
  for (const method of membersOf(project, 'Wallet', ReflectionKind.Method)) {
    const [asClient, ...others] = method.signatures ?? [];
    // The first one differs in its second parameter only, which the description of the interface explains.
    if (asClient && others.length > 0) project.removeReflection(asClient);
    for (const signature of method.signatures ?? []) shortenMethod(project, signature);
  }
}

function shortenMethod(
  project: ProjectReflection,
  { name, comment, parameters = [] }: SignatureReflection,
): void {
  if (!comment) return;
  comment.blockTags = [];
  comment.summary = [...firstParagraph(comment.summary), linkTo(name)];
  const named = project
    .getReflectionsByKind(ReflectionKind.TypeAlias)
    .find((each) => each.name.toLowerCase() === `${name}parameters`.toLowerCase());
  for (const parameter of parameters) {
    delete parameter.comment;
    if (!named || parameter.name !== 'parameters') continue;
    const replaced: Reflection[] = [];
    parameter.type?.visit(
      makeRecursiveVisitor({ reflection: ({ declaration }) => void replaced.push(declaration) }),
    );
    parameter.type = ReferenceType.createResolvedReference(named.name, named, project);
    for (const declaration of replaced) project.removeReflection(declaration);
  }
}

function firstParagraph(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const end = parts.findIndex(({ text }) => text.includes('\n\n'));
  return parts
    .slice(0, end === -1 ? parts.length : end + 1)
    .map((part, index) => (index === end ? { ...part, text: part.text.split('\n\n')[0] ?? '' } : part));
}

/** Leaves the type of the response body. Statuses and codes are on the operation's page. */
function shortenOverrides(project: ProjectReflection): void {
  for (const { name, type, comment } of membersOf(project, 'Overrides', ReflectionKind.Property)) {
    if (type?.type === 'reference') type.typeArguments = type.typeArguments?.slice(0, 1) ?? [];
    comment?.summary.push(linkTo(name));
  }
}

/** The members of an interface that stand for operations. */
const membersOf = (
  project: ProjectReflection,
  interfaceName: string,
  kind: ReflectionKind,
): DeclarationReflection[] =>
  (project.getReflectionsByKind(kind) as DeclarationReflection[]).filter(
    ({ name, parent }: Reflection) => parent?.name === interfaceName && operationIds.includes(name),
  );

const linkTo = (operationId: string) =>
  ({
    kind: 'text',
    text: ` See the operation [${operationId}](${operationsAddress}/${operationId}/).`,
  }) as const;

/** Takes the types of single operations out of the lists of the modules: the signatures that need them link to them. */
function removeFromLists(project: ProjectReflection): void {
  for (const reflection of [project, ...Object.values(project.reflections)]) {
    if (!reflection.isContainer() || !reflection.categories) continue;
    reflection.categories = reflection.categories.filter(({ title }) => title !== category);
  }
}

const pruned = (elements: readonly NavigationElement[]): NavigationElement[] =>
  elements
    .filter((element) => element.text !== category && !isGenerated({ name: element.text }))
    .map((element) => (element.children ? { ...element, children: pruned(element.children) } : element));
