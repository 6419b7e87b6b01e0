import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { demand, type Caller } from '@lydhoer/access';
import { EventCatalog, EventStore, Streams, thingId, type Intent } from '@lydhoer/event-store';
import { declareEvent, Refusal, type Decider, type Message } from '@lydhoer/kernel';
import { ReadModels, table, view } from '@lydhoer/read-models';
import { IdParam, IsId } from '../input/is-id.js';
import { IsList, IsPart } from '../input/is-list.js';
import { IsPlainDate } from '../input/is-plain-date.js';
import { IsText } from '../input/is-text.js';
import { IsQueryBoolean, IsQueryList } from '../input/query.js';
import { CommandResponse, commandResponse } from '../operations/command.response.js';
import { CommandOperation, QueryOperation } from '../operations/operation.js';
import { CallerOf, IntentOf } from '../operations/parameters.js';
import { cursorFrom } from '../paging/cursor.js';
import { pageOf } from '../paging/page.js';
import { PageRequest } from '../paging/page.request.js';
import { ProblemCatalog } from '../problems/problem-catalog.js';

/** A context as small as one can be, for the specs of what all contexts share. */

type NoteWritten = Message<'NoteWritten', { readonly noteId: string; readonly day: string }>;
type NoteStruck = Message<'NoteStruck', { readonly day: string }>;
type NoteEvent = NoteWritten | NoteStruck;

const object = (properties: object) => ({ type: 'object', properties, additionalProperties: false });
const noteEvents = [
  declareEvent({
    type: 'NoteWritten',
    category: 'note',
    about: 'A note.',
    schema: object({ noteId: { type: 'string' }, day: { type: 'string' } }),
  }),
  declareEvent({ type: 'NoteStruck', category: 'note', about: 'Gone.', schema: object({ day: { type: 'string' } }) }),
];

type State = 'none' | 'written' | 'struck';
const noteDecider: Decider<
  State,
  Message<'write' | 'strike', { readonly noteId: string; readonly day: string }>,
  NoteEvent
> = {
  initial: 'none',
  evolve: (_state, event) => (event.type === 'NoteWritten' ? 'written' : 'struck'),
  decide: ({ type, data }, state) => {
    if (type === 'write') return [{ type: 'NoteWritten', data }];
    if (state === 'none') throw new Refusal('note-unknown');
    if (state === 'struck') throw new Refusal('note-struck', { since: data.day, revision: 3n });
    return [{ type: 'NoteStruck', data: { day: data.day } }];
  },
};

const noteList = table<{ note_id: string; day: string }>({
  name: 'note_list',
  columns: { note_id: 'TEXT', day: 'TEXT' },
  key: ['note_id'],
});
const noteView = view<NoteEvent>({
  name: 'note_list',
  version: 1,
  tables: [noteList],
  on: {
    NoteWritten: ({ data }, rows) => {
      rows.put(noteList, { note_id: data.noteId, day: data.day });
    },
  },
});

class Line {
  @IsText(20) text!: string;
}
class WriteNote {
  @IsPlainDate() day!: string;
  @IsList(Line, 1, 3) lines!: Line[];
  @IsOptional() @IsIn(['red', 'blue'], { each: true }) colours?: string[];
  @IsOptional() @IsInt() @Min(1) pages?: number;
  @IsOptional() @IsPart(Line) footer?: Line;
  @IsOptional() @IsId() about?: string;
}
class ListNotes extends PageRequest {
  @IsOptional() @IsQueryBoolean() struck?: boolean;
  @IsOptional() @IsQueryList() @IsPlainDate({ each: true }) day?: string[];
}

@Controller('notes')
class NotesController {
  constructor(
    private readonly streams: Streams,
    private readonly readModels: ReadModels,
    private readonly store: EventStore,
  ) {}

  @Post()
  @CommandOperation({ id: 'writeNote', summary: 'Write', allowed: 'tag-point', creates: true })
  async write(@Body() body: WriteNote, @IntentOf() intent: Intent): Promise<CommandResponse> {
    const noteId = thingId(intent, 'note');
    return commandResponse(noteId, await this.decide('write', noteId, body.day, body, intent));
  }

  @Post(':noteId/strike')
  @CommandOperation({ id: 'strikeNote', summary: 'Strike', allowed: 'answer-point' })
  async strike(
    @IdParam('noteId') noteId: string,
    @CallerOf() caller: Caller,
    @IntentOf() intent: Intent,
  ): Promise<CommandResponse> {
    demand(caller, 'answer-point', { teams: ['skoleliv'] });
    return commandResponse(noteId, await this.decide('strike', noteId, intent.at.slice(0, 10), { noteId }, intent));
  }

  @Get()
  @QueryOperation({ id: 'listNotes', summary: 'List', allowed: 'read-vocabulary', reads: 'notes' })
  list(@Query() { cursor, limit }: ListNotes) {
    const [after] = cursor === undefined ? [''] : cursorFrom(cursor, 1);
    const sql = 'SELECT note_id, day FROM note_list WHERE note_id > ? ORDER BY note_id LIMIT ?';
    const rows = this.readModels.read('notes').all<{ note_id: string }>(sql, [after ?? '', limit + 1]);
    return pageOf(rows, limit, (row) => [row.note_id]);
  }

  @Get('broken')
  @QueryOperation({ id: 'breakNotes', summary: 'Break', allowed: 'operate' })
  broken(@Query() { cursor = '' }: ListNotes): never {
    throw new Error(`SELECT name FROM person WHERE cpr = ${cursor}`);
  }

  @Get(':noteId')
  @QueryOperation({ id: 'readNote', summary: 'Read', allowed: 'read-vocabulary' })
  async read(@IdParam('noteId') noteId: string) {
    const last = (await this.store.readStream(`note-${noteId}`)).at(-1);
    if (!last) throw new Refusal('note-unknown');
    return { noteId, revision: String(last.revision) };
  }

  private decide(type: 'write' | 'strike', noteId: string, day: string, body: object, intent: Intent) {
    return this.streams.decide(noteDecider, {
      stream: `note-${noteId}`,
      command: { type, data: { noteId, day } },
      body,
      intent,
    });
  }
}

@Module({ controllers: [NotesController] })
export class NotesModule {
  constructor(catalog: EventCatalog, readModels: ReadModels, problems: ProblemCatalog) {
    catalog.add(noteEvents);
    readModels.add({ name: 'notes', views: [noteView] });
    const words = { title: 'Note', detail: 'Since {since}.' };
    problems.add({
      'note-struck': { status: 409, da: { title: 'Slettet', detail: 'Slettet den {since}.' }, en: words },
      'note-unknown': { status: 404, da: words, en: words },
    });
  }
}
