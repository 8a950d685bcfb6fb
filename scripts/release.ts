/**
 * Publishes the packages whose version is not published yet; `--dry-run` shows what would be published, and changes nothing. What the
 * workflow of releases and `pnpm release` run.
 */
import process from 'node:process';
import { command, runCommand } from './process/command.ts';
import { dryRun, publish } from './release/release.ts';

await runCommand(() => {
  const { dryRun: isDry = false } = command('release', 'Publishes the packages with a new version.')
    .option(
      '--dry-run',
      'print versions, sizes and changelogs that the waiting changesets lead to; publish nothing',
    )
    .parse(
      process.argv.slice(2).filter((each) => each !== '--'),
      { from: 'user' },
    )
    .opts<{ dryRun?: boolean }>();
  return isDry ? dryRun() : publish();
});
