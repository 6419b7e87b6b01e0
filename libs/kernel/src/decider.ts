/** Something that happened or is asked for: a name and its facts. */
export interface Message<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * The rules of one stream as three pure functions: the state before anything happened, how an event changes it,
 * and which events follow from a command (or which Refusal it meets).
 */
export interface Decider<State, Command extends Message, Event extends Message> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (command: Command, state: State) => readonly Event[];
}
