import { expect } from 'vitest';

/**
 * Approves an authorization request as the first user of the world, as the form of its page does.
 *
 * @param page - Address of the consent page.
 * @returns The authorization code.
 */
export async function approve(page: string): Promise<string> {
  const html = await (await fetch(page)).text();
  const [, action = ''] = /<form [^>]*action="([^"]*)"/.exec(html) ?? [];
  const [, request = ''] = /name="request" value="([^"]*)"/.exec(html) ?? [];
  const [, user = ''] = /name="user" value="(\d+)"/.exec(html) ?? [];
  const { status, headers } = await fetch(new URL(action.replaceAll('&amp;', '&'), page), {
    method: 'POST',
    body: new URLSearchParams({ request, user, decision: 'approve' }),
    redirect: 'manual',
  });
  expect(status).toBe(303);
  return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
}
