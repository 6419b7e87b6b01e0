import { effectWords, statusWords } from '../../domain/words.js';
import { unitWords } from '../../domain/words.js';
import { csvPieces, type Column, type CsvCell, type Profile } from '../../export/csv.js';
import type { LearningLogItemResponse, LearningLogResponse } from './learning-log.response.js';

const column = (
  machine: string,
  da: string,
  cell: (item: LearningLogItemResponse) => CsvCell,
): Column<LearningLogItemResponse> => ({ machine, da, cell });

/** The learning log as a CSV file, in pieces, each line with what says what it is. */
export function learningLogCsv(answer: LearningLogResponse, filter: string, profile: Profile): Generator<string> {
  const words = profile === 'danish' ? 'da' : 'en';
  const constant = (machine: string, da: string, cell: CsvCell) => column(machine, da, () => cell);
  return csvPieces(
    [
      column('learning_point_id', 'Læringspunkt (id)', (item) => ({ text: item.learningPointId })),
      column('learning_point', 'Læringspunkt', (item) => ({ text: item.title })),
      column('theme', 'Tema (kode)', (item) => ({ text: item.theme })),
      column('identified_on', 'Identificeret den', (item) => ({ day: item.identifiedOn })),
      column('evidence', 'Belæg', (item) => ({ number: item.evidence })),
      column('status', 'Status (kode)', (item) => ({ text: item.status })),
      column('status_label', 'Status', (item) => ({ text: statusWords[item.status][words] })),
      column('action_id', 'Tiltag (id)', ({ action }) => ({ text: action?.actionId ?? null })),
      column('action', 'Tiltag', ({ action }) => ({ text: action?.title ?? null })),
      column('owner_id', 'Ansvarlig (id)', ({ action }) => ({ text: action?.owner ?? null })),
      column('owner', 'Ansvarlig', ({ action }) => ({ text: action?.ownerName ?? null })),
      column('due_on', 'Frist', ({ action }) => ({ day: action?.dueOn ?? null })),
      column('overdue', 'Overskredet', ({ action }) => ({ yes: action?.overdue ?? false })),
      column('progress_percent', 'Fremdrift i procent', ({ action }) => ({ number: action?.progress ?? null })),
      column('completed_on', 'Gennemført den', ({ action }) => ({ day: action?.completedOn ?? null })),
      column('effect', 'Effekt (kode)', ({ action }) => ({ text: action?.effect ?? null })),
      column('effect_label', 'Effekt', ({ action }) => ({ text: effectWords[action?.effect ?? '']?.[words] ?? null })),
      constant('unit', 'Enhed', { text: unitWords[answer.definition.unit][words] }),
      constant('definition', 'Definition', { text: `${answer.definition.id} v${answer.definition.version}` }),
      constant('formula', 'Formel', { text: answer.definition.formula[words] }),
      constant('filter', 'Filter', { text: filter }),
      constant('read_on', 'Opgjort den', { day: answer.readOn }),
      constant('position', 'Position i loggen', { number: answer.position }),
      constant('incomplete', 'Tal mangler', { yes: answer.incomplete }),
    ],
    answer.items,
    profile,
  );
}
