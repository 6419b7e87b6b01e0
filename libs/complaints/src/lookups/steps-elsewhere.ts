import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { familyCorrections } from './steps-elsewhere.view.js';

/** Something that happened to a complaint in another stream. */
export interface StepElsewhere {
  readonly what:
    | 'review-published'
    | 'review-published-more'
    | 'review-concluded'
    | 'collective-joined'
    | 'collective-left'
    | 'merged-in'
    | 'taken-out-again';
  /** The id of the review, the collective complaint or the registration that was merged into this one. */
  readonly thing: string;
  readonly on: PlainDate;
}

/** What puts right what a family did in a collective complaint. */
export interface CorrectionElsewhere {
  readonly step: 'collective-joined' | 'collective-left';
  readonly recordedOn: PlainDate;
  /** The wrong day and the right one; null: it never was. */
  readonly moved: { readonly was: PlainDate; readonly on: PlainDate } | null;
}

type StepRow = {
  readonly what: StepElsewhere['what'] | FamilyCorrection;
  readonly thing_id: string;
  readonly happened_on: string;
  readonly was: string | null;
  readonly recorded_on: string | null;
  readonly position: string;
};

interface Told {
  readonly row: StepRow;
  readonly position: bigint;
}

const ofReviews: ReadonlySet<StepRow['what']> = new Set([
  'review-published',
  'review-published-more',
  'review-concluded',
]);

/**
 * What happened to a complaint in other streams, as far as every reader of the complaint may know it. A review of a
 * registration that is merged into it is a review of it, as long as that stands.
 */
@Injectable()
export class StepsElsewhere {
  constructor(private readonly readModels: ReadModels) {}

  /** How often something happened, also what was taken back since: it only grows. `until` as below. */
  countOf(complaintId: string, until: bigint | null): number {
    const rows = this.rowsOf(complaintId, until);
    return rows.length + mergedOnce(rows).flatMap((merged) => this.reviewsOf(merged, until)).length;
  }

  /** In log order; `until`: no later position of the log. */
  of(complaintId: string, until: bigint | null): readonly StepElsewhere[] {
    const own = this.rowsOf(complaintId, until);
    return [...own, ...mergedNow(own).flatMap((merged) => this.reviewsOf(merged, until))]
      .sort((a, b) => Number(a.position - b.position))
      .reduce<readonly StepElsewhere[]>((steps, { row }) => withRow(steps, row), []);
  }

  /** What was put right of it, in log order; `until` as above. */
  correctionsOf(complaintId: string, until: bigint | null): readonly CorrectionElsewhere[] {
    return this.rowsOf(complaintId, until).flatMap(
      ({ row: { what, was, happened_on: on, recorded_on: recordedOn } }) =>
        isCorrection(what) && recordedOn !== null
          ? [{ step: putsRight[what].step, recordedOn, moved: was === null ? null : { was, on } }]
          : [],
    );
  }

  private reviewsOf(complaintId: string, until: bigint | null): readonly Told[] {
    return this.rowsOf(complaintId, until).filter(({ row }) => ofReviews.has(row.what));
  }

  /** In log order. */
  private rowsOf(complaintId: string, until: bigint | null): readonly Told[] {
    return this.readModels
      .read('complaints')
      .all<StepRow>(
        'SELECT what, thing_id, happened_on, was, recorded_on, position FROM step_elsewhere WHERE complaint_id = ?',
        [complaintId],
      )
      .map((row) => ({ row, position: BigInt(row.position) }))
      .filter(({ position }) => until === null || position <= until)
      .sort((a, b) => Number(a.position - b.position));
  }
}

/** The registrations that were ever merged into a complaint. */
const mergedOnce = (rows: readonly Told[]): readonly string[] => [
  ...new Set(rows.flatMap(({ row: { what, thing_id } }) => (what === 'merged-in' ? [thing_id] : []))),
];

/** Those of them of which that was not undone. */
const mergedNow = (rows: readonly Told[]): readonly string[] =>
  mergedOnce(rows).filter((merged) => {
    const ofIt = ({ row: { what, thing_id } }: Told) =>
      thing_id === merged && (what === 'merged-in' || what === 'taken-out-again');
    return rows.findLast(ofIt)?.row.what === 'merged-in';
  });

type FamilyCorrection = (typeof familyCorrections)[keyof typeof familyCorrections];

/** Which step of a family each puts right: it never was, or was on another day. */
const putsRight: Readonly<
  Record<FamilyCorrection, { readonly step: CorrectionElsewhere['step']; readonly gone: boolean }>
> = {
  'collective-joined-by-mistake': { step: 'collective-joined', gone: true },
  'collective-left-by-mistake': { step: 'collective-left', gone: true },
  'collective-joined-another-day': { step: 'collective-joined', gone: false },
  'collective-left-another-day': { step: 'collective-left', gone: false },
};
const isCorrection = (what: StepRow['what']): what is FamilyCorrection => what in putsRight;

/** The steps as they turned out: what a family did is put right by what was recorded of it later. */
function withRow(
  steps: readonly StepElsewhere[],
  { what, thing_id: thing, happened_on: on, was }: StepRow,
): readonly StepElsewhere[] {
  if (!isCorrection(what)) return [...steps, { what, thing, on }];
  const { step, gone } = putsRight[what];
  const wrong = steps.findLastIndex((told) => told.what === step && told.thing === thing && (gone || told.on === was));
  return steps.flatMap((told, at) => {
    if (at !== wrong) return [told];
    return gone ? [] : [{ ...told, on }];
  });
}
