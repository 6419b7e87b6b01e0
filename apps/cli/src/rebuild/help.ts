import { whereOptions } from '../operator/help.js';

/** What `npm run lydhoer -- rebuild --help` prints. */
export const help = `Build views anew from the log, and hold them against those that there were

  npm run lydhoer -- rebuild [--view SET] [--api URL --token @FILE] [--json]

  --view SET      one set of views; all of them when left out (\`status\` lists them)
${whereOptions}

Without --api it works on the data folder of this machine (LYDHOER_MODE, LYDHOER_DATA); no API may have it open. An API
goes on answering while it builds. Both compare each new file with the one before, row for row at one position of the
log, and then put it in its place: also when they differ, for the log is right. What was parked is tried again.
Exit code 1: views differed from what the log says; the report names their tables. They are right now.
`;
