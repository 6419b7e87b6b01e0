import type { Problems } from './problem-catalog.js';

/** What can be wrong with a request before any rule of a context is asked. */
export const inputProblems = {
  'input-not-valid': {
    status: 400,
    da: { title: 'Noget i forespørgslen er forkert', detail: 'Ret de felter, som `errors` nævner, og send den igen.' },
    en: { title: 'Something in the request is wrong', detail: 'Mend the fields named in `errors` and send it again.' },
  },
  'header-not-valid': {
    status: 400,
    da: { title: 'En header er forkert', detail: 'Ret den header, som `errors` nævner, og send igen.' },
    en: { title: 'A header is wrong', detail: 'Mend the header named in `errors` and send again.' },
  },
  'cursor-not-valid': {
    status: 400,
    da: {
      title: 'Markøren kan ikke bruges',
      detail: 'Brug `next` fra den forrige side, eller begynd forfra uden markør.',
    },
    en: {
      title: 'The cursor cannot be used',
      detail: 'Use `next` of the page before, or begin again without a cursor.',
    },
  },
  'body-not-json': {
    status: 400,
    da: { title: 'Indholdet er ikke JSON', detail: 'Indholdet kan ikke læses som JSON. Ret det, og send det igen.' },
    en: { title: 'The body is not JSON', detail: 'The body cannot be read as JSON. Mend it and send it again.' },
  },
  'body-not-utf8': {
    status: 400,
    da: { title: 'Indholdet er ikke UTF-8', detail: 'Send indholdet som gyldig UTF-8.' },
    en: { title: 'The body is not UTF-8', detail: 'Send the body as valid UTF-8.' },
  },
  'body-not-unicode': {
    status: 400,
    da: {
      title: 'En tekst er ikke gyldig Unicode',
      detail: 'En tekst indeholder et ødelagt tegn (et halvt surrogatpar). Fjern det, og send igen.',
    },
    en: {
      title: 'A text is not valid Unicode',
      detail: 'A text holds a broken character (half a surrogate pair). Remove it and send again.',
    },
  },
  'body-not-an-object': {
    status: 400,
    da: { title: 'Indholdet er ikke et objekt', detail: 'Indholdet skal være ét JSON-objekt.' },
    en: { title: 'The body is not an object', detail: 'The body must be one JSON object.' },
  },
  'body-too-deep': {
    status: 400,
    da: { title: 'Indholdet har for mange niveauer', detail: 'JSON må højst have {limit} niveauer inden i hinanden.' },
    en: { title: 'The body is too deep', detail: 'JSON may have at most {limit} levels.' },
  },
  'body-too-many-values': {
    status: 400,
    da: { title: 'Indholdet har for mange værdier', detail: 'JSON må højst have {limit} felter og elementer i alt.' },
    en: { title: 'The body has too many values', detail: 'JSON may have at most {limit} members and items in all.' },
  },
  'body-name-repeated': {
    status: 400,
    da: { title: 'Et navn står to gange', detail: 'Det samme navn står to gange i ét objekt. Send det én gang.' },
    en: { title: 'A name stands twice', detail: 'The same name stands twice in one object. Send it once.' },
  },
  'body-name-forbidden': {
    status: 400,
    da: { title: 'Et navn er ikke tilladt', detail: 'Navnene i `names` må ikke bruges i et objekt.' },
    en: { title: 'A name is not allowed', detail: 'An object may not use the names in `names`.' },
  },
  'url-not-valid': {
    status: 400,
    da: { title: 'Adressen kan ikke læses', detail: 'Adressen er ikke gyldigt procentkodet UTF-8.' },
    en: { title: 'The address cannot be read', detail: 'The address is not valid percent-encoded UTF-8.' },
  },
  'request-malformed': {
    status: 400,
    da: { title: 'Forespørgslen kan ikke forstås', detail: 'Forespørgslen følger ikke HTTP.' },
    en: { title: 'The request cannot be understood', detail: 'The request does not follow HTTP.' },
  },
  'not-found': {
    status: 404,
    da: { title: 'Siden findes ikke', detail: 'Der er intet på denne adresse. Se /docs.' },
    en: { title: 'There is no such page', detail: 'There is nothing at this address. See /docs.' },
  },
  'not-an-id': {
    status: 404,
    da: { title: 'Det findes ikke', detail: 'Det, der står i adressen, har ikke form som et id. Kontrollér adressen.' },
    en: { title: 'There is no such thing', detail: 'Nothing can have the id in the address.' },
  },
  'problem-unknown': {
    status: 404,
    da: { title: 'Problemet er ukendt', detail: 'Der er intet problem med den kode. Se /problems.' },
    en: { title: 'The problem is unknown', detail: 'There is no problem of that code. See /problems.' },
  },
  'method-not-allowed': {
    status: 405,
    da: { title: 'Det kan du ikke gøre her', detail: 'Adressen findes, men tager kun imod {allowed}.' },
    en: { title: 'That cannot be done here', detail: 'The address exists, but takes only {allowed}.' },
  },
  'request-timeout': {
    status: 408,
    da: {
      title: 'Forespørgslen kom for langsomt',
      detail: 'Hele forespørgslen nåede ikke frem i tide. Send den igen.',
    },
    en: { title: 'The request came too slowly', detail: 'The whole request did not arrive in time. Send it again.' },
  },
  'body-too-large': {
    status: 413,
    da: { title: 'Indholdet er for stort', detail: 'Indholdet er større, end denne adresse tager imod.' },
    en: { title: 'The body is too large', detail: 'The body is larger than this address takes.' },
  },
  'url-too-long': {
    status: 414,
    da: {
      title: 'Adressen er for lang',
      detail: 'En del af adressen er længere, end noget her kan være. Kontrollér adressen.',
    },
    en: { title: 'The address is too long', detail: 'A part of the address is longer than anything here is named.' },
  },
  'content-type-not-supported': {
    status: 415,
    da: {
      title: 'Indholdet har en forkert type',
      detail: 'Adressen tager kun imod {accepted}, ukomprimeret og i UTF-8.',
    },
    en: {
      title: 'The body is of the wrong type',
      detail: 'The address takes only {accepted}, uncompressed and in UTF-8.',
    },
  },
  'expectation-failed': {
    status: 417,
    da: { title: 'Det kan ikke loves', detail: 'Udelad headeren Expect, eller send `Expect: 100-continue`.' },
    en: { title: 'That cannot be promised', detail: 'Leave the header Expect out, or send `Expect: 100-continue`.' },
  },
  'headers-too-large': {
    status: 431,
    da: { title: 'Headerne er for store', detail: 'Adresse og headere må til sammen højst fylde 16 KiB.' },
    en: { title: 'The headers are too large', detail: 'Address and headers together may be at most 16 KiB.' },
  },
} as const satisfies Problems<string>;
