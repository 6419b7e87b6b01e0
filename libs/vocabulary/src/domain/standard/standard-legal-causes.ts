import { termTable } from './term-table.js';

const source = 'Ankestyrelsen, Handicapsagsbarometret (SOU, alm. del, bilag 206, 2024-25)';

/** Why a decision does not stand, or how the handling of the case failed: the causes Ankestyrelsen counts. */
export const standardLegalCauses = termTable('legal-cause', source, [
  ['BASIS', 'Afgørelsens grundlag', 'Basis of the decision'],
  ['BASIS.FACTS', 'Utilstrækkelig sagsoplysning', 'Case insufficiently investigated'],
  ['BASIS.REASONS', 'Mangelfuld begrundelse', 'Insufficient reasons'],
  ['BASIS.LEGAL_BASIS', 'Manglende hjemmel', 'No legal basis'],
  ['BASIS.ASSESSMENT', 'Kommunens vurdering', 'Assessment by the municipality'],
  ['BASIS.HEARING', 'Manglende partshøring', 'Parties not heard'],
  ['PROCEDURE', 'Sagsbehandlingen', 'Handling of the case'],
  [
    'PROCEDURE.APPEAL_GUIDANCE',
    'Manglende eller forkert klagevejledning',
    'Missing or wrong guidance on how to appeal',
  ],
  ['PROCEDURE.TIME_LIMIT', 'Sagsbehandlingsfrist ikke overholdt', 'Processing time limit not kept'],
  ['PROCEDURE.WHOLE_VIEW', 'Manglende helhedsvurdering', 'No view of the whole situation'],
]);
