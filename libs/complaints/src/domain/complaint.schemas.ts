import Type, { type Static, type TSchema } from 'typebox';
import { sealedForPerson, sealedText, type Sealable } from '@lydhoer/kernel';
import { channels, complainantRoles, forms, journalSystems, pointKinds } from './complaint.values.js';

/** The shapes that several complaint events share. */
export const date = Type.String({ format: 'date' });
export const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
export const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values });
export const text = (maxLength: number) => Type.Unsafe<Sealable>(sealedText(maxLength));
export const closed = { additionalProperties: false } as const;

/** A person as the register knows them: an id, and a name under that person's own key. */
export const person = Type.Object(
  { personId: Type.String(), name: orNull(Type.Unsafe<Sealable>(sealedForPerson('personId'))) },
  closed,
);

/** A representative's power of attorney: is it required, and when was it received. */
export const powerOfAttorney = Type.Object({ required: Type.Boolean(), receivedOn: orNull(date) }, closed);

export const complainant = Type.Object(
  {
    role: oneOf(complainantRoles),
    /** Null for the anonymous, and where an import does not say. */
    person: orNull(person),
    powerOfAttorney: orNull(powerOfAttorney),
  },
  closed,
);

/** Where the case stands in the municipality's journal system. */
export const journalReference = Type.Object(
  { system: oneOf(journalSystems), id: Type.String({ maxLength: 60 }) },
  closed,
);

export const legalBasis = Type.Object(
  { statute: Type.String({ maxLength: 60 }), paragraph: Type.String({ maxLength: 60 }) },
  closed,
);

/** One grievance (klagepunkt). */
export const point = Type.Object(
  {
    pointId: Type.String(),
    kind: oneOf(pointKinds),
    /** A code of the vocabulary's themes; `not-stated` from imports only. */
    theme: Type.String({ maxLength: 80 }),
    /** Codes of the second axis. */
    consequences: Type.Array(Type.String({ maxLength: 80 })),
    legalBasis: orNull(legalBasis),
    /** Code of the team responsible at the time; `not-stated` from imports only. */
    team: Type.String({ maxLength: 80 }),
    description: orNull(text(4000)),
  },
  closed,
);
export type PointFacts = Readonly<Static<typeof point>>;

/** What a contact and a complaint have in common (product K1). */
export const intake = {
  complaintId: Type.String(),
  channel: oneOf(channels),
  /** Oral with a note, or written. */
  form: oneOf(forms),
  receivedOn: date,
  complainant,
  /** Whom the case concerns, apart from who complains. */
  concerns: orNull(person),
  journalReference: orNull(journalReference),
  narrative: orNull(text(20_000)),
  /** The id in the register it was imported from. */
  register: orNull(Type.Object({ name: Type.String(), id: Type.String() }, closed)),
};
