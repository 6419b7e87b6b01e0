import type { Provider, Type } from '@nestjs/common';

/** The slices of the people of a complaint and their roles. */
export const partiesSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
