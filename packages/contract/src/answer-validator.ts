import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Bundle, operationsOf } from './description.ts';

/** Judges answers by the schemas of the bundle itself, where Prism judges by a view of it. */
export interface AnswerValidator {
  /** What is wrong with the body of an operation's successful answer; empty when nothing is. */
  violationsOf(operationId: string, body: unknown): string[];
}

/** Compiles the schemas of every successful answer. */
export function answerValidator(bundle: Bundle): AnswerValidator {
  // The description's own keywords, such as `x-required-scopes`, are annotations to it.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(bundle, 'bundle');
  const validators = new Map<string, ValidateFunction>(
    operationsOf(bundle).map(({ operationId, method, path, success }) => {
      const steps = [
        'paths',
        path,
        method.toLowerCase(),
        'responses',
        String(success),
        'content',
        'application/json',
        'schema',
      ];
      const pointer = steps
        .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
        .join('/');
      return [operationId, ajv.compile({ $ref: `bundle#/${pointer}` })];
    }),
  );
  return {
    violationsOf: (operationId, body) => {
      const validate = validators.get(operationId);
      if (!validate) throw new Error(`The description has no operation ${operationId}.`);
      validate(body);
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
    },
  };
}
