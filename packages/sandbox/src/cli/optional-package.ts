/** Thrown when an option needs a package that is not installed. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';
}

/**
 * Imports a module that needs an optional package. A sandbox without the option does not need it.
 *
 * @param entry - The module. A parameter, so that a bundler leaves it out.
 * @param option - The option, for the error.
 * @param name - The package.
 * @throws {@link MissingPackage} when the package is not installed.
 */
export async function importOptional(entry: string, option: string, name: string): Promise<unknown> {
  try {
    return (await import(entry)) as unknown;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    // A command that was bundled may lack the sandbox itself.
    const names = message.includes(name) ? [name] : ['@litas/sandbox', name];
    throw new MissingPackage(`${option} needs ${names.join(' and ')}. Run: npm install ${names.join(' ')}`, {
      cause,
    });
  }
}
