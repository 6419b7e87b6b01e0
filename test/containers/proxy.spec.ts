import { readFileSync } from 'node:fs';

const config = readFileSync('docker/haproxy.cfg', 'utf8');
const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, unknown>>;
};
const firstOf = (path: string) => `/${path.split('/')[1] ?? ''}`;
const operations = [...new Set(Object.keys(paths).map(firstOf))].sort();

/** What stays inside, and why stands beside the other list in docker/haproxy.cfg. */
const inside = ['/demo', '/health', '/metrics', '/operations'];
const outside = [...config.matchAll(/^ +acl public path(?:_beg)? (.*)$/gm)].flatMap(([, list = '']) => list.split(' '));

describe('docker/haproxy.cfg', () => {
  it('lets the public ask every operation but those that stay inside', () => {
    const wanted = operations.filter((path) => !inside.includes(path));
    // The front door and the documentation are no operations.
    expect(outside.filter((path) => path !== '/' && path !== '/docs').sort()).toEqual(wanted);
  });

  it('lets nobody from outside ask what stays inside, however the path goes on', () => {
    expect(inside.filter((path) => !operations.includes(path))).toEqual([]);
    const reached = inside.filter((path) => outside.some((open) => open !== '/' && path.startsWith(open)));
    expect(reached).toEqual([]);
    expect(config).toMatch(/^ +acl public path \/$/m);
    expect(config).toMatch(/^ +http-request deny deny_status 404 unless public$/m);
  });

  it('says everything again only over TLS', () => {
    expect(config).toMatch(/^ +http-request redirect scheme https code 308 unless \{ ssl_fc \}$/m);
    expect(config).toMatch(/^ +ssl-default-bind-options ssl-min-ver TLSv1\.2$/m);
  });

  it('knows every state of health that a process may be asked in', () => {
    const health = readFileSync('apps/api/src/health/health.ts', 'utf8');
    const asked = /rstring '"status":"\((.*)\)"'/.exec(config)?.[1]?.split('|') ?? [];
    expect(asked).toEqual(['ready', 'store-unavailable']);
    for (const state of asked) expect(health).toContain(`'${state}'`);
  });

  it('sends again only what may be said twice', () => {
    expect(config).toMatch(
      /disable-l7-retry unless \{ method GET HEAD \} \|\| \{ req\.hdr\(Idempotency-Key\) -m found \}/,
    );
  });
});
