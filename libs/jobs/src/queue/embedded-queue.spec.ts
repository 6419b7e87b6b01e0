import { jobsContract } from '../testing/index.js';

jobsContract('the process itself', () => undefined);
