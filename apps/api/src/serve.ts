import 'reflect-metadata';
import { settingsFrom } from '@lydhoer/config';
import { dateInDenmark } from '@lydhoer/kernel';
import { createApp } from './create-app.js';
import { seedWhenEmpty } from './demo/seed.js';
import { announcement } from './demo/tour.js';
import { loadStandingData } from './standing-data.js';
import { startFailure } from './start-failure.js';
import { closeOnSignal } from './stopping.js';

/** Starts Lydhør and says where it is; says in a sentence why it cannot, and ends the process. */
export async function serve(): Promise<void> {
  try {
    const settings = settingsFrom(process.env);
    const lydhoer = await createApp(settings);
    closeOnSignal(lydhoer);
    await seedWhenEmpty(lydhoer, settings, (sentence) => process.stderr.write(`${sentence}\n`));
    await loadStandingData(lydhoer, settings, { at: lydhoer.clock.now() });
    await lydhoer.app.listen(settings.port, settings.host);
    const address = await lydhoer.app.getUrl();
    process.stdout.write(
      settings.mode === 'demo'
        ? announcement(address, dateInDenmark(lydhoer.clock.now()))
        : `Lydhør runs, in live mode: ${address}/docs\n`,
    );
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  }
}
