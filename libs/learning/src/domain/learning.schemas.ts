import Type, { type Static, type TSchema } from 'typebox';
import { sealedText, type Sealable } from '@lydhoer/kernel';

/** The shapes that several learning events share. */
export const date = Type.String({ format: 'date' });
export const code = Type.String({ maxLength: 80 });
export const text = (maxLength: number) => Type.Unsafe<Sealable>(sealedText(maxLength));
export const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
export const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values });
export const closed = { additionalProperties: false } as const;

const kind = <const K extends string>(value: K) => Type.Literal(value);

/** What a learning point rests on: a complaint's point, or what a published review found or recommended. */
export const evidence = Type.Union([
  Type.Object({ kind: kind('complaint-point'), complaintId: Type.String(), pointId: Type.String() }, closed),
  Type.Object({ kind: kind('finding'), reviewId: Type.String(), findingId: Type.String() }, closed),
  Type.Object({ kind: kind('recommendation'), reviewId: Type.String(), recommendationId: Type.String() }, closed),
]);
export type Evidence = Readonly<Static<typeof evidence>>;
