// Jobs carried by BullMQ on a real Redis, which the suite starts by itself: run by `npm run redis`.
import base from './jest.config.mjs';

export default { ...base, roots: ['<rootDir>/test/redis'], testRegex: '\\.redis\\.ts$' };
