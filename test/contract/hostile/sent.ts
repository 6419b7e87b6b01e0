import type { Readable } from 'node:stream';
import { demoPersona, roles, type Caller, type PersonaName } from '@lydhoer/access';

/** People whom no organisation knows, but whom a sign-in service says exist: odd in what they are called and may do. */
export const strangers = {
  'stranger-who-may-nothing': { staffId: '__proto__', roles: [], teams: ['boerneliv'] },
  'stranger-who-may-everything': {
    staffId: `|'"<x>|`,
    roles,
    teams: [
      "'; DROP TABLE complaint; --",
      'constructor',
      '\u0000',
      'boerneliv',
      ...Array.from({ length: 300 }, String),
    ],
  },
} satisfies Readonly<Record<string, Caller>>;

/** Who sends a request; nobody is also whoever's Authorization the request itself makes up. */
export type Sender = PersonaName | keyof typeof strangers | 'nobody';

/** The staff id under which what somebody does stands in the log. */
export const staffIdOf = (sender: Exclude<Sender, 'nobody'>): string =>
  sender in strangers
    ? strangers[sender as keyof typeof strangers].staffId
    : demoPersona(sender as PersonaName).staffId;

/** A request as it goes out, everything decided. */
export interface Sent {
  readonly by: Sender;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | Readable;
}

const longestShown = 3_000;

/** The request as a line for a shell, so that a stranger can send it. What is long is cut, and says so. */
export function curlLine({ by, method, url, headers, body }: Sent): string {
  const token = by === 'nobody' ? [] : [`-H "Authorization: Bearer $(token ${by})"`];
  const others = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const payload =
    body === undefined
      ? []
      : typeof body === 'string'
        ? [`--data-binary ${quoted(body)}`]
        : !Buffer.isBuffer(body)
          ? ['--data-binary @-']
          : [`--data-binary @<(base64 -d <<< ${body.subarray(0, longestShown).toString('base64')})`];
  return ['curl -i -X', method, quoted(`$API${url}`), ...token, ...others, ...payload].join(' ');
}

function quoted(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…(${text.length} characters)` : text;
  if (/^[\x20-\x7e]*$/.test(short) && !short.includes("'"))
    return short.startsWith('$API') ? `"${short}"` : `'${short}'`;
  return `$'${JSON.stringify(short).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
}
