import type {
  ComplaintClosed,
  ComplaintRegistered,
  ComplaintReopened,
  ComplaintWithdrawn,
  ContactRegistered,
  RegistrationAnnulled,
  RegistrationReinstated,
  WithdrawalRevoked,
} from '@lydhoer/complaints/events';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';

interface CourseRow extends Row {
  readonly complaint_id: string;
  /** 1: closed or withdrawn. */
  readonly ended: number;
  readonly annulled: number;
}

const course = table<CourseRow>({
  name: 'case_course',
  columns: { complaint_id: 'TEXT', ended: 'INTEGER', annulled: 'INTEGER' },
  key: ['complaint_id'],
});

type Registration = ContactRegistered | ComplaintRegistered;
type End = ComplaintClosed | ComplaintWithdrawn | ComplaintReopened | WithdrawalRevoked;
type Told = Registration | End | RegistrationAnnulled | RegistrationReinstated;

/** Whether each contact and complaint is still handled. */
export const openCasesView = view<Told>({
  name: 'open_cases',
  version: 1,
  tables: [course],
  on: {
    ContactRegistered: register,
    ComplaintRegistered: register,
    ComplaintClosed: becomes({ ended: 1 }),
    ComplaintWithdrawn: becomes({ ended: 1 }),
    ComplaintReopened: becomes({ ended: 0 }),
    WithdrawalRevoked: becomes({ ended: 0 }),
    RegistrationAnnulled: becomes({ annulled: 1 }),
    RegistrationReinstated: becomes({ annulled: 0 }),
  },
});

function register({ data }: Registration, rows: Rows): void {
  rows.put(course, { complaint_id: data.complaintId, ended: 0, annulled: 0 });
}

function becomes(to: Partial<CourseRow>) {
  return ({ data }: { readonly data: { readonly complaintId: string } }, rows: Rows): void => {
    rows.change(course, { complaint_id: data.complaintId }, to);
  };
}
