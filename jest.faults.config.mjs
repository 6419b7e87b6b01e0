// The proofs kill the app as it is built and damage its files: a suite of their own, run by `npm run faults`.
import base from './jest.config.mjs';

export default { ...base, roots: ['<rootDir>/test/faults'], testRegex: '\\.faults\\.ts$', testTimeout: 600_000 };
