import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, complaint, insightBench, lines, onDay, point, readTrends } from '../../testing/insight-bench.js';

/** A decision of the children and youth committee: the citizen may go to Ankestyrelsen without the municipality. */
const legalBasis = { statute: 'barnets-lov', paragraph: '§ 47' };

describe('The month in which a formalitet point ends that went along to Ankestyrelsen', () => {
  let bench: SliceBench;
  let at: string;
  let decision: string;
  let about: string;
  beforeEach(async () => {
    bench = await insightBench();
    onDay(bench, '2024-05-13');
    const id = await complaint(bench, [point('DECISION', { kind: 'realitet', legalBasis }), point('HEARING')]);
    at = `/complaints/${id}`;
    const { body } = await bench.as('jurist-1').get(at);
    const [first, along] = body.points as [{ pointId: string }, { pointId: string }];
    about = first.pointId;
    const decided = { decidedOn: '2024-05-06', body: 'committee', legalBasis, points: [about] };
    const decisionId = carriedOut(await bench.as('jurist-1').post(`${at}/decisions`, decided));
    decision = `${at}/decisions/${decisionId}`;
    await post(`${at}/points/${along.pointId}/touched-decision`, { decisionId });
    onDay(bench, '2024-06-20');
  });
  afterEach(() => bench.close());

  const post = async (path: string, body: object) => carriedOut(await bench.as('jurist-1').post(path, body));
  const redated = (step: string, on: string) =>
    post(`${at}/step-date`, { step, pointId: about, on, reason: 'Tastefejl' });
  const ended = async () =>
    lines(await readTrends(bench, 'unit=point&basis=closed&bucket=month&by=outcome&from=2024-05-01&to=2024-06-19'))
      .filter((line) => !line.endsWith(' 0'))
      .map((line) => line.replace('gone-along-with-appeal', 'along'));

  it('is that of the day on which Ankestyrelsen received it, also once that was put right, either way', async () => {
    await post(`${decision}/appeal-board-receipt`, { receivedOn: '2024-06-03' });
    expect(await ended()).toEqual(['2024-06 along: 1']);
    await redated('received-by-appeal-board', '2024-05-30');
    expect(await ended()).toEqual(['2024-05 along: 1']);
    await post(`${decision}/appeal-board-receipt`, { receivedOn: '2024-06-04' });
    expect(await ended()).toEqual(['2024-06 along: 1']);
  });

  it('is that of the letter by which it was passed on, whenever that was received', async () => {
    await post(`${decision}/passing-on`, { passedOnOn: '2024-05-30' });
    await post(`${decision}/appeal-board-receipt`, { receivedOn: '2024-05-31' });
    await redated('received-by-appeal-board', '2024-06-03');
    expect(await ended()).toEqual(['2024-05 along: 1']);
    await redated('passed-on', '2024-06-02');
    expect(await ended()).toEqual(['2024-06 along: 1']);
  });

  it('is that of yesterday’s belief, where yesterday’s belief is asked for', async () => {
    await post(`${decision}/appeal-board-receipt`, { receivedOn: '2024-06-03' });
    onDay(bench, '2024-06-21');
    await redated('received-by-appeal-board', '2024-05-30');
    const query = 'unit=point&basis=closed&bucket=month&by=outcome&outcome=gone-along-with-appeal&from=2024-05-01';
    const counts = async (asOf: string) =>
      lines(await readTrends(bench, `${query}${asOf}`)).map((line) => line.split(' ').at(-1));
    expect(await counts('')).toEqual(['1', '0']);
    expect(await counts('&asOf=2024-06-20')).toEqual(['0', '1']);
  });
});
