/** Every rule of a collective complaint that can say no, besides those it shares with complaints. */
export type CollectiveRefusal =
  | 'collective-unknown'
  | 'collective-already-opened'
  | 'collective-closed'
  | 'collective-not-closed'
  | 'date-before-opening'
  | 'family-told-twice'
  | 'family-already-joined'
  | 'family-complaint-unknown'
  | 'family-needs-a-complaint'
  | 'family-complaint-does-not-count'
  | 'family-not-in-collective'
  | 'left-before-joined'
  | 'spokesperson-is-one-person'
  | 'spokesperson-not-enrolled'
  | 'parts-open'
  | 'closed-before-its-parts';
