/** The one test file of a mutation run: all specs of a lib, which the command names. */
const specs = process.env.LYDHOER_MUTATED_SPECS?.split(',') ?? [];
for (const spec of specs) await import(`../../${spec}`);
export {};
