import { addDays, type PlainDate } from '@lydhoer/kernel';
import { Chance } from './chance.js';
import type { ComplaintStory } from './complaint.story.js';
import { jurists, leaderOf, workingGroup } from './staff.js';
import { idFrom, inOfficeHours, workday, type Step } from './step.js';
import type { ToldPoint } from './tagging.story.js';

/** The working group met for the first time after the re-organisation. */
const firstMeeting: PlainDate = '2021-09-02';
const daysBetweenMeetings = 91;
const evidencePoints = 5;

/** What the group learned from a theme, and what it decided to do. All invented. */
const lessons: Readonly<Record<string, { readonly title: string; readonly type: string; readonly action: string }>> = {
  'TIME.LONG': {
    title: 'Sager ligger stille mellem to møder',
    type: 'workflow',
    action: 'Ugentlig gennemgang af sager uden bevægelse i 14 dage',
  },
  'TIME.NO_REPLY': {
    title: 'Familier skriver flere gange uden at få svar',
    type: 'workflow',
    action: 'Fælles postkasse med svar inden for to hverdage',
  },
  'TIME.NO_NOTICE': {
    title: 'Familier får ikke at vide, at sagen trækker ud',
    type: 'communication',
    action: 'Sig til, når det trækker ud: fast brev med ny dato',
  },
  'GUIDANCE.MISSING': {
    title: 'Vejledning gives, men ikke så den kan bruges',
    type: 'training',
    action: 'Kursus i vejledning efter forvaltningslovens § 7',
  },
  'CONTINUITY.ADVISER_CHANGE': {
    title: 'Et skift af rådgiver koster familien historien',
    type: 'guideline',
    action: 'Overleveringsmøde med familien ved hvert skift',
  },
  'INVOLVEMENT.CHILD': {
    title: 'Barnets egen mening mangler i sagen',
    type: 'sparring',
    action: 'Sparring om børnesamtalen før hver afgørelse',
  },
};
const otherwise = {
  title: 'De samme spørgsmål går igen fra familie til familie',
  type: 'sparring',
  action: 'Fast punkt på teammødet: hvad lærte vi af klagerne',
};

/** A theme that was just taken up is given time before it is taken up again. */
const meetingsBetweenSameTheme = 5;

/** Every quarter the working group takes the theme most complained about lately and agrees on one action. */
export function learningStories(complaints: readonly ComplaintStory[]): readonly Step[] {
  const last = complaints.at(-1)?.receivedOn ?? firstMeeting;
  const steps: Step[] = [];
  const taken: string[] = [];
  for (let day = firstMeeting; day <= last; day = addDays(day, daysBetweenMeetings)) {
    const since = addDays(day, -daysBetweenMeetings);
    const recent = complaints.filter(({ receivedOn }) => receivedOn >= since && receivedOn < addDays(day, -7));
    const points = recent.flatMap((story) => story.points).filter(({ kind }) => kind === 'formalitet');
    const fresh = points.filter(({ theme }) => !taken.slice(-meetingsBetweenSameTheme).includes(theme));
    const theme = mostCommonTheme(fresh);
    if (theme === undefined) continue;
    taken.push(theme);
    steps.push(...lessonOf(workday(day, 0), theme, points));
  }
  return steps;
}

function lessonOf(metOn: PlainDate, theme: string, points: readonly ToldPoint[]): readonly Step[] {
  const chance = new Chance(`lesson ${metOn}`);
  const name = `seed-lesson-${metOn}`;
  const { title, type, action } = lessons[theme] ?? otherwise;
  const [one, other] = [workingGroup[0], workingGroup[1]];
  if (!one || !other) throw new Error('the working group needs two members: who agrees is not who verifies');
  const step = (daysLater: number, by: Step['by'], path: string, what: string, body: object): Step => {
    const day = workday(metOn, daysLater);
    return { at: inOfficeHours(day, chance), by, path, key: `${name}-${what}`, body };
  };
  const evidence = points
    .filter((point) => point.theme === theme)
    .slice(0, evidencePoints)
    .map(({ complaintId, pointId }) => ({ kind: 'complaint-point', complaintId, pointId }));
  const identified = step(0, one, '/learning-points', 'identify', {
    title,
    theme,
    identifiedOn: metOn,
    evidence,
  });
  const proposed = step(7, one, `/learning-points/${idFrom(identified, 'learning-point')}/actions`, 'propose', {
    type,
    title: action,
    proposedOn: workday(metOn, 7),
  });
  const at = `/actions/${idFrom(proposed, 'action')}`;
  const owner = leaderOf(chance.one(['boerneliv', 'skoleliv', 'ungeliv']), metOn);
  const dueOn = workday(metOn, 110);
  const completedOn = workday(metOn, 100);
  return [
    identified,
    proposed,
    step(21, other, `${at}/agreement`, 'agree', { agreedOn: workday(metOn, 21) }),
    step(22, other, `${at}/assignment`, 'assign', {
      owner: owner.staffId,
      dueOn,
      measure: 'Antal klagepunkter med temaet pr. kvartal',
    }),
    step(60, owner, `${at}/progress`, 'progress', {
      note: 'Arbejdsgangen er beskrevet og afprøvet i et team.',
      percent: 50,
    }),
    step(100, owner, `${at}/completion`, 'complete', {
      completedOn,
      evidence: [{ kind: 'document', reference: 'Arbejdsgangsbeskrivelse, godkendt på ledermødet' }],
    }),
    step(190, chance.one(jurists), `${at}/effect`, 'verify', {
      verifiedOn: workday(metOn, 190),
      effect: chance.weighted([
        ['effective', 60],
        ['no-effect-seen', 25],
        ['too-early', 15],
      ] as const),
      basis: 'Antallet af klagepunkter i kvartalet før og i kvartalet efter.',
    }),
  ];
}

function mostCommonTheme(points: readonly ToldPoint[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { theme } of points) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}
