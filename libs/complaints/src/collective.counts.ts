import type { ViewReader } from '@lydhoer/read-models';
import type { Condition } from './complaint.reach.sql.js';

/**
 * What is counted of collective complaints, each by its own unit: they are never added to one another. The families'
 * complaints and their points are counted in the trends, too, as the complaints and points that they are.
 */
export interface CollectiveCounts {
  readonly collectives: number;
  /** Families affected, as stated: the lowest and the highest number of each; null where nobody stated one. */
  readonly statedLeast: number | null;
  readonly statedMost: number | null;
  /** Collectives of which nobody stated a number. */
  readonly notStated: number;
  /** Families that are part of one now. */
  readonly enrolledNow: number;
  /** Families that were ever part of one; who had joined by mistake was not. */
  readonly enrolledEver: number;
  /** Complaints of the families that are part of one now, as far as they count; one in two collectives is one. */
  readonly complaints: number;
  /** Of these, those that are open. */
  readonly openComplaints: number;
}

/** `which` is a condition on `collective k`. */
export function collectiveCounts(rows: Pick<ViewReader, 'get'>, which: Condition): CollectiveCounts {
  const counted = rows.get<Readonly<Record<keyof CollectiveCounts, number | null>>>(
    `WITH k AS MATERIALIZED (SELECT k.collective_id FROM collective k WHERE ${which.sql}),
          stated AS (SELECT MIN(s.families) AS least, MAX(s.families) AS most
                       FROM collective_statement s JOIN k USING (collective_id) GROUP BY s.collective_id),
          family AS (SELECT f.* FROM collective_family f JOIN k USING (collective_id)),
          part AS (SELECT DISTINCT c.complaint_id, c.status
                     FROM family f JOIN complaint_list c USING (complaint_id)
                    WHERE f.left_on IS NULL AND c.standing = 'counts')
     SELECT (SELECT COUNT(*) FROM k) AS collectives,
            (SELECT SUM(least) FROM stated) AS statedLeast,
            (SELECT SUM(most) FROM stated) AS statedMost,
            (SELECT COUNT(*) FROM k) - (SELECT COUNT(*) FROM stated) AS notStated,
            (SELECT COUNT(*) FROM family WHERE left_on IS NULL) AS enrolledNow,
            (SELECT COUNT(*) FROM (SELECT DISTINCT collective_id, complaint_id FROM family
                                    WHERE left_because IS NULL OR left_because <> 'joined-by-mistake')) AS enrolledEver,
            (SELECT COUNT(*) FROM part) AS complaints,
            (SELECT COUNT(*) FROM part WHERE status = 'open') AS openComplaints`,
    which.parameters,
  );
  return {
    collectives: counted?.collectives ?? 0,
    statedLeast: counted?.statedLeast ?? null,
    statedMost: counted?.statedMost ?? null,
    notStated: counted?.notStated ?? 0,
    enrolledNow: counted?.enrolledNow ?? 0,
    enrolledEver: counted?.enrolledEver ?? 0,
    complaints: counted?.complaints ?? 0,
    openComplaints: counted?.openComplaints ?? 0,
  };
}
