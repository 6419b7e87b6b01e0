import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lydhoer/access';
import { settingsFrom } from '@lydhoer/config';
import { JsonLog } from '@lydhoer/http';
import { slagelseOrganisation } from '@lydhoer/organisation';
import { createApp } from '../../apps/api/src/create-app.js';
import { loadStandingData } from '../../apps/api/src/standing-data.js';
import { startSignInService } from '../sign-in-service.js';

/** The whole application in live mode on an empty folder, with a sign-in service of its own. */
export interface LiveStore {
  readonly send: (role: Role, method: 'GET' | 'POST', url: string, csv?: string) => Promise<LiveAnswer>;
  readonly close: () => Promise<void>;
}

export interface LiveAnswer {
  readonly status: number;
  readonly body: unknown;
}

const audience = 'lydhoer';

export async function openLiveStore(): Promise<LiveStore> {
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-figures-'));
  const organisation = join(folder, 'organisation.json');
  writeFileSync(organisation, JSON.stringify(slagelseOrganisation([])));
  const service = await startSignInService('https://login.kommune.example', audience);
  const settings = settingsFrom({
    LYDHOER_MODE: 'live',
    LYDHOER_DATA: folder,
    LYDHOER_ORGANISATION_FILE: organisation,
    LYDHOER_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    LYDHOER_OIDC_ISSUER: service.issuer,
    LYDHOER_OIDC_AUDIENCE: audience,
    LYDHOER_OIDC_JWKS_URL: service.keySet,
  });
  const lydhoer = await createApp(settings, new JsonLog('error', () => undefined));
  await loadStandingData(lydhoer, settings, { at: lydhoer.clock.now() });
  return {
    send: async (role, method, url, csv) => {
      const headers = {
        authorization: `Bearer ${await service.token({ role, subject: `${role}@slagelse` })}`,
        ...(csv === undefined ? {} : { 'content-type': 'text/csv' }),
      };
      const answer = await lydhoer.app.inject({ method, url, headers, ...(csv === undefined ? {} : { payload: csv }) });
      return { status: answer.statusCode, body: answer.json<unknown>() };
    },
    close: async () => {
      await lydhoer.close();
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
