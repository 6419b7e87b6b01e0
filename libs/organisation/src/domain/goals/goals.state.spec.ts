import { specification } from '@lydhoer/kernel/testing';
import { organisationDecider } from '../organisation.decider.js';
import type { DeadlineRuleSettingSet, ProcessingDeadlinePublished } from './goals.events.js';

const given = specification(organisationDecider);

describe('A deadline that was published of an area', () => {
  const published = (area: string): ProcessingDeadlinePublished => ({
    type: 'ProcessingDeadlinePublished',
    data: {
      ...{ area, legalBasis: null, length: { unit: 'weeks', n: 8 } },
      ...{ validFrom: '2024-01-01', source: 'slagelse.dk/sagsbehandlingsfrister' },
    },
  });

  it('is the same length as another area’s, and still its own', () => {
    const other = published('Aflastning');
    given(published('Hjælpemidler')).when({ type: 'PublishProcessingDeadline', data: other.data }).then(other);
  });
});

describe('A setting of a rule', () => {
  const nothing = { judgedBy: null, lettersDelivered: null, silenceMeans: null, dueSoonDays: null };
  const set = (rule: string, said: Partial<DeadlineRuleSettingSet['data']>): DeadlineRuleSettingSet => ({
    type: 'DeadlineRuleSettingSet',
    data: { ...nothing, rule, validFrom: '2026-01-01', reason: 'Juristernes notat', ...said },
  });

  it.each([
    ['REASSESS_4W', { judgedBy: 'latest' }, { judgedBy: 'due' }],
    ['APPEAL_4W', { lettersDelivered: 'monday-to-friday' }, { lettersDelivered: 'monday-to-saturday' }],
    ['CHOICE_4W', { silenceMeans: 'lapses' }, { silenceMeans: 'forwarded' }],
    ['REASSESS_4W', { dueSoonDays: 3 }, { dueSoonDays: 5 }],
  ] as const)('of %s is replaced by what is said later of the same day: %j, then %j', (rule, first, then) => {
    const later = set(rule, then);
    given(set(rule, first)).when({ type: 'SetDeadlineRule', data: later.data }).then(later);
    given(set(rule, first), later)
      .when({ type: 'SetDeadlineRule', data: later.data })
      .thenRefuses('deadline-rule-setting-already-so');
    given(set(rule, first), later)
      .when({ type: 'SetDeadlineRule', data: set(rule, first).data })
      .then(set(rule, first));
  });
});
