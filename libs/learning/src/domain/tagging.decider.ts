import { Refusal, type Decider, type Message, type PlainDate } from '@lydhoer/kernel';
import { isValidOn, type KnownEvidence, type Validity } from './known.js';
import type { TaggingRefusal } from './learning.refusals.js';
import type { PointTagged, PointUntagged, TaggingEvent } from './tagging.events.js';

export type TagPoint = Message<
  'TagPoint',
  Omit<PointTagged['data'], 'taggedOn'> & {
    readonly today: PlainDate;
    /** The complaint's points by their ids; undefined when nobody registered the complaint. */
    readonly points: ReadonlyMap<string, KnownEvidence> | undefined;
    /** When the cause may be used; undefined when the list does not have it. */
    readonly validity: Validity | undefined;
  }
>;
export type UntagPoint = Message<
  'UntagPoint',
  Omit<PointUntagged['data'], 'untaggedOn'> & { readonly today: PlainDate }
>;
export type TaggingCommand = TagPoint | UntagPoint;

/** The tags on the points of one complaint, each as point, list and cause. */
export type TaggingState = ReadonlySet<string>;

type Tag = Pick<PointTagged['data'], 'pointId' | 'scheme' | 'cause'>;
const nameOf = ({ pointId, scheme, cause }: Tag): string => `${pointId} ${scheme} ${cause}`;
const refuse = (code: TaggingRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/**
 * The rules of tagging the points of one complaint. A tag is counted with its point: one on a registration that was
 * merged away or annulled would count nowhere. What was tagged before stays, and may be untagged.
 */
export const taggingDecider: Decider<TaggingState, TaggingCommand, TaggingEvent> = {
  initial: new Set(),
  evolve: (tags, { type, data }) => {
    const others = [...tags].filter((tag) => tag !== nameOf(data));
    return new Set(type === 'PointTagged' ? [...others, nameOf(data)] : others);
  },
  decide: (command, tags) => (command.type === 'TagPoint' ? tag(command, tags) : untag(command, tags)),
};

function tag({ data }: TagPoint, tags: TaggingState): readonly TaggingEvent[] {
  const { today, points, validity, ...facts } = data;
  if (!points) throw refuse('tagged-complaint-unknown');
  const point = points.get(facts.pointId);
  if (!point) throw refuse('tagged-point-unknown');
  if (tags.has(nameOf(facts))) throw refuse('point-already-tagged');
  if (point.goesOn) throw refuse('tagged-point-goes-on-elsewhere', point.goesOn);
  if (point.annulled) throw refuse('tagged-complaint-annulled');
  if (!validity) throw refuse('cause-unknown', { field: 'cause' });
  if (!isValidOn(today, validity)) throw refuse('cause-not-valid-today', { field: 'cause' });
  return [{ type: 'PointTagged', data: { ...facts, taggedOn: today } }];
}

function untag({ data }: UntagPoint, tags: TaggingState): readonly TaggingEvent[] {
  const { today, ...facts } = data;
  if (!tags.has(nameOf(facts))) throw refuse('tag-unknown');
  return [{ type: 'PointUntagged', data: { ...facts, untaggedOn: today } }];
}
