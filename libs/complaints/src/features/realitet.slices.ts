import type { Provider, Type } from '@nestjs/common';

/** The slices of the two realitet tracks and the decisions that are appealed. */
export const realitetSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
