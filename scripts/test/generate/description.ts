import type { Description } from '../../generate/description.ts';

/** A small description with one operation of each kind of credentials. */
export const description: Description = {
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
        responses: { '200': { content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
    '/server': {
      get: {
        operationId: 'getServer',
        summary: 'Get the time',
        security: [],
        responses: { '200': { content: { 'application/json': { schema: { type: 'object' } } } } },
      },
    },
    '/user/{userId}': {
      parameters: [{ $ref: '#/components/parameters/UserId' }],
      get: {
        operationId: 'getUser',
        summary: 'Get a user',
        parameters: [{ name: 'fields', in: 'query', schema: { type: 'integer' } }],
        security: [{ Mac: [], OAuth2: ['email'] }, { Mac: [], OAuth2: ['phone'] }, { Mac: [] }],
        responses: {
          '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } },
        },
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
      OAuth2: { flows: { authorizationCode: { scopes: { email: 'E-mail', phone: 'Phone' } } } },
    },
  },
};
