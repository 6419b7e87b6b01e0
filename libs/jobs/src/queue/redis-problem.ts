/** What is wrong with the settings of a Redis for carrying jobs, by its own `INFO`; null when nothing is. */
export function redisProblem(info: string): string | null {
  const found = new Map(
    info.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
  );
  const [major = 0, minor = 0] = (found.get('redis_version') ?? '').split('.').map(Number);
  if (!(major > 6 || (major === 6 && minor >= 2))) {
    return `Redis is of version ${found.get('redis_version') ?? 'unknown'}: BullMQ needs 6.2 or newer.`;
  }
  const policy = found.get('maxmemory_policy') ?? 'unknown';
  if (policy !== 'noeviction') {
    return (
      `Redis may throw jobs away when its memory is full (maxmemory-policy is ${policy}): they are carried again from ` +
      'the log, later. Set `maxmemory-policy noeviction`.'
    );
  }
  if (found.get('aof_enabled') !== '1') {
    return 'Redis keeps nothing over a restart (appendonly is no): jobs are carried again from the log, later. Set `appendonly yes`.';
  }
  return null;
}
