/**
 * A bare `node:http` server that checks the MAC and the nonce of a request and sends a fixed body: what a server of this API can reach at
 * most in one process of Node.js. Arguments: port, id and key of the credentials.
 */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import process from 'node:process';

const [port, id = '', key = ''] = process.argv.slice(2);
const body =
  '{"EUR":{"at_disposal":608951,"reserved":0,"at_disposal_decimal":"6089.51","reserved_decimal":"0.00"}}';
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
const header = /^MAC id="([^"]+)", ts="(\d+)", nonce="([^"]+)", mac="([^"]+)"$/;
const nonces = new Set<string>();

/** Returns whether the signature of a request is valid and its nonce is new. */
function isSigned({ headers: { authorization = '' }, method, url }: IncomingMessage): boolean {
  const [, signer, ts, nonce = '', mac] = header.exec(authorization) ?? [];
  if (signer !== id || nonces.has(nonce) || Math.abs(Date.now() / 1_000 - Number(ts)) > 300) return false;
  const normalized = `${ts}\n${nonce}\n${method}\n${url}\n127.0.0.1\n${port}\n\n`;
  if (createHmac('sha256', key).update(normalized).digest('base64') !== mac) return false;
  nonces.add(nonce);
  return true;
}

createServer((request, response) => {
  if (request.url === '/ready') return void response.end();
  if (isSigned(request)) response.writeHead(200, headers).end(body);
  else response.writeHead(401).end();
}).listen(Number(port), '127.0.0.1');
