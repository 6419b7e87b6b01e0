import type { ParkedResponse } from '../../../api/src/operations/parked.response.js';
import type { Command } from '../command.js';
import { exitCodes, UsageError, type ExitCode } from '../exit-codes.js';
import { askedIn } from '../operator/asked.js';
import { codeOf, printedRebuilds } from '../operator/print-rebuilds.js';
import { rebuilt } from '../operator/rebuilding.js';
import { tableOf } from '../operator/table.js';
import { carryOut, type Outcome } from '../outcome.js';
import { listHelp, retryHelp, showHelp } from './help.js';
import { parkedEvents } from './parked-events.js';

export const parkedCommands: readonly Command[] = [
  { name: 'parked list', summary: 'list the events that views could not fold', help: listHelp, run: list },
  { name: 'parked show', summary: 'show why events of a set of views are parked', help: showHelp, run: show },
  {
    name: 'parked retry',
    summary: 'try what is parked again, by building its set of views anew',
    help: retryHelp,
    run: retry,
  },
];

function viewIn(view: string | undefined): string {
  if (view === undefined)
    throw new UsageError('Which set of views? Give --view SET; `parked list` shows where there is any.');
  return view;
}

function list(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json, view, api } = askedIn(words);
  return carryOut({ json, signal, stopped: 'Stopped.' }, async () =>
    outcomeOf(await parkedEvents(view, api, signal), (parked) =>
      tableOf([
        ['views', 'stream', 'position', 'event', 'waiting'],
        ...parked.map(({ set, subject, position, type, waiting }) => [set, subject, position, type, String(waiting)]),
      ]),
    ),
  );
}

function show(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json, view, api } = askedIn(words);
  const set = viewIn(view);
  return carryOut({ json, signal, stopped: 'Stopped.' }, async () =>
    outcomeOf(await parkedEvents(set, api, signal), (parked) => parked.map(printed).join('\n')),
  );
}

function retry(words: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const { json, view, api } = askedIn(words);
  const set = viewIn(view);
  const stopped = 'Stopped. What is parked stays parked; give it again.';
  return carryOut({ json, signal, stopped }, async () => {
    const rebuilds = await rebuilt(set, api, signal);
    const parked = await parkedEvents(set, api, signal);
    const left = parked.length === 0 ? 'Nothing is parked any more.' : parked.map(printed).join('\n');
    const failed = codeOf(rebuilds) === exitCodes.failed;
    return {
      text: `${printedRebuilds(rebuilds)}\n${left}`,
      json: { rebuilds, parked },
      code: failed ? exitCodes.failed : parked.length > 0 ? exitCodes.refused : exitCodes.done,
    };
  });
}

function outcomeOf(parked: readonly ParkedResponse[], print: (parked: readonly ParkedResponse[]) => string): Outcome {
  if (parked.length === 0) return { text: 'Nothing is parked.', json: { parked } };
  return { text: print(parked), json: { parked }, code: exitCodes.refused };
}

const printed = ({ set, subject, position, type, waiting, reason }: ParkedResponse): string =>
  `${set}: ${subject} waits at position ${position}, with ${waiting} later events\n  ${type}: ${reason}`;
