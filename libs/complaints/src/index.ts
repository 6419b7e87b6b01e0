export { ComplaintsModule, complaintViews } from './complaints.module.js';
export { complaintNumbers } from './lookups/complaint-number.view.js';
export { complaintEvents } from './domain/complaint.events.js';
