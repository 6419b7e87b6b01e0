import { StoreRefused } from '../port/errors.js';

/** The part of a connection string that we must read ourselves. Throws `StoreRefused`; repeats nothing of the text. */
export function connectionOf(url: string): {
  readonly credentials: { readonly username: string; readonly password: string };
} {
  const match = /^esdb(?:\+discover)?:\/\/(?:([^:@/]+):([^@]+)@)?[^@]+$/.exec(url.trim());
  if (!match) refuse('write it as esdb://name:password@host:2113?tls=true');
  const options = new Map(
    [...new URLSearchParams(/\?(.*)$/.exec(url.trim())?.[1] ?? '')].map(([key, value]) => [plain(key), plain(value)]),
  );
  // The client would answer a refused append with a revision that is made up.
  if (options.get('throwonappendfailure') === 'false') refuse('throwOnAppendFailure=false must not stand in it');
  const [, username, password] = match;
  if (username === undefined || password === undefined) {
    if (options.get('tls') !== 'false') refuse('with TLS it needs a name and a password (esdb://name:password@host)');
    // They choose the client's path for appends; without TLS it sends none.
    return { credentials: { username: 'none', password: 'none' } };
  }
  try {
    return { credentials: { username: decodeURIComponent(username), password: decodeURIComponent(password) } };
  } catch {
    refuse('a % in the name or the password is written as %25');
  }
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/[_-]/g, '');

function refuse(why: string): never {
  throw new StoreRefused('foreign', `the EventStoreDB connection string cannot be used: ${why}`);
}
