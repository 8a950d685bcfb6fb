import process from 'node:process';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';

const { CHROMIUM_PATH: executablePath } = process.env;

export default defineConfig(({ command }) => ({
  // The plugin serves the script of the service worker, which the build does not contain.
  plugins: [react(), command === 'serve' && msw({ mode: 'worker-only' })],
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 5180) },
  // Found before the tests start, because a package that is found later reloads the page.
  optimizeDeps: {
    include: [
      '@litas/client',
      '@litas/client/money',
      '@litas/client/react-query',
      '@litas/msw',
      '@litas/sandbox',
      'msw',
      'msw/browser',
      'react-dom/client',
      'vitest-browser-react',
    ],
  },
  test: {
    include: ['test/*.test.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath && { executablePath }),
          // As root, which is usual in containers, Chromium starts only without its sandbox.
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
}));
