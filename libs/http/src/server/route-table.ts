import type { FastifyInstance } from 'fastify';

interface Route {
  readonly methods: readonly string[];
  readonly segments: readonly string[];
}

const routeTable = Symbol('the routes of the server');

/** Notes every route as it is registered, so that a wrong method can be told from a wrong address. */
export function noteRoutes(server: FastifyInstance): void {
  const routes: Route[] = [];
  server.decorate(routeTable, { getter: () => routes });
  server.addHook('onRoute', ({ method, url }) => {
    routes.push({ methods: [method].flat(), segments: url.split('/') });
  });
}

/** The methods that an address takes; none when there is no such address. */
export function methodsAt(server: FastifyInstance, url: string): readonly string[] {
  const routes = (server as unknown as Partial<Record<symbol, readonly Route[]>>)[routeTable] ?? [];
  const segments = (url.split('?')[0] ?? '').split('/');
  const methods = routes.filter((route) => fits(route.segments, segments)).flatMap((route) => route.methods);
  return [...new Set(methods)].sort();
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, at) => (part.startsWith(':') ? segments[at] !== '' : part === segments[at]));
}
