import { setTimeout as wait } from 'node:timers/promises';
import { sentenceOf } from '@lydhoer/kernel';
import type { EventStore } from '../../port/event-store.js';
import { keyCategories, keyNewsIn, type KeyLog, type KeyNews } from './key-log.js';
import type { KeyMirror } from './key-mirror.js';

export interface Following {
  readonly store: EventStore;
  readonly log: KeyLog;
  readonly mirror: KeyMirror;
  /** Whether it deletes the streams of keys that were destroyed, where whoever destroyed them did not. */
  readonly buries: boolean;
  readonly say: (sentence: string) => void;
}

/** Milliseconds between two saves of a position at which nothing about keys was said, and between two tries. */
const second = 1_000;
const filter = { categories: keyCategories };

/** Keeps the copy of the keys by following what the log says about them. */
export class KeyFollower {
  private readonly stopping = new AbortController();
  private readonly toBury = new Set<string>();
  private installation: string | undefined;
  private position: bigint;
  private savedAt = 0;
  private tidying: Promise<void> | undefined;
  /** Whether nothing of a destroyed key is left in the files of the copy. */
  leavesNoTrace = true;

  constructor(private readonly parts: Following) {
    this.position = parts.mirror.mirrored()?.position ?? 0n;
  }

  /** Up to the head, and then on until it is stopped. Throws the store's errors; may then be repeated. */
  async join(installation: string): Promise<void> {
    const first = this.installation === undefined;
    this.installation = installation;
    await this.reach(await this.parts.store.head());
    this.save();
    if (first) void this.follow();
  }

  /** Takes in all that the log says about keys up to a position. Throws the store's errors. */
  async reach(position: bigint): Promise<void> {
    if (position <= this.position) return;
    const { store } = this.parts;
    for await (const batch of store.readAll({ after: this.position, until: position, filter })) {
      if (this.stopping.signal.aborted) return;
      this.take(
        batch.events.flatMap((event) => keyNewsIn(event) ?? []),
        batch.position,
      );
    }
  }

  /** Takes news in, in one step; with the position that they reach when all before it was taken in. */
  take(news: readonly KeyNews[], position = this.position): void {
    if (position > this.position) this.position = position;
    if (news.length > 0) {
      const toBury = this.parts.mirror.take(news);
      if (news.some(({ what }) => what === 'destroyed')) this.leavesNoTrace = this.parts.mirror.keys.leaveNoTrace();
      if (this.parts.buries) for (const name of toBury) this.toBury.add(name);
      if (this.toBury.size > 0 || !this.leavesNoTrace) this.tidy();
    }
    if (Date.now() - this.savedAt >= second) this.save();
  }

  /** Nothing is taken in any more. */
  stop(): void {
    try {
      this.save();
    } catch (error) {
      this.parts.say(`How far the keys were followed is not saved; it is seen again: ${sentenceOf(error)}`);
    }
    this.stopping.abort();
  }

  /** A position is saved when everything before it is done: after a kill the rest is seen, and done, again. */
  private save(): void {
    const { installation, position } = this;
    if (installation === undefined || this.toBury.size > 0 || this.stopping.signal.aborted) return;
    this.parts.mirror.take([], { installation, position });
    this.savedAt = Date.now();
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    for (let failed = false; !signal.aborted; failed = true) {
      try {
        for await (const batch of this.parts.store.follow({ after: this.position, filter, signal })) {
          this.take(
            batch.events.flatMap((event) => keyNewsIn(event) ?? []),
            batch.position,
          );
          failed = false;
        }
      } catch (error) {
        if (!failed && !isStopped(signal)) this.parts.say(`The keys are not followed for now: ${sentenceOf(error)}`);
      }
      await pauseUntil(signal);
    }
  }

  /** Deletes what is to be deleted, and empties the files, until it is done. */
  private tidy(): void {
    this.tidying ??= this.tidyUp().finally(() => {
      this.tidying = undefined;
    });
  }

  private async tidyUp(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted && (this.toBury.size > 0 || !this.leavesNoTrace)) {
      try {
        for (const name of this.toBury) {
          await this.parts.log.bury(name);
          this.toBury.delete(name);
        }
        if (!isStopped(signal)) this.leavesNoTrace ||= this.parts.mirror.keys.leaveNoTrace();
      } catch (error) {
        if (!isStopped(signal)) this.parts.say(`A destroyed key is not deleted from the log yet: ${sentenceOf(error)}`);
      }
      if (this.toBury.size > 0 || !this.leavesNoTrace) await pauseUntil(signal);
    }
  }
}

const pauseUntil = (signal: AbortSignal) => wait(second, undefined, { signal }).catch(() => undefined);

/** Asked anew, because what was waited for may have stopped it. */
const isStopped = (signal: AbortSignal): boolean => signal.aborted;
