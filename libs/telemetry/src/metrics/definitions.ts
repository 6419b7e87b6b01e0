import { outcomes } from '@lydhoer/http';
import { appendOutcomes } from '../appends/append-outcome.js';
import { counter, gauge, histogram } from './definition.js';

const set = 'the view sets of the contexts';
const outcomeNames = Object.keys(outcomes).join(', ');

/** What Lydhør measures of itself. Printed into `docs/metrics.md`. No label takes a value that a caller can invent. */
export const definitions = {
  requests: counter(
    'lydhoer_http_requests_total',
    'Requests that ended. What is no HTTP request, or no address at all, is turned away before it counts.',
    {
      method: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, other',
      route: 'the templates of the routes (`/reviews/:reviewId`), and `none` where there is no route',
      status: 'the statuses that the API answers, and 499 for a caller who hung up before the answer',
    },
    {
      alarm: {
        when: 'sum(rate(lydhoer_http_requests_total{status="500"}[5m])) > 0',
        means: 'An error nobody foresaw. The log has a line `a request failed` with its name and frames.',
      },
    },
  ),
  requestSeconds: histogram(
    'lydhoer_http_request_duration_seconds',
    'How long requests took, from the first byte to the last of the answer.',
    { method: 'as above', route: 'as above' },
    {
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      alarm: {
        when: 'histogram_quantile(0.99, sum by (le) (rate(lydhoer_http_request_duration_seconds_bucket{route!="/imports"}[5m]))) > 1',
        means:
          'One request in a hundred takes longer than a second. Look at the disk, the event loop and the lag of the views.',
      },
    },
  ),
  inHand: gauge('lydhoer_http_requests_in_hand', 'Requests that began and have not ended.'),
  commands: counter(
    'lydhoer_commands_total',
    'Commands that came over HTTP, by what became of them. The rows of an import are counted as appends.',
    { command: 'the ids of the operations in openapi.json that change something', outcome: outcomeNames },
    {
      alarm: {
        when: 'sum(rate(lydhoer_commands_total{outcome=~"failed|unavailable"}[5m])) > 0',
        means: 'Somebody could not do their work. `unavailable`: look at the store, the disk and the sign-in service.',
      },
    },
  ),
  appends: counter('lydhoer_appends_total', 'Batches that were sent to the log, by what became of them.', {
    outcome: Object.keys(appendOutcomes).join(', '),
  }),
  appendSeconds: histogram(
    'lydhoer_append_duration_seconds',
    'How long it took to write a batch to the log so that it survives a power cut.',
    {},
    {
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      alarm: {
        when: 'histogram_quantile(0.99, rate(lydhoer_append_duration_seconds_bucket[5m])) > 0.25',
        means: 'The disk is slow, or something else uses it.',
      },
    },
  ),
  appendQueue: gauge(
    'lydhoer_append_queue_length',
    'Batches that were sent to the log and are not answered yet.',
    {},
    { alarm: { when: 'lydhoer_append_queue_length > 500', means: 'More is written than the disk takes.' } },
  ),
  events: counter('lydhoer_events_appended_total', 'Events that were written to the log by this process.'),
  head: gauge(
    'lydhoer_log_head_position',
    'The position of the last event of the log: its number in an embedded log, a byte on an EventStoreDB server. Absent while it cannot be asked.',
  ),
  storeUp: gauge(
    'lydhoer_store_up',
    '1 when the log said within two seconds where it ends, otherwise 0.',
    {},
    {
      alarm: {
        when: 'lydhoer_store_up == 0',
        means:
          'The log cannot be reached: no command is carried out, reads go on from the views. Look at the disk and the mount, where `lydhoer verify` says more, or at the EventStoreDB server and the network.',
      },
    },
  ),
  viewPosition: gauge('lydhoer_views_position', 'The log position that a view set has reached.', { set }),
  viewLag: gauge(
    'lydhoer_views_lag_events',
    'Events of the log that a view set has not folded. Absent while they cannot be counted: the log is away, or on a server and the set is built anew.',
    { set },
    {
      alarm: {
        when: 'min_over_time(lydhoer_views_lag_events[5m]) > 1000',
        means: 'A view set does not catch up: reads of it answer 503. See its state and the log.',
      },
    },
  ),
  viewAge: gauge(
    'lydhoer_views_behind_seconds',
    'The age of the oldest event that a view set has not folded; 0 when there is none.',
    { set },
  ),
  viewState: gauge(
    'lydhoer_views_state',
    '1 for the state that a view set is in, 0 for the others.',
    { set, state: 'catching-up, live, failed' },
    {
      alarm: {
        when: 'lydhoer_views_state{state="failed"} == 1',
        means:
          'The set cannot go on: the log is damaged where it reads. `/health/ready` says where; `lydhoer verify` says what. Restore the newest backup.',
      },
    },
  ),
  parked: gauge(
    'lydhoer_views_parked_subjects',
    'Streams whose events a view set could not fold. Figures that they touch say `incomplete`.',
    { set },
    {
      alarm: {
        when: 'lydhoer_views_parked_subjects > 0',
        means:
          'A fault in a view. `lydhoer parked list` shows which; after an upgrade that mends it, `lydhoer parked retry`.',
      },
    },
  ),
  rebuilding: gauge(
    'lydhoer_views_rebuild_running',
    '1 while a view set is built anew from the log beside the one that answers, otherwise 0.',
    { set },
  ),
  jobsUnfinished: gauge(
    'lydhoer_jobs_unfinished',
    'Jobs that were asked for and are not over, as the log has it. Absent while the views cannot tell.',
    {},
    {
      alarm: {
        when: 'min_over_time(lydhoer_jobs_unfinished[30m]) > 0 and sum(lydhoer_jobs_active) == 0',
        means: 'Jobs are asked for and nobody carries them out: look whether a process with the worker role runs.',
      },
    },
  ),
  jobsWaiting: gauge('lydhoer_jobs_waiting', 'Jobs in the queue that wait for a worker. Absent while Redis is away.'),
  jobsActive: gauge('lydhoer_jobs_active', 'Jobs that are being carried out. Absent while Redis is away.'),
  queueUp: gauge(
    'lydhoer_jobs_queue_up',
    '1 when what carries jobs (this process, or Redis) could be reached at the time of the scrape, otherwise 0.',
    {},
    {
      alarm: {
        when: 'lydhoer_jobs_queue_up == 0',
        means: 'Redis is away: jobs are taken and wait in the log, timers sleep. Nothing is lost but time.',
      },
    },
  ),
  diskFree: gauge(
    'lydhoer_data_free_bytes',
    'Bytes that are free where the data folder stands. Absent when the views are kept in memory.',
    {},
    {
      alarm: {
        when: 'lydhoer_data_free_bytes < 1e9',
        means: 'The disk is nearly full: then commands are refused with 503, and nothing is lost. Make room.',
      },
    },
  ),
  build: gauge('lydhoer_build_info', 'Always 1; which Lydhør this is.', {
    version: 'the version of Lydhør',
    mode: 'demo, live',
    node: 'the version of Node.js',
  }),
} as const;
