interface Goal {
  readonly id: string;
  readonly title: string;
  readonly visionTitle: string;
}

/** Goals to choose from; the vision is named where there are several. */
export function goalOptions(goals: readonly Goal[], nothing: string): { value: string; label: string }[] {
  const several = new Set(goals.map((goal) => goal.visionTitle)).size > 1;
  return [{ value: '', label: nothing }, ...goals.map((goal) => ({ value: goal.id, label: several ? `${goal.title} (${goal.visionTitle})` : goal.title }))];
}
