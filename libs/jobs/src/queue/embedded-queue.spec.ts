import { jobsContract, killedCases } from '../testing/index.js';

jobsContract('the process itself', () => undefined);
killedCases('the process itself', () => undefined);
