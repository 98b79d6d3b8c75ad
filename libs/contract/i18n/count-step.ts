import { OPTION_FIGURES } from '#domain/deciding';
import { figure } from './figure.js';
import type { Locale } from './format.js';
import type { deciding } from './nl/deciding.js';

/** One step of the account of a round: its figures by name, as they travel and as they stand in a file. */
export interface ToldStep {
  readonly step: string;
  readonly figures: ReadonlyMap<string, string>;
}

type Words = typeof deciding;

/** Tells one step of a round's account in sentences. `options`: the texts of the round's options, where it has any. */
export function tellStep(words: Words, locale: Locale, options: readonly string[], { step, figures }: ToldStep): string {
  const said = (name: string): string => {
    const value = figures.get(name) ?? '';
    return OPTION_FIGURES.includes(name) ? value.split(' ').filter(Boolean).map((n) => options[Number(n) - 1] ?? n).join(', ') : figure(locale, value);
  };
  const number = (name: string): number => Number(figures.get(name) ?? 0);
  const is = (name: string): boolean => figures.get(name) === 'true';
  const { told } = words;
  switch (step) {
    case 'turnout':
      return told.turnout({ cast: number('cast'), roll: number('roll') });
    case 'quorum':
      return told.quorum({ percentage: number('percentage'), needed: said('needed'), valid: said('valid'), met: is('met') });
    case 'majority':
      return told.majority({ yes: said('yes'), no: said('no'), abstain: said('abstain'), rule: figures.get('rule') ?? '', needed: said('needed'), reached: is('reached') });
    case 'consent':
      return told.consent({ consent: said('consent'), concern: said('concern'), objections: said('objections'), passes: is('passes') });
    case 'lot':
      return told.lot({ order: said('order'), hash: said('hash'), seed: said('seed'), ballots: said('ballotsHash') });
    case 'choice':
      return told.choice({ ballots: number('ballots'), blank: said('blank'), winner: said('winner'), tied: said('tied'), lot: is('lot') });
    case 'weighed':
      if (figures.has('score')) return told.weighedTogether({ amongOptions: options.length > 0, weight: said('weight'), leader: said('leader'), score: said('score'), needed: said('needed'), exactly: !isHalf(figures), reached: is('reached') });
      return options.length > 0 ? told.weighedChoice({ weight: said('weight') }) : told.weighed({ weight: said('weight'), share: said('share'), brought: said('brought') });
    default:
      return joined(words, figures, said);
  }
}

const valueOf = (fraction = '0'): number => {
  const [above, below = '1'] = fraction.split('/');
  return Number(above) / Number(below);
};

/** Whether half of all weight was asked, so that more than that is needed; of two thirds exactly that is enough. */
const isHalf = (figures: ReadonlyMap<string, string>): boolean => Math.abs(valueOf(figures.get('needed')) * 2 - valueOf(figures.get('weight'))) < 1e-9;

/** By which rule the groups were joined, what each said, and what came of it. */
function joined(words: Words, figures: ReadonlyMap<string, string>, said: (name: string) => string): string {
  const rule = (figures.get('joining') ?? '').toUpperCase().replaceAll('-', '_') as keyof Words['joinings'];
  const groups = Object.keys(words.chambers).filter((chamber) => figures.has(chamber));
  const saying = (chamber: string): string => said(`${chamber}Choice`) || (words.outcomes[figures.get(chamber) ?? ''] ?? '');
  const outcome = figures.get('outcome') ?? '';
  // members decide by themselves: there is nothing to join
  const how = figures.has('members') ? [] : [`${words.joinings[rule]}.`];
  return [...how, ...groups.map((chamber) => `${words.chambers[chamber]}: ${saying(chamber)}.`), `${words.results[outcome] ?? outcome}.`].join(' ');
}
