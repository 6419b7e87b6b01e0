import {
  addressOf,
  httpUrl,
  key,
  oneOf,
  share,
  someOf,
  text,
  variable,
  wholeNumber,
  type Variable,
} from './variable.js';

/** Every setting of an installation. Printed into `docs/configuration.md`. */
export const variables = {
  LYDHOER_MODE: variable(
    oneOf('demo', 'live'),
    'demo',
    'A synthetic municipality with personas that sign in by name, or a real one. Their data never mix.',
  ),
  LYDHOER_DEMO: variable(
    oneOf('municipality', 'empty'),
    'municipality',
    'Whether an empty demo store is filled with the synthetic municipality. Means nothing in live mode.',
  ),
  LYDHOER_DATA: variable(text, './data', 'The folder that holds all data, in `demo` or `live` below it.'),
  LYDHOER_EVENT_STORE: variable(
    oneOf('sqlite', 'eventstoredb'),
    'sqlite',
    'Where the log is: a file of the data folder, for one process, or a server that several processes share. With a ' +
      'server the data folder of each process holds its views and a copy of the keys, and can be made again.',
  ),
  LYDHOER_EVENTSTOREDB_URL: variable(
    addressOf('esdb://', 'esdb+discover://'),
    undefined,
    'The connection string of EventStoreDB, with its user and password when it has them. Needed, here or as a file, ' +
      'when the log is there.',
    { secret: true },
  ),
  LYDHOER_EVENTSTOREDB_URL_FILE: variable(
    text,
    undefined,
    'A file that holds the connection string, instead of the variable.',
  ),
  LYDHOER_JOBS: variable(
    oneOf('embedded', 'bullmq'),
    'embedded',
    'Who hands jobs to workers: the process itself, or BullMQ on Redis. What is to be done stands in the log either way.',
  ),
  LYDHOER_REDIS_URL: variable(
    addressOf('redis://', 'rediss://'),
    undefined,
    'Redis, with its user and password when it has them. Needed, here or as a file, when BullMQ hands out the jobs.',
    { secret: true },
  ),
  LYDHOER_REDIS_URL_FILE: variable(text, undefined, 'A file that holds the address of Redis, instead of the variable.'),
  LYDHOER_ROLES: variable(
    someOf('api', 'worker'),
    'api,worker',
    'What this process does: answer requests, or carry out jobs, timers and policies, or both. A process that is only ' +
      '`worker` answers nothing but its health and metrics. With the log in a file one process does both.',
  ),
  LYDHOER_SPOOL: variable(
    text,
    undefined,
    'A folder for the files of jobs, sealed: an uploaded register, the result of an export. Every process must see the ' +
      'same one. Without it, `spool` in the data folder.',
  ),
  LYDHOER_HOST: variable(
    text,
    '127.0.0.1',
    'The address to listen on. Put a server that does TLS in front of any other.',
  ),
  LYDHOER_PORT: variable(wholeNumber(0, 65_535), '3000', 'The port to listen on; 0 takes a free one.'),
  LYDHOER_MASTER_KEY: variable(
    key,
    undefined,
    'The master key: it wraps every key that seals personal data. Needed in live mode, here or as a file. ' +
      'Make one with `openssl rand -base64 32`, and keep a copy apart from the data: without it they cannot be read.',
    { secret: true },
  ),
  LYDHOER_MASTER_KEY_FILE: variable(text, undefined, 'A file that holds the master key, instead of the variable.'),
  LYDHOER_OIDC_ISSUER: variable(
    text,
    undefined,
    'The sign-in service, as its tokens name it (`iss`). Needed in live mode.',
  ),
  LYDHOER_OIDC_AUDIENCE: variable(text, undefined, 'Lydhør, as the tokens name it (`aud`). Needed in live mode.'),
  LYDHOER_OIDC_JWKS_URL: variable(
    httpUrl,
    undefined,
    'Where the sign-in service publishes its keys. Needed in live mode.',
  ),
  LYDHOER_ORGANISATION_FILE: variable(
    text,
    undefined,
    'A JSON file with the departments, teams and staff. Needed at the first start in live mode.',
  ),
  LYDHOER_LOG_LEVEL: variable(
    oneOf('fatal', 'error', 'warn', 'info', 'debug'),
    'info',
    'The least important lines that are logged to stderr.',
  ),
  LYDHOER_BODY_LIMIT: variable(
    wholeNumber(1_024, 16_777_216, 'bytes'),
    '1048576',
    'The largest body of a request. Imports are streamed and have a limit of their own.',
  ),
  LYDHOER_REQUEST_TIMEOUT: variable(
    wholeNumber(1_000, 600_000, 'milliseconds'),
    '60000',
    'How long a request may take to arrive.',
  ),
  LYDHOER_CATCH_UP_TIMEOUT: variable(
    wholeNumber(1, 600_000, 'milliseconds'),
    '5000',
    'How long a read waits for its view to catch up before it answers 503.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: variable(
    httpUrl,
    undefined,
    'A collector of OpenTelemetry: traces are sent to `v1/traces` below it, as OTLP over HTTP in JSON. Without it there are none.',
  ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: variable(
    httpUrl,
    undefined,
    'The whole address that traces are sent to, instead of the one above.',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: variable(
    text,
    undefined,
    'Headers that the collector wants: `name=value`, separated by commas.',
    { secret: true },
  ),
  OTEL_SERVICE_NAME: variable(text, 'lydhoer', 'What this installation is called in traces.'),
  OTEL_TRACES_SAMPLER_ARG: variable(
    share,
    '1',
    'Which part of the traces that begin here is recorded. What a caller says in `traceparent` comes first.',
  ),
} as const;

type VariableName = keyof typeof variables;

/** What each variable says once it is read; undefined when it is not set and nothing counts without it. */
export type Values = {
  readonly [Name in VariableName]: (typeof variables)[Name] extends Variable<infer Value> ? Value | undefined : never;
};
