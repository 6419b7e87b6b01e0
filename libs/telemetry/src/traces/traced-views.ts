import type { ReadModels } from '@lydhoer/read-models';
import type { Spans } from './spans.js';

/** The same read models, with a span around every wait for a view set. */
export function tracedViews<R extends ReadModels>(readModels: R, spans: Spans): R {
  const caughtUp: ReadModels['caughtUp'] = (set, position) =>
    spans.within('wait for views', { 'lydhoer.view_set': set }, () => readModels.caughtUp(set, position));
  return new Proxy(readModels, {
    get(target, name) {
      if (name === 'caughtUp') return caughtUp;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
