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
