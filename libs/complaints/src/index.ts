export { ComplaintsModule, complaintViews } from './complaints.module.js';
export { complaintEvents } from './domain/complaint.events.js';
export { ImportRegisterCommand } from './features/import-register/import-register.command.js';
export { importReport, type ImportReportResponse } from './features/import-register/import-register.response.js';
export { RegisterUnreadable } from './features/import-register/register-fault.js';
export { profileNames, type ProfileName } from './features/import-register/register-profile.js';
export { complaintNumbers } from './lookups/complaint-number.view.js';
export { printTracks } from './complaint-tracks/print-tracks.js';
export { correctingEvents } from './views/complaint/correcting-events.js';
