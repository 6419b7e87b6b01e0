import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { BareClient } from './bare-client.js';

// The least that takes a registration over HTTP and keeps it on an EventStoreDB server: Fastify, a body parsed from
// JSON, one append of what Lydhør writes through the bare client, answered when the server has it.
const [url = '', type = '', metadata = '{}', data = '{}'] = process.argv.slice(2);
const client = new BareClient(url);
const { checksum, ...others } = JSON.parse(metadata) as Record<string, unknown>;
delete others.commandId;
const parsedData = JSON.parse(data) as object;

const server = fastify();
server.post('/complaints', async (request, reply) => {
  const bareKey = String(request.headers['idempotency-key']);
  // As many bytes, under names by which Lydhør, which reads the same log, knows that the event is none of its own.
  const whole = { ...others, bareSum: checksum, bareKey };
  await client.append(`bare-${bareKey}`, 'no-stream', [{ id: randomUUID(), type, data: parsedData, metadata: whole }]);
  void reply.status(201);
  return { id: bareKey };
});
process.on('SIGTERM', () => {
  void server.close().then(() => client.close());
});
const address = await server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
