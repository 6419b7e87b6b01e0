import type { Vault } from '@lydhoer/event-store';
import type { Reply } from '../../domain/review.values.js';
import type { RecommendationResponse, ReplyResponse } from './review.response.js';
import type { RecommendationRow } from './reviews.view.js';
import { shownText } from '../../shown-text.js';

/** The members of a response class. */
type Plain<C> = Pick<C, keyof C>;

/** A recommendation as its reader sees it, with or without its texts. */
export function shownRecommendation(
  vault: Vault,
  row: RecommendationRow,
  texts: boolean,
): Plain<RecommendationResponse> {
  return {
    recommendationId: row.recommendation_id,
    addressee: { kind: row.addressee_kind, id: row.addressee_id },
    madeOn: row.made_on,
    replyDueOn: row.reply_due_on,
    publishedOn: row.published_on,
    remindedOn: row.reminded_on,
    text: shownText(vault, row.text, texts),
    reply: shownReply(vault, row, texts),
  };
}

function shownReply(vault: Vault, row: RecommendationRow, texts: boolean): ReplyResponse | null {
  if (row.reply === null || row.replied_by === null || row.replied_on === null) return null;
  return {
    reply: row.reply as Reply,
    repliedBy: row.replied_by,
    repliedOn: row.replied_on,
    reasons: shownText(vault, row.reasons, texts),
  };
}
