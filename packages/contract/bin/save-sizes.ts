/** Saves the sizes of the client's modules as the baseline that a failing size gate compares with. */
import { saveBaseline } from '../src/size/growth.ts';

await saveBaseline();
