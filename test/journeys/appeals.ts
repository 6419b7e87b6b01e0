import { demoPersona, type PersonaName } from '@lydhoer/access';
import type { Answer, RunningApp } from './running-app.js';

export const support = { statute: 'barnets-lov', paragraph: '§ 32' };
export const removal = { statute: 'barnets-lov', paragraph: '§ 47' };

interface Deadline {
  readonly state: string;
  readonly rule: { readonly code: string };
  readonly computed: { readonly dueOn: string; readonly latestOn: string; readonly countsAt: string | null } | null;
}

interface Decision {
  readonly receipts: readonly { readonly receivedOn: string; readonly how: string }[];
  readonly timeliness: string;
  readonly outcome: string | null;
}

interface Registered {
  readonly receivedOn: string;
  readonly name?: string;
  /** The birthday of a child that complains itself. */
  readonly child?: string;
  readonly legalBasis?: typeof support;
  /** Formalitet points besides. */
  readonly further?: readonly { readonly theme: string }[];
}

/** A complaint about a decision, as those who handle it speak to the app. */
export class Appeal {
  decisionId = '';

  private constructor(
    private readonly app: RunningApp,
    readonly id: string,
    readonly points: readonly string[],
    readonly complainant: string,
  ) {}

  static async register(app: RunningApp, told: Registered): Promise<Appeal> {
    const { receivedOn, name = 'Alma Prøvesen', child, legalBasis, further = [] } = told;
    const complainant = child === undefined ? { role: 'custody-holder', person: { name } } : childOf(child);
    const answer = await app.as('caseworker-boerneliv').post('/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn, complainant },
      ...(child === undefined ? { concerns: { name: 'Villads Prøvesen' } } : { concernsComplainant: true }),
      points: [
        { kind: 'realitet', theme: 'DECISION', team: 'boerneliv', legalBasis },
        ...further.map(({ theme }) => ({ kind: 'formalitet', theme, team: 'boerneliv' })),
      ],
    });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    const read = await app.as('jurist-1').get(`/complaints/${answer.body.id}?persons=true`);
    const points = read.body.points.map(({ pointId }: { pointId: string }) => pointId);
    return new Appeal(app, answer.body.id, points, read.body.complainant.person.personId);
  }

  /** Records the decision of 2 February and links the first point to it. */
  async record(changes: object = {}): Promise<Answer> {
    const answer = await this.ask(
      'decisions',
      {
        ...{ decidedOn: '2026-02-02', body: 'administration', legalBasis: support, points: this.points.slice(0, 1) },
        ...{ decidedBy: demoPersona('caseworker-boerneliv').staffId, ...changes },
      },
      'caseworker-boerneliv',
    );
    if (answer.status === 201) this.decisionId = answer.body.id;
    return answer;
  }

  /** `decision/…` is a path of the decision, `point/…` one of the first point. */
  ask(path: string, body: object, by: PersonaName = 'jurist-1'): Promise<Answer> {
    return this.app.as(by).post(this.whole(path), body);
  }

  /** Asks for what has to succeed. */
  async post(path: string, body: object, by: PersonaName = 'jurist-1'): Promise<void> {
    await this.app.done(by, this.whole(path), body);
  }

  private whole(path: string): string {
    const where = path
      .replace(/^decision\//, `decisions/${this.decisionId}/`)
      .replace(/^point\//, `points/${this.points[0] ?? ''}/`);
    return `/complaints/${this.id}/${where}`;
  }

  read = (): Promise<Answer> => this.app.as('jurist-1').get(`/complaints/${this.id}`);
  deadlines = (): Promise<Answer> => this.app.as('jurist-1').get(`/complaints/${this.id}/deadlines`);

  async standing(): Promise<readonly [string, string]> {
    const [point] = (await this.read()).body.points;
    return [point.track, point.state];
  }

  /** The last deadline of a rule. */
  async deadline(rule: string): Promise<Deadline> {
    const { deadlines } = (await this.deadlines()).body as { readonly deadlines: readonly Deadline[] };
    const last = deadlines.findLast((one) => one.rule.code === rule);
    if (!last) throw new Error(`no ${rule} among ${deadlines.map((one) => one.rule.code).join(', ')}`);
    return last;
  }

  /** The decision that is complained about, as it is read. */
  async decision(): Promise<Decision> {
    const [decision] = ((await this.read()).body as { readonly decisions: readonly Decision[] }).decisions;
    if (!decision) throw new Error('no decision is recorded');
    return decision;
  }

  async dates(rule: string): Promise<{ due: string; latest: string; state: string }> {
    const { computed, state } = await this.deadline(rule);
    return { due: computed?.dueOn ?? '', latest: computed?.latestOn ?? '', state };
  }

  reassessment = (outcome: string, on: string) => ({
    outcomes: [{ pointId: this.points[0], outcome }],
    ...{
      reassessedBy: [demoPersona('team-leader-boerneliv').staffId],
      reassessedOn: on,
      reasons: 'Efter en ny samtale.',
    },
    ...(outcome === 'maintained' ? {} : { newDecision: { decidedOn: on, sentOn: nextDay(on) } }),
  });
  forwarding = (forwardedOn: string) => ({
    ...{ forwardedOn, documents: ['Afgørelsen', 'Barnets plan'] },
    ...{ reasonsForDecision: 'Behovet er ikke større.', reasonsForReassessment: 'Der er intet nyt.' },
  });
  outcome = (outcome: string, decidedOn: string, causes: readonly string[] = []) => ({
    outcomes: [{ pointId: this.points[0], outcome, causes }],
    ...{ decidedOn, receivedOn: nextDay(decidedOn) },
  });
}

const childOf = (bornOn: string) => ({ role: 'child', person: { name: 'Alma Prøvesen', bornOn } });
const nextDay = (on: string) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
