import 'reflect-metadata';
import { commandIn, commands } from './commands.js';
import { exitCodes, UsageError, type ExitCode } from './exit-codes.js';
import { helpFor, helpOf } from './help.js';

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

const words = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n--help says what there is.\n`);
  process.exitCode = exitCodes.usage;
}

async function run(): Promise<ExitCode> {
  const [first] = words;
  if (first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(helpOf(commands));
    return exitCodes.done;
  }
  if (first === undefined) throw new UsageError('Which command?');
  const found = commandIn(words);
  if (!found) throw new UsageError(`There is no command ${first}.`);
  const [command, rest] = found;
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(helpFor(command));
    return exitCodes.done;
  }
  return command.run(rest, stop.signal);
}
