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
  constructor(readonly parts: PlatformParts) {}

  /** Begins to fold, once every module has added its views. */
  start(): Promise<void> {
    return this.parts.readModels.start();
  }

  /** Finishes and closes, in this order: folding (with its checkpoint), the log, the keys. Intake has ended before. */
  async close(): Promise<void> {
    await this.parts.asOf.close();
    await this.parts.readModels.stop();
    await this.parts.store.close();
    this.parts.vault.close();
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
