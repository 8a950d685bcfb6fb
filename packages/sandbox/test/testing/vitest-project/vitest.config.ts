export default {
  test: {
    root: process.env['ROOT'] ?? import.meta.dirname,
    include: ['*.case.ts'],
    reporters: ['json'],
    outputFile: process.env['OUTPUT_FILE'],
  },
};
