import { type Locale, messagesFor } from '#contract/catalogue';
import { longDate } from '#contract/i18n';
import type { ActionStatus, VisionOutcome } from '#domain/visions';
import { type Block, taggedPdf } from './tagged-pdf.js';

/** A vision as it is printed. Days are `YYYY-MM-DD` or moments. */
export interface PrintedVision {
  readonly title: string;
  readonly summary: string;
  readonly area: string;
  readonly municipality: string;
  readonly association: string;
  readonly version: number;
  readonly publishedAt: Date;
  /** The day on which this version was adopted; null: it is a draft. */
  readonly adoptedOn: string | null;
  readonly chapters: readonly { readonly title: string; readonly body: string; readonly goals: readonly { readonly title: string; readonly why: string; readonly plans: readonly string[]; readonly actions: readonly { readonly title: string; readonly who: string; readonly until: string; readonly status: ActionStatus; readonly note: string }[] }[] }[];
  readonly answer: { readonly outcome: VisionOutcome; readonly summary: string; readonly reasons: string } | null;
}

const LANGUAGE: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Text with simple marks as blocks: the marks themselves are left out. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((l) => l.trim()).filter((l) => l !== '')) {
    const item = /^[-•] +/.test(line);
    blocks.push({ tag: item ? 'LI' : 'P', text: line.replace(/^[-•] +/, '').replace(/\*\*([^*]+)\*\*|\*([^*]+)\*/g, '$1$2') });
  }
  return blocks;
}

const key = (code: string): string => code.toUpperCase().replaceAll('-', '_');

/** A village vision as a PDF to be read and printed, in one language; the village's own words stay as they are. */
export function visionPdf(vision: PrintedVision, locale: Locale): Promise<Uint8Array> {
  const words = messagesFor(locale).visions;
  const statuses: Readonly<Record<string, string>> = words.statuses;
  const outcomes: Readonly<Record<string, string>> = words.receipt.outcomes;
  const of = vision.adoptedOn === null ? words.letter.concept({ version: vision.version, date: longDate(locale, vision.publishedAt) }) : words.letter.adopted({ version: vision.version, date: longDate(locale, vision.adoptedOn) });
  const blocks: Block[] = [{ tag: 'H1', text: vision.title }, { tag: 'P', text: `${words.one} · ${vision.area}, ${vision.municipality} · ${words.by({ name: vision.association })}` }, { tag: 'P', text: of }, ...blocksOf(vision.summary)];
  for (const [i, chapter] of vision.chapters.entries()) {
    blocks.push({ tag: 'H2', text: `${i + 1}. ${chapter.title}` }, ...blocksOf(chapter.body));
    for (const goal of chapter.goals) {
      blocks.push({ tag: 'H3', text: `${words.goal}: ${goal.title}` }, ...blocksOf(goal.why));
      for (const action of goal.actions) blocks.push({ tag: 'LI', text: [`${action.title} (${statuses[key(action.status)] ?? ''})`, action.who, action.until, action.note].filter((part) => part !== '').join(' · ') });
      if (goal.plans.length > 0) blocks.push({ tag: 'P', text: `${words.plans}:` }, ...goal.plans.map((text): Block => ({ tag: 'LI', text })));
    }
  }
  if (vision.answer !== null) blocks.push({ tag: 'H2', text: words.receipt.heading }, { tag: 'P', text: outcomes[key(vision.answer.outcome)] ?? '' }, ...blocksOf(vision.answer.summary), ...blocksOf(vision.answer.reasons));
  return taggedPdf(blocks, { title: vision.title, language: LANGUAGE[locale], footer: (page, pages) => `${vision.title} · ${words.letter.page({ page, pages })}` });
}
