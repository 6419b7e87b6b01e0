import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadModels } from '@lydhoer/read-models';
import { type Scheme, schemes } from '../../domain/vocabulary.events.js';
import type { VocabulariesResponse, VocabularyResponse } from './vocabulary.response.js';
import type { TermRow } from './vocabulary.view.js';

/** The terms of one list that are valid on a day, or all of them. */
export class VocabularyQuery extends Query<VocabularyResponse> {
  constructor(
    readonly scheme: Scheme,
    readonly on: string | undefined,
  ) {
    super();
  }
}

/** As `VocabularyQuery`, for every list. */
export class VocabulariesQuery extends Query<VocabulariesResponse> {
  constructor(readonly on: string | undefined) {
    super();
  }
}

@QueryHandler(VocabularyQuery)
export class VocabularyQueryHandler implements IQueryHandler<VocabularyQuery> {
  constructor(private readonly readModels: ReadModels) {}

  execute({ scheme, on }: VocabularyQuery): Promise<VocabularyResponse> {
    return Promise.resolve(vocabulary(this.readModels, scheme, on));
  }
}

@QueryHandler(VocabulariesQuery)
export class VocabulariesQueryHandler implements IQueryHandler<VocabulariesQuery> {
  constructor(private readonly readModels: ReadModels) {}

  execute({ on }: VocabulariesQuery): Promise<VocabulariesResponse> {
    return Promise.resolve({ vocabularies: schemes.map((scheme) => vocabulary(this.readModels, scheme, on)) });
  }
}

function vocabulary(readModels: ReadModels, scheme: Scheme, on: string | undefined): VocabularyResponse {
  const rows = readModels.read('vocabulary').all<TermRow>(
    `SELECT * FROM vocabulary_term
      WHERE scheme = ?1 AND (?2 IS NULL OR (valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)))
      ORDER BY code`,
    [scheme, on ?? null],
  );
  return {
    scheme,
    on: on ?? null,
    terms: rows.map((row) => ({
      code: row.code,
      parent: row.parent,
      labelDa: row.label_da,
      labelEn: row.label_en,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      source: row.source,
    })),
  };
}
