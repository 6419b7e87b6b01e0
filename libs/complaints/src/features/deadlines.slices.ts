import type { Provider, Type } from '@nestjs/common';
import { ComplaintDeadlinesController } from '../views/complaint-deadlines/complaint-deadlines.controller.js';
import { ComplaintDeadlinesHandler } from '../views/complaint-deadlines/complaint-deadlines.query.js';
import { ComputeDeadlinesController } from './compute-deadlines/compute-deadlines.controller.js';
import { ComputeDeadlinesHandler } from './compute-deadlines/compute-deadlines.handler.js';
import { CorrectDutyDischargeController } from './correct-duty-discharge/correct-duty-discharge.controller.js';
import { CorrectDutyDischargeHandler } from './correct-duty-discharge/correct-duty-discharge.handler.js';
import { CorrectExtensionController } from './correct-extension/correct-extension.controller.js';
import { CorrectExtensionHandler } from './correct-extension/correct-extension.handler.js';
import { CorrectExtensionNoticeController } from './correct-extension-notice/correct-extension-notice.controller.js';
import { CorrectExtensionNoticeHandler } from './correct-extension-notice/correct-extension-notice.handler.js';
import { CorrectPauseController } from './correct-pause/correct-pause.controller.js';
import { CorrectPauseHandler } from './correct-pause/correct-pause.handler.js';
import { DischargeDutyController } from './discharge-duty/discharge-duty.controller.js';
import { DischargeDutyHandler } from './discharge-duty/discharge-duty.handler.js';
import { ExplainDeadlineController } from './explain-deadline/explain-deadline.controller.js';
import { ExplainDeadlineHandler } from './explain-deadline/explain-deadline.query.js';
import { ExtendDeadlineController } from './extend-deadline/extend-deadline.controller.js';
import { ExtendDeadlineHandler } from './extend-deadline/extend-deadline.handler.js';
import { NotifyOfExtensionController } from './notify-of-extension/notify-of-extension.controller.js';
import { NotifyOfExtensionHandler } from './notify-of-extension/notify-of-extension.handler.js';
import { PauseDeadlineController } from './pause-deadline/pause-deadline.controller.js';
import { PauseDeadlineHandler } from './pause-deadline/pause-deadline.handler.js';
import { RecordDutyController } from './record-duty/record-duty.controller.js';
import { RecordDutyHandler } from './record-duty/record-duty.handler.js';
import { ResumeDeadlineController } from './resume-deadline/resume-deadline.controller.js';
import { ResumeDeadlineHandler } from './resume-deadline/resume-deadline.handler.js';

/** The slices of the deadlines of a complaint. */
export const deadlinesSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [
    PauseDeadlineController,
    ResumeDeadlineController,
    CorrectPauseController,
    ExtendDeadlineController,
    CorrectExtensionController,
    NotifyOfExtensionController,
    CorrectExtensionNoticeController,
    RecordDutyController,
    DischargeDutyController,
    CorrectDutyDischargeController,
    ComputeDeadlinesController,
    ExplainDeadlineController,
    ComplaintDeadlinesController,
  ],
  providers: [
    PauseDeadlineHandler,
    ResumeDeadlineHandler,
    CorrectPauseHandler,
    ExtendDeadlineHandler,
    CorrectExtensionHandler,
    NotifyOfExtensionHandler,
    CorrectExtensionNoticeHandler,
    RecordDutyHandler,
    DischargeDutyHandler,
    CorrectDutyDischargeHandler,
    ComputeDeadlinesHandler,
    ExplainDeadlineHandler,
    ComplaintDeadlinesHandler,
  ],
};
