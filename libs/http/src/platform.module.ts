import { Global, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalog, EventStore, Streams, Vault } from '@lydhoer/event-store';
import { AsOf, ReadModels, type SqliteReadModels } from '@lydhoer/read-models';
import { ProcessRoles } from './process-roles.js';

export interface PlatformParts {
  readonly store: EventStore;
  readonly vault: Vault & { close(): void };
  readonly catalog: EventCatalog;
  readonly readModels: SqliteReadModels;
  readonly asOf: AsOf;
  /** Default: both. */
  readonly roles?: ProcessRoles;
}

type Watched = { readonly store: EventStore; readonly readModels: ReadModels };

/** What every context finds without importing it: the log, the keys, the read models, and the two buses. */
export class Platform {
  private readonly stopping = new AbortController();
  private beginning: Promise<void> | undefined;

  /**
   * `join`: finds out whose log it is before anything in it is read, begins to fold, and tries until the log can be
   * reached. Without it the log is this process's own.
   */
  constructor(
    readonly parts: PlatformParts,
    private readonly join?: (signal: AbortSignal) => Promise<void>,
  ) {}

  /** Begins to fold, once every module has added its views; in the background when the log is to be joined first. */
  async start(): Promise<void> {
    this.beginning ??= this.join ? this.join(this.stopping.signal) : this.parts.readModels.start();
    if (!this.join) await this.beginning;
    // Who waits for it is told (`begun`); a process that stops before is not.
    else this.beginning.catch(() => undefined);
  }

  /** Resolves when folding has begun. Throws `StoreRefused` when the log is not this installation's. */
  async begun(): Promise<void> {
    await this.beginning;
  }

  /** Finishes and closes, in this order: folding (with its checkpoint), the keys, the log. Intake has ended before. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.beginning?.catch(() => undefined);
    await this.parts.asOf.close();
    await this.parts.readModels.stop();
    this.parts.vault.close();
    await this.parts.store.close();
  }
}

@Global()
@Module({})
export class PlatformModule implements OnModuleInit {
  constructor(private readonly platform: Platform) {}

  /** `watched`: the log and the read models as they are handed out, where somebody looks on. */
  static forRoot(platform: Platform, watched: Watched = platform.parts): DynamicModule {
    const { vault, catalog, asOf, roles = new ProcessRoles(new Set(['api', 'worker'])) } = platform.parts;
    const { store, readModels } = watched;
    return {
      module: PlatformModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        Streams,
        { provide: Platform, useValue: platform },
        { provide: EventStore, useValue: store },
        { provide: Vault, useValue: vault },
        { provide: EventCatalog, useValue: catalog },
        { provide: ReadModels, useValue: readModels },
        { provide: AsOf, useValue: asOf },
        { provide: ProcessRoles, useValue: roles },
      ],
      exports: [Streams, EventStore, Vault, EventCatalog, ReadModels, AsOf, ProcessRoles, CqrsModule],
    };
  }

  /** Every module has been made by now, and has added its views. */
  async onModuleInit(): Promise<void> {
    await this.platform.start();
  }
}
