import { randomUUID } from 'node:crypto';
import type { LogRecord, NewRecord, ServerLog } from './server-log.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const NOTHING = new Uint8Array();

const systemEvent = (type: string, data: string, isJson = true): NewRecord => ({
  id: randomUUID(),
  type,
  isJson,
  data: utf8(data),
  metadata: NOTHING,
});

/** What a server writes before anybody else does: an empty log is never quite empty. */
export function writeFirstEvents(log: ServerLog): void {
  log.write('$$$stats-127.0.0.1:2113', [systemEvent('$metadata', '{"$maxAge":86400}')]);
  log.write('$user-admin', [systemEvent('$UserCreated', '{"LoginName":"admin"}')]);
  log.write('$persistentSubscriptionConfig', [systemEvent('$PersistentConfig', '{"Version":"2","Entries":[]}')]);
}

/** What a stream's metadata says once everything before a revision is hidden. */
export const writeTruncation = (log: ServerLog, stream: string, before: bigint): void => {
  log.write(`$$${stream}`, [systemEvent('$metadata', `{"$tb":${before.toString()}}`)]);
};

/** What the projection of categories does: a link to the event in a stream of the system. */
export function writeLink(log: ServerLog, { stream, revision }: LogRecord): void {
  const category = stream.slice(0, Math.max(stream.indexOf('-'), 0));
  log.write(`$ce-${category}`, [systemEvent('$>', `${revision.toString()}@${stream}`, false)]);
}

/** The event a link leads to; undefined when its stream was deleted or truncated since. */
export function linkedEvent(log: ServerLog, link: LogRecord): LogRecord | undefined {
  const [, revision = '', stream = ''] = /^(\d+)@(.*)$/s.exec(Buffer.from(link.data).toString('utf8')) ?? [];
  if (log.isTombstoned(stream)) return undefined;
  return log.visible(log.stream(stream)).find((record) => record.revision.toString() === revision);
}
