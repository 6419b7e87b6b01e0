// The journeys talk over HTTP to the app as it is built: a suite of their own, run by `npm run journeys`, once with the
// log in a file and once with it on a server. `LYDHOER_TEST_STORE=embedded` or `=eventstoredb` runs one of them alone.
import base from './jest.config.mjs';
import { projects } from './test/stores.mjs';

/** What happens in them is decided, told and shown the same wherever the log is; the-loop.journey.ts goes through both. */
const ofTheRules = [
  'a-formalitet-complaint.journey.ts',
  'a-letter-never-sent.journey.ts',
  'a-point-raised-later.journey.ts',
  'a-reclassification.journey.ts',
  'a-step-taken-back.journey.ts',
  'appeal-administration.journey.ts',
  'appeal-committee.journey.ts',
  'contact-to-complaint.journey.ts',
  'own-initiative.journey.ts',
  'the-citizens-journey.journey.ts',
];

const alone = {
  embedded: {
    ...Object.fromEntries(ofTheRules.map((file) => [file, 'it is about rules, which know nothing of the store'])),
    'backup.journey.ts':
      'the log is a file to copy; a server has a backup of its own, and moving.journey.ts has the keys',
    'cluster-guide.journey.ts': 'it starts the servers it tells of by itself',
    'data-folder.journey.ts': 'what lies in the folder is all there is; with a server it can be made again',
    'moving.journey.ts': 'it goes from one to the other and back by itself',
    'old-node.journey.ts': 'it ends before it opens anything',
    'operate-guide.journey.ts': 'the guide is the one for a log in a file',
  },
  eventstoredb: {
    'log-server.journey.ts': 'there is a server to lose',
  },
};

export default {
  testTimeout: base.testTimeout,
  projects: projects(base, ['<rootDir>/test/journeys'], '\\.journey\\.ts$', alone),
};
