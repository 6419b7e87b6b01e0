/** The stream of a contact or a complaint: one and the same, for a contact may become a complaint. */
export const complaintStream = (complaintId: string): string => `complaint-${complaintId}`;
