import type { AreaDecisions } from '../areas.js';
import type { DeadlineCommand } from './deadlines.commands.js';
import { correctDischarge, dischargeDuty, recordDuty } from './duty.rules.js';
import { correctNotice, notifyOfExtension } from './extension-notice.rules.js';
import { correctExtension, extend } from './extension.rules.js';
import { correctPause, pause, resume } from './service-goal.rules.js';

/** What commands decide in the deadlines of a complaint. How the dates then move is added to every command. */
export const deadlinesDecisions: AreaDecisions<DeadlineCommand> = {
  PauseDeadline: (command, complaint) => [pause(command, complaint)],
  ResumeDeadline: (command, complaint) => [resume(command, complaint)],
  CorrectPause: (command, complaint) => [correctPause(command, complaint)],
  ExtendDeadline: (command, complaint) => [extend(command, complaint)],
  CorrectExtension: (command, complaint) => [correctExtension(command, complaint)],
  NotifyOfExtension: (command, complaint) => [notifyOfExtension(command, complaint)],
  CorrectExtensionNotice: (command, complaint) => [correctNotice(command, complaint)],
  RecordDuty: (command, complaint) => [recordDuty(command, complaint)],
  DischargeDuty: (command, complaint) => [dischargeDuty(command, complaint)],
  CorrectDutyDischarge: (command, complaint) => [correctDischarge(command, complaint)],
  RecalculateDeadlines: () => [],
};
