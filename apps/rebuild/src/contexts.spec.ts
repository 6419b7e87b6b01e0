import { DemoSignIn } from '@lydhoer/access';
import type { EventCatalog } from '@lydhoer/event-store';
import { JsonLog, SystemClock } from '@lydhoer/http';
import type { ViewSet } from '@lydhoer/read-models';
import { applicationOn } from '../../api/src/create-app.js';
import { platformInMemory } from '../../api/src/open-platform.js';
import { contextCatalog, contextEvents, viewSets } from './contexts.js';

describe('What is folded without the application', () => {
  let catalog: EventCatalog;
  let added: readonly ViewSet[];

  beforeAll(async () => {
    const platform = platformInMemory();
    const parts = { platform, signIn: await DemoSignIn.open(), log: new JsonLog('warn'), clock: new SystemClock() };
    const app = await applicationOn(parts, { bodyLimit: 1_048_576, requestTimeout: 60_000 });
    ({ catalog } = platform.parts);
    added = platform.parts.readModels.viewSets();
    await app.close();
    await platform.close();
  });

  it('is every event that a module of the application declares, and no other', () => {
    expect(new Set(contextEvents)).toEqual(new Set(catalog.all()));
    expect(new Set(contextCatalog().all())).toEqual(new Set(contextEvents));
    for (const declaration of catalog.all()) expect(contextEvents).toContain(declaration);
  });

  it('is every view set that a module of the application adds, and no other', () => {
    expect(viewSets.map(({ name }) => name).sort()).toEqual(added.map(({ name }) => name).sort());
    for (const set of added) expect(viewSets).toContain(set);
  });
});
