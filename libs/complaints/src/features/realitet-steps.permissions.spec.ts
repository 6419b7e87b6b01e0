import { readFileSync } from 'node:fs';
import { chairTrack } from '../domain/realitet/chair.track.js';
import { realitetTables } from '../domain/realitet/realitet.tracks.js';

describe('Who may take a step', () => {
  interface Operation {
    readonly operationId: string;
    readonly 'x-permission': string;
  }
  const described = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const operations = Object.values(described.paths).flatMap((path) => Object.values(path));
  const allowed = new Map(operations.map((operation) => [operation.operationId, operation['x-permission']]));
  const rows = [...Object.values(realitetTables).flat(), ...chairTrack];

  it.each([...new Map(rows.map(({ may, by }) => [may, by]))])('of %s is whom the tables say: %s', (may, by) => {
    expect(allowed.get(`${may.charAt(0).toLowerCase()}${may.slice(1)}`)).toBe(by);
    expect(new Set(rows.filter((row) => row.may === may).map((row) => row.by)).size).toBe(1);
  });
});
