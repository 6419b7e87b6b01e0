/** One offending file for each arrow (and allowed ones that must pass): what the arrows test writes into a copy. */
export interface Probe {
  /** The rule that must name the file; null when the file is allowed. */
  readonly rule: string | null;
  readonly file: string;
  readonly source: string;
  /** A second file that the offence needs. */
  readonly beside?: { readonly file: string; readonly source: string };
}

export const probes: readonly Probe[] = [
  {
    rule: 'domain-stays-pure',
    file: 'libs/complaints/src/domain/probe-nest.ts',
    source: "import { Injectable } from '@nestjs/common';\nexport const p = Injectable;",
  },
  {
    rule: 'domain-stays-pure',
    file: 'libs/complaints/src/domain/probe-node.ts',
    source: "import { randomUUID } from 'node:crypto';\nexport const p = randomUUID;",
  },
  {
    rule: 'domain-stays-pure',
    file: 'libs/complaints/src/domain/probe-schema.ts',
    source: "import Type from 'typebox';\nexport const p = Type;",
  },
  {
    rule: 'events-are-declared-with-the-schema-package',
    file: 'libs/complaints/src/domain/probe.events.ts',
    source: "import { of } from 'rxjs';\nexport const p = of;",
  },
  {
    rule: null,
    file: 'libs/complaints/src/domain/allowed.events.ts',
    source:
      "import Type from 'typebox';\nimport { declareEvent } from '@lydhoer/kernel';\nexport const p = [Type, declareEvent];",
  },
  {
    rule: 'kernel-imports-nothing',
    file: 'libs/kernel/src/probe.ts',
    source: "import { of } from 'rxjs';\nexport const p = of;",
  },
  {
    rule: 'pure-libs-know-the-kernel',
    file: 'libs/statistics/src/probe.ts',
    source: "import { EventStore } from '@lydhoer/event-store';\nexport const p = EventStore;",
  },
  {
    rule: null,
    file: 'libs/statistics/src/allowed.ts',
    source: "import { Refusal } from '@lydhoer/kernel';\nexport const p = Refusal;",
  },
  {
    rule: 'pure-libs-know-the-kernel',
    file: 'libs/calendar/src/rules/probe.ts',
    source: "import { share } from '@lydhoer/statistics';\nexport const p = share;",
  },
  {
    rule: null,
    file: 'libs/complaints/src/domain/deadlines/allowed.rules.ts',
    source: "import { computeDeadline } from '@lydhoer/calendar';\nexport const p = computeDeadline;",
  },
  {
    rule: 'enter-by-a-door',
    file: 'apps/api/src/probe.ts',
    source:
      "import { complaintEvents } from '../../../libs/complaints/src/domain/complaint.events.js';\nexport const p = complaintEvents;",
  },
  {
    rule: 'contexts-meet-only-through-events',
    file: 'libs/learning/src/policies/probe/probe.ts',
    source: "import * as all from '@lydhoer/complaints';\nexport const p = all;",
  },
  {
    rule: 'only-policies-and-views-listen',
    file: 'libs/learning/src/features/probe/probe.ts',
    source: "import type { PointAnswered } from '@lydhoer/complaints/events';\nexport type P = PointAnswered;",
  },
  {
    rule: null,
    file: 'libs/learning/src/lookups/allowed.ts',
    source: "import type { PointAnswered } from '@lydhoer/complaints/events';\nexport type P = PointAnswered;",
  },
  {
    rule: 'slices-do-not-know-each-other',
    file: 'libs/complaints/src/features/probe-slice/probe.ts',
    source: "import { q } from '../probe-other/probe.js';\nexport const p = q;",
  },
  {
    rule: null,
    file: 'libs/complaints/src/features/probe-other/probe.ts',
    source: 'export const q = 1;',
  },
  {
    rule: 'only-policies-send-foreign-slices-commands',
    file: 'libs/complaints/src/features/probe-sender/probe.ts',
    source: "import { q } from '../probe-other/probe.command.js';\nexport const p = q;",
  },
  {
    rule: null,
    file: 'libs/complaints/src/features/probe-other/probe.command.ts',
    source: 'export const q = 1;',
  },
  {
    rule: null,
    file: 'libs/complaints/src/policies/do-this-on-that/allowed.ts',
    source: "import { q } from '../../features/probe-other/probe.command.js';\nexport const p = q;",
  },
  {
    rule: 'views-do-not-decide',
    file: 'libs/complaints/src/views/probe/probe.ts',
    source: "import { q } from '../../domain/probe.decider.js';\nexport const p = q;",
  },
  { rule: null, file: 'libs/complaints/src/domain/probe.decider.ts', source: 'export const q = 1;' },
  ...['event-store', 'read-models', 'config', 'access', 'http', 'telemetry', 'jobs'].map((lib) => ({
    rule: `${lib}-knows-only-the-platform-below-it`,
    file: `libs/${lib}/src/probe-context.ts`,
    source: "import type { PointAnswered } from '@lydhoer/complaints/events';\nexport type P = PointAnswered;",
  })),
  {
    rule: 'event-store-knows-only-the-platform-below-it',
    file: 'libs/event-store/src/probe-up.ts',
    source: "import { ReadModels } from '@lydhoer/read-models';\nexport const p = ReadModels;",
  },
  {
    rule: 'jobs-knows-only-the-platform-below-it',
    file: 'libs/jobs/src/probe-up.ts',
    source: "import { Telemetry } from '@lydhoer/telemetry';\nexport const p = Telemetry;",
  },
  {
    rule: null,
    file: 'libs/insight/src/views/trends/allowed-job.ts',
    source: "import { Jobs } from '@lydhoer/jobs';\nexport const p = Jobs;",
  },
  {
    rule: 'http-knows-only-the-platform-below-it',
    file: 'libs/http/src/probe-up.ts',
    source: "import { Telemetry } from '@lydhoer/telemetry';\nexport const p = Telemetry;",
  },
  {
    rule: null,
    file: 'libs/read-models/src/allowed.ts',
    source: "import { EventStore } from '@lydhoer/event-store';\nexport const p = EventStore;",
  },
  {
    rule: 'traces-are-loaded-on-demand',
    file: 'libs/telemetry/src/probe-package.ts',
    source: "import { trace } from '@opentelemetry/api';\nexport const p = trace;",
  },
  {
    rule: 'traces-are-loaded-on-demand',
    file: 'libs/telemetry/src/probe-static.ts',
    source: "import { OpenTelemetryTraces } from './traces/open-telemetry.js';\nexport const p = OpenTelemetryTraces;",
  },
  {
    rule: null,
    file: 'libs/telemetry/src/allowed.ts',
    source: "export const p = () => import('./traces/open-telemetry.js');",
  },
  {
    rule: 'redis-is-loaded-on-demand',
    file: 'libs/jobs/src/probe-package.ts',
    source: "import { Queue } from 'bullmq';\nexport const p = Queue;",
  },
  {
    rule: 'redis-is-loaded-on-demand',
    file: 'libs/jobs/src/probe-static.ts',
    source: "import { BullMqQueue } from './queue/bullmq-queue.js';\nexport const p = BullMqQueue;",
  },
  {
    rule: null,
    file: 'libs/jobs/src/allowed.ts',
    source: "export const p = () => import('./queue/bullmq-queue.js');",
  },
  {
    rule: 'eventstoredb-is-loaded-on-demand',
    file: 'libs/event-store/src/probe-package.ts',
    source: "import { EventStoreDBClient } from '@eventstore/db-client';\nexport const p = EventStoreDBClient;",
  },
  {
    rule: 'eventstoredb-is-loaded-on-demand',
    file: 'libs/event-store/src/probe-static.ts',
    source:
      "import { EventStoreDbClient } from './eventstoredb/client-facade.js';\nexport const p = EventStoreDbClient;",
  },
  {
    rule: null,
    file: 'libs/event-store/src/allowed-client.ts',
    source: "export const p = () => import('./eventstoredb/client-facade.js');",
  },
  {
    rule: 'libs-know-no-app',
    file: 'libs/insight/src/probe.ts',
    source: "import { q } from '../../../apps/api/src/allowed.js';\nexport const p = q;",
  },
  { rule: null, file: 'apps/api/src/allowed.ts', source: 'export const q = 1;' },
  {
    rule: 'no-test-code-in-product-code',
    file: 'libs/complaints/src/domain/probe-test.ts',
    source: "import { specification } from '@lydhoer/kernel/testing';\nexport const p = specification;",
  },
  {
    rule: 'no-circles',
    file: 'libs/learning/src/probe-one.ts',
    source: "import { q } from './probe-two.js';\nexport const p = (): unknown => q;",
    beside: {
      file: 'libs/learning/src/probe-two.ts',
      source: "import { p } from './probe-one.js';\nexport const q = (): unknown => p;",
    },
  },
  {
    rule: 'resolves',
    file: 'libs/learning/src/probe-nowhere.ts',
    source: "import { q } from '@lydhoer/nowhere';\nexport const p = q;",
  },
];
