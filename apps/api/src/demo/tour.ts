import { demoPersonas } from '@lydhoer/access';

/** What `npm start` prints when the demo is ready: where it is, who one can be, and a tour to paste line by line. */
export function announcement(address: string, today: string, folder: string): string {
  return `
Lydhør runs, in demo mode. Every person and every case in it is synthetic.

  The API, described    ${address}/docs
  Ready, lag, parked    ${address}/health/ready
  Sign in as a persona  POST ${address}/demo/tokens {"persona":"jurist-1"}
  Personas              ${demoPersonas.map(({ persona }) => persona).join(', ')}

Paste the tour line by line into another terminal:

${tour(address, today)}

Stop with Ctrl+C. The data stay in ${folder}; delete the folder to begin again.
`;
}

/** The loop in curl: a complaint, its tag and deadlines, a review, a learning point, an action, the figures, an error. */
function tour(address: string, today: string): string {
  const line = (persona: string, path: string, body?: string, key?: string) =>
    `curl -s "$U${path}" -H "Authorization: Bearer $(as ${persona})"` +
    (body === undefined ? '' : ` -H 'Content-Type: application/json' -H 'Idempotency-Key: ${key ?? ''}' -d '${body}'`);
  const kept = (name: string, field: string, command: string) =>
    `${name}=$(${command} | tee /dev/stderr | sed -n 's/.*"${field}":"\\([^"]*\\)".*/\\1/p'); echo`;
  const person = (name: string) => `{"name":"${name}"}`;
  const complaint =
    `{"channel":"phone","form":"oral","receivedOn":"${today}",` +
    `"complainant":{"role":"custody-holder","person":${person('Alma Prøvesen')}},"concerns":${person('Bo Prøvesen')},` +
    `"parties":[{"name":"Emil Prøvesen","roles":["complainant","parent-without-custody"]},` +
    `{"name":"Advokat Ivan Testrup","roles":["representative"],"represents":"complainant","powerOfAttorney":{"required":true}}],` +
    `"narrative":"Moderen har ventet fem måneder og hører intet.",` +
    `"points":[{"kind":"formalitet","theme":"TIME.NO_NOTICE","team":"boerneliv","consequences":["TRUST"]}]}`;
  // A key of the day: pasted again it changes nothing, and another day's tour is not refused as another body.
  const key = (step: number) => `tour-${today}-${step}`;
  const future = complaint.replace(today, '2099-01-01');
  return `# the tour
U=${address}; as() { curl -s $U/demo/tokens -H 'Content-Type: application/json' -d "{\\"persona\\":\\"$1\\"}" | sed 's/.*"token":"\\([^"]*\\)".*/\\1/'; }
# 1. a caseworker takes down a complaint by telephone
${kept('C', 'id', line('caseworker-boerneliv', '/complaints', complaint, key(1)))}
# 2. the jurist reads it (without names), and tags its point with the cause
${kept('P', 'pointId', line('jurist-1', '/complaints/$C'))}
${line('jurist-1', '/complaints/$C/points/$P/tags', '{"scheme":"legal-cause","cause":"PROCEDURE.TIME_LIMIT"}', key(2))}; echo
# 3. two parents and a lawyer: who may complain of what, and whose power of attorney is awaited
${line('jurist-1', '/complaints/$C/parties?persons=true')}; echo
# 4. each of its deadlines says how it came about, and so does one that nobody has yet: four weeks that end on Good Friday
${line('team-leader-boerneliv', '/complaints/$C/deadlines')}; echo
${line('caseworker-boerneliv', '/deadlines/explain', '{"rule":"REASSESS_4W","startedOn":"2026-03-06"}', key(8))}; echo
${line('team-leader-boerneliv', '/deadlines?due=all&limit=3')}; echo
# 5. the borgerrådgiver opens a review, with the citizen's consent
${line('borgerraadgiver', '/reviews', `{"openedOn":"${today}","occasion":"complaint","complaintId":"'$C'","consent":{"givenOn":"${today}","how":"oral"},"subject":"Besked, når sagen trækker ud"}`, key(3))}; echo
# 6. the working group reads what the family met, sees what can be learned, and agrees on an action
${line('working-group-1', '/complaints/$C/journey')} -H 'Accept: text/plain'; echo
${kept('L', 'id', line('working-group-1', '/learning-points', `{"theme":"TIME.NO_NOTICE","title":"Familier får ikke besked","identifiedOn":"${today}","evidence":[{"kind":"complaint-point","complaintId":"'$C'","pointId":"'$P'"}]}`, key(4)))}
${kept('A', 'id', line('working-group-1', '/learning-points/$L/actions', `{"type":"communication","title":"Sig til, når det trækker ud","proposedOn":"${today}"}`, key(5)))}
${line('working-group-2', '/actions/$A/agreement', `{"agreedOn":"${today}"}`, key(6))}; echo
# 7. the trend and the learning log show it
${line('analyst', '/trends?unit=point&bucket=quarter&by=theme&theme=TIME.NO_NOTICE&from=2023-01-01')}; echo
${line('analyst', '/learning-log?limit=3')}; echo
# 8. a wrong date gets a sentence, and nothing is written
${line('caseworker-boerneliv', '/complaints', future, key(7))}; echo
# the end of the tour`;
}
