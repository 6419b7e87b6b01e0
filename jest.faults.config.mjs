// The proofs kill the app as it is built and damage its files: a suite of their own, run by `npm run faults`, once with
// the log in a file and once with it on a server. `LYDHOER_TEST_STORE=embedded` or `=eventstoredb` runs one of them alone.
import base from './jest.config.mjs';
import { projects } from './test/stores.mjs';

const alone = {
  embedded: {
    'clock.faults.ts': "an event's time is the server's, not the process's",
    'cut-short.faults.ts': 'the log is a file that can be cut',
    'flipped-bytes.faults.ts': 'the log is a file in which a bit can flip; the checksum is in the contract of the log',
    'full-disk.faults.ts': 'the disk that is full is the one with the log',
    'read-only.faults.ts': 'the disk that cannot be written is the one with the log',
    'two-processes.faults.ts': 'two processes on one log are refused; on a server they are test/cluster',
  },
  eventstoredb: {},
};

export default {
  testTimeout: 600_000,
  projects: projects(base, ['<rootDir>/test/faults'], '\\.faults\\.ts$', alone),
};
