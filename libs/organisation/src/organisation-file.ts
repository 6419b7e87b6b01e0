import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { roles } from '@lydhoer/access';
import type { Intent } from '@lydhoer/event-store';
import { type OrganisationPlan, planFaults } from './domain/organisation-plan.schemas.js';
import { type LoadedOrganisation, OrganisationLoader, OrganisationRefused } from './organisation-loader.js';

/** The organisation of a live installation, from a JSON file that the operator keeps (docs/guides/live.md). */
@Injectable()
export class OrganisationFile {
  constructor(private readonly loader: OrganisationLoader) {}

  /**
   * Reads the file and records what is new in it. Runs at every start. Throws `OrganisationRefused`, which names each
   * field and what was expected, when the file cannot be read, is not JSON, has another form, or rewrites history.
   */
  async load(path: string, moment: Pick<Intent, 'at' | 'simulated'>): Promise<LoadedOrganisation> {
    const plan = parsed(path, await contentOf(path));
    const faults = planFaults(plan, roles);
    if (faults.length > 0) throw new OrganisationRefused(faults);
    return this.loader.load(plan as OrganisationPlan, moment);
  }
}

async function contentOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? 'it is not UTF-8'
        : String((error as NodeJS.ErrnoException).code);
    throw new OrganisationRefused([{ field: '', expected: `a readable file in UTF-8 at ${path} (${reason})` }]);
  }
}

function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new OrganisationRefused([{ field: '', expected: `JSON in ${path} (${(error as Error).message})` }]);
  }
}
