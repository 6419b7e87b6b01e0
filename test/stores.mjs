/**
 * The two places where the log can be, for the suites that run the built app: each file of tests runs in both, unless
 * its suite says why it cannot.
 */
const stores = ['embedded', 'eventstoredb'];

/**
 * Jest's projects, one for each store, or for the one that LYDHOER_TEST_STORE names. `alone` says of a file of tests
 * which store it is about, and why the other one has nothing of the kind.
 */
export function projects({ testTimeout, workerIdleMemoryLimit, setupFiles, ...shared }, roots, testRegex, alone) {
  const only = process.env.LYDHOER_TEST_STORE;
  return stores
    .filter((store) => only === undefined || only === store)
    .map((store) => ({
      ...shared,
      displayName: store,
      roots,
      testRegex,
      testPathIgnorePatterns: ['/node_modules/', ...notFor(store, alone)],
      setupFiles: [...setupFiles, `<rootDir>/test/on-${store}.mjs`],
    }));
}

const notFor = (store, alone) =>
  Object.entries(alone)
    .filter(([other]) => other !== store)
    .flatMap(([, files]) => Object.keys(files))
    .map((name) => `/${name.replaceAll('.', '\\.')}$`);
