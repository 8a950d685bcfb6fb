/** Removes `dist` of the package it is run in, so that what an earlier build left there is not published. */
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
