import type { SliceBench } from '@lydhoer/http/testing';
import type { ComplaintDeadlineResponse } from '../views/complaint-deadlines/complaint-deadlines.response.js';

/** The deadlines of a complaint, as a jurist sees them. */
export async function shownDeadlines(bench: SliceBench, id: string): Promise<readonly ComplaintDeadlineResponse[]> {
  const { status, body, text } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
  if (status !== 200) throw new Error(text);
  return (body as { readonly deadlines: readonly ComplaintDeadlineResponse[] }).deadlines;
}
