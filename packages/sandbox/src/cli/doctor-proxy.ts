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
  if ('untrusted' in asked) {
    const text = `The certificate of ${publicUrl} is not trusted: ${asked.untrusted}.`;
    return [{ level: 'problem', text, advice: trustAdvice }];
  }
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

/** Node.js reads the variable when it starts, so a command cannot set it for itself. */
const trustAdvice =
  'If you or your company signed it, set NODE_EXTRA_CA_CERTS to the file of the certificate authority, in PEM, for this command and for each program that calls the sandbox. A proxy must also send the certificates between its own and that of the authority.';

/** Errors of OpenSSL about a certificate that no known authority signed. */
const untrusted: ReadonlySet<unknown> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Returns the status and the parsed body of the health, or why there is none. */
async function askHealth(
  publicUrl: string,
): Promise<
  | { readonly status: number; readonly body: unknown }
  | { readonly untrusted: string }
  | { readonly problem: string }
> {
  try {
    const response = await fetch(`${publicUrl}/__sandbox/health`, { signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    const { message, cause } = error as Error;
    const code: unknown = Object(cause).code;
    if (untrusted.has(code)) return { untrusted: String(code) };
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
