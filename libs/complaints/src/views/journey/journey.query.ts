import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Caller } from '@lydhoer/access';
import { tagOf, type TaggedAnswer } from '@lydhoer/http';
import { daysBetween, type PlainDate } from '@lydhoer/kernel';
import { ComplaintHistory } from '../../complaint.history.js';
import { ComplaintNumbers } from '../../lookups/complaint-numbers.js';
import { StepsElsewhere } from '../../lookups/steps-elsewhere.js';
import { factsOf } from './facts.js';
import type { JourneyResponse } from './journey.response.js';
import { peopleOf } from './people.js';
import { pointsIn } from './reclassified.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';
import { journeyText, sentenceOf, type ToldJourney } from './text.js';

/** The journey, and a way to read it aloud. */
export interface Journey extends TaggedAnswer<JourneyResponse> {
  readonly text: () => string;
}

export class JourneyQuery extends Query<Journey> {
  constructor(
    readonly complaintId: string,
    readonly wanted: { readonly persons: boolean; readonly asOf: PlainDate | undefined },
    readonly caller: Caller,
  ) {
    super();
  }
}

/** A journey needs no view: it is the stream, and what happened to the complaint elsewhere. */
@QueryHandler(JourneyQuery)
export class JourneyQueryHandler implements IQueryHandler<JourneyQuery> {
  constructor(
    private readonly history: ComplaintHistory,
    private readonly elsewhere: StepsElsewhere,
    private readonly numbers: ComplaintNumbers,
  ) {}

  async execute({ complaintId, wanted, caller }: JourneyQuery): Promise<Journey> {
    const known = await this.history.known(complaintId, caller, wanted);
    const { events, asOf, on, complaint } = known;
    const until = asOf === null ? null : BigInt(asOf.position);
    const steps = stepsOf(
      known,
      this.elsewhere.of(complaintId, until),
      this.elsewhere.correctionsOf(complaintId, until),
    );
    const facts = factsOf(known, steps);
    const people = peopleOf(events);
    const say = new Say(events.flatMap(pointsIn).map(({ pointId }) => pointId));
    const told = steps.map((step) => ({ ...step, line: step.line(say) }));
    const revision = String(events.at(-1)?.revision);
    const number = this.numbers.of([complaintId]).get(complaintId) ?? '';
    const journey: ToldJourney = {
      number,
      subject: complaint.subject,
      on,
      past: asOf !== null,
      people,
      facts,
      steps: told,
    };
    return {
      answer: {
        id: complaintId,
        number,
        revision,
        asOf,
        on,
        complainantRole: people.role,
        citizen: people.citizen,
        concerns: people.concerns,
        facts,
        steps: told.map((step, at) => ({
          on: step.on,
          daysSinceLast: at === 0 ? null : daysBetween(told[at - 1]?.on ?? step.on, step.on),
          kind: step.kind,
          text: sentenceOf(step),
          heard: step.heard,
          pointId: step.pointId,
          type: step.type,
          revision: step.revision === null ? null : String(step.revision),
          ...(wanted.persons ? { words: [...step.words] } : {}),
        })),
        staff: [...say.staff()],
      },
      etag: tagOf(revision, this.elsewhere.countOf(complaintId, until)),
      text: () => journeyText(journey),
    };
  }
}
