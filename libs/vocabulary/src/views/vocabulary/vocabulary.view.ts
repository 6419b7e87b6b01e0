import { type Row, table, view } from '@lydhoer/read-models';
import type { VocabularyEvent } from '../../domain/vocabulary.events.js';

export interface TermRow extends Row {
  readonly scheme: string;
  readonly code: string;
  readonly parent: string | null;
  readonly label_da: string;
  readonly label_en: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly source: string | null;
}

const term = table<TermRow>({
  name: 'vocabulary_term',
  columns: {
    scheme: 'TEXT',
    code: 'TEXT',
    parent: 'TEXT',
    label_da: 'TEXT',
    label_en: 'TEXT',
    valid_from: 'TEXT',
    valid_to: 'TEXT',
    source: 'TEXT',
  },
  key: ['scheme', 'code'],
});

export const vocabularyView = view<VocabularyEvent>({
  name: 'vocabulary',
  version: 1,
  tables: [term],
  on: {
    TermDefined: ({ data }, rows) => {
      rows.put(term, {
        scheme: data.scheme,
        code: data.code,
        parent: data.parent,
        label_da: data.labelDa,
        label_en: data.labelEn,
        valid_from: data.validFrom,
        valid_to: data.validTo,
        source: data.source,
      });
    },
    TermRetired: ({ data }, rows) => {
      rows.change(term, { scheme: data.scheme, code: data.code }, { valid_to: data.validTo });
    },
  },
});
