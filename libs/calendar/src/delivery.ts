import type { PlainDate } from '@lydhoer/kernel';
import type { DanishCalendar } from './danish-calendar.js';
import { dateOf, dayNumberOf } from './day-numbers.js';
import type { DayOff } from './days-off.js';
import type { InWords } from './words.js';

/** How a decision was sent. */
export const deliveryWords = {
  'digital-post': { da: 'Digital Post', en: 'Digital Post' },
  letter: { da: 'brev', en: 'ordinary letter' },
  quickbrev: { da: 'Quickbrev', en: 'express letter' },
  'in-person': { da: 'personlig overlevering', en: 'delivery by hand' },
} as const satisfies Readonly<Record<string, InWords>>;

export type DeliveryChannel = keyof typeof deliveryWords;
export const deliveryChannels = Object.keys(deliveryWords) as readonly DeliveryChannel[];

/** How long letters take. Configuration: no source in force confirms it since PostNord ceased letters in 2025. */
export interface DeliverySettings {
  /** Letters are delivered on Saturdays, too. */
  readonly saturdays: boolean;
  /** Delivery days, counted from the day after the letter’s date. */
  readonly letterDays: number;
  readonly quickbrevDays: number;
}

/** Ankestyrelsen’s practice: 6 delivery days, Monday to Friday; a Quickbrev 2 (domain reference 1.8 rule 5). */
export const defaultDelivery: DeliverySettings = { saturdays: false, letterDays: 6, quickbrevDays: 2 };

/** The day on which something sent counts as received. */
export interface DeemedReceipt {
  readonly sentOn: PlainDate;
  readonly channel: DeliveryChannel;
  readonly receivedOn: PlainDate;
  /** How many delivery days were counted. */
  readonly deliveryDays: number;
  /** The days without delivery that were passed over, in order. */
  readonly passedOver: readonly DayOff[];
}

/** Digital Post is received the day it is sent, whatever day that is; letters after their delivery days. */
export function deemedReceived(
  sentOn: PlainDate,
  channel: DeliveryChannel,
  calendar: DanishCalendar,
  settings: DeliverySettings = defaultDelivery,
): DeemedReceipt {
  const deliveryDays = {
    'digital-post': 0,
    letter: settings.letterDays,
    quickbrev: settings.quickbrevDays,
    'in-person': 0,
  }[channel];
  const off = calendar.daysOff('delivery', false);
  const passedOver: DayOff[] = [];
  let day = dayNumberOf(sentOn);
  for (let left = deliveryDays; left > 0;) {
    day += 1;
    const dayOff = off(day);
    if (dayOff === null || (settings.saturdays && dayOff.why === 'saturday')) left -= 1;
    else passedOver.push(dayOff);
  }
  return { sentOn, channel, receivedOn: dateOf(day), deliveryDays, passedOver };
}
