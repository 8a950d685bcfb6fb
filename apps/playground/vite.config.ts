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

/** The build that a sandbox serves has no sandbox in the page, and no service worker. */
export default defineConfig(({ mode }) => {
  const forSandbox = mode === 'sandbox';
  return {
    plugins: [react(), forSandbox ? screenList : msw({ mode: 'worker-only' })],
    server,
    preview: server,
    build: { outDir: 'dist', target: 'es2023' },
    // The sandbox replaces it with a new nonce in each response.
    ...(forSandbox && { html: { cspNonce: 'LITAS_NONCE' } }),
  };
});
