import { without, type Fact, type Subject } from './put-right.js';

/** An operation as `openapi.json` tells of it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly asksWhy: boolean;
}

/** `docs/corrections.md`: what can be put right, and by what, in the words of those who look for it. */
export function printPutRight(subjects: readonly Subject[], operations: ReadonlyMap<string, Operation>): string {
  const named = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  const days = (fact: Fact) => named([...new Set(Object.values(fact.days).flat())]) || '–';
  const row = (fact: Fact) => `| ${fact.what} | ${days(fact)} | ${named(fact.rest)} |`;
  const used = [
    ...new Set(
      subjects.flatMap(({ facts }) => facts.flatMap((one) => [...Object.values(one.days).flat(), ...one.rest])),
    ),
  ].sort();
  const told = (id: string) => {
    const { method, path } = operations.get(id) ?? { method: '?', path: '?' };
    return `| \`${id}\` | \`${method} ${path}\` |`;
  };
  return `# Hvad der kan rettes, og hvordan

Intet, der er registreret, ændres eller slettes. Det, der var forkert, rettes med en hændelse for sig, som siger, hvad der
var registreret, hvad der er rigtigt, og hvorfor. Frister, lister, tal og borgerens forløb følger med, som om det havde
været registreret rigtigt fra begyndelsen; med \`asOf\` ses stadig, hvad der blev antaget før rettelsen. En rettelse, der
selv var forkert, rettes på samme måde. Hvem der må, står i [access.md](access.md).

Siden er trykt fra en tabel, og en test fejler, når en hændelse eller en dag i en hændelse ikke står i den.
${subjects
  .map(
    ({ heading, facts }) => `
## ${heading}

| Det, der er registreret | En forkert dag | Andet, der var forkert, eller aldrig skete |
| --- | --- | --- |
${facts.map(row).join('\n')}
`,
  )
  .join('')}
## Uden en rettelse for sig

${without.map((one) => `- ${one}`).join('\n')}

## Rettelserne

| Rettelse | Adresse |
| --- | --- |
${used.map(told).join('\n')}
`;
}
