import { jsonSchemaOf, operationsOf, readDescription, type Schema } from '@litas/openapi/read';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const bundle = readDescription();
const operations = operationsOf(bundle);

/** The schemas of the description, closed: a field that is not described is an error too. */
const closed = (schemas: Readonly<Record<string, Schema>>): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      schema.type === 'object' && schema.properties ? { additionalProperties: false, ...schema } : schema,
    ]),
  );

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('email', /^[^@\s]+@[^@\s]+\.[a-z]+$/);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('password', true);
ajv.addSchema({
  $id: 'bundle',
  components: { ...bundle.components, schemas: closed(bundle.components.schemas) },
});
const validators = new Map<string, ValidateFunction>();

/** Throws when an result is not what the description says of the operation, the status, or any error. */
export function checkResponse(method: string, path: string, status: number, body: unknown): void {
  const templates = Object.keys(bundle.paths).filter((key) => patternOf(key).test(path));
  // Of `/user/password/reset` and `/user/{userId}/reset` the fixed one is meant.
  const [template] = templates.toSorted((left, right) => parametersOf(left) - parametersOf(right));
  const operation = operations.find((each) => each.path === template && each.method === method);
  if (!operation) return;
  const response = operation.responses[status];
  const schema = jsonSchemaOf(response);
  if (response && !schema && body === undefined) return;
  if (!schema)
    throw new Error(
      `${operation.operationId} responded with ${status}, which it does not declare: add '${status}' to its responses.`,
    );
  const validate = validatorOf(JSON.stringify(schema));
  if (validate(body)) return;
  throw new Error(
    `${operation.operationId} isSettled ${status} with ${JSON.stringify(body)}: ${ajv.errorsText(validate.errors)}`,
  );
}

function validatorOf(schema: string): ValidateFunction {
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(JSON.parse(schema.replaceAll('"#/', '"bundle#/')) as object);
    validators.set(schema, validate);
  }
  return validate;
}

const parametersOf = (template: string): number => template.split('{').length;

const patternOf = (template: string): RegExp => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
