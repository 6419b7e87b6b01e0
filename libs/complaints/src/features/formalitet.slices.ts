import type { Provider, Type } from '@nestjs/common';

/** The slices of the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
