// Dependencies of newer versions of MSW are ES modules only.
module.exports = {
  transform: { '\\.mjs$|until-async': 'babel-jest' },
  transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?(?:rettime|until-async|@open-draft)/)'],
};
