import { HttpProblem } from '@lydhoer/http';
import type { RegisterImport } from './import-register.command.js';
import type { RegisterMapping } from './register-heading.js';
import { mappingFrom } from './register-mapping.js';
import { profiles } from './register-profile.js';
import { openRegister, type OpenRegister } from './register-rows.js';

type HowToRead = Pick<RegisterImport, 'profile' | 'mapping'>;

/** Opens a register as it was asked to. Throws `HttpProblem` for a bad mapping, and `RegisterUnreadable`. */
export function registerIn(bytes: AsyncIterable<Uint8Array>, { profile, mapping }: HowToRead): Promise<OpenRegister> {
  return openRegister(bytes, { profile: profile && profiles[profile], mapping: mappingOf(mapping) });
}

/** Looks at the beginning of a register, so that what is none is refused before anything is kept. Throws the same. */
export async function demandRegister(beginning: Uint8Array, asked: HowToRead): Promise<void> {
  const { rows } = await registerIn(only(beginning), asked);
  await rows[Symbol.asyncIterator]().return?.();
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is all here is read as what is still coming
async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function mappingOf(json: string | undefined): RegisterMapping {
  const found = mappingFrom(json);
  if ('columns' in found) return found;
  throw new HttpProblem('input-not-valid', { errors: found });
}
