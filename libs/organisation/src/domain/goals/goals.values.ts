/** What a department promises: that a complaint is acknowledged, and that it is answered, within so many working days. */
export const serviceGoals = ['acknowledge', 'reply'] as const;
export type ServiceGoal = (typeof serviceGoals)[number];

/** How working days are counted, see the glossary of the calendar. D knows no holidays and is offered to compare. */
export const conventions = ['A', 'B', 'C', 'D'] as const;
export type Convention = (typeof conventions)[number];

export const publishedUnits = ['weeks', 'months', 'days'] as const;
export type PublishedUnit = (typeof publishedUnits)[number];

/** Which of its two dates decides whether a deadline was kept: the unmoved one, or the one that holidays moved. */
export const judgingDates = ['due', 'latest'] as const;
export type JudgingDate = (typeof judgingDates)[number];

export const deliveryWeeks = ['monday-to-friday', 'monday-to-saturday'] as const;
export type DeliveryWeek = (typeof deliveryWeeks)[number];

/** What it means that the citizen says nothing after a partial uphold. */
export const silences = ['lapses', 'forwarded'] as const;
export type Silence = (typeof silences)[number];
