/** One line of a Dockerfile, its continuations joined. */
export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** `--from=build` as `{ from: 'build' }`. */
  readonly flags: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly instructions: readonly Instruction[];
}

/** What an image says of the processes that run in it. */
export interface Declared {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly user: string;
  readonly volumes: readonly string[];
  readonly stopSignal: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly health: readonly string[];
  readonly command: readonly string[];
}

/** The stages of a Dockerfile, in order. Throws for what stands before the first of them. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  for (const instruction of instructionsOf(dockerfile)) {
    if (instruction.name === 'FROM') {
      const [, base = '', name = String(stages.length)] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(instruction.text) ?? [];
      stages.push({ name, base, instructions: [] });
    } else if (stages.length === 0) {
      throw new Error(`${instruction.name} stands before the first FROM`);
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
}

function instructionsOf(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const joined = lines.join('\n').replaceAll(/\\\n\s*/g, ' ');
  return joined.split('\n').map((line) => {
    const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    const flags: Record<string, string> = {};
    const text = rest.replace(/^(?:--[\w-]+=\S+\s+)+/, (all) => {
      for (const [, flag = '', value = ''] of all.matchAll(/--([\w-]+)=(\S+)/g)) flags[flag] = value;
      return '';
    });
    return { name: name.toUpperCase(), flags, text };
  });
}

/** What the instructions of a stage declare, the later before the earlier. Throws for a command that is no list. */
export function declaredBy({ instructions }: Stage): Declared {
  const last = (name: string) => instructions.findLast((instruction) => instruction.name === name)?.text;
  const pairs = (name: string) =>
    Object.fromEntries(
      instructions
        .filter((instruction) => instruction.name === name)
        .flatMap(({ text }) => [...text.matchAll(/([\w.]+)=(?:"([^"]*)"|(\S+))/g)])
        .map(([, key = '', quoted, bare = '']) => [key, quoted ?? bare]),
    );
  const list = (text: string | undefined) => JSON.parse(text ?? '[]') as readonly string[];
  return {
    environment: pairs('ENV'),
    folder: last('WORKDIR') ?? '/',
    user: last('USER') ?? 'root',
    volumes: list(last('VOLUME')),
    stopSignal: last('STOPSIGNAL') ?? 'SIGTERM',
    labels: pairs('LABEL'),
    health: list(last('HEALTHCHECK')?.replace(/^CMD\s+/, '')),
    command: list(last('CMD')),
  };
}
