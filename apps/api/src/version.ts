/** The version of Lydhør: what package.json says. */
export const version = '0.1.0';
