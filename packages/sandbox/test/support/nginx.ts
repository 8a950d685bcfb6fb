import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate, Proxy } from './tls.ts';

/** Path of nginx; `undefined` where it is not installed. */
export const nginx: string | undefined = [
  ...(process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'nginx')),
  '/usr/sbin/nginx',
].find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/**
 * Starts nginx as a proxy that receives TLS.
 *
 * @param program - Path of nginx.
 * @param upstreams - Origins of the servers.
 * @param location - What is configured for all paths, beside `proxy_pass`.
 */
export const startNginx = (
  program: string,
  upstreams: readonly string[],
  certificate: Certificate,
  location: string,
): Promise<Proxy> =>
  startConfigured(
    program,
    certificate,
    `upstream sandbox { ${upstreams.map((origin) => `server ${new URL(origin).host};`).join(' ')} }
  server {
    listen 443 ssl;
    ssl_certificate /etc/nginx/tls/fullchain.pem;
    ssl_certificate_key /etc/nginx/tls/privkey.pem;
    location / {
      proxy_pass http://sandbox;
      ${location}
    }
  }`,
  );

/** A proxy whose configuration can be replaced. */
interface ConfiguredProxy extends Proxy {
  /** Replaces the configuration, and waits until it is in use. Open requests are finished with the old one. */
  reload(configuration: string): Promise<void>;
}

/**
 * Starts nginx with a configuration for port 443 and certificates in `/etc/nginx/tls`. It listens on a Unix socket instead, so that no
 * port has to be chosen.
 *
 * @param configuration - What stands in the block `http`.
 */
export async function startConfigured(
  program: string,
  { cert, key }: Certificate,
  configuration: string,
): Promise<ConfiguredProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-nginx-'));
  const socket = join(folder, 'tls.sock');
  await writeFile(join(folder, 'fullchain.pem'), cert);
  await writeFile(join(folder, 'privkey.pem'), key, { mode: 0o600 });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = paths.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ');
  const configure = (http: string): Promise<void> =>
    writeFile(
      join(folder, 'nginx.conf'),
      `daemon off;
pid ${folder}/nginx.pid;
error_log stderr notice;
worker_processes 1;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary}
  ${http.replaceAll('/etc/nginx/tls', folder).replace('listen 443 ssl', `listen unix:${socket} ssl`)}
}
`,
    );
  await configure(configuration);
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  /** Waits until the workers accept connections. */
  const started = (): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      log = '';
      child.stderr.on('data', () => /start worker process \d+/.test(log) && resolve());
      child.once('error', reject);
      child.once('close', () => reject(new Error(`nginx ended: ${log}`)));
    });
  await started();
  return {
    address: { socketPath: socket },
    cert,
    reload: async (next) => {
      await configure(next);
      const restarted = started();
      child.kill('SIGHUP');
      await restarted;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
