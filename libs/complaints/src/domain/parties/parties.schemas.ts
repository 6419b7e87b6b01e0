import Type, { type Static, type TObject } from 'typebox';
import { sealedForPerson, sealedIdentifier, type Sealable } from '@lydhoer/kernel';
import { date, oneOf, orNull } from '../complaint.schemas.js';
import { cprKinds } from './parties.values.js';

const personal = (maxLength: number) => orNull(Type.Unsafe<Sealable>(sealedForPerson('personId', maxLength)));

/** Years from which on somebody's age is told as this one: nothing here depends on how old an adult is. */
export const adultAge = 18;

/**
 * Whole years on a day; 18 stands for 18 and more. In clear, because who may complain depends on it; a birthday cannot
 * be read off it.
 */
export const age = Type.Object(
  { years: Type.Integer({ minimum: 0, maximum: adultAge }), on: date },
  { additionalProperties: false },
);

/** What a party's events tell of a person; null where they tell nothing. Each text is sealed under the person's own key. */
export const details = {
  personId: Type.String(),
  name: personal(200),
  /** Ten characters. The person is found by it in the index of the key store. */
  cpr: orNull(Type.Unsafe<Sealable>(sealedIdentifier('personId', 10))),
  /** Told with every CPR. */
  cprKind: orNull(oneOf(cprKinds)),
  /** yyyy-mm-dd. */
  bornOn: personal(10),
  age: orNull(age),
  address: personal(300),
  email: personal(200),
  phone: personal(40),
};

/** What is told of a person; in clear while it is decided, sealed in the log. */
export type PartyDetails = Readonly<Static<TObject<typeof details>>>;
export type Age = Readonly<Static<typeof age>>;
