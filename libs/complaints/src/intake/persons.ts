import { Injectable } from '@nestjs/common';
import { IdentifierTaken, personOfKey, Vault } from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';
import type { PartyRefusal } from '../domain/parties/parties.refusals.js';

/** A person whom a request names. */
export interface AskedPerson {
  /** The id that was given, or the one they get if nobody knows them. */
  readonly id: string;
  readonly given: boolean;
  readonly cpr: string | null;
  /** Where the CPR number stands in the request. */
  readonly field: string;
}

/** From the id that a request gave a person to the one they have. */
export type PersonIds = (id: string) => string;

/** How often it is looked who somebody is: each further time because somebody else was first to say. */
const attempts = 5;

/** Finds out who the persons of a request are: whoever has a CPR number already keeps their id. */
@Injectable()
export class Persons {
  constructor(private readonly vault: Vault) {}

  /** The id of the person with this CPR number, as `readCpr` writes it; undefined when nobody has it. */
  async withCpr(cpr: string): Promise<string | undefined> {
    const key = await this.vault.holderOf(cpr);
    return key === undefined ? undefined : personOfKey(key);
  }

  /**
   * Decides with the ids that these persons have. When somebody else gives one of the CPR numbers to another person at
   * the same moment, it is decided again with that one. Refuses `cpr-of-another-person`.
   */
  async deciding<Outcome>(
    persons: readonly AskedPerson[],
    decide: (idOf: PersonIds) => Promise<Outcome>,
  ): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      const ids = await this.idsOf(persons);
      try {
        return await decide((id) => ids.get(id) ?? id);
      } catch (error) {
        if (!(error instanceof IdentifierTaken) || attempt === attempts) throw error;
      }
    }
  }

  private async idsOf(persons: readonly AskedPerson[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    /** Two who are named by one number are one person. */
    const byCpr = new Map<string, string>();
    for (const { id, given, cpr, field } of persons) {
      if (cpr === null) continue;
      const known = byCpr.get(cpr) ?? (await this.withCpr(cpr));
      if (given && known !== undefined && known !== id)
        throw new Refusal<PartyRefusal>('cpr-of-another-person', { field });
      ids.set(id, known ?? id);
      byCpr.set(cpr, known ?? id);
    }
    return ids;
  }
}
