import { whereOptions } from '../operator/help.js';

const where = `Without --api it reads the views of this machine (LYDHOER_MODE, LYDHOER_DATA), also while an API has them.`;
const what = `An event that a set of views cannot fold is parked, and later events of its stream wait with it: figures that they
touch say \`incomplete\`. It is never tried again in place, where it would come too late.`;

export const listHelp = `List the events that views could not fold

  npm run lydhoer -- parked list [--view SET] [--api URL --token @FILE] [--json]

  --view SET      one set of views; all of them when left out (\`status\` lists them)
${whereOptions}

${what}
${where}
Exit code 1: something is parked.
`;

export const showHelp = `Show why events of a set of views are parked

  npm run lydhoer -- parked show --view SET [--api URL --token @FILE] [--json]

  --view SET      the set of views
${whereOptions}

${what}
Words that may come from the event itself are shown as \`…\`. ${where}
Exit code 1: something is parked.
`;

export const retryHelp = `Try what is parked again, by building its set of views anew

  npm run lydhoer -- parked retry --view SET [--api URL --token @FILE] [--json]

  --view SET      the set of views
${whereOptions}

${what}
It helps once the program or its configuration was mended. Without --api no API may have the data folder open.
Exit code 1: something is still parked.
`;
