import { type Fraction, fractions } from '../kernel/index.js';
import type { ChamberOutcome, ChamberResult, CountStep, RoundOutcome } from './result.js';
import type { RoundRules } from './round.js';

/** What a chamber says, how much of it says so, and what it chose (the same text for the same choice). */
export interface ChamberVoice {
  readonly result: ChamberResult;
  /** The share that is for it, from 0 to 1; among options 1. */
  readonly share: Fraction;
  readonly choice: string | null;
}

const ZERO = fractions.fraction(0);
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce((a, b) => fractions.add(a, b), ZERO);

/** The chambers whose word counts: where residents decide, all but the municipality's. */
const deciding = (rules: RoundRules, voices: readonly ChamberVoice[]): readonly ChamberVoice[] => (rules.joining === 'residents-decide' ? voices.filter(({ result }) => result.chamber !== 'municipality') : voices);

const every = (voices: readonly ChamberVoice[], outcome: ChamberOutcome): boolean => voices.length > 0 && voices.every(({ result }) => result.outcome === outcome);

function agreed(voices: readonly ChamberVoice[]): RoundOutcome {
  if (every(voices, 'agree')) return 'match';
  if (every(voices, 'disagree')) return 'refused';
  const [first] = voices;
  return every(voices, 'chosen') && voices.every(({ choice }) => choice === first?.choice) ? 'match' : 'no-match';
}

/** What each chamber brings to the scale, and for what; the heaviest choice, and whether it outweighs what is needed. */
function weighed(rules: RoundRules, voices: readonly ChamberVoice[], account: CountStep[]): RoundOutcome {
  const weightOf = ({ result }: ChamberVoice): number => rules.weights?.[result.chamber] ?? 0;
  const total = fractions.fraction(voices.reduce((all, voice) => all + weightOf(voice), 0));
  const scales = new Map<string, Fraction>();
  for (const voice of voices) {
    const brought = fractions.multiply(fractions.fraction(weightOf(voice)), voice.share);
    account.push({ step: 'weighed', chamber: voice.result.chamber, figures: { weight: weightOf(voice), share: fractions.toText(voice.share), brought: fractions.toText(brought) } });
    if (voice.choice !== null) scales.set(voice.choice, sum([scales.get(voice.choice) ?? ZERO, brought]));
  }
  const [leader, score] = [...scales].sort(([a, x], [b, y]) => fractions.compare(y, x) || (a < b ? -1 : 1))[0] ?? ['', ZERO];
  const twoThirds = rules.method === 'majority' && rules.rule === 'two-thirds';
  const needed = fractions.multiply(twoThirds ? fractions.fraction(2, 3) : fractions.fraction(1, 2), total);
  const difference = fractions.compare(score, needed);
  const reached = twoThirds ? difference >= 0 : difference > 0;
  account.push({ step: 'weighed', chamber: 'all', figures: { weight: fractions.toText(total), leader: leader === 'yes' ? '' : leader, score: fractions.toText(score), needed: fractions.toText(needed), reached } });
  if (voices.some(({ result }) => result.chamber !== 'municipality' && result.outcome === 'no-quorum')) return 'no-match';
  if (reached) return 'match';
  return voices.some(({ result }) => result.outcome === 'agree' || result.outcome === 'disagree') ? 'refused' : 'no-match';
}

/** One option as its number, as accounts have told it since the second version of the file; several in their order, as text. */
const numbered = (choice: string | null): string | number => (choice !== null && /^\d+$/.test(choice) ? Number(choice) : (choice ?? ''));

/**
 * Joins the chambers by the rule that was fixed before opening, and tells it in the account. All agree: each says yes, or chooses the same. Residents decide: all but the
 * municipality's. Weighted: each brings its weight times its share of yes, or its whole weight to what it chose; more than half of all weight is needed. A single chamber decides by itself.
 */
export function joinChambers(rules: RoundRules, voices: readonly ChamberVoice[], account: CountStep[]): RoundOutcome {
  const outcome = rules.joining === 'advice' ? 'advice' : rules.joining === 'weighted' ? weighed(rules, voices, account) : agreed(deciding(rules, voices));
  const said = voices.flatMap(({ result, choice }): [string, string | number][] => {
    const word: [string, string] = [result.chamber, result.outcome === 'chosen' ? '' : result.outcome];
    return rules.options.length > 0 ? [word, [`${result.chamber}Choice`, numbered(choice)]] : [word];
  });
  account.push({ step: 'joined', chamber: 'all', figures: { joining: rules.joining, ...Object.fromEntries(said), outcome } });
  return outcome;
}
