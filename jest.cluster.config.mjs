// Several processes of the app as it is built on one log, which is on a server: a suite of its own, run by
// `npm run cluster`.
import base from './jest.config.mjs';

export default {
  ...base,
  roots: ['<rootDir>/test/cluster'],
  testRegex: '\\.cluster\\.ts$',
  testTimeout: 300_000,
};
