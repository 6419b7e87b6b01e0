import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mutatedLibs } from './mutated-libs.js';

let root: string;

function write(file: string, text = 'export const one = 1;\n'): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lydhoer-mutation-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('What is mutated', () => {
  it('is every domain, as soon as it exists, without what the rest of its context does', () => {
    write('libs/parking/src/domain/fine.decider.ts');
    write('libs/parking/src/domain/fine.decider.spec.ts', "import { fine } from '../testing/fine-examples.js';\n");
    write('libs/parking/src/testing/fine-examples.ts', "import { given } from '@lydhoer/kernel/testing';\n");
    write('libs/parking/src/testing/parking-bench.ts');
    write('libs/parking/src/features/pay/pay.handler.ts', "import { x } from '@nestjs/cqrs';\n");
    write('libs/kernel/src/testing/index.ts');
    expect(mutatedLibs(root)).toEqual([
      {
        lib: 'libs/parking',
        folder: 'libs/parking/src/domain',
        files: ['libs/parking/src/domain/fine.decider.ts'],
        specs: [
          'libs/kernel/src/testing/index.ts',
          'libs/parking/src/domain/fine.decider.spec.ts',
          'libs/parking/src/testing/fine-examples.ts',
        ],
      },
    ]);
  });

  it('is all of a lib that imports nothing but itself and the kernel', () => {
    write('libs/sums/src/index.ts', "import { addDays } from '@lydhoer/kernel';\nexport { two } from './two.js';\n");
    write('libs/sums/src/two.ts');
    write('libs/files/src/index.ts', "import { readFileSync } from 'node:fs';\n");
    expect(mutatedLibs(root).map(({ lib, files }) => [lib, files])).toEqual([
      ['libs/sums', ['libs/sums/src/index.ts', 'libs/sums/src/two.ts']],
    ]);
  });

  it('is not what is declared or loaded as data', () => {
    write('libs/parking/src/domain/fine.events.ts');
    write('libs/learning/src/domain/learning.schemas.ts');
    write('libs/vocabulary/src/domain/standard/standard-themes.ts');
    write('libs/vocabulary/src/domain/standard/term-table.ts');
    expect(mutatedLibs(root).flatMap(({ files }) => files)).toEqual([
      'libs/vocabulary/src/domain/standard/term-table.ts',
    ]);
  });

  it('is each area of a domain by itself, with its own specs, and apart from it what lies beside them', () => {
    write('libs/parking/src/domain/fine.decider.ts');
    write('libs/parking/src/domain/fine.decider.spec.ts');
    write('libs/parking/src/domain/appeal/appeal.events.ts');
    write('libs/parking/src/domain/appeal/appeal.rules.ts', '');
    write('libs/parking/src/domain/appeal/appeal.rules.spec.ts');
    write('libs/parking/src/domain/words/signs.ts', '');
    expect(mutatedLibs(root).map(({ lib, files, specs }) => [lib, files.length, specs])).toEqual([
      ['libs/parking/appeal', 1, ['libs/parking/src/domain/appeal/appeal.rules.spec.ts']],
      ['libs/parking', 2, ['libs/parking/src/domain/fine.decider.spec.ts']],
    ]);
  });

  it('begins with the smallest lib', () => {
    write('libs/large/src/domain/rule.ts', 'export const sum = (one: number, two: number) => one + two;\n');
    write('libs/small/src/domain/rule.ts', '');
    expect(mutatedLibs(root).map(({ lib }) => lib)).toEqual(['libs/small', 'libs/large']);
  });
});

describe('What is mutated here', () => {
  it('is the kernel, the pure libs and every context’s domain', () => {
    const libs = mutatedLibs(process.cwd()).map(({ lib }) => lib);
    expect(libs).toEqual(
      expect.arrayContaining(['libs/kernel', 'libs/statistics', 'libs/calendar', 'libs/complaints', 'libs/insight']),
    );
    expect(libs).not.toContain('libs/event-store');
  });
});
