import { createHmac } from 'node:crypto';
import { masterKeyOf, urlOf, type Settings } from '@lydhoer/config';
import { nodeIdIn, type JobsOptions } from '@lydhoer/jobs';

/** How this process carries jobs. Call it with the data folder's lock held. Throws `SettingsRefused`. */
export function jobsOptionsFrom(settings: Settings): JobsOptions {
  const { jobs, dataFolder, roles, spool } = settings;
  const own = { node: nodeIdIn(dataFolder), works: roles.has('worker'), spool };
  if (jobs.kind === 'embedded') return own;
  const url = new URL(urlOf('LYDHOER_REDIS_URL', jobs));
  return { ...own, redis: { url, prefix: prefixOf(settings) } };
}

/** The same in every process of an installation, and another one in every other: they may share a Redis. */
function prefixOf(settings: Settings): string {
  const named = createHmac('sha256', masterKeyOf(settings)).update('the keys of jobs in Redis').digest('hex');
  return `lydhoer-${settings.mode}-${named.slice(0, 16)}`;
}
