import { type Application, Converter, type DocumentReflection } from 'typedoc';

/** Categories by the folder of the repository in which a document is. */
const categories: Readonly<Record<string, string>> = { docs: 'Decisions', openapi: 'Packages' };

/**
 * A plugin of TypeDoc that names documents without front matter after their first heading and derives the category from their folder.
 * These documents are also read on GitHub, where front matter would show.
 *
 * @param app - TypeDoc.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => nameDocument(document));
}

function nameDocument(document: DocumentReflection): void {
  const { frontmatter } = document;
  if ('category' in frontmatter) return;
  const [first] = document.content;
  const [folder = ''] = /^\w+(?=\/)/.exec(document.name) ?? [];
  frontmatter['category'] = categories[folder] ?? 'Project';
  document.name = /^# (.+)$/m.exec(first?.text ?? '')?.[1] ?? document.name;
}
