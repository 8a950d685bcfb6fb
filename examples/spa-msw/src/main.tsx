import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createQueryClient } from './wallet.ts';
import './style.css';

// The build leaves this out, and the sandbox with it.
if (import.meta.env.DEV) {
  const { worker } = await import('./mocks.ts');
  await worker.start({ onUnhandledFrame: 'bypass' });
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
