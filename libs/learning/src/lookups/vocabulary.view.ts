import { table, view, type Row } from '@lydhoer/read-models';
import type { VocabularyEvent } from '@lydhoer/vocabulary/events';

interface TermRow extends Row {
  readonly scheme: string;
  readonly code: string;
  readonly parent: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const knownTerm = table<TermRow>({
  name: 'known_term',
  columns: { scheme: 'TEXT', code: 'TEXT', parent: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['scheme', 'code'],
});

/** Which causes, duties and themes may be used when. */
export const knownTermsView = view<VocabularyEvent>({
  name: 'known_terms',
  version: 1,
  tables: [knownTerm],
  on: {
    TermDefined: ({ data }, rows) => {
      rows.put(knownTerm, {
        scheme: data.scheme,
        code: data.code,
        parent: data.parent,
        valid_from: data.validFrom,
        valid_to: data.validTo,
      });
    },
    TermRetired: ({ data }, rows) => {
      rows.change(knownTerm, { scheme: data.scheme, code: data.code }, { valid_to: data.validTo });
    },
  },
});
