import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: process.env['OUTPUT_DIR'] ?? '.',
  workers: 1,
  reporter: 'json',
  use: { launchOptions: JSON.parse(process.env['LAUNCH_OPTIONS'] ?? '{}') as object },
});
