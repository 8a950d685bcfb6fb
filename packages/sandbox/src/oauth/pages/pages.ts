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
  { method: 'GET', path: `${path}/{key}`, page: showGrants },
  { method: 'POST', path: `${path}/{key}`, page: withdrawGrants },
]);

const captcha = [captchaPath, `${captchaPath}/{key}`].flatMap((path): PageRoute[] => [
  { method: 'GET', path, page: showCaptcha },
  // Applications with their own page for captchas send the solution directly.
  { method: 'POST', path, page: solveCaptcha, senders: 'pages of this machine' },
]);

/** The routes of all pages. */
export const pages: readonly PageRoute[] = [
  { method: 'GET', path: '/', page: showHome },
  ...consent,
  ...grants,
  ...captcha,
];
