import { type Problem, type Result, type TextLimits, checkText, isUuid, ok, problem, refuse } from '../kernel/index.js';

/** How far an action of a vision is. */
export const ACTION_STATUSES = ['planned', 'busy', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Lengths in characters and the most of each; used by the door, the decision and the form alike. */
export const VISION_LIMITS = {
  title: { min: 5, max: 120 },
  summary: { min: 20, max: 1_000, multiline: true },
  chapterTitle: { min: 3, max: 120 },
  body: { min: 20, max: 10_000, multiline: true },
  goalTitle: { min: 5, max: 200 },
  why: { min: 0, max: 2_000, multiline: true },
  actionTitle: { min: 3, max: 200 },
  who: { min: 0, max: 120 },
  until: { min: 0, max: 60 },
  note: { min: 0, max: 500, multiline: true },
  suggestion: { min: 10, max: 2_000, multiline: true },
  reason: { min: 10, max: 2_000, multiline: true },
  adoption: { min: 20, max: 2_000, multiline: true },
  response: { min: 20, max: 5_000, multiline: true },
  checkUp: { min: 20, max: 3_000, multiline: true },
  chapters: 20,
  goals: 10,
  actions: 10,
} as const;

/** What is done for a goal. `who` and `until` are in words: "de werkgroep groen", "zomer 2027". */
export interface VisionAction {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly until: string;
}

/** What a village wants to reach, and why. */
export interface VisionGoal {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly actions: readonly VisionAction[];
}

/** One chapter of a vision as it is kept. */
export interface VisionChapter {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly goals: readonly VisionGoal[];
}

/** The whole of a vision: what one version holds. */
export interface VisionText {
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly VisionChapter[];
}

/** A chapter as it is typed: what is new has no id yet. */
export interface TypedChapter {
  readonly title: string;
  readonly body: string;
  readonly goals: readonly { readonly id: string | null; readonly title: string; readonly why: string; readonly actions: readonly { readonly id: string | null; readonly title: string; readonly who: string; readonly until: string }[] }[];
}

/** Collects the problems of many texts. */
class Texts {
  readonly problems: Problem[] = [];

  clean(path: string, text: string, limits: TextLimits): string {
    const checked = checkText(text, path, limits);
    if (checked.ok) return checked.value;
    this.problems.push(...checked.problems);
    return text;
  }
}

const free = (limits: TextLimits): TextLimits => ({ ...limits, min: 0 });

/**
 * A chapter as it may be kept while it is written: nothing needs to be whole yet, but nothing is too long or too much either. Goals and actions keep their ids when they stood in `before`;
 * others get one from `newId`.
 */
export function keepChapter(typed: TypedChapter, before: Pick<VisionChapter, 'goals'>, newId: () => string): Result<Omit<VisionChapter, 'id'>> {
  const texts = new Texts();
  const known = new Set(before.goals.flatMap((goal) => [goal.id, ...goal.actions.map((action) => action.id)]));
  const idOf = (id: string | null): string => {
    if (id !== null && isUuid(id) && known.delete(id)) return id;
    return newId();
  };
  if (typed.goals.length > VISION_LIMITS.goals) texts.problems.push(problem('too-many', 'goals', { max: VISION_LIMITS.goals }));
  const goals = typed.goals.map((goal, i) => {
    const at = `goals.${i}`;
    if (goal.actions.length > VISION_LIMITS.actions) texts.problems.push(problem('too-many', `${at}.actions`, { max: VISION_LIMITS.actions }));
    return {
      id: idOf(goal.id),
      title: texts.clean(`${at}.title`, goal.title, free(VISION_LIMITS.goalTitle)),
      why: texts.clean(`${at}.why`, goal.why, VISION_LIMITS.why),
      actions: goal.actions.map((action, j) => ({
        id: idOf(action.id),
        title: texts.clean(`${at}.actions.${j}.title`, action.title, free(VISION_LIMITS.actionTitle)),
        who: texts.clean(`${at}.actions.${j}.who`, action.who, VISION_LIMITS.who),
        until: texts.clean(`${at}.actions.${j}.until`, action.until, VISION_LIMITS.until),
      })),
    };
  });
  const kept = { title: texts.clean('title', typed.title, VISION_LIMITS.chapterTitle), body: texts.clean('body', typed.body, free(VISION_LIMITS.body)), goals };
  return texts.problems.length > 0 ? refuse(...texts.problems) : ok(kept);
}

/** What is still missing before the village may read it: each with the path `chapters.2.goals.0.title`. */
export function checkWhole(text: VisionText): Result<VisionText> {
  const texts = new Texts();
  texts.clean('title', text.title, VISION_LIMITS.title);
  texts.clean('summary', text.summary, VISION_LIMITS.summary);
  if (text.chapters.length === 0) texts.problems.push(problem('required', 'chapters'));
  for (const [i, chapter] of text.chapters.entries()) {
    texts.clean(`chapters.${i}.title`, chapter.title, VISION_LIMITS.chapterTitle);
    texts.clean(`chapters.${i}.body`, chapter.body, VISION_LIMITS.body);
    for (const [j, goal] of chapter.goals.entries()) {
      texts.clean(`chapters.${i}.goals.${j}.title`, goal.title, VISION_LIMITS.goalTitle);
      for (const [k, action] of goal.actions.entries()) texts.clean(`chapters.${i}.goals.${j}.actions.${k}.title`, action.title, VISION_LIMITS.actionTitle);
    }
  }
  return texts.problems.length > 0 ? refuse(...texts.problems) : ok(text);
}
