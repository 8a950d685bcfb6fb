import type { Arbitrary, AsyncCommand } from 'fast-check';
import type { BankModel } from './bank-model.ts';
import { holdsTrue } from './invariants.ts';
import type { Reality } from './reality.ts';

/** Steps of sequences. */
export type Commands = Arbitrary<AsyncCommand<BankModel, Reality>>;

/** Does something to the sandbox and to the model. Its result is printed when a sequence fails. */
type Deed<Given> = (given: Given, model: BankModel, reality: Reality) => Promise<string>;

/** Makes steps of a kind, after each of which everything that always holds is looked at. */
export const commandsOf = <Given>(name: string, given: Arbitrary<Given>, deed: Deed<Given>): Commands =>
  given.map((value) => {
    const outline = value === undefined ? name : `${name} ${JSON.stringify(value)}`;
    let told = outline;
    return {
      check: () => true,
      run: async (model, reality) => {
        told = outline;
        told = `${outline}: ${await deed(value, model, reality)}`;
        await holdsTrue(model, reality);
      },
      toString: () => told,
    };
  });
