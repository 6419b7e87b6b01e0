import { once } from 'node:events';
import { createServer, type AddressInfo, type Server as NetServer, type Socket } from 'node:net';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { acknowledging } from './acknowledge.js';
import { AppendService } from './append-service.js';
import { BatchAppendService } from './batch-append-service.js';
import { featuresService, gossipService, streamsService } from './definitions.js';
import { DeleteService } from './delete-service.js';
import { noFaults, type Faults } from './faults.js';
import { keepIn } from './kept-log.js';
import { ReadService } from './read-service.js';
import { ServerLog } from './server-log.js';
import { noticing } from './notice-credentials.js';
import { clusterOfOne, supportedMethods } from './server-facts.js';
import { writeFirstEvents } from './system-events.js';
import { Writer } from './writer.js';

export interface FakeEventStoreDbOptions {
  /** Default: any free one. */
  readonly port?: number;
  /** The server's clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** Keeps the log in this file, over restarts. Default: in memory only. */
  readonly logFile?: string;
}

/**
 * An EventStoreDB in this process: its log in memory, its services over real HTTP/2 on a port of its own, behaving as
 * a 23.10.6 was seen to. `faults` makes it misbehave; it changes while the server runs.
 */
export class FakeEventStoreDb {
  readonly faults: Faults = noFaults();
  readonly log: ServerLog;
  /** User names and passwords that arrived: a server without TLS is never sent any. */
  readonly credentials: string[] = [];
  private readonly writer: Writer;
  private readonly reads: ReadService;
  private readonly grpc = new Server({ interceptors: [noticing(this.credentials)] });
  private readonly connections = new Map<string, Socket>();
  private readonly listener: NetServer;
  private port = 0;
  private readonly closeFile: () => void;

  private constructor({ now = Date.now, logFile }: FakeEventStoreDbOptions) {
    this.log = new ServerLog(now);
    this.closeFile = logFile === undefined ? () => undefined : keepIn(logFile, this.log);
    if (this.log.records.length === 0) writeFirstEvents(this.log);
    this.writer = new Writer(this.log, this.faults);
    this.reads = new ReadService(this.log, this.faults, this.reset);
    this.addServices();
    const injector = this.grpc.createConnectionInjector(ServerCredentials.createInsecure());
    this.listener = createServer((socket) => {
      const peer = `${socket.remoteAddress ?? ''}:${(socket.remotePort ?? 0).toString()}`;
      this.connections.set(peer, socket);
      socket.once('close', () => this.connections.delete(peer));
      injector.injectConnection(socket);
    });
  }

  static async start(options: FakeEventStoreDbOptions = {}): Promise<FakeEventStoreDb> {
    const fake = new FakeEventStoreDb(options);
    fake.port = options.port ?? 0;
    await fake.comeBack();
    return fake;
  }

  /** The connection string for a client. */
  get url(): string {
    return `esdb://127.0.0.1:${this.port.toString()}?tls=false`;
  }

  /** Reads and subscriptions that have not ended. */
  get openReads(): number {
    return this.reads.open;
  }

  /** Events handed to the transport so far: a reader that takes none makes it stop. */
  get eventsSent(): number {
    return this.reads.sent;
  }

  /** Checkpoints that subscriptions were given so far. */
  get checkpointsSent(): number {
    return this.reads.checkpoints;
  }

  /** Resolves once so many appends have arrived and wait to be written (`faults.appendDelay`). */
  async appendsInFlight(count: number): Promise<void> {
    await this.writer.inFlight(count);
  }

  /**
   * As if killed: the port closes, connections are reset, of the appends on their way some were written and none is
   * answered. What was written stays.
   */
  async goAway(): Promise<void> {
    if (!this.listener.listening) return;
    const closed = once(this.listener, 'close');
    this.listener.close();
    this.writer.killInFlight();
    for (const socket of this.connections.values()) socket.resetAndDestroy();
    await closed;
  }

  /** At the same port, with the same log. */
  async comeBack(): Promise<void> {
    this.listener.listen(this.port, '127.0.0.1');
    await once(this.listener, 'listening');
    this.port = (this.listener.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await this.goAway();
    this.grpc.forceShutdown();
    this.closeFile();
  }

  private readonly reset = (peer: string): void => {
    this.connections.get(peer)?.resetAndDestroy();
  };

  private addServices(): void {
    const acknowledge = acknowledging(this.faults, this.reset);
    const { append } = new AppendService(this.writer, acknowledge, this.faults);
    const { batchAppend } = new BatchAppendService(this.writer, acknowledge, this.faults);
    const deletes = new DeleteService(this.writer, this.faults);
    this.grpc.addService(streamsService.StreamsService, {
      read: this.reads.read,
      append,
      batchAppend,
      delete: deletes.delete,
      tombstone: deletes.tombstone,
    });
    this.grpc.addService(featuresService.ServerFeaturesService, { getSupportedMethods: supportedMethods(this.faults) });
    this.grpc.addService(gossipService.GossipService, { read: clusterOfOne(this.faults, () => this.port) });
  }
}
