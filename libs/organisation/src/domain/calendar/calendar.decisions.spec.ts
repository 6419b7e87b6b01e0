import { specification } from '@lydhoer/kernel/testing';
import { organisationDecider } from '../organisation.decider.js';
import type { ClosingDayDeclared, ClosingDayWithdrawn, CalendarSwitchSet } from './calendar.events.js';

const given = specification(organisationDecider);
const closed = { on: '2026-12-23', name: 'Rådhuset lukket', reason: 'Byrådets møde den 11. maj' };
const declared: ClosingDayDeclared = { type: 'ClosingDayDeclared', data: closed };
const withdrawn: ClosingDayWithdrawn = {
  type: 'ClosingDayWithdrawn',
  data: { on: '2026-12-23', reason: 'Rådhuset holder åbent' },
};
const labourDay: CalendarSwitchSet['data'] = {
  switch: 'foerste-maj',
  family: 'working-days',
  switchedOn: true,
  validFrom: '2027-01-01',
  reason: 'Lokalaftale',
};
const switched = (data: Partial<typeof labourDay> = {}): CalendarSwitchSet => ({
  type: 'CalendarSwitchSet',
  data: { ...labourDay, ...data },
});

describe('A closing day', () => {
  it('is declared, and withdrawn, and may then be declared again', () => {
    given().when({ type: 'DeclareClosingDay', data: closed }).then(declared);
    given(declared).when({ type: 'WithdrawClosingDay', data: withdrawn.data }).then(withdrawn);
    given(declared, withdrawn).when({ type: 'DeclareClosingDay', data: closed }).then(declared);
  });
  it('is declared once', () => {
    given(declared)
      .when({ type: 'DeclareClosingDay', data: { ...closed, name: 'Noget andet' } })
      .thenRefuses('closing-day-already-declared', { on: '2026-12-23' });
  });
  it('is declared beside another', () => {
    const other = { ...closed, on: '2026-12-22' };
    given(declared).when({ type: 'DeclareClosingDay', data: other }).then({ type: 'ClosingDayDeclared', data: other });
  });
  it('is withdrawn by itself: the others stay', () => {
    const other: ClosingDayDeclared = { type: 'ClosingDayDeclared', data: { ...closed, on: '2026-12-22' } };
    given(declared, other, withdrawn)
      .when({ type: 'DeclareClosingDay', data: other.data })
      .thenRefuses('closing-day-already-declared', { on: '2026-12-22' });
  });
  it('is not withdrawn when it is none, was withdrawn, or is another day', () => {
    const refused = { type: 'WithdrawClosingDay', data: withdrawn.data } as const;
    given().when(refused).thenRefuses('closing-day-not-declared', { on: '2026-12-23' });
    given(declared, withdrawn).when(refused).thenRefuses('closing-day-not-declared');
    given({ type: 'ClosingDayDeclared', data: { ...closed, on: '2026-12-22' } })
      .when(refused)
      .thenRefuses('closing-day-not-declared');
  });
});

describe('A half holiday', () => {
  it('is switched on, and off again from the same day', () => {
    given().when({ type: 'SetCalendarSwitch', data: labourDay }).then(switched());
    given(switched())
      .when({ type: 'SetCalendarSwitch', data: { ...labourDay, switchedOn: false } })
      .then(switched({ switchedOn: false }));
  });
  it('is not set to what it was set to', () => {
    given(switched())
      .when({ type: 'SetCalendarSwitch', data: { ...labourDay, reason: 'Igen' } })
      .thenRefuses('calendar-switch-already-so', {
        switch: 'foerste-maj',
        family: 'working-days',
        validFrom: '2027-01-01',
      });
    given(switched(), switched({ switchedOn: false }))
      .when({ type: 'SetCalendarSwitch', data: { ...labourDay, switchedOn: false } })
      .thenRefuses('calendar-switch-already-so');
  });
  it.each([{ family: 'periods' }, { switch: 'grundlovsdag' }, { validFrom: '2028-01-01' }] as const)(
    'is set apart for another family, day or beginning: %j',
    (other) => {
      given(switched())
        .when({ type: 'SetCalendarSwitch', data: { ...labourDay, ...other } })
        .then(switched(other));
    },
  );
});
