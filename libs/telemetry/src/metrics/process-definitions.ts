import { counter, gauge } from './definition.js';

/** What the process measures of itself, under the names that dashboards for Node.js know. */
export const processDefinitions = {
  cpu: counter('process_cpu_seconds_total', 'Processor time that the process has used, of all its threads.'),
  started: gauge('process_start_time_seconds', 'When the process started, in seconds since 1970.'),
  resident: gauge('process_resident_memory_bytes', 'Memory that the process holds.'),
  openFiles: gauge('process_open_fds', 'Files and connections that are open. Absent where `/proc` is.'),
  heapTotal: gauge('nodejs_heap_size_total_bytes', 'The size of the JavaScript heap.'),
  heapUsed: gauge('nodejs_heap_size_used_bytes', 'What of the JavaScript heap is used.'),
  external: gauge('nodejs_external_memory_bytes', 'Memory outside the heap that JavaScript holds: buffers.'),
  loopMean: gauge(
    'nodejs_eventloop_lag_mean_seconds',
    'How late the event loop was on average, since the last scrape.',
  ),
  loopP99: gauge(
    'nodejs_eventloop_lag_p99_seconds',
    'How late the event loop was in the worst hundredth, since the last scrape.',
    {},
    {
      alarm: {
        when: 'nodejs_eventloop_lag_p99_seconds > 0.5',
        means: 'Every request waits that long now and then. Views that catch up and large imports do that for a while.',
      },
    },
  ),
  loopMax: gauge('nodejs_eventloop_lag_max_seconds', 'How late the event loop was at worst, since the last scrape.'),
} as const;
