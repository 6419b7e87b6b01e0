import { permissions, type Role, type Scope } from '@lydhoer/access';
import { formalitetTrack } from '../domain/formalitet/formalitet.track.js';
import { administrationTrack } from '../domain/realitet/administration.track.js';
import { chairTrack, endedChairStandings } from '../domain/realitet/chair.track.js';
import { committeeTrack } from '../domain/realitet/committee.track.js';
import { settledStandings, type RealitetRow } from '../domain/realitet/realitet.standings.js';
import type { TrackRow } from '../domain/tracks.js';
import { formalitetStates, formalitetSteps } from './formalitet.labels.js';
import {
  chairStandingLabels,
  chairStepLabels,
  decidingLabels,
  realitetStandingLabels,
  realitetStepLabels,
} from './realitet.labels.js';

interface PrintedTrack {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly (TrackRow & { readonly when?: RealitetRow['when'] })[];
  readonly states: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  /** Where nothing is owed any more. */
  readonly ended: ReadonlySet<string>;
}

const tracks: readonly PrintedTrack[] = [
  {
    title: 'Formalitet: hvordan sagen er behandlet',
    about:
      'Ingen lov sætter en frist. Kvittering og svar er kommunens egne servicemål, som holdes adskilt fra lovens frister.',
    rows: formalitetTrack,
    states: formalitetStates,
    steps: formalitetSteps,
    ended: new Set(['settled', 'answered', 'answered-twice', 'gone-along']),
  },
  {
    title: 'Realitet: administrationens afgørelse',
    about:
      'Kommunen genvurderer først, inden 4 uger fra den dag, punktet blev rejst (retssikkerhedsloven § 66; de 4 uger står i bekendtgørelse 1128/2015 § 13). Om klagen er kommet rettidigt, for sent eller på et ukendt tidspunkt, står ved siden af udfaldet og ændrer intet ved genvurderingen. Klagen har ikke opsættende virkning, medmindre retssikkerhedsloven § 72 siger det; i nogle af de tilfælde kan kommunen samtidig bestemme, at afgørelsen føres ud i livet straks. Det registreres for afgørelsen.',
    rows: administrationTrack,
    states: realitetStandingLabels,
    steps: realitetStepLabels,
    ended: settledStandings,
  },
  {
    title: 'Realitet: børne- og ungeudvalgets eller formandens afgørelse',
    about:
      'Direkte til Ankestyrelsen, som afgør sagen inden 8 uger (retssikkerhedsloven § 73). Ingen genvurdering (barnets lov §§ 144-150). Hvilke afgørelser der hører til udvalget, følger af barnets lov § 142. Klagen har ikke opsættende virkning, medmindre Ankestyrelsen undtagelsesvis bestemmer det.',
    rows: committeeTrack,
    states: realitetStandingLabels,
    steps: realitetStepLabels,
    ended: settledStandings,
  },
  {
    title: 'Formandens foreløbige afgørelse',
    about:
      'Selve afgørelsens vej (barnets lov § 143): besked til parterne inden 24 timer, udvalgets godkendelse inden 7 dage, gyldig i højst 1 måned. En klage over den følger tabellen ovenfor.',
    rows: chairTrack,
    states: chairStandingLabels,
    steps: chairStepLabels,
    ended: endedChairStandings,
  },
];

const roleLabels: Readonly<Record<Role, string>> = {
  borgerraadgiver: 'borgerrådgiver',
  jurist: 'jurist',
  'team-leader': 'teamleder',
  caseworker: 'sagsbehandler',
  'working-group': 'arbejdsgruppe',
  analyst: 'analytiker',
  'advisory-board': 'Advisory Board',
  operator: 'drift',
};

const reach: Readonly<Partial<Record<Scope, string>>> = { own: 'egne', 'own-team': 'eget team' };

/** What a step may lead to besides a state of its own track. */
const elsewhere: Readonly<Record<string, string>> = {
  'another-track': 'et andet spor',
  'where-it-stood': 'dér, hvor det stod',
  'as-put-right': 'dér, hvor det er rettet til',
};

