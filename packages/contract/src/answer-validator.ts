import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { operationsOf } from './description/operations.ts';
import type { Bundle } from './description/read.ts';

/** Judges answers by the schemas of the bundle itself, where Prism judges by a view of it. */
export interface AnswerValidator {
  /** What is wrong with the body of an operation's successful answer; empty when nothing is. */
  violationsOf(operationId: string, body: unknown): string[];
}

/** Makes a judge that compiles the schema of an answer when it is first asked for it. */
export function answerValidator(bundle: Bundle): AnswerValidator {
  // The description's own keywords, such as `x-required-scopes`, are annotations to it.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(bundle, 'bundle');
  const operations = new Map(operationsOf(bundle).map((operation) => [operation.operationId, operation]));
  const validators = new Map<string, ValidateFunction>();

  const validatorOf = (operationId: string): ValidateFunction => {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`The description has no operation ${operationId}.`);
    const { path, method, success, answers } = operation;
    const schema = answers[success]?.schema ? { $ref: answerSchema(path, method, success) } : false;
    return ajv.compile(schema);
  };

  return {
    violationsOf: (operationId, body) => {
      const validate = validators.get(operationId) ?? validatorOf(operationId);
      validators.set(operationId, validate);
      // An answer may be without a body where the description also gives a 204.
      if (body === undefined) return noBodyIn(operations.get(operationId)?.answers ?? {});
      validate(body);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
    },
  };
}

const noBodyIn = (answers: object): string[] => ('204' in answers ? [] : [': must have a body']);

function answerSchema(path: string, method: string, status: number): string {
  const steps = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    'application/json',
    'schema',
  ];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')));
  return `bundle#/${pointer.join('/')}`;
}
