import { Agent, request, type IncomingMessage } from 'node:http';
import type { PersonaName } from '@lydhoer/access';

export interface Answer {
  readonly status: number;
  // What an operation answers is what a proof is about to assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** No whole answer came: the connection was refused, or broke before the last byte. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  constructor(
    readonly code: string,
    /** Something of an answer had arrived. */
    readonly begun: boolean,
  ) {
    super(code);
  }
}

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A connection for this request alone. */
  readonly alone?: boolean;
}

/** Speaks to a running app over connections that are kept, and never sends a request again by itself. */
export class Api {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly tokens = new Map<PersonaName, Promise<string>>();

  constructor(readonly url: string) {}

  async get(by: PersonaName, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send({ method: 'GET', path, headers: { ...(await this.signedIn(by)), ...headers } });
  }

  async post(
    by: PersonaName,
    path: string,
    body: unknown,
    { key, alone = false }: { readonly key?: string; readonly alone?: boolean } = {},
  ): Promise<Answer> {
    const headers = { ...(await this.signedIn(by)), ...(key === undefined ? {} : { 'idempotency-key': key }) };
    return this.send({ method: 'POST', path, headers, body, alone });
  }

  /** Signs everybody in who is about to act, so that no token has to be fetched at a bad moment. */
  async signIn(people: readonly PersonaName[]): Promise<void> {
    await Promise.all(people.map((name) => this.tokenOf(name)));
  }

  async health(): Promise<Answer> {
    return this.send({ method: 'GET', path: '/health/ready' });
  }

  /** Asks until every view is live, has folded everything, and parked nothing; throws when one has failed or parked. */
  async caughtUp(): Promise<void> {
    for (;;) {
      const { body } = await this.health();
      const views = body.views as { state: string; lag: number | null; parked: unknown[] }[];
      if (body.status === 'failed' || views.some(({ parked }) => parked.length > 0)) {
        throw new Error(`the views are not well: ${JSON.stringify(views)}`);
      }
      if (views.every(({ state, lag }) => state === 'live' && lag === 0)) return;
    }
  }

  private async signedIn(by: PersonaName): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.tokenOf(by)}`, 'accept-language': 'en' };
  }

  tokenOf(persona: PersonaName): Promise<string> {
    const known = this.tokens.get(persona);
    if (known) return known;
    const asked = this.send({ method: 'POST', path: '/demo/tokens', body: { persona } }).then(
      ({ body }) => body.token as string,
    );
    asked.catch(() => this.tokens.delete(persona));
    this.tokens.set(persona, asked);
    return asked;
  }

  private send({ method, path, headers = {}, body, alone = false }: Request): Promise<Answer> {
    const csv = typeof body === 'string';
    const payload = body === undefined ? undefined : csv ? body : JSON.stringify(body);
    const type = payload === undefined ? {} : { 'content-type': csv ? 'text/csv' : 'application/json' };
    return new Promise((resolve, reject) => {
      let begun = false;
      const fail = (error: NodeJS.ErrnoException) => {
        reject(new Unanswered(error.code ?? error.message, begun));
      };
      const agent = alone ? false : this.agent;
      const sent = request(`${this.url}${path}`, { method, headers: { ...type, ...headers }, agent }, (response) => {
        begun = true;
        whole(response).then(resolve, fail);
      });
      sent.on('error', fail);
      sent.end(payload);
    });
  }
}

async function whole(response: IncomingMessage): Promise<Answer> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk as string;
  if (!response.complete) throw new Error('broken off');
  const json = response.headers['content-type']?.includes('json') === true;
  return { status: response.statusCode ?? 0, body: json ? JSON.parse(text) : text };
}
