import { specification } from '@lydhoer/kernel/testing';
import { organisationDecider } from '../organisation.decider.js';
import type { OrganisationEvent } from '../organisation.events.js';
import type { DeadlineRuleSettingSet, ProcessingDeadlinePublished, ServiceGoalSet } from './goals.events.js';

const given = specification(organisationDecider);
const department: OrganisationEvent = {
  type: 'DepartmentEstablished',
  data: { code: 'abf', name: 'ABF', validFrom: '2000-01-01' },
};
const goal: ServiceGoalSet['data'] = {
  department: 'abf',
  goal: 'reply',
  workingDays: 20,
  convention: 'B',
  longestExtension: 10,
  validFrom: '2015-01-01',
  source: 'Kvalitetsstandard 2015',
};
const goalSet = (change: Partial<typeof goal> = {}): ServiceGoalSet => ({
  type: 'ServiceGoalSet',
  data: { ...goal, ...change },
});

describe('A service goal', () => {
  it('is set for a department, from its first day at the earliest', () => {
    given(department).when({ type: 'SetServiceGoal', data: goal }).then(goalSet());
    const first = { ...goal, validFrom: '2000-01-01' };
    given(department).when({ type: 'SetServiceGoal', data: first }).then(goalSet(first));
    given(department)
      .when({ type: 'SetServiceGoal', data: { ...goal, validFrom: '1999-12-31' } })
      .thenRefuses('service-goal-before-its-department', { department: 'abf', departmentFrom: '2000-01-01' });
  });
  it('needs its department', () => {
    given()
      .when({ type: 'SetServiceGoal', data: goal })
      .thenRefuses('department-not-established', { department: 'abf' });
  });
  it('is set for the whole municipality, whose first day nobody asks for, beside those of its departments', () => {
    const everybodys = { ...goal, department: null, validFrom: '1999-01-01' };
    given().when({ type: 'SetServiceGoal', data: everybodys }).then(goalSet(everybodys));
    given(department, goalSet())
      .when({ type: 'SetServiceGoal', data: { ...goal, department: null } })
      .then(goalSet({ department: null }));
    given(goalSet(everybodys))
      .when({ type: 'SetServiceGoal', data: { ...everybodys, source: 'Et andet sted' } })
      .thenRefuses('service-goal-already-so', { department: null, goal: 'reply', validFrom: '1999-01-01' });
  });
  it('is not set to what it is', () => {
    given(department, goalSet())
      .when({ type: 'SetServiceGoal', data: { ...goal, source: 'Et andet sted' } })
      .thenRefuses('service-goal-already-so', { department: 'abf', goal: 'reply', validFrom: '2015-01-01' });
  });
  it.each([
    { workingDays: 15 },
    { convention: 'A' },
    { longestExtension: 0 },
    { goal: 'acknowledge' },
    { validFrom: '2020-01-01' },
  ] as const)('is set anew where something differs: %j', (change) => {
    given(department, goalSet())
      .when({ type: 'SetServiceGoal', data: { ...goal, ...change } })
      .then(goalSet(change));
  });
});

const published: ProcessingDeadlinePublished['data'] = {
  area: 'Støttende indsatser',
  legalBasis: { statute: 'barnets-lov', paragraph: '§ 32' },
  length: { unit: 'weeks', n: 12 },
  validFrom: '2024-01-01',
  source: 'slagelse.dk/sagsbehandlingsfrister',
};
const told = (change: Partial<typeof published> = {}): ProcessingDeadlinePublished => ({
  type: 'ProcessingDeadlinePublished',
  data: { ...published, ...change },
});

