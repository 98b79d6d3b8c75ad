import { type VisionCardFragment, VisionsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import { Link } from 'wouter';
import { useStep } from './standing';

interface Filter {
  readonly municipality?: string | null;
  readonly area?: string | null;
}

/** A list of visions that grows page by page. */
export function VisionList({ filter, first = 12, none }: { readonly filter: Filter; readonly first?: number; readonly none: string }) {
  const { t } = useMessages();
  const list = useGrowingList('visions', VisionsDocument, { municipality: filter.municipality ?? null, area: filter.area ?? null, first }, (result) => result.visions);
  return (
    <GrowingList list={list} words={t.common} none={none}>
      {(visions) => <VisionCards visions={visions} />}
    </GrowingList>
  );
}

/** Visions as cards. */
export function VisionCards({ visions, to = '' }: { readonly visions: readonly VisionCardFragment[]; readonly to?: string }) {
  return (
    <ul className="brink-cards">
      {visions.map((vision) => (
        <VisionCard key={vision.id} vision={vision} to={to} />
      ))}
    </ul>
  );
}

function VisionCard({ vision, to }: { readonly vision: VisionCardFragment; readonly to: string }) {
  const { t, locale } = useMessages();
  const { step, on } = useStep(vision);
  const words = t.visions;
  const how = vision.version === null ? words.chips.draft : vision.adoptedVersion === vision.version ? words.chips.adopted : words.chips.concept;
  return (
    <li className="brink-sheet">
      <h3>
        <Link href={`/dorpsvisies/${vision.id}${to}`} lang={SAID}>{vision.title}</Link>
      </h3>
      <p className="brink-small">
        {areaName(vision.area, vision.municipality)} · {words.by({ name: vision.association.name })}
      </p>
      <Chips>{[how, step === 'awaiting-response' ? words.chips.waiting : null, vision.version === null ? null : words.version({ version: vision.version })]}</Chips>
      {step === 'awaiting-response' && on !== null && <p className="brink-date">{words.receipt.waiting({ date: longDate(locale, on) })}</p>}
    </li>
  );
}

/** The vision of an area, on its page. */
export function VisionsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.visions.one}</h2>
      <VisionList filter={{ municipality, area: slug }} first={3} none={t.visions.noneHere} />
    </>
  );
}

/** The visions of a municipality, on its page. */
export function VisionsOfMunicipality({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.visions.title}</h2>
      <VisionList filter={{ municipality: slug }} first={3} none={t.visions.none} />
      <p>
        <Link href={`/dorpsvisies?gemeente=${slug}`}>{t.visions.all}</Link>
      </p>
    </>
  );
}
