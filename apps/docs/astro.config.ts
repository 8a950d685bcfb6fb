import starlight from '@astrojs/starlight';
import { ExpressiveCodeTheme } from '@astrojs/starlight/expressive-code';
import { defineConfig } from 'astro/config';
import { codeClasses } from './site/code-classes.ts';
import { codeThemes } from './site/code-themes.ts';
import { showCurrentPage } from './site/show-current-page.ts';
import { sidebar } from './site/sidebar.ts';

const site = process.env['DOCS_SITE'] ?? 'http://127.0.0.1:4012';
const base = process.env['DOCS_BASE'] ?? '/';
const folder = base.replace(/\/$/, '');
const ranking = { pageLength: 0.4, termFrequency: 1, termSaturation: 1.2 };
const picture = new URL(`${folder}/workbench.png`, site).href;

export default defineConfig({
  site,
  base,
  srcDir: './site',
  publicDir: './site/public',
  outDir: './.build/site',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Litas',
      description: 'A TypeScript toolkit for the Paysera Wallet API.',
      favicon: '/favicon.svg',
      head: [
        { tag: 'script', content: showCurrentPage },
        { tag: 'script', attrs: { src: `${folder}/search-keys.js`, type: 'module' } },
        { tag: 'script', attrs: { src: `${folder}/copy-page.js`, type: 'module' } },
        { tag: 'meta', attrs: { property: 'og:image', content: picture } },
        {
          tag: 'meta',
          attrs: { property: 'og:image:alt', content: 'The workbench, with a call and its response' },
        },
      ],
      customCss: ['@litas/playground/theme.css', './site/styles/starlight.css'],
      expressiveCode: {
        // A command is read and copied as a whole; code keeps its lines.
        defaultProps: { overridesByLang: { 'sh,bash,shell': { wrap: true } } },
        plugins: [codeClasses],
        themes: codeThemes.map((theme) => new ExpressiveCodeTheme(theme)),
        styleOverrides: {
          borderRadius: 'var(--radius-small)',
          borderColor: 'var(--line)',
          codeBackground: 'var(--surface)',
          codeFontSize: '0.84rem',
          frames: {
            frameBoxShadowCssValue: 'none',
            terminalBackground: 'var(--surface)',
            terminalTitlebarBackground: 'var(--sunken)',
            terminalTitlebarBorderBottomColor: 'var(--line)',
            editorTabBarBackground: 'var(--sunken)',
          },
        },
      },
      sidebar,
      routeMiddleware: './site/route-data.ts',
      components: {
        PageTitle: './site/components/PageTitle.astro',
        Footer: './site/components/Footer.astro',
      },
      pagefind: {
        ranking: { ...ranking, metaWeights: { title: 5, words: 6 } },
        mergeIndex: [
          { bundlePath: `${folder}/project/pagefind`, baseUrl: base, indexWeight: 0.3, ranking },
          {
            bundlePath: `${folder}/reference/pagefind`,
            baseUrl: base,
            indexWeight: 0.15,
            // Names such as `signMac` are split into words, which must not make them outweigh the guides.
            ranking: { ...ranking, metaWeights: { title: 3 } },
          },
        ],
      },
    }),
  ],
});
