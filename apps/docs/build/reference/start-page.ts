import process from 'node:process';
import { Application, Comment, type CommentDisplayPart, Renderer, type RendererEvent } from 'typedoc';

const text =
  'Every exported name of the packages, with its types. The [documentation](../) shows how to use them: it has guides, examples, and a page for each [operation](../operations/).';

/**
 * A plugin of TypeDoc that says on the start page what the reference is, and links to the documentation from each page.
 *
 * @param app - TypeDoc.
 */
export function load(app: Application): void {
  const base = (process.env['DOCS_BASE'] ?? '').replace(/\/$/, '');
  // Before, TypeDoc reads its options a second time.
  app.on(Application.EVENT_BOOTSTRAP_END, () =>
    app.options.setValue('navigationLinks', { Documentation: `${base}/` }),
  );
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }: RendererEvent) => {
    project.comment = new Comment([{ kind: 'text', text }]);
    for (const reflection of Object.values(project.reflections))
      if (reflection.isDeclaration() && reflection.readme)
        reflection.readme = reflection.readme.map((part) => withPage(part, base));
  });
}

/** A link of a README to the file of a guide leads to its page. */
function withPage(part: CommentDisplayPart, base: string): CommentDisplayPart {
  const [, name, anchor = ''] = /\/apps\/docs\/guides\/([\w-]+)\.md(#.+)?$/.exec(part.text) ?? [];
  return part.kind === 'relative-link' && name !== undefined
    ? { kind: 'text', text: `${base}/guides/${name}/${anchor}` }
    : part;
}
