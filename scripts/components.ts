/** Prints what the published packages install, with licenses, and writes it into `packed/sbom.cdx.json` in CycloneDX. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endWithOutput } from './process/end-with-output.mjs';
import { root } from './process/root.mjs';
import { licenseOf, readComponents, specifierOf } from './release/components.ts';

endWithOutput();

const bill = await readComponents(root);
await mkdir(join(root, 'packed'), { recursive: true });
await writeFile(join(root, 'packed/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
for (const component of bill.components) {
  console.log(specifierOf(component).padEnd(32), licenseOf(component));
}
