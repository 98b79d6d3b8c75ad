import type { PlanVersionsQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { Differences } from '#ui/kit';

type Version = NonNullable<PlanVersionsQuery['plan']>['versions'][number];
type Segments = Version['title'];

/** What changed in a version since the one before, field by field; what stayed is left out. */
export function VersionChanges({ version }: { readonly version: Version }) {
  const { t, locale } = useMessages();
  const words = t.plans.fields;
  const challenge = new Map(version.challenge.map(({ field, text }) => [field, text]));
  const before = version.factsBefore;
  const { facts } = version;
  const swapped = (earlier: string, after: string): Segments => [{ kind: 'removed', text: earlier }, ...(earlier === '' || after === '' ? [] : [{ kind: 'same', text: ' ' }]), { kind: 'added', text: after }].filter(({ text }) => text !== '');
  const amount = (cents: number | null): string => (cents === null ? '' : euros(locale, cents));
  const themes = (of: Version['facts']): string => of.themes.map((theme) => t.plans.themes[theme]).join(', ');
  const place = (of: Version['facts']): string => of.placeLabel ?? (of.lat === null ? '' : t.plans.onMap);
  const other = before === null || themes(before) === themes(facts) ? [] : swapped(themes(before), themes(facts));
  const cost = before === null || before.costCents === facts.costCents ? [] : swapped(amount(before.costCents), amount(facts.costCents));
  const moved = before !== null && (before.lat !== facts.lat || before.lon !== facts.lon || before.placeLabel !== facts.placeLabel);
  const where = !moved || before === null ? [] : place(before) === place(facts) ? [{ kind: 'added', text: t.plans.movedOnMap }] : swapped(place(before), place(facts));
  const fields: readonly (readonly [string, Segments])[] = [
    [words.title, version.title],
    [words.summary, version.summary],
    [words.body, version.body],
    ...(['publicTask', 'whyBetter', 'means', 'continuity'] as const).map((field) => [t.plans.form[field], challenge.get(field) ?? []] as const),
    [words.themes, other],
    [words.cost, cost],
    [words.place, where],
  ];
  return fields
    .filter(([, segments]) => segments.some(({ kind }) => kind !== 'same'))
    .map(([label, segments]) => (
      <div key={label}>
        <h3>{label}</h3>
        <p className="brink-text">
          <Differences segments={segments} words={t.plans} />
        </p>
      </div>
    ));
}
