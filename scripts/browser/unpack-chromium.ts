/** Unpacks the Chromium of `@sparticuz/chromium` into the folder that `TMPDIR` names, where that package puts its files. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
