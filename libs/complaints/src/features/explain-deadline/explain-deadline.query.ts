import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { describeReceipt, stateOf, type DeemedReceipt } from '@lydhoer/calendar';
import { Clock, type Language } from '@lydhoer/http';
import { dateInDenmark } from '@lydhoer/kernel';
import { citedRule, computedDeadline, sentencesOf, sentencesWithoutDate } from '../../deadline.answer.js';
import { explain, type Explained } from '../../domain/deadlines/hypothetical.js';
import { dueSoonDays, type Rulebook } from '../../domain/deadlines/rulebook.js';
import { Lookups } from '../../lookups/lookups.js';
import { askedHypothesis } from './asked-hypothesis.js';
import type { ExplainDeadlineRequest } from './explain-deadline.request.js';
import type {
  DeemedReceiptResponse,
  ExplainDeadlineResponse,
  ExplainedDeadlineResponse,
} from './explain-deadline.response.js';

export class ExplainDeadlineQuery extends Query<ExplainDeadlineResponse> {
  constructor(
    readonly asked: ExplainDeadlineRequest,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ExplainDeadlineQuery)
export class ExplainDeadlineHandler implements IQueryHandler<ExplainDeadlineQuery> {
  constructor(
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  execute({ asked, language }: ExplainDeadlineQuery): Promise<ExplainDeadlineResponse> {
    const rulebook = this.lookups.rulebook();
    const { rules, receipt, hypothesis } = askedHypothesis(asked, rulebook);
    const deadlines = rules.map((rule) => this.shown(explain(rule, hypothesis, rulebook), rulebook, language));
    return Promise.resolve({
      startedOn: hypothesis.startedOn,
      receipt: receipt && shownReceipt(receipt, language),
      deadlines,
    });
  }

  private shown(
    { rule: cited, computed, pausedSince, suspensions, decisionBy }: Explained,
    rulebook: Rulebook,
    language: Language,
  ): ExplainedDeadlineResponse {
    const rule = citedRule(cited, language);
    if (computed === null) {
      const sentences = sentencesWithoutDate(rule, language);
      return { rule, state: 'no-deadline-set', computed, decisionBy, sentences };
    }
    const now = this.clock.now();
    const soonWithin = dueSoonDays(rulebook, { rule: cited.code, on: computed.startedOn });
    const course = { metOn: null, ended: null, today: dateInDenmark(now), now, soonWithin };
    return {
      rule,
      state: stateOf({ ...computed, pausedSince }, course),
      computed: computedDeadline(computed, pausedSince, language),
      decisionBy,
      sentences: sentencesOf(computed, pausedSince, language, { suspensions }),
    };
  }
}

const shownReceipt = (receipt: DeemedReceipt, language: Language): DeemedReceiptResponse => {
  const { sentOn, channel: sentBy, receivedOn, deliveryDays } = receipt;
  return { sentOn, sentBy, receivedOn, deliveryDays, sentence: describeReceipt(receipt, language) };
};
