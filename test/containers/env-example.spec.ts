import { readFileSync, writeFileSync } from 'node:fs';
import { settingsFrom } from '@lydhoer/config';
import { variables } from '../../libs/config/src/variables.js';
import { printEnvExample } from './print-env-example.js';

const page = new URL('../../.env.example', import.meta.url);
const compose = ['compose.yaml', 'compose.cluster.yaml']
  .map((name) => readFileSync(new URL(`../../docker/${name}`, import.meta.url), 'utf8'))
  .join('\n');

/** As `docker compose` and systemd read such a file: a line each, what begins with # is nothing. */
const settingsIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_0-9]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

describe('.env.example', () => {
  it('is what the variables say (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, printEnvExample());
    expect(readFileSync(page, 'utf8')).toBe(printEnvExample());
  });

  it('sets nothing as it is, and with every line set what counts without it', () => {
    const text = readFileSync(page, 'utf8');
    expect(settingsIn(text)).toEqual({});
    const everything = settingsIn(text.replaceAll(/^#(?=[A-Z_0-9]+=)/gm, ''));
    expect(Object.keys(everything)).toEqual(expect.arrayContaining(Object.keys(variables)));
    expect(settingsFrom(everything)).toEqual(settingsFrom({}));
  });

  it('holds every variable that the compose files ask for, with their own standard', () => {
    const asked = [...compose.matchAll(/\$\{(\w+):-([^}]*)\}/g)].map(([, name, standard]) => `#${name}=${standard}`);
    expect(asked.length).toBeGreaterThan(3);
    expect(readFileSync(page, 'utf8').split('\n')).toEqual(expect.arrayContaining(asked));
    expect(compose.match(/(?<!\$)\$\{\w+[}:?]/g)).toHaveLength(asked.length);
  });
});
