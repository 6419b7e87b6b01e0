import { Injectable } from '@nestjs/common';
import { allows, demand, scopesOf, type Caller } from '@lydhoer/access';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { Addressee } from './domain/review.events.js';
import type { ReviewRefusal } from './domain/review.refusals.js';
import { isPublished, publishedRecommendation, type ReviewState } from './domain/review.state.js';
import { Lookups } from './lookups/lookups.js';

/**
 * Who may do what to a review, and who sees what of it. Drafts are the borgerrådgiver's alone: to everybody else they
 * do not exist. What is published is seen by those who may read complaints; its texts only by those who may read this
 * complaint with persons, and by whom a recommendation is addressed to.
 */
@Injectable()
export class ReviewAccess {
  constructor(private readonly lookups: Lookups) {}

  /** For `Streams.decide`: a recommendation is replied to by its addressee. */
  replying(caller: Caller, recommendationId: string, today: PlainDate): (review: ReviewState) => void {
    return (review) => {
      const recommendation = publishedRecommendation(review, recommendationId);
      if (recommendation) {
        demand(caller, 'reply-to-recommendation', this.addressed(caller, recommendation.addressee, today));
        return;
      }
      // A draft does not exist, and is told from one that never was by nothing: neither is its review, nor its revision.
      throw new Refusal<ReviewRefusal>(isPublished(review) ? 'recommendation-unknown' : 'review-unknown');
    };
  }

  seesDrafts(caller: Caller): boolean {
    return allows(caller, 'read-review-drafts');
  }

  /** Whether the texts of a review of this complaint (or of none) are shown to this caller. */
  seesTexts(caller: Caller, complaintId: string | null): boolean {
    return this.seesDrafts(caller) || allows(caller, 'read-complaint-with-persons', this.lookups.factsOf(complaintId));
  }

  /** Whether a recommendation is this caller's to reply to. */
  isAddressee(caller: Caller, addressee: Addressee, today: PlainDate): boolean {
    return allows(caller, 'reply-to-recommendation', this.addressed(caller, addressee, today));
  }

  /** Every address that this caller replies for: `staff <id>`, `team <code>`, `department <code>`. */
  addressesOf(caller: Caller, today: PlainDate): readonly string[] {
    if (scopesOf(caller, 'reply-to-recommendation').length === 0) return [];
    return [
      `staff ${caller.staffId}`,
      ...caller.teams.map((team) => `team ${team}`),
      ...this.lookups.departmentsOfTeams(caller.teams, today).map((department) => `department ${department}`),
    ];
  }

  /** Throws `Forbidden` unless this caller may see what was published of a review of this complaint. */
  demandPublished(caller: Caller, complaintId: string | null): void {
    demand(caller, 'read-complaint', this.lookups.factsOf(complaintId));
  }

  /** A department is replied for by the leader of any of its teams today. */
  private addressed(caller: Caller, { kind, id }: Addressee, today: PlainDate): { readonly addressee: string } {
    if (kind !== 'department') return { addressee: id };
    const teams = this.lookups.teamsOfDepartment(id, today);
    return { addressee: caller.teams.find((team) => teams.includes(team)) ?? id };
  }
}
