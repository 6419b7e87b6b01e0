import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { BareClient } from './bare-client.js';

// The least that takes a registration over HTTP and keeps it on an EventStoreDB server: Fastify, a body parsed from
// JSON, one append of what Lydhør writes through the bare client, answered when the server has it.
const [url = '', type = '', metadata = '{}', data = '{}'] = process.argv.slice(2);
const client = new BareClient(url);
const [parsedMetadata, parsedData] = [JSON.parse(metadata) as Record<string, unknown>, JSON.parse(data) as object];

const server = fastify();
server.post('/complaints', async (request, reply) => {
  const commandId = String(request.headers['idempotency-key']);
  const whole = { actor: '', causationId: '', correlationId: '', schemaVersion: 1, ...parsedMetadata, commandId };
  await client.append(`bare-${commandId}`, 'no-stream', [
    { id: randomUUID(), type, data: parsedData, metadata: whole },
  ]);
  void reply.status(201);
  return { id: commandId };
});
process.on('SIGTERM', () => {
  void server.close().then(() => client.close());
});
const address = await server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
