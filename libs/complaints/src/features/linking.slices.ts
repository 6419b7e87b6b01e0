import type { Provider, Type } from '@nestjs/common';

/** The slices of how a complaint hangs together with others. */
export const linkingSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [],
  providers: [],
};
