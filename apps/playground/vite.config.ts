import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

// Loopback only, and never another port by itself: the sandbox redirects back to the address that was printed.
const server = { host: '127.0.0.1', port: 5173, strictPort: true };

export default defineConfig({
  plugins: [react(), msw({ mode: 'worker-only' })],
  server,
  preview: server,
  build: { outDir: 'dist', target: 'es2023' },
});
