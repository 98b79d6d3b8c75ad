import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { SAID } from '#ui/kit';
import { Page } from '#ui/shell';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { AboutVision, type VisionOnPage } from './about-vision';
import { VisionAnswers } from './vision-answers';
import { VisionNow } from './vision-now';
import { VisionChapters } from './vision-text';

/** What another feature adds to the page of a vision. */
export type VisionPanel = ComponentType<{ readonly visionId: string }>;

/** What gives a page the look of a municipality. */
type Look = ComponentType<{ readonly slug: string }>;

/** The page of one vision. `panels` are for published visions alone. */
export function VisionPage({ Look, panels }: { readonly Look: Look; readonly panels: readonly VisionPanel[] }) {
  return (
    <AboutVision>
      {(vision) => (
        <>
          <Look slug={vision.municipality.slug} />
          <Vision vision={vision} panels={vision.version === null ? [] : panels} />
        </>
      )}
    </AboutVision>
  );
}

function Vision({ vision, panels }: { readonly vision: VisionOnPage; readonly panels: readonly VisionPanel[] }) {
  const { t, locale } = useMessages();
  const words = t.visions;
  const { adoptedVersion, version: newest, shownVersion: version } = vision;
  const facts = [words.by({ name: vision.association.name }), version === null ? words.chips.draft : `${words.version({ version })}${vision.publishedAt === null ? '' : ` ${words.publishedOn({ date: longDate(locale, vision.publishedAt) })}`}`, version === null ? null : adoptedVersion === version ? words.chips.adopted : words.chips.concept];
  return (
    <div className="brink-plan brink-vision">
      <div className="brink-plan-head">
        <Page
          said
          title={vision.title}
          brand={t.common.brand}
          above={
            <p className="brink-small">
              <Link href={`/gemeenten/${vision.municipality.slug}`}>{vision.municipality.name}</Link> › <Link href={`/gemeenten/${vision.municipality.slug}/${vision.area.slug}`}>{vision.area.name}</Link> › <Link href="/dorpsvisies">{words.title}</Link>
            </p>
          }
        >
          <p className="brink-lead" lang={SAID}>{vision.summary}</p>
          <p className="brink-small">{facts.filter((fact) => fact !== null).join(' · ')}</p>
          {version !== newest && newest !== null && (
            <p>
              <Link href={`/dorpsvisies/${vision.id}`}>{words.olderNote({ newest })}</Link>
            </p>
          )}
          {version === newest && adoptedVersion !== null && adoptedVersion !== version && (
            <p>
              <Link href={`/dorpsvisies/${vision.id}?versie=${adoptedVersion}`}>{words.adoptedNote({ version: adoptedVersion })}</Link>
            </p>
          )}
        </Page>
      </div>
      <VisionNow vision={vision} />
      <div className="brink-plan-rest">
        <VisionChapters vision={vision} />
        <VisionAnswers vision={vision} />
        {panels.map((Panel, i) => (
          <Panel key={i} visionId={vision.id} />
        ))}
      </div>
    </div>
  );
}
