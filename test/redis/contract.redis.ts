import { randomUUID } from 'node:crypto';
import { jobsContract, killedCases } from '@lydhoer/jobs/testing';
import { RedisServer } from './redis-server.js';

const server = await RedisServer.open();
afterAll(() => server.remove());
const somewhere = () => ({ url: server.url, prefix: `lydhoer-${randomUUID()}` });

jobsContract('BullMQ on Redis', somewhere);
killedCases('BullMQ on Redis', somewhere);
