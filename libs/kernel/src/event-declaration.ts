/**
 * One kind of event, declared once: the TypeScript type follows from the schema, every append is checked against it,
 * and `docs/events.md` is printed from it.
 */
export interface EventDeclaration {
  readonly type: string;
  /** The category of the streams it is written to: `complaint` for `complaint-5f0c…`. */
  readonly category: string;
  /** Counts from 1; raised with every change of shape, together with one more upcast. */
  readonly version: number;
  /** One sentence for `docs/events.md`: when this happens and what it means. */
  readonly about: string;
  /** A JSON schema (TypeBox) of the event's data. Sealed fields are marked by `sealedText` and `sealedForPerson`. */
  readonly schema: object;
  /** `upcasts[0]` turns the data of version 1 into version 2, and so on. Sealed fields pass through unopened. */
  readonly upcasts: readonly ((data: never) => object)[];
}

/** Declares an event. Refuses a version without all its upcasts, so that no shape ever written becomes unreadable. */
export function declareEvent(
  declaration: Omit<EventDeclaration, 'version' | 'upcasts'> & Partial<Pick<EventDeclaration, 'version' | 'upcasts'>>,
): EventDeclaration {
  const { version = 1, upcasts = [] } = declaration;
  if (upcasts.length !== version - 1) {
    throw new Error(`${declaration.type} version ${version} needs ${version - 1} upcasts and has ${upcasts.length}`);
  }
  return { ...declaration, version, upcasts };
}
