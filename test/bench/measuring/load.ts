import { connect, type Socket } from 'node:net';
import { percentile } from './statistics.js';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadResult {
  readonly done: number;
  /** A second. */
  readonly rate: number;
  /** Latencies: milliseconds from the first byte sent to the last one received. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Sends requests over so many connections, each as soon as the one before it is answered, or so many milliseconds
 * later (`thinking`), until `next` gives none.
 * Plain sockets and no more parsing than it takes to see where an answer ends: the generator shares the cores with
 * what it measures. Throws at the first answer that is no 2xx.
 */
export async function load(
  url: string,
  connections: number,
  next: () => Request | undefined,
  thinking = 0,
): Promise<LoadResult> {
  const { hostname, port } = new URL(url);
  const latencies: number[] = [];
  const started = performance.now();
  const all = Array.from({ length: connections }, () => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    return converse(socket, { host: hostname, next, latencies, thinking });
  });
  await Promise.all(all);
  const rate = (latencies.length / (performance.now() - started)) * 1000;
  const p = (share: number) => percentile(latencies, share);
  return { done: latencies.length, rate, p50: p(0.5), p95: p(0.95), p99: p(0.99) };
}

/** Requests until so many seconds are over. */
export function forSeconds(seconds: number, make: () => Request): () => Request | undefined {
  let end: number | undefined;
  return () => {
    end ??= performance.now() + seconds * 1000;
    return performance.now() < end ? make() : undefined;
  };
}

interface Conversation {
  readonly host: string;
  readonly next: () => Request | undefined;
  readonly latencies: number[];
  readonly thinking: number;
}

function converse(socket: Socket, { host, next, latencies, thinking }: Conversation): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    let sent = 0;
    let done = false;
    const send = () => {
      const request = next();
      if (!request) {
        done = true;
        socket.end();
        resolve();
        return;
      }
      sent = performance.now();
      socket.write(written(request, host));
    };
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = answerIn(received);
      if (!answer) return;
      latencies.push(performance.now() - sent);
      if (answer.status < 200 || answer.status > 299) {
        socket.destroy();
        reject(new Error(`an answer of ${answer.status}: ${received.toString('utf8', 0, 2000)}`));
        return;
      }
      received = received.subarray(answer.length);
      // Part of the load, no wait for something to happen: a person reads an answer before the next question.
      if (thinking > 0) setTimeout(send, thinking);
      else send();
    });
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => {
      if (!done) reject(new Error('the connection was closed before the answer came'));
    });
  });
}

function written({ method, path, headers, body = '' }: Request, host: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = method === 'POST' ? `content-length: ${Buffer.byteLength(body)}\r\n` : '';
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}${length}\r\n${body}`;
}

/** The status of the answer, and how many bytes it has; undefined while it is not whole. */
export function answerIn(bytes: Buffer): { readonly status: number; readonly length: number } | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const text = bytes.toString('latin1', 0, head);
  const status = Number(text.slice(9, 12));
  const body = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  const begin = head + 4;
  if (body !== undefined) {
    const length = begin + Number(body);
    return bytes.length < length ? undefined : { status, length };
  }
  // Streamed in chunks: the last one is empty.
  const end = bytes.indexOf('\r\n0\r\n\r\n', head);
  return end < 0 ? undefined : { status, length: end + 7 };
}
