/** What a department, or the whole municipality, promises: that a complaint is acknowledged, and that it is answered, within so many working days. */
export const serviceGoals = ['acknowledge', 'reply'] as const;
export type ServiceGoal = (typeof serviceGoals)[number];

export const publishedUnits = ['weeks', 'months', 'days'] as const;
export type PublishedUnit = (typeof publishedUnits)[number];

/** The days on which ordinary letters are delivered. */
export const deliveryWeeks = ['monday-to-friday', 'monday-to-saturday'] as const;
export type DeliveryWeek = (typeof deliveryWeeks)[number];

/** What it means that the citizen says nothing after a partial uphold. */
export const silences = ['lapses', 'forwarded'] as const;
export type Silence = (typeof silences)[number];
