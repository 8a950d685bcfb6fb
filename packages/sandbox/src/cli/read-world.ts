import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { readWorldFile } from '../world-file/read-world-file.ts';
import type { WorldFile } from '../world-file/world-file.ts';
import { WorldFileError } from '../world-file/world-file-error.ts';

/** Reads a world file, and names the place of what is wrong in it. */
export function readWorld(path: string): WorldFile {
  const text = readText(path);
  try {
    return readWorldFile(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InvalidArgumentError(syntaxProblem(error.message, text));
    if (error instanceof WorldFileError) throw new InvalidArgumentError(contentProblem(error));
    throw error;
  }
}

/** Problems of a file that are told. */
const mostProblems = 20;

function contentProblem({ problems }: WorldFileError): string {
  const all = Object.entries(problems).map(([place, messages]) => `${place}: ${messages.join(', ')}`);
  if (all.length === 1) return `In the file, ${all[0]}.`;
  const told = all.slice(0, mostProblems);
  const rest = all.length - told.length;
  return ['In the file:', ...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InvalidArgumentError(
      code === 'ENOENT' ? 'There is no such file.' : `It cannot be read: ${code}.`,
    );
  }
}

/** Says where a text stops being JSON, whichever way this Node says it. */
function syntaxProblem(message: string, text: string): string {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `It stops being JSON at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
}
