import { whereOptions } from '../operator/help.js';

/** What `npm run lydhoer -- status --help` prints. */
export const help = `Show how the log and the views are

  npm run lydhoer -- status [--api URL --token @FILE] [--json]

${whereOptions}

Without --api it looks at the data folder of this machine (LYDHOER_MODE, LYDHOER_DATA), also while an API has it: it reads
only, and asks a log on EventStoreDB for its end. It then shows what the views have saved; the API itself may be further, and
tells with --api what is being built.
Exit code 1: a set of views has failed, cannot be read, or has parked events.
`;
