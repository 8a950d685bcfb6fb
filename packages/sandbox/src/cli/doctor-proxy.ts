import type { Finding } from './finding.ts';

/** Timeout of the request, in milliseconds. */
const timeoutMs = 5_000;

/**
 * Checks whether a sandbox responds at the URL under which clients reach it, and whether it takes requests to be for this URL, which
 * signatures need.
 *
 * @param publicUrl - Scheme, host and port.
 */
export async function checkPublicUrl(publicUrl: string): Promise<Finding[]> {
  const asked = await askHealth(publicUrl);
  if ('problem' in asked) {
    const advice = 'Check the name, the certificate and the configuration of the proxy.';
    return [{ level: 'problem', text: `${publicUrl} does not respond: ${asked.problem}`, advice }];
  }
  const { status, body } = asked;
  const { status: health, url, error_description: description } = Object(body) as Record<string, unknown>;
  if (status !== 200 || health !== 'ok') {
    const what =
      typeof description === 'string' ? `: ${description}.` : ', and the response is not of a sandbox.';
    const advice = `Start the sandbox with --public-url ${publicUrl}, and let the proxy send the Host header that it receives.`;
    return [{ level: 'problem', text: `${publicUrl} responds with status ${status}${what}`, advice }];
  }
  if (url !== publicUrl) {
    return [
      {
        level: 'problem',
        text: `The sandbox takes requests to ${publicUrl} to be for ${String(url)}. It will reject their signatures.`,
        advice: `Start it with --public-url ${publicUrl}. If the proxy changes the Host header, let it send X-Forwarded-Host, and add --trusted-proxy.`,
      },
    ];
  }
  return [{ level: 'ok', text: `Clients reach the sandbox at ${publicUrl}, and it knows this URL.` }];
}

/** Returns the status and the parsed body of the health, or why there is none. */
async function askHealth(
  publicUrl: string,
): Promise<{ readonly status: number; readonly body: unknown } | { readonly problem: string }> {
  try {
    const response = await fetch(`${publicUrl}/__sandbox/health`, { signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    const { message, cause } = error as Error;
    return { problem: `${cause instanceof Error ? cause.message : message}.` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
