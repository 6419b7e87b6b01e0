/** What a value must be, in words, and how it is read. `undefined` from `read` means that it is not that. */
export interface Form<T> {
  readonly words: string;
  readonly read: (value: string) => T | undefined;
}

/** One environment variable: what it is for, what it may be, and what counts without it. */
export interface Variable<T> extends Form<T> {
  /** One line for `docs/configuration.md`. */
  readonly doc: string;
  /** What counts when it is not set; undefined when nothing does. */
  readonly standard: string | undefined;
  /** Never shown, neither in errors nor in logs. */
  readonly secret: boolean;
}

export function variable<T>(
  form: Form<T>,
  standard: string | undefined,
  doc: string,
  { secret = false }: { readonly secret?: boolean } = {},
): Variable<T> {
  return { ...form, standard, doc, secret };
}

export const oneOf = <const Value extends string>(...values: readonly Value[]): Form<Value> => ({
  words: values
    .map((value) => `\`${value}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or '),
  read: (value) => values.find((allowed) => allowed === value),
});

export const text: Form<string> = { words: 'a text', read: (value) => value };

export const wholeNumber = (least: number, most: number, unit?: string): Form<number> => ({
  words: `a whole number${unit === undefined ? '' : ` of ${unit}`} from ${least} to ${most}`,
  read: (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
  },
});

export const httpUrl: Form<URL> = {
  words: 'an address that begins with http:// or https://',
  read: (value) => {
    const url = URL.parse(value);
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  },
};

/** An address that may hold a password: it is never shown, and the client that takes it reads the rest of it. */
export const addressOf = (...schemes: readonly string[]): Form<string> => ({
  words: `an address that begins with ${schemes.join(' or ')}`,
  read: (value) =>
    schemes.some((scheme) => value.startsWith(scheme) && value.length > scheme.length) ? value : undefined,
});

/** Some of the values, each at most once, separated by commas. */
export const someOf = <const Value extends string>(...values: readonly Value[]): Form<ReadonlySet<Value>> => ({
  words: `${values.map((value) => `\`${value}\``).join(', ')} or several of them, separated by commas`,
  read: (given) => {
    const named = given.split(',').map((part) => values.find((value) => value === part.trim()));
    const known = new Set(named.flatMap((value) => value ?? []));
    return known.size === named.length ? known : undefined;
  },
});

export const share: Form<number> = {
  words: 'a number from 0 to 1',
  read: (value) => (/^(0|1|0?\.\d{1,9}|1\.0+)$/.test(value) ? Number(value) : undefined),
};

export const keyLength = 32;

export const key: Form<Buffer> = {
  words: `${keyLength} bytes in base64`,
  read: (value) => {
    const bytes = /^[A-Za-z0-9+/]+=*$/.test(value) ? Buffer.from(value, 'base64') : undefined;
    return bytes?.length === keyLength ? bytes : undefined;
  },
};
