import { checkAccount } from '#domain/counting-budgets';
import { type AnyCount, checkRankedAccount } from '#domain/counting-ranked';
import { type Arguments, readArguments } from './arguments.js';
import { counterFor, idleOptions, strangeOption } from './count/index.js';
import { opinionsIn } from './opinions.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';
import type { RoundAnswer } from './round-answer.js';
import { countRoundFile, explainRoundFile } from './round.js';

/** What a command says: lines for stdout, warnings, or why not in one line; and its exit code: 1 where a published result does not hold, 2 where something is malformed. */
export interface Said {
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  readonly error: string | null;
  readonly code: 0 | 1 | 2;
}

const refuse = (message: string, file?: string, line = 0): Said => ({ lines: [], warnings: [], error: `brink: ${file === undefined ? '' : `${file}:${line > 0 ? `${line}:` : ''} `}${message.replace(/\s+/g, ' ')}`, code: 2 });
const say = (lines: readonly string[], holds = true, warnings: readonly string[] = []): Said => ({ lines, warnings, error: null, code: holds ? 0 : 1 });

function count(text: string, given: Arguments): Said {
  const { file, options } = given;
  const counter = counterFor(file);
  const strange = strangeOption(file, options);
  if (strange !== null) return refuse(`--${strange} says nothing about a file of this kind`);
  const counted = counter?.(text, options);
  if (counted === undefined) return file.toLowerCase().endsWith('.json') ? round(countRoundFile(text), given) : refuse('no count is known for files of this name', file);
  if (!counted.ok) return refuse(counted.message, counted.line > 0 ? file : undefined, counted.line);
  return say(options['json'] === undefined ? counted.table : [JSON.stringify(counted.value)], true, idleOptions(file, options).map((warning) => `brink: warning: ${warning}`));
}

/** What a command on a round says; a published result that does not hold ends with 1. */
function round(answer: RoundAnswer, { file, options }: Arguments): Said {
  if (!answer.ok) return refuse(answer.message, file, answer.line);
  return say(options['json'] === undefined ? answer.lines : [JSON.stringify(answer.value)], answer.holds);
}

/** Tells how a round was counted, in plain Dutch or English. */
function explain(text: string, given: Arguments): Said {
  const language = given.options['language'] ?? 'nl';
  return language !== 'nl' && language !== 'en' ? refuse('--language is nl or en') : round(explainRoundFile(text, language), given);
}

/** Where an account stops holding, and why; null when it holds. Ranked ballots are printed with their `outcome`, which the account must give. */
function faultOf(content: unknown): { readonly step: number; readonly name: string; readonly reason: string } | null {
  if (typeof content !== 'object' || content === null || !('account' in content)) return checkAccount(content);
  if (!('outcome' in content)) return checkAccount(content.account);
  const fault = checkRankedAccount(content as AnyCount);
  return fault === null ? null : { step: fault.step, name: fault.name, reason: fault.message };
}

/** Checks an account: the file holds it alone, or as `account` of a printed count. */
function check(text: string, { file }: Arguments): Said {
  const content = readJson(text);
  if (!content.ok) return refuse(content.message, file, content.line);
  const refusal = faultOf(content.value);
  return refusal === null ? say(['the account holds']) : refuse(`step ${refusal.step} (${refusal.name}) does not hold: ${refusal.reason}`, file);
}

/** Works out a conversation: who thinks alike, and what unites them. */
function opinions(text: string, given: Arguments): Said {
  const answer = opinionsIn(text, given, readText);
  return answer.ok ? say(given.options['json'] === undefined ? answer.table : [JSON.stringify(answer.value)]) : refuse(answer.message, answer.file, answer.line);
}

const COMMANDS: Readonly<Record<string, (text: string, given: Arguments) => Said>> = { count, check, explain, opinions };

/** Runs a command on a text. What nobody foresaw is a fault of the file too: one line, and never a part of a result. */
function guarded(command: (text: string, given: Arguments) => Said, text: string, given: Arguments): Said {
  try {
    return command(text, given);
  } catch (fault) {
    return refuse(`the file cannot be understood (${fault instanceof Error ? fault.message.slice(0, 120) : 'for an unknown reason'})`, given.file);
  }
}

/** Runs the command line `brink …`; reads files, and writes nothing. */
export function run(words: readonly string[]): Said {
  const given = readArguments(words);
  if (typeof given === 'string') return refuse(given);
  const command = Object.hasOwn(COMMANDS, given.command) ? COMMANDS[given.command] : undefined;
  if (command === undefined) return refuse(`${JSON.stringify(given.command)} is no command: ${Object.keys(COMMANDS).join(', ')}`);
  const read = readText(given.file);
  return read.ok ? guarded(command, read.text, given) : refuse(read.message, given.file, read.line);
}
