import type { DynamicModule } from '@nestjs/common';
import { demoPersonas, type PersonaName } from '@lydhoer/access';
import { ComplaintsModule } from '@lydhoer/complaints';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { LearningModule } from '@lydhoer/learning';
import { OrganisationLoader, OrganisationModule, slagelseOrganisation } from '@lydhoer/organisation';
import { ReviewsModule } from '@lydhoer/reviews';
import { StandardVocabulary, VocabularyModule } from '@lydhoer/vocabulary';
import { InsightModule } from '../insight.module.js';
import type { TrendsResponse } from '../views/trends/trends.response.js';

const beginning = '2021-01-02T09:00:00.000Z';

/** Insight over memory beside the contexts whose events it counts, with the standard words and the demo's teams. */
export async function insightBench(...more: readonly DynamicModule[]): Promise<SliceBench> {
  const bench = await sliceBench(
    [...more, VocabularyModule, OrganisationModule, ComplaintsModule, ReviewsModule, LearningModule, InsightModule],
    { now: beginning },
  );
  await bench.app.get(StandardVocabulary).load({ at: beginning, simulated: true });
  await bench.app.get(OrganisationLoader).load(slagelseOrganisation(demoPersonas), { at: beginning, simulated: true });
  return bench;
}

const noon = (day: string): string => `${day}T11:00:00.000Z`;

/** Lets a day come: everything after it happens and is recorded on it. */
export const onDay = (bench: SliceBench, day: string): void => {
  bench.clock.set(noon(day));
};

export const point = (theme: string, changes: object = {}) => ({
  kind: 'formalitet',
  theme,
  team: 'boerneliv',
  ...changes,
});

/** Registers a complaint that was received on the day it is; gives its id. */
export async function complaint(bench: SliceBench, points: readonly object[], changes: object = {}): Promise<string> {
  return registered(bench, '/complaints', { ...intake(bench), points, ...changes });
}

/** Registers a contact that is no complaint; gives its id. */
export async function contact(bench: SliceBench, changes: object = {}): Promise<string> {
  return registered(bench, '/contacts', { ...intake(bench), ...changes });
}

const intake = (bench: SliceBench) => ({
  channel: 'phone',
  form: 'oral',
  receivedOn: bench.clock.now().slice(0, 10),
  complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
  narrative: 'Jeg har ventet på svar siden november.',
});

async function registered(bench: SliceBench, path: string, body: object): Promise<string> {
  return carriedOut(await bench.as('jurist-1').post(path, body));
}

/** Gives the id in a command's answer; throws when it was refused. */
export function carriedOut(answer: { readonly status: number; readonly text: string }): string {
  if (answer.status > 201) throw new Error(answer.text);
  return (JSON.parse(answer.text) as { readonly id: string }).id;
}

/** The JSON that somebody gets; throws when it is not given to them. */
export async function read<Answer>(bench: SliceBench, persona: PersonaName, url: string): Promise<Answer> {
  const answer = await bench.as(persona).get(url);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as Answer;
}

/** A trend, as the analyst gets it. */
export const readTrends = (bench: SliceBench, query: string): Promise<TrendsResponse> =>
  read(bench, 'analyst', `/trends?${query}`);

/** A trend’s rows, as `period value value: count`. */
export const lines = ({ rows }: Pick<TrendsResponse, 'rows'>): string[] =>
  rows.map(({ period, values, count }) => `${[period, ...Object.values(values)].join(' ')}: ${count}`);
