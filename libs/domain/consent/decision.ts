import type { ConsentEnd } from './process.js';

/** A group smaller than this is never shown as a number. */
export const FEWEST_SHOWN = 5;

/** What a process came to, as figures. */
export interface ConsentFigures {
  /** The text that was asked about last, and so how many texts there were. */
  readonly texts: number;
  readonly questions: number;
  readonly answered: number;
  readonly reactions: number;
  readonly objections: number;
  readonly setAside: number;
  readonly takenBack: number;
  readonly resolved: number;
  /** Objections that hold and that no text answered. */
  readonly standing: number;
  /** People who said something of the last text, and how many were needed. */
  readonly voices: number;
  readonly voicesNeeded: number;
}

/** One step of the account, with the figures on which it rests. A number of people under five is told as `few`. */
export interface ConsentAccountStep {
  readonly step: 'text' | 'questions' | 'reactions' | 'objections' | 'voices' | 'consent';
  readonly figures: Readonly<Record<string, string | number | boolean>>;
}

/** How it ended, and why, step by step. */
export interface ConsentDecision {
  readonly end: Exclude<ConsentEnd, 'withdrawn'>;
  readonly account: readonly ConsentAccountStep[];
}

const shown = (people: number): number | string => (people > 0 && people < FEWEST_SHOWN ? 'few' : people);

/** The decision: consent when enough of the circle said something and no objection stands. Concerns and abstentions do not stand in its way, and no number of consents outweighs an objection. */
export function decideConsent(figures: ConsentFigures): ConsentDecision {
  const met = figures.voices >= figures.voicesNeeded;
  const passes = met && figures.standing === 0;
  return {
    end: passes ? 'consent' : 'no-consent',
    account: [
      { step: 'text', figures: { texts: figures.texts } },
      { step: 'questions', figures: { asked: figures.questions, answered: figures.answered } },
      { step: 'reactions', figures: { given: figures.reactions } },
      { step: 'objections', figures: { said: figures.objections, setAside: figures.setAside, takenBack: figures.takenBack, resolved: figures.resolved, standing: figures.standing } },
      { step: 'voices', figures: { voices: shown(figures.voices), needed: figures.voicesNeeded, met } },
      { step: 'consent', figures: { standing: figures.standing, passes } },
    ],
  };
}
