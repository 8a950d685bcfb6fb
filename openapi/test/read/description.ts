import type { Description } from '../../read/index.ts';

/** A small description with one operation for each kind of credentials, and shared parts. */
export const description: Description = {
  openapi: '3.1.0',
  info: { title: 'A small API', version: '1.0.0' },
  paths: {
    '/token': {
      post: {
        operationId: 'createToken',
        summary: 'Exchange a grant for an access token',
        security: [{ Mac: [] }, { ClientCertificate: [] }],
        responses: { '200': { description: 'The token.' } },
      },
    },
    '/server': {
      get: {
        operationId: 'getServer',
        summary: 'Get the time',
        security: [],
        responses: { '200': { description: 'The time.' } },
      },
    },
    '/user/{userId}': {
      parameters: [{ $ref: '#/components/parameters/UserId' }],
      get: {
        operationId: 'getUser',
        summary: 'Get a user',
        parameters: [{ name: 'fields', in: 'query', schema: { type: 'string' } }],
        security: [{ Mac: [], OAuth2: ['email'] }, { Mac: [], OAuth2: ['phone'] }, { Mac: [] }],
        responses: {
          '200': {
            description: 'The user.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/User' },
                examples: {
                  own: { value: { email: 'ona@example.org' } },
                  shared: { $ref: '#/components/examples/Empty' },
                },
              },
            },
          },
          '404': { $ref: '#/components/responses/NotFound' },
          default: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    parameters: { UserId: { name: 'userId', in: 'path', required: true, schema: { type: 'string' } } },
    responses: { NotFound: { description: 'Not found.' } },
    examples: { Empty: { value: {} } },
    schemas: {
      Email: { type: 'string', description: 'An address.' },
      User: { type: 'object', properties: { email: { $ref: '#/components/schemas/Email' } } },
    },
    securitySchemes: {},
  },
};
