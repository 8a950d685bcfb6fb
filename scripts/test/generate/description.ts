import {
  type Description,
  type Operation,
  operationOf,
  type PlacedOperation,
  type Response,
  type Schema,
} from '@litas/openapi/read';

/** A response with a JSON body. */
export const describing = (schema: Schema): Response => ({
  description: 'The response.',
  content: { 'application/json': { schema } },
});

/** A response without a body. */
export const empty: Response = { description: 'Nothing.' };

/** An operation, placed in a description that has no other. */
export const placed = (operation: Operation, path = '/things'): PlacedOperation =>
  operationOf({ ...description, paths: { [path]: { get: operation } } }, operation.operationId);

/** A small description with one operation of each kind of credentials. */
export const description: Description = {
  openapi: '3.1.0',
  info: { title: 'A small API', version: '1.0.0' },
  paths: {
    '/token': {
      post: {
        operationId: 'createToken',
        summary: 'Exchange a grant for an access token',
        security: [{ Mac: [] }, { ClientCertificate: [] }],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { code: { type: 'string' } } },
            },
          },
        },
        responses: { '200': describing({ type: 'object' }) },
      },
    },
    '/server': {
      get: {
        operationId: 'getServer',
        summary: 'Get the time',
        security: [],
        responses: { '200': describing({ type: 'object' }) },
      },
    },
    '/user/{userId}': {
      parameters: [{ $ref: '#/components/parameters/UserId' }],
      get: {
        operationId: 'getUser',
        summary: 'Get a user',
        parameters: [{ name: 'fields', in: 'query', schema: { type: 'integer' } }],
        security: [{ Mac: [], OAuth2: ['email'] }, { Mac: [], OAuth2: ['phone'] }, { Mac: [] }],
        responses: { '200': describing({ $ref: '#/components/schemas/User' }) },
      },
    },
  },
  components: {
    parameters: { UserId: { name: 'userId', in: 'path', required: true, schema: { type: 'string' } } },
    schemas: {
      User: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer' },
          email: { type: 'string', 'x-required-scopes': ['email'] },
          address: { $ref: '#/components/schemas/Address' },
          friends: { type: 'array', items: { $ref: '#/components/schemas/User' } },
          level: { $ref: '#/components/schemas/Level' },
        },
      },
      Address: { type: 'object', properties: { city: { type: 'string' } } },
      Level: { anyOf: [{ type: 'string', enum: ['low', 'high'] }, { type: 'string' }] },
    },
    securitySchemes: {
      OAuth2: {
        type: 'oauth2',
        flows: { authorizationCode: { scopes: { email: 'Email', phone: 'Phone' } } },
      },
    },
  },
};
