import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaint, point } from '../../testing/complaint-examples.js';
import { boardReceived, takenBack } from '../../testing/realitet-correction-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  dispensation,
  forwarded,
  givenUp,
  passedOn,
  reassessed,
  silent,
} from '../../testing/realitet-step-examples.js';
import { complaintListView } from './complaint-list.view.js';

const told = ({ type, data }: ComplaintEvent) => recorded<ComplaintEvent>(type, data, { stream: 'complaint-c1' });
type Events = readonly ComplaintEvent[];
const registered = complaint([realitetPoint(), point('p2')]);
const listed = (events: Events) =>
  foldInto(complaintListView, [registered, ...events].map(told)).rows('complaint_list_point');
const back = (
  step: Parameters<typeof takenBack>[0],
  standing: Parameters<typeof takenBack>[1]['standing'],
  returnedPointIds: string[] = [],
) => takenBack(step, { takenOn: '2026-03-10', standing, returnedPointIds });
const atTheBoard = [reassessed('maintained'), forwarded('2026-03-12', ['p2'])];

describe('The result of a point in the list, when a step is taken back', () => {
  it.each<[string, Events, Events]>([
    ['a full uphold', [], [reassessed('upheld-in-full'), back('reassessed', 'to-reassess')]],
    ['a dropped rest', [reassessed('upheld-in-part')], [chose('dropped'), back('citizen-chose', 'awaiting-choice')]],
    [
      'a rest that stood after it had lapsed',
      [reassessed('upheld-in-part'), silent()],
      [chose('stands'), back('citizen-chose', 'rest-lapsed')],
    ],
    ['a silence', [reassessed('upheld-in-part')], [silent(), back('citizen-stayed-silent', 'awaiting-choice')]],
    [
      'a letter never sent',
      [reassessed('maintained')],
      [...atTheBoard.slice(1), back('forwarded', 'to-forward', ['p2'])],
    ],
    ['a case never passed on', [], [passedOn(), back('passed-on', 'to-pass-on')]],
    ['a receipt', atTheBoard, [boardReceived('2026-03-14'), back('received-by-appeal-board', 'with-appeal-board')]],
    ['a dispensation', atTheBoard, [dispensation(true), back('dispensation-decided', 'with-appeal-board')]],
    [
      'the board’s decision',
      atTheBoard,
      [boardDecided('annulled'), back('decided-by-appeal-board', 'with-appeal-board')],
    ],
    ['an appeal given up', [reassessed('maintained')], [givenUp(), back('appeal-withdrawn', 'to-forward')]],
    ['one given up at the appeals body', atTheBoard, [givenUp(), back('appeal-withdrawn', 'with-appeal-board')]],
    [
      'a day in court',
      [...atTheBoard, boardDecided('affirmed')],
      [beforeCourt(), back('brought-before-court', 'decided-by-appeal-board')],
    ],
    [
      'a judgment',
      [...atTheBoard, boardDecided('affirmed'), beforeCourt()],
      [courtDecided, back('decided-by-court', 'before-court')],
    ],
  ])('is as it was before: %s', (_what, before, taken) => {
    expect(listed([...before, ...taken])).toEqual(listed(before));
    expectReplayToEqual(complaintListView, [registered, ...before, ...taken].map(told));
  });
});
