import type { PlainResponse } from '../../http/message.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

/** Responds with the home page of a sandbox for teams, which shows no data. */
export const teamHomePage = (): Promise<PlainResponse> =>
  page({
    status: 200,
    locale: 'en',
    title: 'The sandbox is running',
    content: html`<div class="sheet">
      <h1>The sandbox is running</h1>
      <p>Teams share it. To use it you need the token of a team, which its operator creates.</p>
    </div>`,
  });
