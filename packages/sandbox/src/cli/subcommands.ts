import type { Command } from 'commander';
import type { DoctorOptions } from './doctor.ts';
import {
  readHost,
  readNamedWorld,
  readPort,
  readPublicUrl,
  readStore,
  readWorldName,
} from './read-values.ts';
import type { ExportOptions, ImportOptions } from './world-files.ts';

/** The actions of the commands after the name of the program. */
export interface SubcommandActions {
  /** Checks why a sandbox does not work. */
  readonly doctor: (options: DoctorOptions) => Promise<void>;
  /** Writes worlds into files. */
  readonly exportWorlds: (names: readonly string[], options: ExportOptions) => Promise<void>;
  /** Reads worlds from files. */
  readonly importWorlds: (paths: readonly string[], options: ImportOptions) => Promise<void>;
}

/** Adds the commands `doctor`, `export` and `import`. */
export function addSubcommands(
  command: Command,
  { doctor, exportWorlds, importWorlds }: SubcommandActions,
): void {
  const subcommand = (name: string): Command =>
    command
      .command(name)
      .helpOption('-h, --help', 'print this help')
      .helpCommand(false)
      .allowExcessArguments(false)
      .copyInheritedSettings(command);
  const withPlace = (each: Command): Command =>
    each
      .option('--url <url>', 'URL of a running sandbox', readPublicUrl, 'http://127.0.0.1:4010')
      .option(
        '--store <address>',
        'use this store instead of the URL; a SQLite file must not be open in a sandbox',
        readStore,
      )
      .addHelpText(
        'after',
        '\nThe environment variable LITAS_SANDBOX_TOKEN contains the token of a team, for a sandbox with --team.',
      );
  subcommand('doctor')
    .summary('check why a sandbox does not work')
    .description(
      'Checks Node, the port, a running sandbox, its store and its proxy, and prints what to do. The exit code is 1 if there is a problem.',
    )
    .option('--port <number>', 'port to check', readPort, 4010)
    .option('--host <address>', 'address to check', readHost, '127.0.0.1')
    .option(
      '--store <address>',
      'also check this store; a SQLite file must not be open in a sandbox',
      readStore,
    )
    .option('--public-url <url>', 'also check the URL under which clients reach the sandbox', readPublicUrl)
    .action(doctor);
  withPlace(subcommand('export'))
    .summary('write worlds into files')
    .description(
      'Writes the whole state of each world into the file NAME.json, which only you can read. The file contains keys and passwords. That of a team contains keys of tokens and messages with codes, but no keys of clients and no passwords.',
    )
    .argument('[worlds...]', 'names of the worlds (default: default)')
    .option('--all', 'export every world')
    .option('--output <folder>', 'folder of the files', '.')
    .option(
      '--snapshot <name>',
      'export this snapshot of the world instead of its present state',
      readWorldName,
    )
    .option('--force', 'replace files that exist')
    .action(exportWorlds);
  withPlace(subcommand('import'))
    .summary('read worlds from files')
    .description(
      'Replaces the state of a world by the one in a file that export wrote. It does not ask first.',
    )
    .argument('<files...>', 'the files')
    .option(
      '--world <name>',
      'import one file into this world, by default into the one that it names',
      readNamedWorld,
    )
    .action(importWorlds);
}
