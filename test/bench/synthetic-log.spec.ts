import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@lydhoer/event-store';
import { contextCatalog } from '../../apps/rebuild/src/contexts.js';
import { writeSyntheticLog } from './synthetic-log.js';
import { everyStep, type TimedStep } from './synthetic/lives.js';
import { clearTexts } from './synthetic/sealed-texts.js';
import { withoutDeadlines } from './synthetic/without-deadlines.js';

describe('The synthetic log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-synthetic-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds events as they are declared, each stream without a gap, about fourteen for each complaint', () => {
    const catalog = contextCatalog();
    const next = new Map<string, bigint>();
    let events = 0;
    let before = '';
    for (const step of everyStep(2_000, clearTexts)) {
      expect(step.expected).toBe(next.has(step.stream) ? next.get(step.stream) : 'no-stream');
      next.set(step.stream, (next.get(step.stream) ?? -1n) + BigInt(step.events.length));
      for (const { type, data } of step.events) {
        catalog.check(type, data);
        expect(step.stream.startsWith(`${catalog.declarationOf(type).category}-`)).toBe(true);
        events++;
      }
      expect(step.at >= before).toBe(true);
      before = step.at;
    }
    expect(Math.round(events / 2_000)).toBe(14);
  });

  it('is the same for the same number of complaints, and many cases are open at once', () => {
    const all = [...everyStep(500, clearTexts)];
    expect([...everyStep(500, clearTexts)]).toEqual(all);
    const neighbours = all.filter(({ stream }, index) => stream !== all[index - 1]?.stream);
    expect(neighbours.length).toBeGreaterThan(all.length * 0.7);
  });

  it('can be had as it was before complaints kept their deadlines: everything else, each stream without a gap', () => {
    const next = new Map<string, bigint>();
    const plain = [...withoutDeadlines(everyStep(300, clearTexts))];
    for (const { stream, expected, events } of plain) {
      expect(expected).toBe(next.has(stream) ? next.get(stream) : 'no-stream');
      next.set(stream, (next.get(stream) ?? -1n) + BigInt(events.length));
    }
    const told = (steps: Iterable<TimedStep>) => [...steps].flatMap(({ events }) => events);
    const rest = told(everyStep(300, clearTexts)).filter(({ type }) => !type.startsWith('Deadline'));
    expect(told(plain)).toEqual(rest);
    expect(rest.length).toBeLessThan(told(everyStep(300, clearTexts)).length * 0.8);
  });

  it('stands in a data folder as it was dealt, over six years of recorded days', async () => {
    const { dataFolder, events } = await writeSyntheticLog(folder, 200);
    const store = SqliteEventStore.open(join(dataFolder, 'log.db'), { alongside: true });
    const dealt = [...everyStep(200, clearTexts)].flatMap((step) => step.events.map(({ type }) => [step.stream, type]));
    const written: [string, string][] = [];
    const days = new Set<string>();
    for await (const batch of store.readAll({ after: 0n })) {
      for (const { stream, type, recordedAt, metadata } of batch.events) {
        if (!metadata.actor.startsWith('system:')) written.push([stream, type]);
        days.add(recordedAt.slice(0, 10));
      }
    }
    await store.close();
    expect(written).toEqual(dealt);
    expect(events).toBeGreaterThan(written.length);
    expect([...days].sort().at(0)).toBe('2019-12-01');
    expect([...days].sort().at(-1)).toMatch(/^2025-12-/);
    await expect(writeSyntheticLog(folder, 1)).rejects.toThrow('holds a log already');
  });
});
