import { plural } from '../format.js';

type Needed = (d: { title: string; count: number }) => string;

/** The front pages: what is new, what needs one, what came of it. */
export const front = {
  fresh: 'Wat is er nieuw?',
  freshNone: 'Hier is nog niets nieuws. Wie begint?',
  came: 'Wat is ervan gekomen?',
  cameNone: 'Hier komt te staan wat er van plannen en bijeenkomsten is gekomen.',
  other: 'Nieuws',
  kinds: {
    plan: 'Nieuw plan', round: 'Stemmen kan', 'budget-gathering': 'Dorpsbudget: breng uw idee', 'budget-voting': 'Dorpsbudget: stemmen kan', gathering: 'Bijeenkomst', story: 'Verhaal', lesson: 'Les', call: 'Oproep', vision: 'Dorpsvisie', conversation: 'Gesprek',
    'plan-declined': 'De gemeente doet het niet, en zegt waarom', 'plan-adopted': 'De gemeente doet het', 'plan-backed': 'De gemeente helpt het dorp', 'plan-co-decide': 'Samen beslissen', 'plan-decided': 'Samen besloten', 'plan-under-way': 'Aan de slag', 'plan-completed': 'Klaar', 'plan-stopped': 'Gestopt',
    'budget-counted': 'Dorpsbudget verdeeld', 'look-back': 'Terugblik', 'call-closed': 'Dit kwam van de oproep', 'vision-adopted': 'Dorpsvisie vastgesteld', 'vision-received': 'De gemeente heeft geantwoord op de dorpsvisie', 'conversation-closed': 'Gesprek afgelopen: dit zegt het', 'conversation-told': 'Dit komt van het gesprek', 'round-counted': 'De stemmen zijn geteld',
  } as Readonly<Record<string, string>>,
  until: ({ at }: { at: string }) => `Kan tot ${at}`,
  begins: ({ at }: { at: string }) => `Op ${at}`,
  needs: 'Wat vraagt om u?',
  needsNone: 'Er wacht niets op u. Kijk rustig rond.',
  needOther: (({ title }) => title) as Needed,
  need: {
    draft: ({ title }) => (title === '' ? 'Schrijf uw plan verder' : `Schrijf uw plan “${title}” verder`),
    question: ({ title }) => `De gemeente heeft een vraag over “${title}”`,
    vote: ({ title }) => `Stem mee: ${title}`,
    offer: ({ title }) => `Er is een plek voor u vrij: ${title}`,
    gathering: ({ title }) => `U gaat naar: ${title}`,
    addition: ({ title, count }) => `${count} ${plural(count, 'aanvulling', 'aanvullingen')} om naar te kijken bij “${title}”`,
    answer: ({ count }) => `${count} ${plural(count, 'plan wacht', 'plannen wachten')} op antwoord`,
    review: ({ count }) => `${count} ${plural(count, 'plan wacht', 'plannen wachten')} op een coach`,
    'call-returned': ({ title }) => `De coach gaf uw oproep “${title}” terug`,
    'call-review': ({ count }) => `${count} ${plural(count, 'oproep wacht', 'oproepen wachten')} op een coach`,
  } as Readonly<Record<string, Needed>>,
  needDue: { before: ({ date }: { date: string }) => `vóór of op ${date}`, on: ({ date }: { date: string }) => `op ${date}` },
};
