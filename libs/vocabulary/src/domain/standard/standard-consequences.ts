import { termTable } from './term-table.js';

const source = 'Københavns Kommunes Borgerrådgiver, beretning 2017';

/** What a complaint point can lead to: a second axis, of which one point may have several. */
export const standardConsequences = termTable('consequence', source, [
  ['LEGALITY', 'Kan påvirke afgørelsens lovlighed', 'May affect the lawfulness of the decision'],
  ['LEGAL_POSITION', 'Kan forringe borgerens retsstilling', 'May worsen the citizen’s legal position'],
  ['TRUST', 'Kan svække tilliden til kommunen', 'May weaken trust in the municipality'],
  ['INEFFICIENCY', 'Kan føre til ineffektiv sagsbehandling', 'May make the handling of cases inefficient'],
  ['LAW_BOUND', 'Angår lovbundne forhold', 'Concerns a matter bound by law'],
]);
