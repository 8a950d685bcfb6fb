import type { CollectionRequest, Requests } from './requests.ts';
import { introduction, signingFunction, variables } from './signing-script.ts';

const script = (listen: 'prerequest' | 'test', code: string): object => ({
  listen,
  script: { type: 'text/javascript', exec: code.trimEnd().split('\n') },
});

/** Returns the collection for Postman, in the format 2.1. */
export function postmanCollection({ requests, variables: ofPaths }: Requests): object {
  const tags = [...new Set(requests.map(({ tag }) => tag))];
  const namesWith = (credentials: string): string =>
    JSON.stringify(
      requests.filter((each) => each.credentials === credentials).map((each) => each.operationId),
    );
  const sign = `${signingFunction}
const name = pm.info.requestName;
const isUnsigned = ${namesWith('none')}.includes(name);
const token = ${namesWith('client')}.includes(name) ? '' : pm.variables.get('accessToken');
const header = authorizationOf({
  id: token || pm.variables.get('clientId'),
  key: token ? pm.variables.get('macKey') : pm.variables.get('clientKey'),
  method: pm.request.method,
  url: pm.variables.replaceIn(pm.request.url.toString()),
  body: pm.variables.replaceIn((pm.request.body && pm.request.body.raw) || ''),
});
if (!isUnsigned) pm.request.headers.upsert({ key: 'Authorization', value: header });
`;
  return {
    info: {
      name: 'Paysera Wallet API (Litas)',
      description: introduction,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    event: [script('prerequest', sign)],
    variable: Object.entries({ ...ofPaths, ...variables }).map(([key, value]) => ({ key, value })),
    item: tags.map((tag) => ({
      name: tag,
      item: requests.filter((each) => each.tag === tag).map(itemOf),
    })),
  };
}

const keepToken = `const { access_token: accessToken, mac_key: macKey } = pm.response.json();
if (accessToken) pm.collectionVariables.set('accessToken', accessToken);
if (macKey) pm.collectionVariables.set('macKey', macKey);
`;

const itemOf = ({ operationId, summary, method, target, body }: CollectionRequest): object => ({
  name: operationId,
  ...(operationId === 'createToken' && { event: [script('test', keepToken)] }),
  request: {
    method,
    description: `${summary}.`,
    header: body ? [{ key: 'Content-Type', value: body.mediaType }] : [],
    url: `{{baseUrl}}${target}`,
    ...(body && { body: { mode: 'raw', raw: body.text } }),
  },
});
