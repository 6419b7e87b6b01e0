import { specification } from '@lydhoer/kernel/testing';
import { answered, complaint, complaintId, point, withdrawn } from '../testing/complaint-examples.js';
import { appealed, later, linked, realitetPoint, recorded } from '../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  courtDecided,
  dispensation,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
  upheldInPart,
} from '../testing/realitet-step-examples.js';
import { complaintDecider } from './complaint.decider.js';
import type { WithdrawComplaint } from './complaint.commands.js';
import type { ComplaintEvent } from './complaint.events.js';

const given = specification(complaintDecider);
const on = '2026-07-01';
const withdraw: WithdrawComplaint = {
  type: 'WithdrawComplaint',
  data: { complaintId, withdrawnOn: on, afterDialogue: true, note: null, today: later },
};
const remitted = [reassessed('maintained'), forwarded(), boardDecided('remitted')];
const beside = [complaint([realitetPoint(), point('p2')]), recorded(), linked()];

describe('The withdrawal of a complaint', () => {
  it('does not spare the municipality the new decision that it owes after a remittal', () => {
    given(...appealed(), ...remitted)
      .when(withdraw)
      .thenRefuses('new-decision-is-owed', { points: ['p1'] });
    given(...beside, ...remitted)
      .when(withdraw)
      .thenRefuses('new-decision-is-owed', { points: ['p1'] });
    given(...appealed('committee'), passedOn(), boardDecided('remitted'))
      .when(withdraw)
      .thenRefuses('new-decision-is-owed', { points: ['p1'] });
  });
  it('waits for the court, whose judgment could not be recorded any more', () => {
    const committee = [...appealed('committee'), passedOn(), boardDecided('affirmed'), beforeCourt()];
    given(...committee)
      .when(withdraw)
      .thenRefuses('court-case-is-open', { points: ['p1'] });
    given(...committee, courtDecided)
      .when(withdraw)
      .thenRefuses('too-late-to-withdraw', { points: ['p1'] });
  });
  it.each([
    ['Ankestyrelsen decided', [reassessed('maintained'), forwarded(), boardDecided('amended')]],
    ['the new decision was made', [...remitted, madeAnew('remitted')]],
    ['it was upheld', [reassessed('upheld-in-full'), madeAnew('upheld-in-full')]],
    ['the rest lapsed', [...upheldInPart, silent()]],
  ])('comes too late once %s about its last point', (_what, events) => {
    given(...appealed(), ...events)
      .when(withdraw)
      .thenRefuses('too-late-to-withdraw', { points: ['p1'] });
    given(...beside, ...events, answered({ pointId: 'p2' }))
      .when(withdraw)
      .thenRefuses('too-late-to-withdraw', { points: ['p1'] });
  });
  it('is possible while another point waits for its answer', () => {
    given(...beside, reassessed('upheld-in-full'), madeAnew('upheld-in-full'))
      .when(withdraw)
      .then(withdrawn(on));
  });
  it('is possible after each point was given up, or while it is with Ankestyrelsen', () => {
    given(...appealed(), givenUp())
      .when(withdraw)
      .then(withdrawn(on));
    given(...appealed(), reassessed('maintained'), forwarded())
      .when(withdraw)
      .then(withdrawn(on));
  });
  it('is not before Ankestyrelsen said whether it looks away from a deadline that was exceeded', () => {
    const late = forwarded('2026-03-12');
    const asked = { ...late, data: { ...late.data, forDispensation: true } } as ComplaintEvent;
    const decidedOn = dispensation(true).data as { readonly decidedOn: string };
    const lying = [...appealed(), reassessed('maintained'), asked, dispensation(true)];
    const on = (withdrawnOn: string): WithdrawComplaint => ({ ...withdraw, data: { ...withdraw.data, withdrawnOn } });
    given(...lying)
      .when(on('2026-03-13'))
      .thenRefuses('date-before-previous-step', { field: 'withdrawnOn', earliest: decidedOn.decidedOn });
  });
});
