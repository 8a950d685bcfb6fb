import type { CommandParameter } from '../generated/command-table.gen.ts';
import { UsageError } from '../terminal/command-error.ts';
import { optionName } from './option-name.ts';

/**
 * Converts the text of an option to the value of a parameter.
 *
 * @throws UsageError when the text has another form.
 */
export function readValue({ name, form }: CommandParameter, text: string): unknown {
  switch (form) {
    case 'text':
      return text;
    case 'id':
      return /^\d+$/.test(text) ? numberOf(name, text, 'an integer') : text;
    case 'integer':
      if (/^-?\d+$/.test(text)) return numberOf(name, text, 'an integer');
      throw invalid(name, 'an integer');
    case 'number':
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
      throw invalid(name, 'a number, such as 54.68');
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw invalid(name, 'true or false');
    case 'list':
      return text.split(',').map((each) => each.trim());
    case 'json':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw invalid(name, `JSON, such as '{"code":"LT"}'`);
      }
  }
}

function numberOf(name: string, text: string, form: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw invalid(name, form);
}

const invalid = (name: string, form: string): UsageError =>
  new UsageError(`Option --${optionName(name)} is not valid. It must be ${form}.`);
