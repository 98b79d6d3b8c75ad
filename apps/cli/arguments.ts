/** A command line taken apart: the command, its file, and its options. */
export interface Arguments {
  readonly command: string;
  readonly file: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

const FLAGS = ['json', 'account'];
const VALUED = ['method', 'satisfaction', 'completion', 'start', 'stop', 'increment', 'ties', 'scores', 'skip', 'threshold', 'rule', 'unranked', 'language', 'statements', 'groups'];

/** Takes the arguments apart, `--name value` or `--name=value`; a text when they cannot be understood. */
export function readArguments(given: readonly string[]): Arguments | string {
  const options: Record<string, string> = {};
  const words: string[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', ...rest] = word.slice(2).split('=');
    if (name in options) return `--${name} is given twice`;
    if (FLAGS.includes(name) && rest.length === 0) options[name] = 'yes';
    else if (!VALUED.includes(name)) return `--${name} is not known`;
    else if (rest.length > 0) options[name] = rest.join('=');
    else {
      i += 1;
      const value = given[i];
      if (value === undefined) return `--${name} needs a value`;
      options[name] = value;
    }
  }
  const [command, file, ...more] = words;
  if (command === undefined || file === undefined) return 'usage: brink count FILE [--method …] [--json], brink explain ROUND.json [--language nl|en], brink check ACCOUNT.json, or brink opinions VOTES.csv [--statements FILE.csv] [--groups FILE.json] [--json]';
  if (more.length > 0) return `${JSON.stringify(more[0])} is one word too many`;
  return { command, file, options };
}
