import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { logSettings } from '../log-server.js';

/** The command line as it is built. */
const entry = join(process.cwd(), 'dist/cli/apps/cli/src/main.js');

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A demo data folder, and whatever else is set. */
export type Place = string | (Readonly<Record<string, string>> & { readonly LYDHOER_DATA: string });

/** Starts the built command line on a demo data folder, without the synthetic municipality. */
export const startCommand = (place: Place, ...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [entry, ...words], {
    env: {
      PATH: process.env.PATH,
      LYDHOER_DEMO: 'empty',
      ...(typeof place === 'string' ? { LYDHOER_DATA: place } : place),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs it to its end. */
export async function command(place: Place, ...words: readonly string[]): Promise<Said> {
  const log = await logSettings(typeof place === 'string' ? place : place.LYDHOER_DATA);
  const child = startCommand({ ...log, ...(typeof place === 'string' ? { LYDHOER_DATA: place } : place) }, ...words);
  let out = '';
  let err = '';
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}