/** Every track of a complaint's points as a Markdown page in Danish (`docs/complaint-tracks.md`). */
export function printTracks(): string {
  return [
    '# Klagepunkternes veje',
    'Trykt fra tabellerne i `libs/complaints/src/domain`, som også er dem, systemet går efter; en test fejler, når ' +
      'siden og tabellerne er uenige (`npm run docs` trykker den igen). Et skridt, der ikke står i en tabel, afvises ' +
      'med det, der er muligt i stedet.',
    'Hvert klagepunkt går én vej for sig. Ved omklassificering regnes alle frister igen fra den dag, punktet blev ' +
      'rejst: den oprindelige modtagelse, hvis det var med fra begyndelsen. En klage kan afsluttes, når hvert af dens punkter står i en tilstand med ●. Hele klagen kan trækkes ' +
      'tilbage, annulleres eller genåbnes, som det står under formalitet.',
    'Er et skridt registreret forkert, rettes det uden at blive skjult: er kun dagen forkert, rettes dagen, og fristerne ' +
      'følger med; er udfaldet forkert, eller er skridtet aldrig taget, tages punktets seneste skridt tilbage med en ' +
      'begrundelse, punktet står igen, hvor det stod, og det rigtige skridt registreres. En ny afgørelse, der kun fulgte ' +
      'af det skridt, bortfalder, og formalitetspunkter, der fulgte med til Ankestyrelsen, skal igen besvares her. Hvad ' +
      'der blev antaget før rettelsen, kan altid ses.',
    'Mangler en fuldmagt, vises det som afventende; klagen regnes for modtaget, og ingen frist standses. Hvem der træffer ' +
      'en afgørelse, følger af dens lovgrundlag; siger det noget andet end det, der er angivet, skal en person bekræfte ' +
      'det angivne med en begrundelse.',
    'Det samme gælder formalitet: en kvittering, der aldrig blev sendt, samtalens seneste skridt, og punktets seneste ' +
      'svar, afgørelse i enighed eller ønske om et nyt svar kan tages tilbage med en begrundelse, og alt står, som var ' +
      'det aldrig registreret. En samtale, der har afgjort et punkt, og et svar, hvis udestående handlinger er udført, ' +
      'tages først tilbage, når det, der hviler på dem, er rettet. Den, der skrev det, har stadig rørt punktet. En klage, ' +
      'der er afsluttet eller trukket tilbage, åbnes først, hvis punktet ellers ville stå åbent.',
    'Endnu ikke bekræftet af en jurist: bekendtgørelse 1128/2015 § 13 er citeret efter andre kilder; de fire uger til ' +
      'domstolene, det præcise sted i barnets lov §§ 144-150 og retssikkerhedsloven § 67, stk. 2, om dispensation er ' +
      'gengivet efter hukommelsen; at forkert klagevejledning virker som manglende, og at en klage over formandens ' +
      'afgørelse følger udvalgets vej, er antaget. Andre regelsæt (voksenansvarsloven uden for barnets lov § 142, ' +
      'Ungdomskriminalitetsnævnet) genkendes; deres frister beregnes ikke her og vises uden dato, partens klagefrist også. ' +
      'At kommunen genvurderer efter retssikkerhedsloven § 66, antages ikke om dem: det tilbydes først, når en person har ' +
      'bekræftet, at loven bruger den bestemmelse. Retssikkerhedsloven §§ 72 og 73 er citeret efter tekster fra før 2024, ' +
      'som nævner serviceloven; efter 2024 læses barnets lov i stedet.',
    ...tracks.map(pageOf),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Rows that differ only in where the point stands are one line. */
function pageOf({ title, about, rows, states, steps, ended }: PrintedTrack): string {
  const named = (state: string) => states[state] ?? elsewhere[state] ?? state;
  const lines = new Map<string, { readonly states: string[]; readonly rest: readonly string[] }>();
  for (const row of rows) {
    const leadsTo = row.leadsTo === row.state ? 'uændret' : named(row.leadsTo);
    const rest = [stepOf(row, steps), whoOf(row.by), leadsTo, row.rule];
    const line = lines.get(rest.join('\n')) ?? { states: [], rest };
    line.states.push(named(row.state));
    lines.set(rest.join('\n'), line);
  }
  const used = Object.entries(states).filter(([state]) =>
    rows.some((row) => row.state === state || row.leadsTo === state),
  );
  return [
    `## ${title}`,
    about,
    used.map(([state, label]) => `- ${label}${ended.has(state) ? ' ●' : ''} (\`${state}\`)`).join('\n'),
    [
      cells(['Står som', 'Hvad kan ske', 'Hvem', 'Fører til', 'Hvad følger, og hvorfor']),
      cells(['---', '---', '---', '---', '---']),
      ...[...lines.values()].map((line) => cells([line.states.join('<br>'), ...line.rest])),
    ].join('\n'),
  ].join('\n\n');
}

function stepOf({ may, when }: PrintedTrack['rows'][number], steps: Readonly<Record<string, string>>): string {
  const label = steps[may] ?? may;
  return when === undefined || when === null ? label : `${label}: ${decidingLabels[when]}`;
}

/** The roles of a permission, how far each reaches, and what else narrows the step. */
function whoOf(by: string): string {
  const [permission = '', ...narrowed] = by.split(', ');
  const row = Object.entries(permissions).find(([name]) => name === permission)?.[1] ?? {};
  const roles = Object.entries(row as Readonly<Record<string, Scope>>).map(([role, scope]) => {
    const how = reach[scope];
    return `${roleLabels[role as Role]}${how === undefined ? '' : ` (${how})`}`;
  });
  return [...roles, ...narrowed].join(', ');
}

const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
