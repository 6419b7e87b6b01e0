import { Refusal, type Decider, type Message } from '@lydhoer/kernel';
import type { ForgettingEvent } from './forgetting.events.js';
import type { Ground, TextKind } from './forgetting.values.js';

export type ForgettingRefusal = 'nothing-to-forget' | 'case-still-open';

interface Asked {
  readonly forgettingId: string;
  readonly ground: Ground;
  /** Whether anything was ever sealed for this person or in this text. */
  readonly known: boolean;
}
export type ForgetPerson = Message<'ForgetPerson', Asked & { readonly personId: string }>;
export type ForgetText = Message<
  'ForgetText',
  Asked & {
    readonly kind: TextKind;
    readonly id: string;
    /** Whether it is the text of a contact or complaint that nobody has ended. */
    readonly isOpen: boolean;
  }
>;
export type ForgettingCommand = ForgetPerson | ForgetText;

/** One stream per person or text that is to be forgotten. What was forgotten once is not forgotten again. */
interface Forgetting {
  readonly recorded: boolean;
}

export const forgettingDecider: Decider<Forgetting, ForgettingCommand, ForgettingEvent> = {
  initial: { recorded: false },
  evolve: () => ({ recorded: true }),
  decide: (command, { recorded }) => {
    if (recorded) return [];
    const { forgettingId, ground, known } = command.data;
    if (!known) throw new Refusal<ForgettingRefusal>('nothing-to-forget');
    if (command.type === 'ForgetPerson') {
      return [{ type: 'PersonForgotten', data: { forgettingId, personId: command.data.personId, ground } }];
    }
    const { kind, id, isOpen } = command.data;
    // An answer and a correction need words, for which there is no key any more: it could never be ended properly.
    if (isOpen && ground === 'retention-over') throw new Refusal<ForgettingRefusal>('case-still-open');
    return [{ type: 'TextForgotten', data: { forgettingId, kind, id, ground } }];
  },
};
