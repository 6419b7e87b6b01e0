import { specification } from '@lydhoer/kernel/testing';
import type { CalendarSwitchSet } from './calendar/calendar.events.js';
import type { DeadlineRuleSettingSet, ProcessingDeadlinePublished, ServiceGoalSet } from './goals/goals.events.js';
import { organisationDecider } from './organisation.decider.js';
import type { OrganisationEvent } from './organisation.events.js';

const given = specification(organisationDecider);
const department: OrganisationEvent = {
  type: 'DepartmentEstablished',
  data: { code: 'abf', name: 'ABF', validFrom: '2000-01-01' },
};
const closed = { on: '2026-12-23', name: 'Rådhuset lukket', reason: 'Byrådets møde' };
const goal: ServiceGoalSet['data'] = {
  ...{ department: 'abf', goal: 'reply', workingDays: 20, convention: 'B', longestExtension: 0 },
  ...{ validFrom: '2015-01-01', source: 'Kvalitetsstandard' },
};

describe('An organisation', () => {
  it('keeps its own calendar', () => {
    given().when({ type: 'DeclareClosingDay', data: closed }).then({ type: 'ClosingDayDeclared', data: closed });
    const withdrawal = { on: closed.on, reason: 'Åbent alligevel' };
    given({ type: 'ClosingDayDeclared', data: closed })
      .when({ type: 'WithdrawClosingDay', data: withdrawal })
      .then({ type: 'ClosingDayWithdrawn', data: withdrawal });
    const labourDay: CalendarSwitchSet['data'] = {
      ...{ switch: 'foerste-maj', family: 'working-days', switchedOn: true },
      ...{ validFrom: '2027-01-01', reason: 'Lokalaftale' },
    };
    given().when({ type: 'SetCalendarSwitch', data: labourDay }).then({ type: 'CalendarSwitchSet', data: labourDay });
  });

  it('sets goals for the departments it has', () => {
    given(department).when({ type: 'SetServiceGoal', data: goal }).then({ type: 'ServiceGoalSet', data: goal });
    given()
      .when({ type: 'SetServiceGoal', data: goal })
      .thenRefuses('department-not-established', { department: 'abf' });
  });

  it('sets goals for the whole of it, whatever departments it has', () => {
    const everybodys = { ...goal, department: null };
    given().when({ type: 'SetServiceGoal', data: everybodys }).then({ type: 'ServiceGoalSet', data: everybodys });
  });

  it('publishes deadlines for its cases, and says how it reads the rules', () => {
    const published: ProcessingDeadlinePublished['data'] = {
      ...{ area: 'Støtte', legalBasis: null, length: { unit: 'weeks', n: 8 } },
      ...{ validFrom: '2024-01-01', source: 'Kommunens hjemmeside' },
    };
    given()
      .when({ type: 'PublishProcessingDeadline', data: published })
      .then({ type: 'ProcessingDeadlinePublished', data: published });
    const setting: DeadlineRuleSettingSet['data'] = {
      ...{ rule: 'REASSESS_4W', judgedBy: 'latest', lettersDelivered: null, silenceMeans: null, dueSoonDays: null },
      ...{ validFrom: '2026-01-01', reason: 'Juristens vurdering' },
    };
    given().when({ type: 'SetDeadlineRule', data: setting }).then({ type: 'DeadlineRuleSettingSet', data: setting });
  });
});
