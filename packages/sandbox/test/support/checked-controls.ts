import { operationsOf, type PlacedOperation, readControls } from '@litas/openapi/read';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const description = readControls();

/** Every control of the description. */
export const describedControls: readonly PlacedOperation[] = operationsOf(description);

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('binary', true);
ajv.addSchema({ $id: 'controls', ...(closed(description) as object) });
const validators = new Map<string, ValidateFunction>();

/** Throws when the response of a control is not what the description says of it; a path without a control is not looked at. */
export function checkControl(method: string, target: string, status: number, body: unknown): void {
  const path = (target.split('?', 1)[0] ?? '').replace(/^\/__sandbox/, '') || '/';
  const control = describedControls.find((each) => each.method === method && patternOf(each.path).test(path));
  if (!control) return;
  const { operationId, responses, pointer } = control;
  const declared = responses[status] ? String(status) : 'default';
  if (declared === 'default' && status < 400)
    throw new Error(`${operationId} responded with ${status}, which it does not declare.`);
  const response = responses[declared];
  if (response?.content === undefined) {
    if (body === undefined) return;
    throw new Error(`${operationId} responded with a body to ${status}, for which it declares none.`);
  }
  if (!('application/json' in response.content)) return;
  const problems = problemsAt(pointerOf(control, declared, pointer), body);
  if (problems.length > 0) throw new Error(`${operationId}, ${status}: ${problems.join('; ')}`);
}

/** Throws when an event of the stream is not as described. */
export function checkEvent(event: { readonly event: string; readonly data: unknown }): void {
  const problems = problemsAt('#/components/schemas/Event', event);
  if (problems.length > 0) throw new Error(`${event.event}: ${problems.join('; ')}`);
}

/** Where the schema of a response is; a response that is shared stands among the components. */
function pointerOf({ operation }: PlacedOperation, status: string, pointer: string): string {
  const { $ref } = Object(operation.responses[status]) as { $ref?: string };
  const place = $ref === undefined ? `#${pointer}/responses/${status}` : $ref;
  return `${place}/content/application~1json/schema`;
}

function problemsAt(pointer: string, value: unknown): string[] {
  const fragment = pointer.split('/').map(encodeURIComponent).join('/').replace('%23', '#');
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `controls${fragment}` });
  validators.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** The same, with no fields beyond those that are named where nothing is said of others. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, within]) => [key, closed(within)]));
  return node['type'] === 'object' && 'properties' in node ? { additionalProperties: false, ...node } : node;
}
