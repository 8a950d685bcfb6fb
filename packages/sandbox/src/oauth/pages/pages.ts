import { captchaPath } from '../captcha.ts';
import { submitConsent } from './submit-consent.ts';
import { showCaptcha, solveCaptcha } from './captcha-page.ts';
import { showGrants, withdrawGrants } from './grants-page.ts';
import { showHome } from './home-page.ts';
import type { PageRoute } from './page.ts';
import { showConsent, showPreparedConsent } from './show-consent.ts';

const consent = ['/frontend/oauth', '/frontend/{locale}/oauth'].flatMap((path): PageRoute[] => [
  { method: 'GET', path, page: showConsent },
  { method: 'POST', path, page: submitConsent },
  { method: 'GET', path: `${path}/{key}`, page: showPreparedConsent },
]);

const grants = ['/frontend/grants', '/frontend/{locale}/grants'].flatMap((path): PageRoute[] => [
  { method: 'GET', path, page: showGrants },
  { method: 'POST', path, page: withdrawGrants },
]);

const captcha: PageRoute[] = [
  { method: 'GET', path: captchaPath, page: showCaptcha },
  // Applications with their own page for captchas send the solution directly.
  { method: 'POST', path: captchaPath, page: solveCaptcha, senders: 'pages of this machine' },
];

/** The routes of all pages. */
export const pages: readonly PageRoute[] = [
  { method: 'GET', path: '/', page: showHome },
  ...consent,
  ...grants,
  ...captcha,
];
