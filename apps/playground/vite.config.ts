import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';
import { screens } from './src/shell/screens.ts';

// Loopback only, and never another port by itself: the sandbox redirects back to the address that was printed.
const server = { host: '127.0.0.1', port: 5173, strictPort: true };

/** Writes the paths of the screens, at which the sandbox serves the page. */
const screenList: Plugin = {
  name: 'screen-list',
  generateBundle() {
    const source = JSON.stringify(screens.map(({ to }) => to));
    this.emitFile({ type: 'asset', fileName: 'screens.json', source });
  },
};

/**
 * The texts of the two `style` elements that React Aria inserts (`usePress`, `usePreventScroll`). A static site has no nonce for each
 * response, so its policy has their hashes. A journey in the browser fails when a text changes.
 */
const insertedStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const staticPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${insertedStyles.map(hashOf).join(' ')}`,
  "img-src 'self' data: blob:",
  // The sandbox is in the page: nothing is sent anywhere.
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Replaces the policy of the page by that of a static site, whose host sends no headers of ours. */
const policyOfStaticSite: Plugin = {
  name: 'policy-of-static-site',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => {
      const changed = html.replace(
        /(<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*"/,
        `$1${staticPolicy}"`,
      );
      if (changed === html) throw new Error('index.html has no Content-Security-Policy to replace.');
      return changed;
    },
  },
};

/**
 * Three builds. The one that a sandbox serves has no sandbox in the page. A static site has nothing else, and works at any path. The
 * default one can do both, with a service worker.
 */
export default defineConfig(({ mode }) => {
  const plugins = {
    sandbox: [screenList],
    static: [policyOfStaticSite],
  }[mode] ?? [msw({ mode: 'worker-only' })];
  return {
    plugins: [react(), ...plugins],
    server,
    preview: server,
    build: { outDir: mode === 'static' ? 'site' : 'dist', target: 'es2023' },
    ...(mode === 'static' && { base: './' }),
    // The sandbox replaces it with a new nonce in each response.
    ...(mode === 'sandbox' && { html: { cspNonce: 'LITAS_NONCE' } }),
  };
});
