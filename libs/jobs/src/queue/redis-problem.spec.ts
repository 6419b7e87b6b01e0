import { redisProblem } from './redis-problem.js';

const info = (version: string, policy: string, aof: string) =>
  `# Server\r\nredis_version:${version}\r\n# Memory\r\nmaxmemory_policy:${policy}\r\n# Persistence\r\naof_enabled:${aof}\r\n`;

describe('The settings of a Redis', () => {
  it.each(['6.2.0', '7.0.15', '8.0.0'])('are right with version %s, noeviction and an append-only file', (version) => {
    expect(redisProblem(info(version, 'noeviction', '1'))).toBeNull();
  });

  it.each([
    [info('5.0.7', 'noeviction', '1'), /version 5\.0\.7.*6\.2/],
    [info('6.0.16', 'noeviction', '1'), /version 6\.0\.16/],
    [info('7.0.15', 'allkeys-lru', '1'), /allkeys-lru.*maxmemory-policy noeviction/],
    [info('7.0.15', 'noeviction', '0'), /appendonly yes/],
    ['', /version unknown/],
  ])('are told when they are not, with what to set', (found, sentence) => {
    expect(redisProblem(found)).toMatch(sentence);
  });
});
