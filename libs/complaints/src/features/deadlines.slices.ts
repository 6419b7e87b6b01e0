import type { Provider, Type } from '@nestjs/common';

/** The slices of the deadlines of a complaint. */
export const deadlinesSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
