import type { Values } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What each value alone allows and together does not; a sentence each, that names the variables. */
export function* contradictions(values: Values, environment: Environment): Generator<string> {
  if (values.LYDHOER_MASTER_KEY && values.LYDHOER_MASTER_KEY_FILE !== undefined) {
    yield 'LYDHOER_MASTER_KEY and LYDHOER_MASTER_KEY_FILE are both set; set one of them.';
  }
  yield* aboutServer(
    'LYDHOER_EVENT_STORE',
    values.LYDHOER_EVENT_STORE,
    'eventstoredb',
    'LYDHOER_EVENTSTOREDB_URL',
    environment,
  );
  yield* aboutServer('LYDHOER_JOBS', values.LYDHOER_JOBS, 'bullmq', 'LYDHOER_REDIS_URL', environment);
  if (values.LYDHOER_EVENT_STORE === 'sqlite' && values.LYDHOER_ROLES?.size === 1) {
    yield 'LYDHOER_EVENT_STORE=sqlite runs in one process, which needs both roles: take LYDHOER_ROLES away, or share a log.';
  }
  if (values.LYDHOER_MODE === 'demo' && environment.NODE_ENV === 'production') {
    yield 'LYDHOER_MODE=demo does not run with NODE_ENV=production: anybody can sign in to it.';
  }
  if (values.LYDHOER_MODE === 'live') yield* missingInLiveMode(values, environment);
}

/** A server that is named must be used, and one that is used must be named once. */
function* aboutServer(
  choice: string,
  chosen: string | undefined,
  user: string,
  url: string,
  environment: Environment,
): Generator<string> {
  const named = [url, `${url}_FILE`].filter((name) => environment[name]);
  if (named.length === 2) yield `${named.join(' and ')} are both set; set one of them.`;
  if (chosen === undefined) return;
  if (chosen === user && named.length === 0) yield `${choice}=${user} needs ${url} or ${url}_FILE.`;
  if (chosen !== user && named[0] !== undefined) {
    yield `${named[0]} is set, but ${choice} is ${chosen}: set ${choice}=${user}, or take ${named[0]} away.`;
  }
}

function* missingInLiveMode(values: Values, environment: Environment): Generator<string> {
  if (!environment.LYDHOER_MASTER_KEY && values.LYDHOER_MASTER_KEY_FILE === undefined) {
    yield 'LYDHOER_MODE=live needs LYDHOER_MASTER_KEY or LYDHOER_MASTER_KEY_FILE.';
  }
  for (const name of ['LYDHOER_OIDC_ISSUER', 'LYDHOER_OIDC_AUDIENCE', 'LYDHOER_OIDC_JWKS_URL'] as const) {
    if (!environment[name]) yield `LYDHOER_MODE=live needs ${name}.`;
  }
}
