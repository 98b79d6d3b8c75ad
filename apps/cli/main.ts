import { checkAccount } from '#domain/counting-budgets';
import { type AnyCount, checkRankedAccount } from '#domain/counting-ranked';
import { type Arguments, readArguments } from './arguments.js';
import { counterFor, strangeOption } from './count/index.js';
import { opinionsIn } from './opinions.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';
import type { RoundAnswer } from './round-answer.js';
import { countRoundFile, explainRoundFile } from './round.js';

const MALFORMED = 2;

/** Says in one line what is wrong, and ends with 2. */
function refuse(message: string, file?: string, line = 0): void {
  const where = file === undefined ? '' : `${file}:${line > 0 ? `${line}:` : ''} `;
  process.stderr.write(`brink: ${where}${message.replace(/\s+/g, ' ')}\n`);
  process.exitCode = MALFORMED;
}

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function count(text: string, { file, options }: Arguments): void {
  const counter = counterFor(file);
  const strange = strangeOption(file, options);
  if (strange !== null) return refuse(`--${strange} says nothing about a file of this kind`);
  const counted = counter?.(text, options);
  if (counted === undefined && file.toLowerCase().endsWith('.json')) round(countRoundFile(text), { command: 'count', file, options });
  else if (counted === undefined) refuse('no count is known for files of this name', file);
  else if (!counted.ok) refuse(counted.message, counted.line > 0 ? file : undefined, counted.line);
  else print(options['json'] === undefined ? counted.table : [JSON.stringify(counted.value)]);
}

/** Prints what a command on a round says; a published result that does not hold ends with 1. */
function round(answer: RoundAnswer, { file, options }: Arguments): void {
  if (!answer.ok) return refuse(answer.message, file, answer.line);
  print(options['json'] === undefined ? answer.lines : [JSON.stringify(answer.value)]);
  if (!answer.holds) process.exitCode = 1;
}

/** Tells how a round was counted, in plain Dutch or English. */
function explain(text: string, given: Arguments): void {
  const language = given.options['language'] ?? 'nl';
  if (language !== 'nl' && language !== 'en') refuse('--language is nl or en');
  else round(explainRoundFile(text, language), given);
}

/** Where an account stops holding, and why; null when it holds. Ranked ballots are printed with their `outcome`, which the account must give. */
function faultOf(content: unknown): { readonly step: number; readonly name: string; readonly reason: string } | null {
  if (typeof content !== 'object' || content === null || !('account' in content)) return checkAccount(content);
  if (!('outcome' in content)) return checkAccount(content.account);
  const fault = checkRankedAccount(content as AnyCount);
  return fault === null ? null : { step: fault.step, name: fault.name, reason: fault.message };
}

/** Checks an account: the file holds it alone, or as `account` of a printed count. */
function check(text: string, { file }: Arguments): void {
  const content = readJson(text);
  if (!content.ok) return refuse(content.message, file, content.line);
  const refusal = faultOf(content.value);
  if (refusal === null) print(['the account holds']);
  else refuse(`step ${refusal.step} (${refusal.name}) does not hold: ${refusal.reason}`, file);
}

/** Works out a conversation: who thinks alike, and what unites them. */
function opinions(text: string, given: Arguments): void {
  const answer = opinionsIn(text, given, readText);
  if (!answer.ok) refuse(answer.message, answer.file, answer.line);
  else print(given.options['json'] === undefined ? answer.table : [JSON.stringify(answer.value)]);
}

const COMMANDS: Readonly<Record<string, (text: string, given: Arguments) => void>> = { count, check, explain, opinions };

function main(): void {
  const given = readArguments(process.argv.slice(2));
  if (typeof given === 'string') return refuse(given);
  const command = COMMANDS[given.command];
  if (command === undefined) return refuse(`${JSON.stringify(given.command)} is no command: ${Object.keys(COMMANDS).join(', ')}`);
  const read = readText(given.file);
  if (read.ok) command(read.text, given);
  else refuse(read.message, given.file, read.line);
}

main();
