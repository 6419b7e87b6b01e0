import 'reflect-metadata';
import { settingsFrom, type Settings } from '@lydhoer/config';
import { dateInDenmark } from '@lydhoer/kernel';
import { createApp, type Lydhoer } from './create-app.js';
import { announcement } from './demo/tour.js';
import { prepare } from './prepare.js';
import { startFailure } from './start-failure.js';
import { closeOnSignal } from './stopping.js';

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

/** Starts Lydhør and says where it is; says in a sentence why it cannot, and ends the process. */
export async function serve(): Promise<void> {
  let lydhoer: Lydhoer | undefined;
  try {
    const settings = settingsFrom(process.env);
    lydhoer = await createApp(settings);
    closeOnSignal(lydhoer);
    const { app, requests, clock } = lydhoer;
    const listen = () => app.listen(settings.port, settings.host);
    requests.closed = 'starting';
    if (settings.eventStore.kind === 'sqlite') {
      await prepare(lydhoer, settings, say);
      await listen();
    } else {
      // Health and metrics are there from the beginning: the server with the log may be away for long.
      await listen();
      say(`Lydhør listens on ${await app.getUrl()}; /health/ready says when it is ready.`);
      await prepare(lydhoer, settings, say);
    }
    requests.closed = settings.roles.has('api') ? undefined : 'not-answered-here';
    process.stdout.write(welcome(settings, await app.getUrl(), dateInDenmark(clock.now())));
  } catch (error) {
    // It was told to stop before it had started.
    if (lydhoer?.requests.stopping) return;
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  }
}

function welcome({ roles, mode, dataFolder }: Settings, address: string, today: string): string {
  if (!roles.has('api')) return `Lydhør works, in ${mode} mode; its health: ${address}/health/ready\n`;
  return mode === 'demo' ? announcement(address, today, dataFolder) : `Lydhør runs, in live mode: ${address}/docs\n`;
}
