import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, code, date, oneOf, orNull, text } from './learning.schemas.js';
import { tagSchemes } from './learning.values.js';

const tag = {
  complaintId: Type.String(),
  pointId: Type.String(),
  scheme: oneOf(tagSchemes),
  /** A code of the vocabulary's list `scheme`. */
  cause: code,
};

const pointTagged = Type.Object({ ...tag, taggedBy: Type.String(), taggedOn: date, note: orNull(text(2000)) }, closed);
const pointUntagged = Type.Object({ ...tag, untaggedBy: Type.String(), untaggedOn: date, reason: text(2000) }, closed);

export type PointTagged = Message<'PointTagged', Readonly<Static<typeof pointTagged>>>;
export type PointUntagged = Message<'PointUntagged', Readonly<Static<typeof pointUntagged>>>;
export type TaggingEvent = PointTagged | PointUntagged;

const category = 'tagging';

export const taggingEvents = [
  declareEvent({
    category,
    type: 'PointTagged',
    about: 'A jurist tagged a point of a complaint with a legal cause or with a duty that was not kept.',
    schema: pointTagged,
  }),
  declareEvent({
    category,
    type: 'PointUntagged',
    about: 'A jurist took a tag away again, and said why. Both stay known.',
    schema: pointUntagged,
  }),
];
