import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { returning, takeRedirect } from './consent/returning.ts';
import { readOrigins } from './modes/origins.ts';
import { createPlayground } from './playground.ts';
import { tabStorage } from './session/page-storage.ts';
import { createWorkbenchRouter } from './shell/router.tsx';
import './styles/index.css';

const redirect = takeRedirect(tabStorage, {
  url: new URL(location.href),
  replace: (url) => history.replaceState(null, '', url),
});
const playground = createPlayground(readOrigins(new URL(location.href), import.meta.env), tabStorage);
if (redirect !== undefined) playground.keepReturning(returning(playground.session('sandbox'), redirect));
const router = createWorkbenchRouter(playground);

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no element #root.');
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
