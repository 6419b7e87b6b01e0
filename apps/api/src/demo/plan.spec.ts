import { planUntil } from './plan.js';
import { idFrom } from './step.js';

describe('The plan of the synthetic municipality', () => {
  const lastDay = '2026-11-21';
  const plan = planUntil(lastDay);

  it('is the same every time', () => {
    expect(planUntil(lastDay)).toEqual(plan);
  });

  it('only grows from day to day: what was planned before stays', () => {
    const keys = new Set(planUntil('2022-06-30').map(({ key }) => key));
    const today = new Set(plan.map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(1000);
    expect([...keys].filter((key) => !today.has(key))).toEqual([]);
  });

  it('holds about 1 500 complaints, each step with a key of its own, in the order in which they happened', () => {
    const complaints = plan.filter(({ path }) => path === '/complaints');
    expect(complaints.length).toBeGreaterThan(1300);
    expect(complaints.length).toBeLessThan(1700);
    expect(new Set(plan.map(({ by, key }) => `${by.staffId} ${key}`)).size).toBe(plan.length);
    const times = plan.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
  });

  it('leaves few contacts open: advice is given, and the contact is closed', () => {
    const contacts = plan.flatMap((step) => (step.path === '/contacts' ? [idFrom(step, 'complaint')] : []));
    const brought = (what: string) => new Set(plan.flatMap(({ path }) => (path.endsWith(what) ? [path] : [])));
    const [closings, complaints] = [brought('/closing'), brought('/complaint')];
    const open = contacts.filter(
      (id) => !closings.has(`/complaints/${id}/closing`) && !complaints.has(`/contacts/${id}/complaint`),
    );
    expect(contacts.length).toBeGreaterThan(700);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(12);
  });

  it('ends with its last day', () => {
    expect(plan.at(-1)?.at.slice(0, 10) ?? '').toMatch(/^2026-11-(1\d|2[01])$/);
  });

  it('tells of one family in full: a child, two parents, a power of attorney that is awaited, and a merged pair', () => {
    const family = plan.filter(({ key }) => key.startsWith('seed-family-'));
    expect(family.map(({ path }) => path.split('/').at(-1))).toEqual([
      ...['complaints', 'decisions', 'receipts', 'receipts', 'power-of-attorney-request', 'complaints', 'merging'],
    ]);
    expect(JSON.stringify(family)).not.toMatch(/"cpr":"\d{10}"/);
  });

  it('tells the re-organisation of 2021 and the law of 2024', () => {
    const bodies = (from: string, to: string) =>
      JSON.stringify(plan.filter(({ at }) => at >= from && at < to).map(({ body }) => body));
    expect(bodies('2021-03-01', '2021-05-30')).toContain('team-1');
    expect(bodies('2021-08-01', '2021-11-01')).not.toContain('team-1');
    expect(bodies('2023-03-01', '2023-12-30')).not.toContain('barnets-lov');
    expect(bodies('2024-03-01', '2024-12-30')).toContain('barnets-lov');
  });
});
