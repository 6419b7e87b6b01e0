import { Injectable } from '@nestjs/common';
import { Refusal } from '@lydhoer/kernel';
import { CommandKeyReused, type Intent, Streams } from '@lydhoer/event-store';
import { standardVocabulary } from './domain/standard/standard-vocabulary.js';
import { vocabularyDecider, type VocabularyRefusal } from './domain/vocabulary.decider.js';
import type { TermDefined } from './domain/vocabulary.events.js';
import { vocabularyStream } from './vocabulary.stream.js';

export interface LoadedVocabulary {
  /** Terms that were written now. */
  readonly defined: number;
  /** Terms that stood in the log as they are here. */
  readonly present: number;
  /** Codes that stand in the log with other words, dates or origin: what was recorded first is kept. */
  readonly kept: readonly string[];
}

/**
 * Brings the standard words into the log. Runs at every start, before requests are taken: what is there stays, and
 * what a later release added is defined. The seed passes its simulated moment.
 */
@Injectable()
export class StandardVocabulary {
  constructor(private readonly streams: Streams) {}

  async load(moment: Pick<Intent, 'at' | 'simulated'>): Promise<LoadedVocabulary> {
    let defined = 0;
    let present = 0;
    const kept: string[] = [];
    for (const term of standardVocabulary) {
      const outcome = await this.define(term, moment);
      if (outcome === 'defined') defined++;
      else if (outcome === 'present') present++;
      else kept.push(`${term.scheme} ${term.code}`);
    }
    return { defined, present, kept };
  }

  private async define(term: TermDefined['data'], moment: Pick<Intent, 'at' | 'simulated'>) {
    try {
      const { repeated } = await this.streams.decide(vocabularyDecider, {
        stream: vocabularyStream(term.scheme),
        command: { type: 'DefineTerm', data: term },
        body: term,
        intent: {
          ...moment,
          actor: 'system:standard-vocabulary',
          key: `define:${term.code}`,
          correlationId: 'standard-vocabulary',
        },
      });
      return repeated ? 'present' : 'defined';
    } catch (error) {
      const definedByAnother =
        error instanceof Refusal && error.code === ('term-already-defined' satisfies VocabularyRefusal);
      if (definedByAnother || error instanceof CommandKeyReused) return 'kept';
      throw error;
    }
  }
}
