import {
  boundWords,
  calendarSwitches,
  conventionWords,
  dayFamilies,
  dayOffWords,
  deadlineRules,
  defaultDelivery,
  defaultSwitches,
  deliveryChannels,
  deliveryWords,
  lawfulGroundWords,
  lengthInWords,
  noticeGroundWords,
  startCauseWords,
  type DayFamily,
  type DeadlineRule,
  type RuleFamily,
} from '@lydhoer/calendar';

const headings: Readonly<Record<RuleFamily, string>> = {
  statutory: 'Lovbestemte frister',
  'service-goal': 'Kommunens servicemål',
  internal: 'Interne frister',
};

const families: Readonly<Record<DayFamily, string>> = {
  periods: 'uger, måneder og dage',
  'working-days': 'arbejdsdage',
  delivery: 'omdeling af breve',
};

/** `docs/deadline-rules.md`: the catalogue of deadlines in the words of those who check it. */
export function printDeadlineRules(): string {
  return `# Fristregler

Sådan regner Lydhør frister. Siden udskrives af kataloget i \`libs/calendar\` og skal kunne læses og rettes af en jurist.
Det, der er mærket **ubekræftet**, er gengivet efter hukommelsen eller udledt, og skal bekræftes, før det bruges.

${Object.entries(headings)
  .map(([family, heading]) => `## ${heading}\n\n${tableOf(deadlineRules.filter((rule) => rule.family === family))}`)
  .join('\n\n')}

- **Længde:** Dagen, der starter fristen, tælles ikke med, medmindre det står der. Uger slutter på samme ugedag, måneder
  på samme dato eller månedens sidste dag. Startdagen flyttes ikke, selv om den er en lørdag, søndag eller helligdag.
- **Flyttes:** Slutter fristen på en lørdag, søndag eller anden fridag, flyttes den til den næste dag, der ikke er det.
  Begge datoer vises altid, den uflyttede og den flyttede.
- **Bedømmes efter:** den dato, der afgør, om fristen er overholdt. Den løber til kl. 23.59.59 dansk tid, timer til deres
  minut. Kommunen kan indstille den anden dato for en regel.
- **Lukkedage:** kommunens egne lukkedage er fridage for regler, der overholdes i kommunen.
- **Pause:** kun servicemål. Lovens frister standses ikke af, at der indhentes oplysninger.
- **Forlængelse:** i reglens egen enhed, arbejdsdage for regler i arbejdsdage, ellers kalenderdage. Lovens frister
  forlænges kun til en dag, der er nævnt i en skriftlig underretning; se næste afsnit.

## Forlængelse mod underretning

Loven giver kommunen mere tid, når borgeren får skriftlig besked om grunden og om, hvornår svaret kan ventes. Beskeden
skal være sendt, før fristen udløber: en senere besked registreres, men gør ikke fristen overholdt. En forlængelse gør
aldrig en frist kortere, og der kan gives besked flere gange.

| kode | paragraf | grunde | gælder også |
| --- | --- | --- | --- |
${deadlineRules.flatMap(noticeRow).join('\n')}

## Hvad loven selv standser

En klagefrist standses ikke af nogens valg. Loven standser den eller lader den begynde forfra for den part, det angår.
Mangler klagevejledningen, er fristen slet ikke begyndt.

| kode | grund | virkning | paragraf | ubekræftet |
| --- | --- | --- | --- | --- |
${deadlineRules.flatMap(stopRows).join('\n')}

## Andet om fristerne

- **Overskredet fra begyndelsen:** Er en frist forbi den dag, den opstår, fordi noget kendt læses anderledes (et punkt
  flyttes til en anden slags eller et andet spor, sagen får en anden afdeling, en fejl rettes, en regel eller et mål
  ændres), kunne ingen have holdt den. Den mærkes og tælles for sig. Er noget blot tastet ind for sent, er fristen
  overskredet som enhver anden.
- **Servicemål** er afdelingens; har den ikke sat et, gælder kommunens fælles mål, hvis der er et. Er sagen endnu ikke hos
  noget team, og er der intet fælles mål, løber fristen fra modtagelsen uden dato, til et team får sagen.

## Fridage

Lørdage, søndage, ${listOf(['nytaarsdag', 'skaertorsdag', 'langfredag', 'paaskedag', 'anden-paaskedag', 'kristi-himmelfartsdag', 'pinsedag', 'anden-pinsedag', 'juledag', 'anden-juledag'])}; til og med 2023 også ${dayOffWords['store-bededag'].da}.
Påsken regnes efter kirkens kalender. Halve helligdage er fridage, hvor de er slået til; kommunen kan ændre det fra en dato:

| dag | ${dayFamilies.map((family) => families[family]).join(' | ')} |
| --- | ${dayFamilies.map(() => '---').join(' | ')} |
${calendarSwitches
  .map(
    (name) =>
      `| ${dayOffWords[name].da} | ${dayFamilies.map((family) => (defaultSwitches[family][name] ? 'fridag' : 'tæller')).join(' | ')} |`,
  )
  .join('\n')}

## Arbejdsdage

${Object.entries(conventionWords)
  .map(([convention, { da }]) => `- **${convention}**: ${da}.`)
  .join('\n')}

