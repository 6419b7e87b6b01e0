/** The rules of goals and of how deadlines are read, each by the name it refuses under. */
export type GoalRefusal =
  | 'service-goal-before-its-department'
  | 'service-goal-already-so'
  | 'processing-deadline-already-so'
  | 'deadline-rule-unknown'
  | 'deadline-rule-setting-empty'
  | 'deadline-rule-has-no-such-setting'
  | 'deadline-rule-setting-already-so';
