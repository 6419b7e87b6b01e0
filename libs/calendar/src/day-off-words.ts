import type { InWords } from './words.js';

/** Why a day is off, in words; the keys are the codes that the API shows. */
export const dayOffWords = {
  nytaarsdag: { da: 'nytårsdag', en: 'New Year’s Day' },
  skaertorsdag: { da: 'skærtorsdag', en: 'Maundy Thursday' },
  langfredag: { da: 'langfredag', en: 'Good Friday' },
  paaskedag: { da: 'påskedag', en: 'Easter Sunday' },
  'anden-paaskedag': { da: '2. påskedag', en: 'Easter Monday' },
  'store-bededag': { da: 'store bededag', en: 'Great Prayer Day' },
  'kristi-himmelfartsdag': { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  pinsedag: { da: 'pinsedag', en: 'Whit Sunday' },
  'anden-pinsedag': { da: '2. pinsedag', en: 'Whit Monday' },
  juledag: { da: 'juledag', en: 'Christmas Day' },
  'anden-juledag': { da: '2. juledag', en: 'the second day of Christmas' },
  grundlovsdag: { da: 'grundlovsdag', en: 'Constitution Day' },
  juleaftensdag: { da: 'juleaftensdag', en: 'Christmas Eve' },
  nytaarsaftensdag: { da: 'nytårsaftensdag', en: 'New Year’s Eve' },
  'foerste-maj': { da: '1. maj', en: 'May Day' },
  'dagen-efter-kristi-himmelfart': { da: 'dagen efter Kristi himmelfartsdag', en: 'the day after Ascension Day' },
  'closing-day': { da: 'kommunens lukkedag', en: 'a closing day of the municipality' },
  saturday: { da: 'lørdag', en: 'a Saturday' },
  sunday: { da: 'søndag', en: 'a Sunday' },
} as const satisfies Readonly<Record<string, InWords>>;
