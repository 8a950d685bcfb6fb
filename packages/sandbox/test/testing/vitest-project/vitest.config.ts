export default {
  test: {
    root: import.meta.dirname,
    include: ['*.case.ts'],
    reporters: ['json'],
    outputFile: process.env['OUTPUT_FILE'],
  },
};
