import type { TeamDissolved, TeamEstablished } from '@lydhoer/organisation/events';
import { Refusal } from '@lydhoer/kernel';
import type { ReadModels } from '@lydhoer/read-models';
import { foldInto, recorded } from '@lydhoer/read-models/testing';
import { reviewViews } from '../reviews.module.js';
import { Lookups } from './lookups.js';

const skoleliv = recorded<TeamEstablished>(
  'TeamEstablished',
  { code: 'skoleliv', department: 'bf', name: 'Skoleliv', ages: null, validFrom: '2021-06-01' },
  { stream: 'organisation-1' },
);
const dissolved = recorded<TeamDissolved>(
  'TeamDissolved',
  { code: 'skoleliv', lastDay: '2026-03-01' },
  { stream: 'organisation-1' },
);

/** Lookups over a set that has folded nothing until it is asked to catch up. */
function behind() {
  const caughtUp: string[] = [];
  const readModels: Pick<ReadModels, 'read' | 'caughtUp'> = {
    read: () => foldInto(reviewViews, caughtUp.length === 0 ? [] : [skoleliv]),
    caughtUp: (set) => Promise.resolve(void caughtUp.push(set)),
  };
  return { lookups: new Lookups(readModels as ReadModels), caughtUp };
}
const addressee = { kind: 'team', id: 'skoleliv' } as const;

describe('A lookup', () => {
  it('is asked again at the log’s head before it leads to a refusal', async () => {
    const { lookups, caughtUp } = behind();
    const known = await lookups.deciding(
      () => lookups.addressee(addressee),
      (found) => (found ? Promise.resolve(found) : Promise.reject(new Refusal('addressee-unknown'))),
    );
    expect(known).toEqual({ validFrom: '2021-06-01', validTo: null, mayReply: true });
    expect(caughtUp).toEqual(['reviews']);
  });
  it('that still says no at the head refuses', async () => {
    const { lookups } = behind();
    const decide = () => Promise.reject(new Refusal('addressee-unknown'));
    await expect(lookups.deciding(() => undefined, decide)).rejects.toMatchObject({ code: 'addressee-unknown' });
  });
  it('is not asked again for a refusal that does not rest on it', async () => {
    const { lookups, caughtUp } = behind();
    const decide = () => Promise.reject(new Refusal('review-concluded'));
    await expect(lookups.deciding(() => undefined, decide)).rejects.toMatchObject({ code: 'review-concluded' });
    expect(caughtUp).toEqual([]);
  });
  it('knows the teams of a department on each day', () => {
    const rows = foldInto(reviewViews, [skoleliv, dissolved]);
    const lookups = new Lookups({ read: () => rows } as unknown as ReadModels);
    const teamsOn = (day: string) => lookups.teamsOfDepartment('bf', day);
    expect(['2021-05-31', '2021-06-01', '2026-03-01', '2026-03-02'].map(teamsOn)).toEqual([
      [],
      ['skoleliv'],
      ['skoleliv'],
      [],
    ]);
    expect(lookups.departmentsOfTeams(['skoleliv'], '2026-03-01')).toEqual(['bf']);
    expect(lookups.departmentsOfTeams(['skoleliv'], '2026-03-02')).toEqual([]);
  });
});
