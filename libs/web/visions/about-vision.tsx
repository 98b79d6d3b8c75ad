import { VisionPageDocument, type VisionPageQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { NotThere } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';

/** A vision as its pages know it. */
export type VisionOnPage = NonNullable<VisionPageQuery['vision']>;

/** Loads the vision of the address for one of its pages, in the version of the address (`versie`) or the newest; says when it is not there. */
export function AboutVision({ children }: { readonly children: (vision: VisionOnPage) => ReactNode }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const [search] = useSearchParams();
  const version = Number(search.get('versie')) || null;
  const asked = useQuery({ queryKey: ['vision', id, version], queryFn: () => request(VisionPageDocument, { id, version }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  return data.vision === null ? <NoVision /> : children(data.vision);
}

/** There is no such vision, or not for this reader. */
export function NoVision() {
  const { t } = useMessages();
  return <NotThere words={t.common} to={{ href: '/dorpsvisies', label: t.visions.title }} />;
}

/** The way back to the vision, above one of its other pages. */
export function BackToVision({ vision }: { readonly vision: { readonly id: string; readonly title: string } }) {
  return (
    <p className="brink-small">
      <Link href={`/dorpsvisies/${vision.id}`} lang={SAID}>{vision.title}</Link>
    </p>
  );
}
