import 'reflect-metadata';
import { exitCodes, UsageError } from './exit-codes.js';
import { help } from './help.js';
import { importRegister } from './import/import.js';

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

const [command, ...words] = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n--help says what there is.\n`);
  process.exitCode = exitCodes.usage;
}

async function run() {
  switch (command) {
    case 'import':
      return importRegister(words, stop.signal);
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(help);
      return exitCodes.done;
    case undefined:
      throw new UsageError('Which command?');
    default:
      throw new UsageError(`There is no command ${command}.`);
  }
}
