import { ruleCodes } from '@lydhoer/calendar';
import { presupposed } from './presupposed-body.js';

const on = '2026-03-06';
const basis = (paragraph: string, statute = 'barnets-lov') => ({ statute, paragraph });
const refusal = (code: string, facts: object) =>
  expect.objectContaining({ code, facts: { field: 'legalBasis', ...facts } }) as Error;
const list = 'barnets-lov-142/1';

describe('The body whose decision a deadline is about', () => {
  it('is the administration’s for reassessment, and the committee’s for the court', () => {
    const bodyOf = (body: string | undefined) =>
      ruleCodes.filter((code) => presupposed(code, null, on)?.body === body).join(' ');
    expect(bodyOf('administration')).toBe('APPEAL_4W REASSESS_4W FORWARD CHOICE_4W FORWARD_PART_14D');
    expect(bodyOf('committee')).toBe('APPEAL_BU_4W AST_8W COURT_4W CHAIR_NOTICE_24H CHAIR_APPROVAL_7D CHAIR_VALID_1M');
    expect(bodyOf(undefined)).toContain('REMIT_CASE');
  });
  it('is taken for granted where no legal basis is told, or it leaves it open', () => {
    const assumed = { body: 'administration', list: null, assumed: true };
    expect(presupposed('REASSESS_4W', null, on)).toEqual(assumed);
    expect(presupposed('REASSESS_4W', basis('§ 42'), on)).toEqual(assumed);
    expect(presupposed('REASSESS_4W', basis('§ 1', 'sundhedsloven'), on)).toEqual(assumed);
  });
  it('is known where a list says so', () => {
    expect(presupposed('REASSESS_4W', basis('§ 32'), on)).toEqual({ body: 'administration', list, assumed: false });
    expect(presupposed('APPEAL_BU_4W', basis('§ 47'), on)).toEqual({ body: 'committee', list, assumed: false });
    expect(presupposed('CHAIR_NOTICE_24H', basis('§ 143'), on)).toEqual({ body: 'committee', list, assumed: false });
    expect(presupposed('COURT_4W', basis('§ 143'), on)).toEqual({ body: 'committee', list, assumed: false });
  });
  it('contradicts no deadline that is anybody’s', () => {
    expect(presupposed('REMIT_CASE', basis('§ 47'), on)).toBeNull();
    expect(presupposed('REMIT_CASE', basis('§ 55', 'ungdomskriminalitetsloven'), on)).toBeNull();
  });
  it.each(['APPEAL_4W', 'REASSESS_4W', 'FORWARD', 'CHOICE_4W', 'FORWARD_PART_14D'] as const)(
    'contradicts %s where the decision is the committee’s or its chair’s',
    (rule) => {
      for (const paragraph of ['§ 47', '§ 143']) {
        expect(() => presupposed(rule, basis(paragraph), on)).toThrow(
          refusal('rule-not-for-committee-decisions', { rule, list }),
        );
      }
    },
  );
  it.each(['APPEAL_BU_4W', 'AST_8W', 'COURT_4W', 'CHAIR_NOTICE_24H', 'CHAIR_VALID_1M'] as const)(
    'contradicts %s where the decision is the administration’s',
    (rule) => {
      expect(() => presupposed(rule, basis('§ 32'), on)).toThrow(
        refusal('rule-only-for-committee-decisions', { rule, list }),
      );
    },
  );
  it('is nobody’s here under an act whose ways of appeal are not modelled', () => {
    expect(() => presupposed('APPEAL_4W', basis('§ 55', 'ungdomskriminalitetsloven'), on)).toThrow(
      refusal('regime-not-computed-here', { rule: 'APPEAL_4W' }),
    );
  });
  it('was the committee’s under serviceloven, too', () => {
    expect(() => presupposed('REASSESS_4W', basis('§ 58', 'serviceloven'), '2023-03-06')).toThrow(
      refusal('rule-not-for-committee-decisions', { rule: 'REASSESS_4W', list: 'serviceloven-74/1' }),
    );
  });
});
