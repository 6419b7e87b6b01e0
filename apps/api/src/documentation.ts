import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { withSharedParts } from './shared-parts.js';
import { version } from './version.js';

const description = `
Complaints, reviews and learning in a Danish municipality, as events: what families complain about, what the
borgerrådgiver found, what was learned, and whether it helped.

**Signing in.** Send \`Authorization: Bearer <token>\`. In the demo, \`POST /demo/tokens\` gives a token to a persona.
Each operation names the permission it needs (\`x-permission\`); who has it stands in docs/access.md.

**Commands** answer where they left what they changed: \`ETag\` is its revision, \`Lydhoer-Position\` the log position.
Send an \`Idempotency-Key\` and you can send the same command again safely: it is carried out once. Send \`If-Match\`
with the ETag you saw, and the command is refused (412) when somebody else has changed the thing since.

**Queries** show your own writes. From another process, send the \`Lydhoer-Position\` of your write: the answer waits
until the views have reached it, or says (503) how far they are.

**Values.** A day is a calendar date in Denmark, \`yyyy-mm-dd\`; a moment is in UTC. Revisions and log positions are texts.
Several values of a filter are \`?team=a,b\` or \`?team=a&team=b\`. Fields described as sealed are encrypted before they
are stored; what was forgotten is null, with \`forgotten: true\` beside it.

**Errors** are RFC 9457 problems, in Danish, or in English with \`Accept-Language: en\`. \`type\` leads to an explanation;
\`errors\` names each field that is wrong, its problem, and what was expected. A field that is \`null\` counts as left out.
`;

const tags = {
  complaints: 'Register complaints, handle their points, and see what became of them.',
  contacts: 'Contacts that are no complaint: advice and signposting, which can become a complaint.',
  reviews: 'The borgerrådgiver’s reviews: findings, recommendations and the replies to them.',
  learning: 'Tag causes, name what can be learned, agree actions, and verify that they helped.',
  insight: 'Trends and the learning log: counts with their unit, as they stand or as they stood on a day.',
  imports: 'Bring an existing register in, from CSV, without half a complaint.',
  vocabulary: 'The lists of words: themes, consequences, legal causes and duties, each valid from and to a day.',
  organisation: 'Departments, teams and staff, as they are and as they were.',
  privacy: 'Forget a person or a text: the key is destroyed, the figures stay.',
  operations: 'For the operator: how the process is, what is parked, and building views anew from the log.',
  'sign-in': 'Tokens for the personas of the demo.',
  problems: 'What every error means.',
  health: 'Whether the process runs, how far its views are, and what it measures of itself.',
};

/** The OpenAPI document of the application: the same for the same code. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Lydhør')
    .setDescription(description.trim())
    .setVersion(version)
    .setLicense('MPL-2.0', 'https://www.mozilla.org/MPL/2.0/')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  for (const [name, sentence] of Object.entries(tags)) builder.addTag(name, sentence);
  const document = SwaggerModule.createDocument(app, builder.build());
  const used = new Set(
    Object.values(document.paths).flatMap((path) =>
      Object.values(path as Record<string, { tags?: string[] }>).flatMap((operation) => operation.tags ?? []),
    ),
  );
  return withSharedParts({ ...document, tags: (document.tags ?? []).filter(({ name }) => used.has(name)) });
}

/** Serves the document at `/openapi.json` and, to read and try, at `/docs`. */
export function serveDocumentation(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => documentOf(app), {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Lydhør',
    swaggerOptions: { persistAuthorization: true, displayOperationId: true, docExpansion: 'none' },
  });
}
