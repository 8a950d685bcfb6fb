/** Saves the sizes of the client's modules as the baseline of the size gates. */
import { saveBaseline } from '../src/size/growth.ts';

await saveBaseline();