## Hvornår en afgørelse regnes for modtaget

| sendt ved | modtaget |
| --- | --- |
${deliveryChannels.map((channel) => `| ${deliveryWords[channel].da} | ${receivedAfter(channel)} |`).join('\n')}

Omdelingsdage er mandag til fredag undtagen fridage; kommunen kan tælle lørdage med. Dagene for brev og Quickbrev er
Ankestyrelsens praksis. **Ubekræftet:** om de gælder efter udgangen af 2025, da PostNord holdt op med at omdele breve.
Kendes den dag, et brev faktisk kom frem, angives den, og så gælder den.

Digital Post er modtaget, når den er tilgængelig for modtageren, ikke når den læses (lov om Digital Post § 10;
**ubekræftet:** paragraffens nummer er gengivet efter hukommelsen). En senere dag end afsendelsesdagen tages kun, når
det angives, hvorfor den ikke var tilgængelig før: en teknisk fejl (\`technical-failure\`), eller at modtageren er
fritaget for Digital Post (\`exempt-from-digital-post\`).

## Hvad der starter en frist

${Object.entries(startCauseWords)
  .map(([code, { da }]) => `- \`${code}\`: ${da}`)
  .join('\n')}
`;
}

const listOf = (reasons: readonly (keyof typeof dayOffWords)[]): string =>
  reasons.map((reason) => dayOffWords[reason].da).join(', ');

function receivedAfter(channel: (typeof deliveryChannels)[number]): string {
  if (channel === 'letter') return `${defaultDelivery.letterDays} omdelingsdage efter brevets dato`;
  if (channel === 'quickbrev') return `${defaultDelivery.quickbrevDays} omdelingsdage efter brevets dato`;
  return 'samme dag';
}

const columns: Readonly<Record<string, (rule: DeadlineRule) => string>> = {
  kode: nameOf,
  regel: ({ name }) => name.da,
  gælder: ({ validFrom, validTo }) => `fra ${validFrom}${validTo === null ? '' : ` til ${validTo}`}`,
  paragraf: ({ paragraph }) => paragraph ?? '',
  binder: ({ binds }) => boundWords[binds].da,
  starter: ({ starts }) => starts.da,
  længde: lengthOf,
  flyttes: ({ rollsForward, heedsClosingDays }) =>
    rollsForward ? `ja${heedsClosingDays ? ', også af lukkedage' : ''}` : 'nej',
  'bedømmes efter': ({ judgedBy }) => (judgedBy === 'due' ? 'uflyttet dato' : 'flyttet dato'),
  pause: ({ pausable }) => (pausable ? 'ja' : 'nej'),
  forlængelse: ({ extension }) =>
    extension === null ? 'nej' : extension.longest === null ? 'ja, uden maksimum' : `højst ${extension.longest} dage`,
  ubekræftet: ({ unverified, openQuestion }) => (unverified ? `**ubekræftet:** ${openQuestion?.da ?? ''}` : ''),
};

function nameOf({ code, version }: DeadlineRule): string {
  return `\`${code}\`${version === 1 ? '' : ` (${version})`}`;
}

function noticeRow(rule: DeadlineRule): readonly string[] {
  if (rule.notice === null) return [];
  const { paragraph, grounds, together } = rule.notice;
  const others = together.filter((code) => code !== rule.code).map((code) => `\`${code}\``);
  const why = grounds.map((ground) => `${noticeGroundWords[ground].da} (\`${ground}\`)`);
  return [`| ${nameOf(rule)} | ${paragraph} | ${why.join('; ')} | ${others.join(', ')} |`];
}

const stopRows = (rule: DeadlineRule): readonly string[] =>
  rule.lawfulStops.map(({ ground, atLeastDays, paragraph, openQuestion }) => {
    const effect =
      atLeastDays === null
        ? 'begynder forfra, når begrundelsen gives'
        : `står stille, til der er svaret; derefter er der mindst ${atLeastDays} dage tilbage`;
    const why = `${lawfulGroundWords[ground].da} (\`${ground}\`)`;
    return `| ${nameOf(rule)} | ${why} | ${effect} | ${paragraph} | **ubekræftet:** ${openQuestion.da} |`;
  });

function lengthOf({ length, countsFirstDay, family, paragraph }: DeadlineRule): string {
  if (length === null && family === 'statutory') {
    return paragraph === null ? 'står i den anden lov' : 'den, som kommunen har offentliggjort for området';
  }
  if (length === null) return 'fastsat lokalt';
  const convention = length.unit === 'working-days' ? ` (${length.convention})` : '';
  return `${lengthInWords(length, 'da')}${convention}${countsFirstDay ? ', startdagen regnet med' : ''}`;
}

const tableOf = (rules: readonly DeadlineRule[]): string =>
  [
    `| ${Object.keys(columns).join(' | ')} |`,
    `| ${Object.keys(columns)
      .map(() => '---')
      .join(' | ')} |`,
    ...rules.map(
      (rule) =>
        `| ${Object.values(columns)
          .map((column) => column(rule))
          .join(' | ')} |`,
    ),
  ].join('\n');
