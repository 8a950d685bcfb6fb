import { bodyExample } from './body-example.ts';
import { contentsPage } from './contents-page.ts';
import { correlationHeader } from './correlation-header.ts';
import { declaredErrors } from './declared-errors.ts';
import { errorResponse } from './error-response.ts';
import { evidence } from './evidence.ts';
import { exampleKeys } from './example-keys.ts';
import { knownPermission } from './known-permission.ts';
import { knownScope } from './known-scope.ts';
import { operationIdStyle } from './operation-id-style.ts';
import { pagination } from './pagination.ts';
import { parameterGroups } from './parameter-groups.ts';
import type { Rule } from './redocly.ts';
import { sensitivity } from './sensitivity.ts';

const rules: Readonly<Record<string, Rule>> = {
  'body-example': bodyExample,
  'contents-page': contentsPage,
  'correlation-header': correlationHeader,
  'declared-errors': declaredErrors,
  'error-response': errorResponse,
  evidence,
  'example-keys': exampleKeys,
  'known-permission': knownPermission,
  'known-scope': knownScope,
  'operation-id-style': operationIdStyle,
  pagination,
  'parameter-groups': parameterGroups,
  sensitivity,
};

/** The Redocly plugin with the lint rules of this description. */
export default (): { id: string; rules: { oas3: typeof rules } } => ({ id: 'litas', rules: { oas3: rules } });
