import { fastify } from 'fastify';
import { BareLog, type BareEvent } from './measuring/bare-log.js';

// The least that takes a registration durably over HTTP: Fastify, a body parsed from JSON, one prepared insert of the
// bytes that Lydhør writes, group-committed. What is waiting when a turn of the event loop ends shares a transaction.
const [path = '', type = '', metadata = '', data = ''] = process.argv.slice(2);
const log = new BareLog(path);

let waiting: { readonly event: BareEvent; readonly answer: () => void }[] = [];
function commit(): void {
  const group = waiting;
  waiting = [];
  log.write(group.map(({ event }) => event));
  for (const { answer } of group) answer();
}

const server = fastify();
server.post('/complaints', async (request, reply) => {
  const id = String(request.headers['idempotency-key']);
  await new Promise<void>((answer) => {
    if (waiting.push({ event: { id, type, metadata, data }, answer }) === 1) setImmediate(commit);
  });
  void reply.status(201);
  return { id };
});
server.get('/written', () => ({ written: log.written }));
process.on('SIGTERM', () => {
  void server.close().then(() => {
    log.close();
  });
});
const address = await server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
