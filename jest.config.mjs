export default {
  testEnvironment: 'node',
  // Machines are shared and noisy: no claim is about how long it takes.
  testTimeout: 60_000,
  // Every suite leaves its modules behind in its worker; hundreds of them would fill its heap.
  workerIdleMemoryLimit: '1536MB',
  setupFiles: ['<rootDir>/test/property-runs.mjs'],
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  testRegex: '\\.spec\\.ts$',
  moduleNameMapper: {
    '^@lydhoer/([^/]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
    '^@lydhoer/([^/]+)/events$': '<rootDir>/libs/$1/src/events.ts',
    '^@lydhoer/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
};
