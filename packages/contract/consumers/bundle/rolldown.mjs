import { rolldown } from 'rolldown';

const bundle = await rolldown({ input: 'program.js', platform: 'node' });
await bundle.write({ file: 'bundle.cjs', format: 'cjs', codeSplitting: false });
