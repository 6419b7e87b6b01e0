import 'reflect-metadata';
import { settingsFrom } from '@lydhoer/config';
import { createApp } from './create-app.js';
import { loadStandingData } from './standing-data.js';
import { startFailure } from './start-failure.js';
import { closeOnSignal } from './stopping.js';

try {
  const settings = settingsFrom(process.env);
  const lydhoer = await createApp(settings);
  closeOnSignal(lydhoer);
  await loadStandingData(lydhoer, settings, { at: lydhoer.clock.now() });
  await lydhoer.app.listen(settings.port, settings.host);
  process.stdout.write(`Lydhør (${settings.mode}): ${await lydhoer.app.getUrl()}/docs\n`);
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
}
