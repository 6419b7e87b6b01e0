import { today } from './cases.js';
import type { Answer, RunningApp } from './running-app.js';
import { secret } from './secrets.js';

interface ShownPoint {
  readonly pointId: string;
  readonly outstandingActions: readonly { readonly actionId: string }[];
}
type Caller = ReturnType<RunningApp['as']>;

/**
 * Tells everything that a text can be told with while a complaint is handled: talked over, settled, looked at twice,
 * put right. One of its points has been answered by `jurist-1` with something left to be done; the other is open.
 */
export async function tellOfHandling(
  app: RunningApp,
  post: (who: Caller, path: string, body: unknown) => Promise<Answer>,
  complaintId: string,
  answered: string,
): Promise<void> {
  const [jurist, caseworker] = [app.as('jurist-1'), app.as('caseworker-boerneliv')];
  const at = `/complaints/${complaintId}`;
  const shown = async () => (await jurist.get(at)).body.points as readonly ShownPoint[];
  const points = await shown();
  const open = points.find(({ pointId }) => pointId !== answered)?.pointId ?? '';
  const left = points.find(({ pointId }) => pointId === answered)?.outstandingActions[0]?.actionId ?? '';

  await post(caseworker, `${at}/acknowledgement`, { acknowledgedOn: today(), how: 'letter' });
  const right = { step: 'acknowledged', on: '2026-01-06', reason: secret('Skridtdato') };
  await post(jurist, `${at}/step-date`, right);
  await post(caseworker, `${at}/dialogue`, { offeredOn: today(), how: 'meeting' });
  await post(caseworker, `${at}/dialogue/conversation`, { heldOn: today(), how: 'meeting', note: secret('Samtale') });
  await post(caseworker, `${at}/points/${open}/settlement`, {
    settledOn: today(),
    agreement: secret('Aftale'),
    outstandingActions: [{ what: secret('Aftalt'), dueOn: today() }],
  });
  const action = `${at}/points/${answered}/outstanding-actions/${left}`;
  await post(caseworker, `${action}/postponement`, { dueOn: '2099-01-01', reason: secret('Udsat') });
  await post(caseworker, `${action}/completion`, { doneOn: today(), note: secret('Udfoert') });
  const outcome = { outcome: 'partly-upheld', reason: secret('Udfald') };
  await post(jurist, `${at}/points/${answered}/outcome`, outcome);
  const asked = { askedOn: today(), why: secret('Utilfreds') };
  await post(caseworker, `${at}/points/${answered}/second-stage`, asked);
  await post(app.as('jurist-2'), `${at}/points/${answered}/second-stage/answer`, {
    outcome: 'upheld',
    answeredOn: today(),
    reasons: secret('AndenBegrundelse'),
    restsOn: secret('AndenPraksis'),
    remedy: secret('AndenGenopretning'),
    outstandingActions: [{ what: secret('AndetUdestaaende'), dueOn: today() }],
    furtherSteps: secret('AndenVejledning'),
  });
  await post(jurist, `${at}/closing`, { closedOn: today() });
  await post(jurist, `${at}/reopening`, { reason: secret('Genaabnet') });
  await post(jurist, `${at}/annulment`, { ground: 'registered-in-error', reason: secret('Annulleret') });
  await post(jurist, `${at}/reinstatement`, { reason: secret('Genindsat') });
  await post(jurist, `${at}/withdrawal`, { withdrawnOn: today(), afterDialogue: false, note: secret('Trukket') });
  await post(jurist, `${at}/withdrawal/revocation`, { reason: secret('Tilbagekaldt') });
}