describe('A processing deadline', () => {
  it('is recorded as published, also while only its area’s name is known', () => {
    given().when({ type: 'PublishProcessingDeadline', data: published }).then(told());
    const named = { ...published, legalBasis: null };
    given(told()).when({ type: 'PublishProcessingDeadline', data: named }).then(told(named));
  });
  it('is not recorded twice for the same rule and day, whatever its area is called', () => {
    given(told())
      .when({ type: 'PublishProcessingDeadline', data: { ...published, area: 'Hjælp i hjemmet' } })
      .thenRefuses('processing-deadline-already-so', { area: 'Hjælp i hjemmet', validFrom: '2024-01-01' });
    const named = { ...published, legalBasis: null };
    given(told(named))
      .when({ type: 'PublishProcessingDeadline', data: named })
      .thenRefuses('processing-deadline-already-so');
  });
  it.each([
    { length: { unit: 'weeks', n: 8 } },
    { length: { unit: 'months', n: 12 } },
    { validFrom: '2025-01-01' },
    { legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' } },
    { legalBasis: { statute: 'serviceloven', paragraph: '§ 32' } },
  ] as const)('is recorded anew where something differs: %j', (change) => {
    given(told())
      .when({ type: 'PublishProcessingDeadline', data: { ...published, ...change } })
      .then(told(change));
  });
});

const setting: DeadlineRuleSettingSet['data'] = {
  rule: 'REASSESS_4W',
  judgedBy: 'latest',
  lettersDelivered: null,
  silenceMeans: null,
  dueSoonDays: null,
  validFrom: '2026-01-01',
  reason: 'Juristernes notat',
};
const set = (change: Partial<typeof setting> = {}): DeadlineRuleSettingSet => ({
  type: 'DeadlineRuleSettingSet',
  data: { ...setting, ...change },
});

describe('How a rule of deadlines is read', () => {
  it('is set for rules of the catalogue alone', () => {
    given().when({ type: 'SetDeadlineRule', data: setting }).then(set());
    given()
      .when({ type: 'SetDeadlineRule', data: { ...setting, rule: 'REASSESS_5W' } })
      .thenRefuses('deadline-rule-unknown', { rule: 'REASSESS_5W' });
  });
  it('says something', () => {
    given()
      .when({ type: 'SetDeadlineRule', data: { ...setting, judgedBy: null } })
      .thenRefuses('deadline-rule-setting-empty', { rule: 'REASSESS_4W' });
    const noDays = { ...setting, judgedBy: null, dueSoonDays: 0 };
    given().when({ type: 'SetDeadlineRule', data: noDays }).then(set(noDays));
  });
  it.each(['APPEAL_4W', 'APPEAL_BU_4W', 'COURT_4W'])('asks how letters are delivered of %s', (rule) => {
    const letters = { ...setting, rule, judgedBy: null, lettersDelivered: 'monday-to-saturday' } as const;
    given().when({ type: 'SetDeadlineRule', data: letters }).then(set(letters));
  });
  it('asks nothing of a rule that makes no difference to it', () => {
    given()
      .when({ type: 'SetDeadlineRule', data: { ...setting, lettersDelivered: 'monday-to-friday' } })
      .thenRefuses('deadline-rule-has-no-such-setting', { rule: 'REASSESS_4W', field: 'lettersDelivered' });
    given()
      .when({ type: 'SetDeadlineRule', data: { ...setting, silenceMeans: 'lapses' } })
      .thenRefuses('deadline-rule-has-no-such-setting', { rule: 'REASSESS_4W', field: 'silenceMeans' });
    const choice = { ...setting, rule: 'CHOICE_4W', judgedBy: null, silenceMeans: 'forwarded' } as const;
    given().when({ type: 'SetDeadlineRule', data: choice }).then(set(choice));
  });
  it('is not set to what it is, also when it was set piece by piece', () => {
    const both = { ...setting, dueSoonDays: 3 };
    given(set(), set({ judgedBy: null, dueSoonDays: 3 }))
      .when({ type: 'SetDeadlineRule', data: both })
      .thenRefuses('deadline-rule-setting-already-so', { rule: 'REASSESS_4W', validFrom: '2026-01-01' });
    given(set()).when({ type: 'SetDeadlineRule', data: both }).then(set(both));
    const later = { ...setting, validFrom: '2027-01-01' };
    given(set()).when({ type: 'SetDeadlineRule', data: later }).then(set(later));
  });
});
