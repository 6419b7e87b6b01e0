/**
 * Days that no list of public holidays has, and that may count as one all the same: 5 June, 24 and 31 December, 1 May,
 * the Friday after Kristi himmelfart.
 */
export const switchableDays = [
  'constitution-day',
  'christmas-eve',
  'new-years-eve',
  'labour-day',
  'friday-after-ascension',
] as const;
export type SwitchableDay = (typeof switchableDays)[number];

/** Deadlines that the law sets, those that the municipality has promised, and those that a group has agreed. */
export const ruleFamilies = ['statutory', 'service-goal', 'internal'] as const;
export type RuleFamily = (typeof ruleFamilies)[number];
