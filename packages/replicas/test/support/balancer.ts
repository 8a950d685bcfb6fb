import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/free-port.ts';

/** A proxy that sends requests to several servers in turn. */
export interface Balancer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const nginx = findNginx();

/** Name of the proxy, for the titles of tests. */
export const balancerName =
  nginx === undefined ? 'a proxy of these tests, as nginx is not installed' : 'nginx';

/** Starts nginx, or, where there is none, a small proxy of these tests. The header `x-asked` of a response lists the servers it asked. */
export const startBalancer = (servers: readonly string[]): Promise<Balancer> =>
  nginx === undefined ? startOwn(servers) : startNginx(nginx, servers);

function findNginx(): string | undefined {
  const paths = ['/usr/sbin/nginx', 'nginx'];
  return paths.find((path) => {
    try {
      execFileSync(path, ['-v'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

async function startNginx(program: string, servers: readonly string[]): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), 'litas-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n    ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
error_log stderr crit;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
    access_log off;
    ${temporary}
    upstream sandboxes {
        ${servers.map((url) => `server ${new URL(url).host} max_fails=1 fail_timeout=1s;`).join('\n        ')}
        keepalive 64;
        # Shorter than the sandbox keeps idle connections open, so that no request meets the end of one.
        keepalive_timeout 1s;
    }
    server {
        listen 127.0.0.1:${port};
        location / {
            proxy_pass http://sandboxes;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_buffering off;
            add_header x-asked $upstream_addr always;
        }
    }
}
`,
  );
  const child: ChildProcess = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    const response = await fetch(`${url}/rest/v1/server`).catch(() => undefined);
    if (response?.ok) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    url,
    close: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A proxy that tries the next server when one does not accept a connection. */
async function startOwn(servers: readonly string[]): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => send(servers.length, Buffer.concat(parts)));
    const send = (tries: number, body: Buffer): void => {
      turn += 1;
      const { hostname, port, host } = new URL(servers[turn % servers.length] ?? '');
      const { method, url: path, headers } = incoming;
      const forwarded = request({ hostname, port, method, path, headers }, (response) => {
        outgoing.writeHead(response.statusCode ?? 502, { ...response.headers, 'x-asked': host });
        response.on('error', () => outgoing.destroy()).pipe(outgoing);
      });
      forwarded.on('error', ({ code }: NodeJS.ErrnoException) => {
        if (code === 'ECONNREFUSED' && tries > 1) send(tries - 1, body);
        else if (outgoing.headersSent) outgoing.destroy();
        else outgoing.writeHead(502, { 'x-asked': host }).end();
      });
      forwarded.end(body);
    };
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
