import { Injectable } from '@nestjs/common';
import type { EventDeclaration } from '@lydhoer/kernel';
import { Compile, type Validator } from 'typebox/compile';
import { Format } from 'typebox/format';
import type { RecordedEvent } from '../port/recorded-event.js';
import { recordedSchema } from './recorded-schema.js';
import { sealedFieldsOf, type SealedPath } from './sealed-fields.js';

interface Known {
  readonly declaration: EventDeclaration;
  readonly validator: Validator;
  readonly sealed: readonly SealedPath[];
}

/** An event that does not fit its own schema: a mistake in the program, never the user's. */
export class EventNotAsDeclared extends Error {
  override readonly name = 'EventNotAsDeclared';
}

/** Every kind of event of the installation. Contexts add theirs when their module is made. */
@Injectable()
export class EventCatalog {
  private readonly known = new Map<string, Known>();
  private readonly asRecorded = new Map<string, Validator>();

  add(declarations: readonly EventDeclaration[]): void {
    for (const declaration of declarations) {
      const other = this.known.get(declaration.type);
      if (other && other.declaration !== declaration) throw new Error(`${declaration.type} is declared twice`);
      refuseUnknownFormats(declaration);
      this.known.set(declaration.type, {
        declaration,
        validator: Compile(declaration.schema),
        sealed: sealedFieldsOf(declaration.schema),
      });
    }
  }

  all(): readonly EventDeclaration[] {
    return [...this.known.values()].map(({ declaration }) => declaration);
  }

  /** The declaration of a type. Throws `EventNotAsDeclared` for a type nobody declared. */
  declarationOf(type: string): EventDeclaration {
    return this.find(type).declaration;
  }

  /** Where the personal fields of an event type stand. */
  sealedFieldsOf(type: string): readonly SealedPath[] {
    return this.find(type).sealed;
  }

  /** Throws `EventNotAsDeclared`, naming the fields but never their values, when data in clear does not fit. */
  check(type: string, data: unknown): void {
    refuseOther(type, this.find(type).validator, data);
  }

  /** As `check`, for an event as the log holds it: upcast, its sealed fields as boxes. Throws `EventNotAsDeclared`. */
  checkRecorded(event: RecordedEvent): void {
    const { type, data } = this.upcast(event);
    let validator = this.asRecorded.get(type);
    if (!validator)
      this.asRecorded.set(type, (validator = Compile(recordedSchema(this.find(type).declaration.schema))));
    refuseOther(type, validator, data);
  }

  /** The event in today's shape, whatever version it was written in. */
  upcast(event: RecordedEvent): RecordedEvent {
    const { declaration } = this.find(event.type);
    const written = event.metadata.schemaVersion;
    if (written === declaration.version) return event;
    if (written > declaration.version) {
      throw new EventNotAsDeclared(
        `${event.type} at position ${event.position} has shape ${written}; this version of Lydhør knows up to ${declaration.version}`,
      );
    }
    const data = declaration.upcasts
      .slice(written - 1)
      .reduce<object>((older, step) => step(older as never), event.data);
    return { ...event, data };
  }

  private find(type: string): Known {
    const known = this.known.get(type);
    if (!known) throw new EventNotAsDeclared(`no context declares an event ${type}`);
    return known;
  }
}

function refuseOther(type: string, validator: Validator, data: unknown): void {
  if (validator.Check(data)) return;
  const fields = validator.Errors(data).map((error) => `${error.instancePath || '/'} ${error.message}`);
  throw new EventNotAsDeclared(`${type} is not as declared: ${fields.join('; ')}`);
}

/** The validator passes every text for a format it does not know, so a misspelt one would check nothing. */
function refuseUnknownFormats({ type, schema }: EventDeclaration): void {
  JSON.stringify(schema, (name, value: unknown) => {
    if (name === 'format' && typeof value === 'string' && !Format.Has(value)) {
      throw new Error(`${type} has a field of the unknown format ${value}`);
    }
    return value;
  });
}
