import type { Provider, Type } from '@nestjs/common';

/** The slices of what the citizen met besides the complaint itself. */
export const journeySlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
