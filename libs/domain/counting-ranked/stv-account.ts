/** The rules by which seats can be counted. */
export const STV_RULES = ['scotland', 'wigm-prf', 'meek-prf'] as const;
export type StvRule = (typeof STV_RULES)[number];

/** Whether a text names a rule for counting seats. */
export const isStvRule = (text: string): text is StvRule => (STV_RULES as readonly string[]).includes(text);

/** Decimals that each rule keeps. */
export const STV_PLACES: Readonly<Record<StvRule, number>> = { scotland: 5, 'wigm-prf': 4, 'meek-prf': 9 };

/** What happens in a step. `iterate` is one pass of Meek's method, in which nobody is elected or defeated yet. */
export type StvTag = 'begin' | 'iterate' | 'tie' | 'elect' | 'defeat' | 'unpend' | 'transfer' | 'end';

/** How a tie was broken: between whom, for what, and by an earlier stage (the number of that stage) or by the order of the lot. */
export interface StvTie {
  readonly tied: readonly string[];
  readonly purpose: 'surplus' | 'defeat';
  readonly by: 'stage' | 'lot';
  readonly stage: number | null;
}

/** Papers that move together: how many, what each was worth before and after, and to whom (null: no further preference). */
export interface StvParcel {
  readonly to: string | null;
  readonly papers: string;
  readonly before: string;
  readonly after: string;
}

/** One step of a count of seats. In each step the votes, the non-transferable votes and what rounding lost make up all ballots. */
export interface StvStep {
  readonly round: number;
  readonly tag: StvTag;
  readonly candidate: string | null;
  readonly quota: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly nontransferable: string;
  readonly lost: string;
  readonly tie?: StvTie;
  readonly surplus?: string;
  readonly parcels?: readonly StvParcel[];
  /** Meek: what part of each paper a candidate keeps. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** The account of a count of seats. */
export interface StvAccount {
  readonly method: 'stv';
  readonly rule: StvRule;
  readonly seats: number;
  readonly ballots: string;
  readonly candidates: readonly string[];
  readonly tieOrder: readonly string[];
  readonly steps: readonly StvStep[];
}

/** Who is elected, in the order of election. */
export interface StvOutcome {
  readonly elected: readonly string[];
}

const PURPOSES: Readonly<Record<StvRule, Readonly<Record<StvTie['purpose'], string>>>> = {
  scotland: { surplus: 'largest surplus', defeat: 'defeat low candidate' },
  'wigm-prf': { surplus: 'surplus', defeat: 'defeat' },
  'meek-prf': { surplus: 'surplus', defeat: 'defeat low candidate' },
};

/** One line for each tie: for what, between whom, and on whom it fell. */
export const stvTies = (account: StvAccount): readonly string[] =>
  account.steps.flatMap(({ tie, candidate }) => {
    if (tie === undefined) return [];
    const how = account.rule !== 'scotland' ? '' : tie.by === 'stage' ? ' by prior stage' : ' by lot';
    return [`Break tie${how} (${PURPOSES[account.rule][tie.purpose]}): [${tie.tied.join(', ')}] -> ${candidate ?? ''}`];
  });
