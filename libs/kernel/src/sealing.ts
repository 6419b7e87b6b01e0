/**
 * A personal field after it was sealed (AES-256-GCM). `key` names the key that opens it, `box` holds nonce, cipher
 * text and tag in base64. Deciders and views carry it unopened; destroying the key forgets what it holds.
 */
export interface Sealed {
  readonly key: string;
  readonly box: string;
}

/** A personal text: in clear while a command is decided, sealed once it stands in the log. */
export type Sealable = string | Sealed;

/** Where a schema says that a field is personal and which key seals it. Read by the event store at every append. */
export interface SealedField {
  readonly type: 'string';
  readonly maxLength: number;
  readonly minLength: number;
  readonly sealed:
    | { readonly under: 'stream' }
    | {
        readonly under: 'person';
        readonly idIn: string;
        /** True: the person is found by it, in the index of the key store. */
        readonly finds?: true;
      };
}

/** Free text: sealed under the key of the stream it stands in (a complaint, a review, an action). */
export const sealedText = (maxLength: number): SealedField => ({
  type: 'string',
  minLength: 1,
  maxLength,
  sealed: { under: 'stream' },
});

/** A name or identifier: sealed under the key of the person whose id stands beside it, in the field `idIn`. */
export const sealedForPerson = (idIn: string, maxLength = 200): SealedField => ({
  type: 'string',
  minLength: 1,
  maxLength,
  sealed: { under: 'person', idIn },
});

/**
 * An identifier that belongs to one person alone, such as a CPR number: sealed as a name is, and the person is found by
 * it until their key is destroyed. It is written in one way only, or the person would not be found.
 */
export const sealedIdentifier = (idIn: string, maxLength: number): SealedField => ({
  type: 'string',
  minLength: 1,
  maxLength,
  sealed: { under: 'person', idIn, finds: true },
});
