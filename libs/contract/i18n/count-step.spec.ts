import { type RoundRules, countRound, drawLot } from '#domain/deciding';
import { messagesFor } from '../catalogue/index.js';
import { tellStep } from './count-step.js';

const RULES: RoundRules = { method: 'majority', options: [], rule: 'simple', quorumPercentage: 10, quorumBase: 'turnout', joining: 'all-agree', seats: 1, weights: null };
const LOT = { hash: 'a1', seed: 'b2', ballots: 'c3' };
const OPTIONS = ['De brink', 'Het bos', 'De school'];
const residents = (counts: Record<string, number>, roll = 100) => ({ chamber: 'residents' as const, roll, counts });
const officials = (counts: Record<string, number>) => ({ chamber: 'municipality' as const, roll: 2, counts });

/** What the account of a round says, a line each. */
function told(rules: Partial<RoundRules>, votes: Parameters<typeof countRound>[1], locale: 'nl' | 'en' = 'nl'): string[] {
  const all = { ...RULES, ...rules } as RoundRules;
  return countRound(all, votes, LOT).account.map((step) => tellStep(messagesFor(locale).deciding, locale, all.options, { ...step, figures: new Map(Object.entries(step.figures).map(([name, value]) => [name, String(value)])) }));
}

it('tells a majority in sentences, in the order in which it is counted', () => {
  expect(told({ joining: 'residents-decide' }, [residents({ yes: 7, no: 6, abstain: 1 }, 17)])).toEqual([
    '14 van de 17 op de stemlijst stemden.',
    'Minstens 10 procent moest stemmen: dat is 1,7. Dat is gehaald.',
    '7 ja, 6 nee, 1 onthouding. Ja wint als er meer ja is dan nee. Dat is gehaald.',
    'De inwoners beslissen. Inwoners: Eens. Het gaat door.',
  ]);
});

it('tells why nothing was decided, and a quorum on valid votes', () => {
  expect(told({ quorumBase: 'valid' }, [residents({ yes: 6, no: 2, abstain: 5 }), officials({})])).toEqual([
    '13 van de 100 op de stemlijst stemden.',
    'Minstens 10 procent moest een keuze maken: dat is 10. Het waren er 8. Dat is niet gehaald.',
    '0 van de 2 op de stemlijst stemden.',
    'Er is niet gestemd.',
    'Als inwoners én gemeente het eens zijn. Inwoners: Te weinig stemmen. Gemeente: Te weinig stemmen. Nog niet eens: praten, aanpassen, opnieuw stemmen.',
  ]);
});

it('tells two thirds, more than half of all, and consent', () => {
  expect(told({ rule: 'two-thirds' }, [residents({ yes: 20, no: 10 })])[2]).toBe('20 ja, 10 nee, 0 onthoudingen. Ja wint met twee derde van ja en nee samen: 20 of meer. Dat is gehaald.');
  expect(told({ rule: 'absolute' }, [residents({ yes: 10, no: 2, abstain: 8 })])[2]).toBe('10 ja, 2 nee, 8 onthoudingen. Ja wint met meer dan de helft van alle stemmen: meer dan 10. Dat is niet gehaald.');
  expect(told({ method: 'consent' }, [residents({ consent: 20, concern: 3, objection: 1 })])[2]).toBe('20 keer geen bezwaar, 3 keer een zorg, 1 bezwaar. Eén bezwaar houdt het tegen.');
});

it('tells weights with the limit, which is more than half, or two thirds exactly', () => {
  const weights = { residents: 60, municipality: 40 };
  const votes = [residents({ yes: 20, no: 10 }), officials({ yes: 1, no: 1 })];
  expect(told({ joining: 'weighted', weights }, votes).slice(-4, -1)).toEqual([
    'Deze groep telt voor 60. Het deel dat ja zegt is 0,67 (2/3): zij brengt 40 in.',
    'Deze groep telt voor 40. Het deel dat ja zegt is 0,5: zij brengt 20 in.',
    'Voor ja is er 60, van 100 in totaal. Nodig is meer dan 50. Dat is gehaald.',
  ]);
  expect(told({ joining: 'weighted', weights, rule: 'two-thirds' }, votes).at(-2)).toBe('Voor ja is er 60, van 100 in totaal. Nodig is 66,67 (200/3) of meer. Dat is niet gehaald.');
});

it('tells weights among options: all of a group goes to what it chooses, if it chooses', () => {
  const rules = { method: 'plurality', options: OPTIONS, joining: 'weighted', weights: { residents: 60, municipality: 40 } } as const;
  expect(told(rules, [residents({ '1 0 0': 20 }), officials({ '0 1 0': 1 })]).slice(-4)).toEqual([
    'Deze groep telt voor 60. Dat gaat helemaal naar wat zij kiest.',
    'Deze groep telt voor 40. Dat gaat helemaal naar wat zij kiest.',
    'Het zwaarst weegt De brink: 60, van 100 in totaal. Nodig is meer dan 50. Dat is gehaald.',
    'Elke groep telt mee met een vast gewicht. Inwoners: De brink. Gemeente: Het bos. Het gaat door.',
  ]);
  expect(told(rules, [residents({ '1 0 0': 2 }), officials({})]).at(-2)).toBe('Geen groep koos iets: 0, van 100 in totaal. Nodig is meer dan 50. Dat is niet gehaald.');
});

it('tells no rule of joining where members decide by themselves', () => {
  expect(told({ joining: 'residents-decide' }, [{ chamber: 'members', roll: 20, counts: { yes: 7, no: 1 } }]).at(-1)).toBe('Leden: Eens. Het gaat door.');
});

it('names options by their texts, and says where the lot had a part', () => {
  const order = drawLot(3, LOT).map((n) => OPTIONS[n - 1]);
  const [first] = order.filter((name) => name !== 'De school');
  const lines = told({ method: 'plurality', options: OPTIONS, joining: 'residents-decide' }, [residents({ '1 0 0': 10, '0 1 0': 10, '0 0 1': 3, abstain: 2 })]);
  expect(lines[0]).toBe(`De volgorde van de loting: ${order.join(', ')}. Beloofd bij de opening: a1. Getoond na de sluiting: b2. Alle stemmen samen: c3.`);
  expect(lines[3]).toBe(`23 stemmen met een keuze, 2 keer onthouden. Gekozen: ${first}. Gelijk bovenaan stonden: De brink, Het bos. De loting besliste mee.`);
  expect(lines[4]).toBe(`De inwoners beslissen. Inwoners: ${first}. Het gaat door.`);
});

it('says the same in English', () => {
  expect(told({ joining: 'advice' }, [residents({ yes: 7, no: 6, abstain: 1 }, 17)], 'en')).toEqual([
    '14 of the 17 on the roll voted.',
    'At least 10 percent had to vote: that is 1.7. That was met.',
    '7 yes, 6 no, 1 abstention. Yes wins when there is more yes than no. That was met.',
    expect.stringMatching(/^.+\. Residents: Agree\. The advice is given\.$/),
  ]);
});
