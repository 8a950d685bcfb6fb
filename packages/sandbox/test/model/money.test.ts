import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BankModel } from './bank-model.ts';
import { holdingCommands } from './holding-commands.ts';
import { addsUp } from './invariants.ts';
import { movingCommands } from './moving-commands.ts';
import { pryingCommand } from './prying-command.ts';
import { startingPoint } from './reality.ts';
import { statementCommands } from './statement-commands.ts';
import { waitingCommands } from './waiting-commands.ts';
import { worldCommands } from './world-commands.ts';

const sequences = process.env['LITAS_FULL'] === '1' ? 5_000 : 30;
const commands = fc.commands(
  [
    ...holdingCommands,
    ...statementCommands,
    ...waitingCommands,
    ...movingCommands,
    ...worldCommands,
    pryingCommand,
  ],
  { maxCommands: 20 },
);

test(
  'money and permissions are equal to those of a model after any sequence of steps',
  { timeout: 1_800_000 },
  async () => {
    const { sandbox, start, beginning, state } = await startingPoint();
    let done = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        await sandbox.restore(start);
        const model = new BankModel(beginning, state);
        const reality = { sandbox, kept: undefined };
        await fc.asyncModelRun(() => ({ model, real: reality }), sequence);
        await addsUp(model, reality);
        done += 1;
      }),
      { numRuns: sequences },
    );
    expect(done).toBeGreaterThanOrEqual(sequences);
  },
);
