/** The files of an invented operation: those that CONTRIBUTING asks for to add an endpoint. */
export const invented = {
  operationId: 'getUserNickname',
  /** The files that describe it. */
  description: {
    'openapi/paths/rest_v1_user_{userId}_nickname.yaml': `parameters:
  - $ref: ../parameters/UserId.yaml
get:
  operationId: getUserNickname
  tags: [Users]
  summary: Get the nickname of a user
  x-evidence: inferred
  security:
    - Mac: []
      OAuth2: [email]
    - Mac: []
    - ClientCertificate: []
  responses:
    '200':
      description: The nickname.
      headers:
        paysera-correlation-id:
          $ref: ../headers/CorrelationId.yaml
      content:
        application/json:
          schema:
            $ref: ../schemas/Nickname.yaml
          examples:
            short:
              value: { nickname: Ona }
    '400':
      $ref: ../responses/BadRequest.yaml
    '401':
      $ref: ../responses/Unauthorized.yaml
    '403':
      $ref: ../responses/Forbidden.yaml
    '404':
      $ref: ../responses/NotFound.yaml
    '406':
      $ref: ../responses/NotAcceptable.yaml
    '429':
      $ref: ../responses/TooManyRequests.yaml
    '500':
      $ref: ../responses/InternalError.yaml
    '503':
      $ref: ../responses/ServiceUnavailable.yaml
    default:
      $ref: ../responses/UnexpectedError.yaml
`,
    'openapi/schemas/Nickname.yaml': `type: object
description: How friends call a user.
x-sensitive: personal
required: [nickname]
properties:
  nickname:
    type: string
    description: The nickname.
    example: Ona
`,
  },
  resolver: {
    'packages/sandbox/src/operations/users/get-user-nickname.ts': `import type { Resolver } from '../resolver.ts';

/** Returns the first name of a user. */
export const getUserNickname: Resolver<'getUserNickname'> = async ({ subject: { user } }) => ({
  nickname: user.profile.identity?.name ?? '',
});
`,
  },
  test: {
    'packages/sandbox/test/operations/users/get-user-nickname.test.ts': `import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

test('returns the first name of the user', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'email');
  const { status, body } = await call(sandbox, token, '/rest/v1/user/me/nickname');
  expect([status, body]).toEqual([200, { nickname: 'Ona' }]);
});
`,
  },
  changeset: {
    '.changeset/nickname.md': `---
'@litas/openapi': minor
'@litas/client': minor
---

The nickname of a user: \`getUserNickname\`.
`,
  },
} as const;
