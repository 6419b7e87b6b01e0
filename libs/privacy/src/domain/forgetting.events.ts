import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { grounds, textKinds, type Ground, type TextKind } from './forgetting.values.js';

const closed = { additionalProperties: false } as const;
const ground = Type.Unsafe<Ground>({ type: 'string', enum: grounds });

const personForgotten = Type.Object({ forgettingId: Type.String(), personId: Type.String(), ground }, closed);
const textForgotten = Type.Object(
  {
    forgettingId: Type.String(),
    kind: Type.Unsafe<TextKind>({ type: 'string', enum: textKinds }),
    /** The id of the complaint, review, point, learning point or action. */
    id: Type.String(),
    ground,
  },
  closed,
);

export type PersonForgotten = Message<'PersonForgotten', Readonly<Static<typeof personForgotten>>>;
export type TextForgotten = Message<'TextForgotten', Readonly<Static<typeof textForgotten>>>;
export type ForgettingEvent = PersonForgotten | TextForgotten;

const category = 'forgetting';

export const privacyEvents = [
  declareEvent({
    category,
    type: 'PersonForgotten',
    about: "A person's name and identifiers were forgotten everywhere: the key that opens them is destroyed.",
    schema: personForgotten,
  }),
  declareEvent({
    category,
    type: 'TextForgotten',
    about: 'All free text in one stream was forgotten: the key that opens it is destroyed.',
    schema: textForgotten,
  }),
];
