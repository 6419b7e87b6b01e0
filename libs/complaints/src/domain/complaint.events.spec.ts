import { complaintEvents } from './complaint.events.js';

describe('ComplaintWithdrawn', () => {
  it('of version 1 did not follow a dialogue', () => {
    const declaration = complaintEvents.find(({ type }) => type === 'ComplaintWithdrawn');
    const [upcast] = declaration?.upcasts ?? [];
    const v1 = { complaintId: 'c1', withdrawnOn: '2026-02-26', note: { key: 'text:complaint-c1', box: 'AAAA' } };
    expect(upcast?.(v1 as never)).toEqual({ ...v1, afterDialogue: false });
    expect(declaration?.version).toBe(2);
  });
});

describe('PointAdded', () => {
  it('of version 1 was raised with the complaint', () => {
    const declaration = complaintEvents.find(({ type }) => type === 'PointAdded');
    const [upcast] = declaration?.upcasts ?? [];
    const v1 = { complaintId: 'c1', point: { pointId: 'p1' } };
    expect(upcast?.(v1 as never)).toEqual({ ...v1, raisedOn: null });
    expect(declaration?.version).toBe(2);
  });
});

describe('An assignment', () => {
  it.each(['ComplaintAssigned', 'ComplaintHandedOver'])('of version 1 had no due date: %s', (name) => {
    const declaration = complaintEvents.find(({ type }) => type === name);
    const [upcast] = declaration?.upcasts ?? [];
    expect(upcast?.({ complaintId: 'c1' } as never)).toEqual({ complaintId: 'c1', answerDueOn: null });
    expect(declaration?.version).toBe(2);
  });
});

describe('A receipt of a decision', () => {
  it.each(['DecisionReceiptRecorded', 'DecisionReceiptCorrected'])('of version 1 gives no ground: %s', (name) => {
    const declaration = complaintEvents.find(({ type }) => type === name);
    const [upcast] = declaration?.upcasts ?? [];
    expect(upcast?.({ complaintId: 'c1' } as never)).toEqual({ complaintId: 'c1', laterBecause: null });
    expect(declaration?.version).toBe(2);
  });
});

describe('ChairDecisionTimesCorrected', () => {
  it('of version 1 says nothing of the committee’s answer', () => {
    const declaration = complaintEvents.find(({ type }) => type === 'ChairDecisionTimesCorrected');
    const [upcast] = declaration?.upcasts ?? [];
    const v1 = { complaintId: 'c1', executedAt: '2026-02-02T19:00:00.000Z', notifiedAt: null };
    expect(upcast?.(v1 as never)).toEqual({ ...v1, answer: null });
    expect(declaration?.version).toBe(2);
  });
});
