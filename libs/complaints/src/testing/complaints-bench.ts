import type { DynamicModule } from '@nestjs/common';
import { demoPersona, demoPersonas, type PersonaName } from '@lydhoer/access';
import { Streams } from '@lydhoer/event-store';
import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import type { Message } from '@lydhoer/kernel';
import { learningEvents } from '@lydhoer/learning';
import { OrganisationLoader, OrganisationModule, slagelseOrganisation } from '@lydhoer/organisation';
import { ReadModels } from '@lydhoer/read-models';
import { reviewEvents } from '@lydhoer/reviews';
import { StandardVocabulary, VocabularyModule } from '@lydhoer/vocabulary';
import { ComplaintsModule } from '../complaints.module.js';

const earlier = '2026-01-05T09:00:00.000Z';
const now = '2026-03-02T09:00:00.000Z';

/**
 * The context over memory, on 2 March 2026, with the standard words and the demo's organisation in the log. It promises
 * nothing, so that no event tells of a service goal; see `withDemoGoals`.
 */
export async function complaintsBench(...more: readonly DynamicModule[]): Promise<SliceBench> {
  const bench = await sliceBench([...more, VocabularyModule, OrganisationModule, ComplaintsModule], { now });
  await bench.app.get(StandardVocabulary).load({ at: earlier, simulated: true });
  const promisingNothing = { ...slagelseOrganisation(demoPersonas), serviceGoals: [] };
  await bench.app.get(OrganisationLoader).load(promisingNothing, { at: earlier, simulated: true });
  bench.catalog.add(learningEvents);
  bench.catalog.add(reviewEvents);
  return bench;
}

/** Sets the demo's goals: acknowledged within 5 working days, answered within 20, and known to every later command. */
export async function withDemoGoals(bench: SliceBench): Promise<SliceBench> {
  await bench.app.get(OrganisationLoader).load(slagelseOrganisation(demoPersonas), { at: earlier, simulated: true });
  await bench.app.get(ReadModels).caughtUp('complaints');
  return bench;
}

/** Brings an event of another context into the log, as that context would have written it. */
export async function recordForeign(bench: SliceBench, stream: string, event: Message<string, object>): Promise<void> {
  await bench.app.get(Streams).decide(
    { initial: null, evolve: () => null, decide: ({ data }: Message<'Record', Message>) => [data] },
    {
      stream,
      command: { type: 'Record', data: event },
      body: event,
      intent: {
        actor: 'spec',
        key: JSON.stringify(event),
        at: bench.clock.now(),
        simulated: true,
        correlationId: 'spec',
      },
    },
  );
}

export const staffId = (persona: PersonaName): string => demoPersona(persona).staffId;

/** A complaint by a custody holder with one formalitet point of Børneliv. */
export const complaintBody = (changes: object = {}) => ({
  channel: 'e-mail',
  form: 'written',
  receivedOn: '2026-02-20',
  complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
  concerns: { name: 'Villads Holm' },
  journalReference: { system: 'slagelse-esdh', id: '330-2026-1042' },
  narrative: 'Jeg har ventet på svar siden november.',
  points: [pointBody()],
  ...changes,
});

export const pointBody = (changes: object = {}) => ({
  kind: 'formalitet',
  theme: 'TIME.LONG',
  team: 'boerneliv',
  description: 'Sagen har ligget stille i tre måneder.',
  ...changes,
});

/** A contact by telephone. */
export const contactBody = (changes: object = {}) => ({
  channel: 'phone',
  form: 'oral',
  receivedOn: '2026-02-20',
  complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } },
  ...changes,
});

export const answerBody = (changes: object = {}) => ({
  outcome: 'upheld',
  answeredOn: '2026-02-27',
  reasons: 'Der gik fire måneder uden besked.',
  restsOn: 'Besked skal gives, når en frist ikke kan holdes (retssikkerhedsloven § 3, stk. 2).',
  remedy: 'Sagen er lagt hos en ny rådgiver, som ringer i denne uge.',
  outstandingActions: [],
  furtherSteps: 'Du kan skrive til borgerrådgiveren.',
  ...changes,
});

/** Registers and gives the id. */
export async function registered(
  bench: SliceBench,
  by: PersonaName,
  path: '/complaints' | '/contacts',
  body: object,
): Promise<string> {
  const answer = await bench.as(by).post(path, body);
  if (answer.status !== 201) throw new Error(`not registered: ${answer.text}`);
  return (answer.body as { readonly id: string }).id;
}

/** The ids of a complaint's points, in order. */
export async function pointIds(bench: SliceBench, complaintId: string): Promise<readonly string[]> {
  const { body } = await bench.as('jurist-1').get(`/complaints/${complaintId}`);
  return (body as { readonly points: readonly { readonly pointId: string }[] }).points.map(({ pointId }) => pointId);
}

/** A change of adviser before the complaint, to the caseworker of Børneliv. */
export const adviserChangeBody = (changes: object = {}) => ({
  from: 'former',
  to: staffId('caseworker-boerneliv'),
  changedOn: '2025-11-03',
  cause: 'left',
  ...changes,
});

/** The citizen called before the complaint, and had to tell everything again. */
export const citizenContactBody = (changes: object = {}) => ({
  contactedOn: '2025-12-01',
  means: 'phone',
  direction: 'from-citizen',
  storyToldAgain: true,
  note: 'Ringede og fortalte om Villads forfra.',
  ...changes,
});
