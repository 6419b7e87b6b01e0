import { variables } from '../../libs/config/src/variables.js';

/** What the compose files ask of whoever runs them; their names are none of Lydhør's, which would refuse them. */
const ofTheEngine = [
  ['HTTPS_PORT', '443', 'The port of the reverse proxy, for TLS.'],
  ['HTTP_PORT', '80', 'Its port that leads to the other.'],
  ['LOCAL_PORT', '3000', 'The port on this machine alone, without a proxy: compose.yaml.'],
  ['ORGANISATION_FILE', './organisation.json', 'Departments, teams and staff; from the folder `docker`.'],
] as const;

const width = 118;

function comment(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** `.env.example`: every variable of the configuration with what counts without it, and those of the compose files. */
export function printEnvExample(): string {
  const settings = Object.entries(variables).flatMap(([name, { words, standard, doc, secret }]) => [
    '',
    ...comment(doc),
    ...comment(`Value: ${words}.${secret ? ' Secret: rather in a file than here.' : ''}`),
    `#${name}=${standard ?? ''}`,
  ]);
  const engine = ofTheEngine.flatMap(([name, standard, doc]) => ['', ...comment(doc), `#${name}=${standard}`]);
  return [
    ...comment(
      'Every setting of Lydhør, with what counts when it is not set. Copy it to docker/.env for the compose files, or to ' +
        'the EnvironmentFile of a service, and take the # away from what you set. What a container needs (LYDHOER_HOST, ' +
        'LYDHOER_DATA, live mode, where the secrets are) the image and the compose files set themselves.',
    ),
    ...comment('Printed from libs/config/src/variables.ts by `npm run docs`.'),
    ...settings,
    '',
    ...comment('Settings of docker/compose.yaml and docker/compose.cluster.yaml.'),
    ...engine,
    '',
  ].join('\n');
}
