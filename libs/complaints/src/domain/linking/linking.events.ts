import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, oneOf, orNull, text } from '../complaint.schemas.js';
import { linkRelations } from './linking.values.js';

const id = { complaintId: Type.String() };
const reason = text(1000);
const link = {
  ...id,
  /** The other complaint: its stream does not know of the link, its views do. */
  to: Type.String(),
  relation: oneOf(linkRelations),
};

const complaintsLinked = Type.Object({ ...link, reason: orNull(reason) }, closed);
const linkRemoved = Type.Object({ ...link, reason }, closed);
const complaintMergedInto = Type.Object(
  {
    ...id,
    /** The complaint that goes on and alone counts. */
    into: Type.String(),
    /** Each point of this complaint, and the point of the other that is the same grievance. */
    points: Type.Array(Type.Object({ pointId: Type.String(), sameAs: Type.String() }, closed)),
    reason,
  },
  closed,
);
const complaintUnmerged = Type.Object(
  {
    ...id,
    /** The complaint that it had been merged into. */
    from: Type.String(),
    reason,
  },
  closed,
);

export type ComplaintsLinked = Message<'ComplaintsLinked', Readonly<Static<typeof complaintsLinked>>>;
export type LinkRemoved = Message<'LinkRemoved', Readonly<Static<typeof linkRemoved>>>;
export type ComplaintMergedInto = Message<'ComplaintMergedInto', Readonly<Static<typeof complaintMergedInto>>>;
export type ComplaintUnmerged = Message<'ComplaintUnmerged', Readonly<Static<typeof complaintUnmerged>>>;

/** Events of how a complaint hangs together with others. */
export type LinkingEvent = ComplaintsLinked | LinkRemoved | ComplaintMergedInto | ComplaintUnmerged;

const category = 'complaint';

export const linkingEvents = [
  declareEvent({
    category,
    type: 'ComplaintsLinked',
    about: 'A complaint was linked to another: same decision, child or complainant, a repetition, or a duplicate.',
    schema: complaintsLinked,
  }),
  declareEvent({
    category,
    type: 'LinkRemoved',
    about: 'A link had been a mistake.',
    schema: linkRemoved,
  }),
  declareEvent({
    category,
    type: 'ComplaintMergedInto',
    about:
      'The same complaint had been registered twice: this registration no longer counts, and the other one goes on.',
    schema: complaintMergedInto,
  }),
  declareEvent({
    category,
    type: 'ComplaintUnmerged',
    about: 'A merge had been a mistake: the complaint counts and goes on as if it had never been merged.',
    schema: complaintUnmerged,
  }),
];
