import { thingId, type Intent } from '@lydhoer/event-store';
import type { RegisteredWorry } from '../domain/deadlines/deadlines.commands.js';
import type { Lookups } from '../lookups/lookups.js';
import type { IntakeRequest } from './intake.request.js';

/** A worry as it was told: without the time, and without what is known of the team. */
export type ToldWorry = Omit<RegisteredWorry, 'now' | 'known'>;

/** The worry that a registration tells; undefined when it tells none. */
export function worryOf({ worry }: IntakeRequest, intent: Intent): ToldWorry | undefined {
  if (worry === undefined) return undefined;
  const { team, receivedAt, note = null } = worry;
  const startedAt = receivedAt === undefined ? null : new Date(receivedAt).toISOString();
  return { dutyId: thingId(intent, 'duty'), team, startedAt, note };
}

/** The worry with what is known of the team that must be told; nothing where none was told. */
export function knownWorry(
  told: ToldWorry | undefined,
  lookups: Lookups,
  { at }: Intent,
): { readonly worry?: RegisteredWorry } {
  if (told === undefined) return {};
  return { worry: { ...told, now: at, known: lookups.knownTeams(told.team === null ? [] : [told.team]) } };
}
