import { showHome } from './consent/home-page.ts';
import type { PageRoute } from './core/page.ts';
import { captchaPath } from './faults/captcha.ts';
import { showCaptcha, solveCaptcha } from './faults/captcha-page.ts';
import { answerConsent } from './oauth/answer-consent.ts';
import { showGrants, withdrawGrants } from './oauth/show-grants.ts';
import { showConsent, showPreparedConsent } from './oauth/show-consent.ts';

const consent = ['/frontend/oauth', '/frontend/{locale}/oauth'].flatMap((path): PageRoute[] => [
  { method: 'GET', path, page: showConsent },
  { method: 'POST', path, page: answerConsent },
  { method: 'GET', path: `${path}/{key}`, page: showPreparedConsent },
]);

const grants = ['/frontend/grants', '/frontend/{locale}/grants'].flatMap((path): PageRoute[] => [
  { method: 'GET', path, page: showGrants },
  { method: 'POST', path, page: withdrawGrants },
]);

const captcha: PageRoute[] = [
  { method: 'GET', path: captchaPath, page: showCaptcha },
  { method: 'POST', path: captchaPath, page: solveCaptcha },
];

/** The pages for people. */
export const pages: readonly PageRoute[] = [
  { method: 'GET', path: '/', page: showHome },
  ...consent,
  ...grants,
  ...captcha,
];
