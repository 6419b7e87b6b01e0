import { Claims, fileOf } from './claims.js';

/** What a spec file says, once it is loaded. */
function claimsOf(spec: (words: ReturnType<Claims['wordsFor']>) => void): Claims {
  const claims = new Claims();
  spec(claims.wordsFor('rule.spec.ts'));
  return claims;
}
const run = async (claims: Claims, only?: readonly string[], bail = false) =>
  (await claims.run({ only: only && new Set(only), bail })).map(({ id, failure }) => [id, failure]);

describe('The claims of a spec file', () => {
  it('are known by the file and the whole title; two that are called the same, by a number', async () => {
    const claims = claimsOf(({ describe: block, it: claim }) => {
      block('A rule', () => {
        block('of the house', () => {
          claim('holds', () => undefined);
        });
        claim('holds', () => undefined);
        claim('holds', () => undefined);
      });
    });
    expect(await run(claims)).toEqual([
      ['rule.spec.ts: A rule of the house holds', null],
      ['rule.spec.ts: A rule holds', null],
      ['rule.spec.ts: A rule holds #2', null],
    ]);
    expect(fileOf('rule.spec.ts: A rule: holds')).toBe('rule.spec.ts');
  });

  it('are made from tables, too', async () => {
    const said: string[] = [];
    const claims = claimsOf(({ describe: block, it: claim }) => {
      block.each(['one', 'two'])('Number %s', (number: string) => {
        claim.each([['of', 1] as const])('%s the house', (word: string, count: number) =>
          said.push(`${number} ${word} ${count}`),
        );
      });
    });
    expect((await run(claims)).map(([id]) => id)).toEqual([
      'rule.spec.ts: Number one of the house',
      'rule.spec.ts: Number two of the house',
    ]);
    expect(said).toEqual(['one of 1', 'two of 1']);
  });

  it('that a table without rows would make fail', async () => {
    const claims = claimsOf(({ it: claim }) => {
      claim.each([])('nothing', () => undefined);
    });
    expect((await run(claims)).map(([, failure]) => failure)).toEqual([expect.stringContaining('empty')]);
  });

  it('run inside what comes before and after them, the outermost first and last', async () => {
    const said: string[] = [];
    const say = (word: string) => () => said.push(word);
    const claims = claimsOf((words) => {
      words.beforeAll(say('once'));
      words.afterAll(say('over'));
      words.beforeEach(say('before'));
      words.afterEach(say('after'));
      words.describe('inside', () => {
        words.beforeEach(say('before inside'));
        words.afterEach(say('after inside'));
        words.it('one', say('one'));
      });
      words.it('two', say('two'));
    });
    await run(claims);
    const one = ['before', 'before inside', 'one', 'after inside', 'after'];
    expect(said).toEqual(['once', ...one, 'before', 'two', 'after', 'over']);
  });

  const three = () =>
    claimsOf(({ it: claim }) => {
      claim('one', () => undefined);
      claim('two', () => Promise.reject(new Error('not so')));
      claim('three', () => undefined);
    });

  it('fail by themselves, with the reason', async () => {
    expect((await run(three())).map(([, failure]) => failure)).toEqual([null, 'not so', null]);
  });

  it('fail when what comes before or after them does, and then do not run', async () => {
    const said: string[] = [];
    const claims = claimsOf((words) => {
      words.describe('before', () => {
        words.beforeEach(() => {
          throw new Error('not ready');
        });
        words.it('one', () => said.push('one'));
      });
      words.describe('after', () => {
        words.afterEach(() => {
          throw new Error('not tidy');
        });
        words.it('two', () => said.push('two'));
      });
    });
    expect((await run(claims)).map(([, failure]) => failure)).toEqual(['not ready', 'not tidy']);
    expect(said).toEqual(['two']);
  });

  it('stop at the first that fails, when that is all one wants to know', async () => {
    expect(await run(three(), undefined, true)).toHaveLength(2);
  });

  it('run before the others where that is wished, and those in the order in which they stand', async () => {
    const outcomes = await three().run({ first: ['rule.spec.ts: three', 'rule.spec.ts: gone'], bail: false });
    expect(outcomes.map(({ id }) => id.split(' ').at(-1))).toEqual(['three', 'one', 'two']);
  });

  it('run alone when they are asked for, and are told of before they do', async () => {
    const told: string[] = [];
    const only = new Set(['rule.spec.ts: three']);
    const outcomes = await three().run({ only, bail: false, before: (id) => told.push(id) });
    expect(outcomes.map(({ id }) => id)).toEqual([...only]);
    expect(told).toEqual([...only]);
  });
});
