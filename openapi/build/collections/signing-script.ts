/** JavaScript of a function that signs, for tools that have the package `crypto-js`. */
export const signingFunction = `const cryptoJs = require('crypto-js');

// Returns the value of the Authorization header: https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-http-mac-01
function authorizationOf({ id, key, method, url, body }) {
  const [, scheme, host, port, target] = /^(https?):\\/\\/([^/:?#]+)(?::(\\d+))?([^#]*)/.exec(url);
  const timestamp = Math.floor(Date.now() / 1000);
  const nonce = cryptoJs.lib.WordArray.random(16).toString();
  const hash = body ? cryptoJs.SHA256(body).toString(cryptoJs.enc.Base64) : '';
  const ext = hash && \`body_hash=\${encodeURIComponent(hash)}\`;
  const requestUri = target.startsWith('/') ? target : \`/\${target}\`;
  const elements = [timestamp, nonce, method, requestUri, host.toLowerCase(), port || (scheme === 'https' ? 443 : 80), ext];
  const normalized = elements.map((element) => \`\${element}\\n\`).join('');
  const mac = cryptoJs.HmacSHA256(normalized, key).toString(cryptoJs.enc.Base64);
  return \`MAC id="\${id}", ts="\${timestamp}", nonce="\${nonce}", mac="\${mac}"\${ext && \`, ext="\${ext}"\`}\`;
}
`;

/** Variables of both collections with their first values: those of the sandbox. */
export const variables: Readonly<Record<string, string>> = {
  baseUrl: 'http://127.0.0.1:4010',
  clientId: 'wkVd93h2uS',
  clientKey: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
  accessToken: '',
  macKey: '',
};

/** What both collections explain. */
export const introduction = `Requests of the Paysera Wallet API, signed by a script. They call a Litas sandbox, which \`npx @litas/sandbox\` starts; set \`baseUrl\`, \`clientId\` and \`clientKey\` for another server.

Send \`createToken\` first: it stores the token, and the next requests are signed with it, as the user. Without a token, and for requests that only an API client can send, the client credentials sign. The bodies of uploads are missing: a script cannot read the file whose hash is signed.`;
