// The journeys talk over HTTP to the app as it is built: a suite of their own, run by `npm run journeys`.
import base from './jest.config.mjs';

export default { ...base, roots: ['<rootDir>/test/journeys'], testRegex: '\\.journey\\.ts$' };
