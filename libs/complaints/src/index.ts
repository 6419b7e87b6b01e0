export { ComplaintsModule, complaintViews } from './complaints.module.js';
export { complaintEvents } from './domain/complaint.events.js';
