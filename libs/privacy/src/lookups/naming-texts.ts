import { Injectable } from '@nestjs/common';
import { textKey, Vault } from '@lydhoer/event-store';
import { ReadModels } from '@lydhoer/read-models';
import { textStream, type TextKind } from '../domain/forgetting.values.js';

/** Free text that may name a person, by what it belongs to; never a word of it. */
export interface NamingText {
  /** As `POST /forgettings/texts` takes it. */
  readonly kind: Extract<TextKind, 'complaint' | 'tagging' | 'review'>;
  readonly id: string;
  /** The number of the complaint that it is about. */
  readonly complaint: string;
}

/** Free texts that may name somebody: forgetting a person leaves them as they are. */
@Injectable()
export class NamingTexts {
  constructor(
    private readonly readModels: ReadModels,
    private readonly vault: Vault,
  ) {}

  /** Those whose key still stands, by the complaint's number. Throws `ViewsBehind`. */
  async of(personId: string): Promise<readonly NamingText[]> {
    await this.readModels.caughtUp('privacy');
    const rows = this.readModels
      .read('privacy')
      .all<{ complaint_id: string; number: string; review_id: string | null }>(
        `SELECT p.complaint_id, c.number, r.review_id FROM person_in_complaint p
         JOIN named_complaint c ON c.complaint_id = p.complaint_id
         LEFT JOIN review_of_complaint r ON r.complaint_id = p.complaint_id
        WHERE p.person_id = ? ORDER BY c.number, r.review_id`,
        [personId],
      );
    const texts = rows.flatMap(({ complaint_id: id, number: complaint, review_id: review }, index): NamingText[] => [
      ...(rows[index - 1]?.complaint_id === id
        ? []
        : [
            { kind: 'complaint' as const, id, complaint },
            { kind: 'tagging' as const, id, complaint },
          ]),
      ...(review === null ? [] : [{ kind: 'review' as const, id: review, complaint }]),
    ]);
    await this.vault.lookUp(texts.map(keyOf));
    return texts.filter((text) => this.vault.state(keyOf(text)) === 'kept');
  }
}

const keyOf = ({ kind, id }: NamingText): string => textKey(textStream(kind, id));
