import { SettingsRefused, settingsFrom } from './settings.js';

const live = {
  LYDHOER_MODE: 'live',
  LYDHOER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  LYDHOER_OIDC_ISSUER: 'https://login.example.dk',
  LYDHOER_OIDC_AUDIENCE: 'lydhoer',
  LYDHOER_OIDC_JWKS_URL: 'https://login.example.dk/keys',
};

const cluster = { LYDHOER_EVENT_STORE: 'eventstoredb', LYDHOER_EVENTSTOREDB_URL: 'esdb://log:2113' };

function sentencesFor(environment: Record<string, string>): readonly string[] {
  try {
    settingsFrom(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.sentences;
    throw error;
  }
}

describe('Settings', () => {
  it('are a demo on this machine alone when nothing is set', () => {
    expect(settingsFrom({ PATH: '/bin' })).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      bodyLimit: 1_048_576,
      dataFolder: expect.stringMatching(/\/data\/demo$/),
    });
  });

  it('keep the data of the two modes apart', () => {
    expect(settingsFrom({ ...live, LYDHOER_DATA: '/srv/lydhoer' }).dataFolder).toBe('/srv/lydhoer/live');
    expect(settingsFrom({ LYDHOER_DATA: '/srv/lydhoer' }).dataFolder).toBe('/srv/lydhoer/demo');
  });

  it('take a sign-in service in live mode', () => {
    expect(settingsFrom(live)).toMatchObject({
      mode: 'live',
      signIn: { issuer: 'https://login.example.dk', audience: 'lydhoer', jwksUrl: new URL(live.LYDHOER_OIDC_JWKS_URL) },
    });
  });

  it('keep the log, the jobs and both roles in one process when nothing is set', () => {
    const { eventStore, jobs, roles, spool, dataFolder } = settingsFrom({});
    expect([eventStore, jobs, [...roles]]).toEqual([{ kind: 'sqlite' }, { kind: 'embedded' }, ['api', 'worker']]);
    expect(spool).toBe(`${dataFolder}/spool`);
  });

  it('take the servers of a cluster, and one role', () => {
    const environment = {
      ...cluster,
      LYDHOER_JOBS: 'bullmq',
      LYDHOER_REDIS_URL_FILE: '/run/redis',
      LYDHOER_ROLES: 'worker',
    };
    const { eventStore, jobs, roles, spool } = settingsFrom({ ...environment, LYDHOER_SPOOL: '/srv/spool' });
    expect(eventStore).toEqual({ kind: 'eventstoredb', url: 'esdb://log:2113', urlFile: undefined });
    expect(jobs).toEqual({ kind: 'bullmq', url: undefined, urlFile: '/run/redis' });
    expect([...roles, spool]).toEqual(['worker', '/srv/spool']);
  });

  it.each([['api,worker'], ['worker, api']])('take roles in any order: %s', (roles) => {
    expect(new Set(settingsFrom({ LYDHOER_ROLES: roles }).roles)).toEqual(new Set(['api', 'worker']));
  });

  it.each([
    [
      { ...cluster, LYDHOER_EVENTSTOREDB_URL: '' },
      'LYDHOER_EVENT_STORE=eventstoredb needs LYDHOER_EVENTSTOREDB_URL or LYDHOER_EVENTSTOREDB_URL_FILE.',
    ],
    [{ LYDHOER_JOBS: 'bullmq' }, 'LYDHOER_JOBS=bullmq needs LYDHOER_REDIS_URL or LYDHOER_REDIS_URL_FILE.'],
    [
      { ...cluster, LYDHOER_EVENTSTOREDB_URL_FILE: '/u' },
      'LYDHOER_EVENTSTOREDB_URL and LYDHOER_EVENTSTOREDB_URL_FILE are both set; set one of them.',
    ],
    [
      { ...cluster, LYDHOER_EVENT_STORE: '' },
      'LYDHOER_EVENTSTOREDB_URL is set, but LYDHOER_EVENT_STORE is sqlite: set LYDHOER_EVENT_STORE=eventstoredb, or take LYDHOER_EVENTSTOREDB_URL away.',
    ],
    [
      { LYDHOER_REDIS_URL_FILE: '/r' },
      'LYDHOER_REDIS_URL_FILE is set, but LYDHOER_JOBS is embedded: set LYDHOER_JOBS=bullmq, or take LYDHOER_REDIS_URL_FILE away.',
    ],
    [
      { LYDHOER_ROLES: 'worker' },
      'LYDHOER_EVENT_STORE=sqlite runs in one process, which needs both roles: take LYDHOER_ROLES away, or share a log.',
    ],
    [
      { LYDHOER_ROLES: 'api,api' },
      'LYDHOER_ROLES must be `api`, `worker` or several of them, separated by commas, not "api,api".',
    ],
    [
      { LYDHOER_ROLES: 'api,' },
      'LYDHOER_ROLES must be `api`, `worker` or several of them, separated by commas, not "api,".',
    ],
  ])('of a cluster are refused with what is missing: %j', (environment, sentence) => {
    expect(sentencesFor(environment)).toEqual([sentence]);
  });

  it('never show the password in an address', () => {
    const sentences = sentencesFor({ ...cluster, LYDHOER_EVENTSTOREDB_URL: 'http://admin:changeit@log' });
    expect(sentences).toEqual([
      'LYDHOER_EVENTSTOREDB_URL must be an address that begins with esdb:// or esdb+discover://.',
    ]);
  });

  it.each([
    [{}, undefined],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, 'http://collector:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://gate/otlp/' }, 'http://gate/otlp/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector/t' }, 'http://collector/t'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://b/t' }, 'http://b/t'],
  ])('send traces, given %j, to %s', (environment, address) => {
    expect(settingsFrom(environment).traces?.url.href).toBe(address);
  });

  it('record every trace under the name of lydhoer unless they say otherwise', () => {
    const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
    expect(settingsFrom(collector).traces).toMatchObject({ service: 'lydhoer', share: 1 });
    const other = { ...collector, OTEL_SERVICE_NAME: 'klager', OTEL_TRACES_SAMPLER_ARG: '0.25' };
    expect(settingsFrom(other).traces).toMatchObject({ service: 'klager', share: 0.25 });
  });

  it('count a variable that is set to nothing as not set', () => {
    expect(settingsFrom({ LYDHOER_PORT: '', LYDHOER_MODE: '' })).toMatchObject({ mode: 'demo', port: 3000 });
  });

  it.each([
    [{ LYDHOER_PORT: '70000' }, 'LYDHOER_PORT must be a whole number from 0 to 65535, not "70000".'],
    [{ LYDHOER_PORT: '3e3' }, 'LYDHOER_PORT must be a whole number from 0 to 65535, not "3e3".'],
    [{ LYDHOER_MODE: 'test' }, 'LYDHOER_MODE must be `demo` or `live`, not "test".'],
    [{ OTEL_TRACES_SAMPLER_ARG: '2' }, 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, not "2".'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an address that begins with http:// or https://, not "collector:4318".',
    ],
    [{ LYDHOER_MOED: 'live' }, 'LYDHOER_MOED is not a setting of Lydhør; see docs/configuration.md.'],
    [{ NODE_ENV: 'production' }, 'LYDHOER_MODE=demo does not run with NODE_ENV=production: anybody can sign in to it.'],
    [{ ...live, LYDHOER_OIDC_AUDIENCE: '' }, 'LYDHOER_MODE=live needs LYDHOER_OIDC_AUDIENCE.'],
    [
      { ...live, LYDHOER_OIDC_JWKS_URL: 'file:///etc/passwd' },
      'LYDHOER_OIDC_JWKS_URL must be an address that begins with http:// or https://, not "file:///etc/passwd".',
    ],
    [{ ...live, LYDHOER_MASTER_KEY: '' }, 'LYDHOER_MODE=live needs LYDHOER_MASTER_KEY or LYDHOER_MASTER_KEY_FILE.'],
    [
      { ...live, LYDHOER_MASTER_KEY_FILE: '/k' },
      'LYDHOER_MASTER_KEY and LYDHOER_MASTER_KEY_FILE are both set; set one of them.',
    ],
  ])('refuse %j and name the variable', (environment, sentence) => {
    expect(sentencesFor(environment)).toEqual([sentence]);
  });

  it('tell everything that is wrong at once', () => {
    expect(sentencesFor({ LYDHOER_PORT: 'x', LYDHOER_LOG_LEVEL: 'loud', LYDHOER_X: '1' })).toHaveLength(3);
  });

  it('never show a master key that is wrong', () => {
    const secret = Buffer.alloc(31, 'k').toString('base64');
    const [sentence] = sentencesFor({ ...live, LYDHOER_MASTER_KEY: secret });
    expect(sentence).toBe('LYDHOER_MASTER_KEY must be 32 bytes in base64.');
  });
});
