import { specification } from '@lydhoer/kernel/testing';
import { jobDecider, JobNotOurs, type BeginJob } from './job.decider.js';
import type { JobEvent } from './job.events.js';

const jobId = 'job';
const asked: JobEvent = {
  type: 'JobAsked',
  data: { jobId, kind: 'import', askedBy: 'anna', roles: [], teams: [], node: null, input: '{}', file: null },
};
const begunBy = (node: string, run: string, heldUntil = '2026-03-02T09:01:00.000Z', attempt = 1): JobEvent => ({
  type: 'JobBegun',
  data: { jobId, run, attempt, node, heldUntil },
});
const released = (run: string): JobEvent => ({ type: 'JobReleased', data: { jobId, run } });
const completed: JobEvent = { type: 'JobCompleted', data: { jobId, run: 'first', result: '{}', file: null } };
const failed: JobEvent = { type: 'JobFailed', data: { jobId, run: 'first', code: 'unexpected', facts: '{}' } };
const cancelled: JobEvent = { type: 'JobCancelled', data: { jobId, cancelledBy: 'anna' } };

const begin = (node: string, run: string, now = '2026-03-02T09:00:30.000Z'): BeginJob => ({
  type: 'BeginJob',
  data: { jobId, run, node, heldUntil: '2026-03-02T09:09:00.000Z', now },
});
const tell = (run: string) =>
  ({
    type: 'TellProgress',
    data: { jobId, run, done: 1, total: null, heldUntil: '2026-03-02T09:02:00.000Z' },
  }) as const;
const complete = (run: string) => ({ type: 'CompleteJob', data: { jobId, run, result: '{}', file: null } }) as const;
const fail = (run: string) => ({ type: 'FailJob', data: { jobId, run, code: 'unexpected', facts: '{}' } }) as const;
const release = (run: string) => ({ type: 'ReleaseJob', data: { jobId, run } }) as const;
const cancel = { type: 'CancelJob', data: { jobId, cancelledBy: 'anna' } } as const;

const notOurs = (why: string) =>
  expect.objectContaining({ constructor: JobNotOurs, name: 'JobNotOurs', message: why }) as Error;

const given = specification(jobDecider);
const decided = (events: readonly JobEvent[], command: Parameters<typeof jobDecider.decide>[0]) =>
  jobDecider.decide(command, events.reduce(jobDecider.evolve, jobDecider.initial));

describe('A job', () => {
  it('is asked for once', () => {
    given().when({ type: 'AskForJob', data: asked.data }).then(asked);
    given(asked).when({ type: 'AskForJob', data: asked.data }).then();
  });

  it('that nobody asked for cannot be begun or cancelled', () => {
    given().when(begin('a', 'first')).thenRefuses('job-unknown');
    given().when(cancel).thenRefuses('job-unknown');
    given(cancelled).when(cancel).thenRefuses('job-unknown');
  });

  it('is begun by whoever comes first, and its attempts are counted', () => {
    given(asked)
      .when(begin('a', 'first'))
      .then(begunBy('a', 'first', '2026-03-02T09:09:00.000Z'));
    given(asked, begunBy('a', 'first'), released('first'))
      .when(begin('b', 'second'))
      .then(begunBy('b', 'second', '2026-03-02T09:09:00.000Z', 2));
  });

  it.each([
    [
      'held by another node',
      [asked, begunBy('a', 'first')],
      begin('b', 'second'),
      'a holds it until 2026-03-02T09:01:00.000Z',
    ],
    [
      'held by another node until this very moment but one',
      [asked, begunBy('a', 'first')],
      begin('b', 'second', '2026-03-02T09:00:59.999Z'),
      'a holds it until 2026-03-02T09:01:00.000Z',
    ],
    ['completed', [asked, begunBy('a', 'first'), completed], begin('a', 'second'), 'it is over'],
    ['failed', [asked, begunBy('a', 'first'), failed], begin('a', 'second'), 'it is over'],
    ['cancelled', [asked, cancelled], begin('a', 'first'), 'it is over'],
  ])('%s is not to be had', (_state, events, command, why) => {
    expect(() => decided(events, command)).toThrow(notOurs(why));
  });

  it('is taken over by its own node at once, and by another when its time is over', () => {
    expect(decided([asked, begunBy('a', 'first')], begin('a', 'second'))).toMatchObject([{ type: 'JobBegun' }]);
    const late = begin('b', 'second', '2026-03-02T09:01:00.000Z');
    expect(decided([asked, begunBy('a', 'first')], late)).toMatchObject([{ type: 'JobBegun', data: { attempt: 2 } }]);
  });

  it('is held longer by whoever tells how far it has come', () => {
    const told: JobEvent = { type: 'JobProgressed', data: tell('first').data };
    given(asked, begunBy('a', 'first')).when(tell('first')).then(told);
    const late = begin('b', 'second', '2026-03-02T09:01:30.000Z');
    expect(() => decided([asked, begunBy('a', 'first'), told], late)).toThrow(
      notOurs('a holds it until 2026-03-02T09:02:00.000Z'),
    );
    given(asked, begunBy('a', 'first'), told).when(tell('first')).then(told);
  });

  it('is given up by the sixth process when five have died, and not when they stopped in order', () => {
    const deaths = ['1', '2', '3', '4', '5'].map((run) => begunBy('a', run));
    const facts = JSON.stringify({ facts: { deaths: 5 } });
    given(asked, ...deaths)
      .when(begin('a', '6'))
      .then({ type: 'JobFailed', data: { jobId, run: '6', code: 'job-given-up', facts } });
    expect(decided([asked, ...deaths.slice(1)], begin('a', '6'))).toMatchObject([{ type: 'JobBegun' }]);
    const stops = deaths.flatMap((begun, index) => [begun, released(String(index + 1))]);
    expect(decided([asked, ...stops], begin('a', '6'))).toMatchObject([{ type: 'JobBegun' }]);
  });

  it('ends, or waits again, as the run that holds it says', () => {
    const begun = [asked, begunBy('a', 'first')];
    given(...begun)
      .when(complete('first'))
      .then(completed);
    given(...begun)
      .when(fail('first'))
      .then(failed);
    given(...begun)
      .when(release('first'))
      .then(released('first'));
  });

  it.each([tell('first'), complete('first'), fail('first'), release('first')])(
    'hears nothing of a run whose place another has taken, or after its end: $type',
    (command) => {
      const begun = [asked, begunBy('a', 'first')];
      expect(decided(begun, command)).toHaveLength(1);
      for (const events of [[...begun, begunBy('b', 'second')], [...begun, released('first')], [asked]]) {
        expect(() => decided(events, command)).toThrow(notOurs('another run has taken it over'));
      }
      for (const end of [completed, failed, cancelled]) {
        expect(() => decided([...begun, end], command)).toThrow(notOurs('it is over'));
      }
    },
  );

  it('is cancelled once, before it is over', () => {
    given(asked).when(cancel).then(cancelled);
    given(asked, begunBy('a', 'first')).when(cancel).then(cancelled);
    given(asked, cancelled).when(cancel).thenRefuses('job-over');
    given(asked, begunBy('a', 'first'), completed).when(cancel).thenRefuses('job-over');
    given(asked, begunBy('a', 'first'), failed).when(cancel).thenRefuses('job-over');
  });

  it('belongs to whoever asked for it, to its end', () => {
    const begun = [asked, begunBy('a', 'first')];
    for (const end of [completed, failed, cancelled]) {
      expect([...begun, end].reduce(jobDecider.evolve, jobDecider.initial)).toMatchObject({ askedBy: 'anna' });
    }
  });
});
