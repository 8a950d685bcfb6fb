/** Serves the files of a folder: `node serve-folder.ts <folder> <port>`. */
import { createServer } from 'node:http';
import process from 'node:process';
import sirv from 'sirv';
import { host } from './ports.ts';

const [folder = '.', port = '0'] = process.argv.slice(2);

// `dev` looks at the disk for each request, so that rebuilt pages show at the next one.
const files = sirv(folder, { dev: true });

createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
  });
}).listen(Number(port), host);
