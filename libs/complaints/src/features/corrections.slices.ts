import type { Provider, Type } from '@nestjs/common';

/** The slices of what was recorded wrongly and put right. */
export const correctionsSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
