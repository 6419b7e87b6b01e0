export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

/** A complaint with names in it, as somebody registers it. */
export const almasComplaint = () => ({
  channel: 'phone',
  form: 'oral',
  receivedOn: '2026-11-20',
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  concerns: { name: 'Bo Prøvesen' },
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
});

export const anonymousContact = {
  channel: 'phone',
  form: 'oral',
  receivedOn: '2026-01-05',
  complainant: { role: 'anonymous' },
  narrative: 'Hvem skal jeg ringe til?',
};
