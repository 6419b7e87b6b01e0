export type Language = 'da' | 'en';

/** The language that Accept-Language prefers among Danish and English; Danish when it names neither. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const weightOf = (language: Language) =>
    Math.max(0, ...wanted.filter((range) => range.language === language).map(({ weight }) => weight));
  return weightOf('en') > weightOf('da') ? 'en' : 'da';
}
