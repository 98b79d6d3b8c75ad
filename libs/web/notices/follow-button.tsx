import { FollowDocument, type FollowKind, FollowedAreaDocument, FollowedMunicipalityDocument, FollowedPlanDocument, UnfollowDocument } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer, type Unanswered } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';

/** Follows something, or stops; shown to who is signed in. */
function FollowButton({ kind, asked, thing }: { readonly kind: FollowKind; readonly asked: Unanswered; readonly thing: { readonly id: string; readonly viewerFollows: boolean } | null | undefined }) {
  const { t } = useMessages();
  const follow = useAct(FollowDocument);
  const unfollow = useAct(UnfollowDocument);
  if (thing === undefined) return <NoAnswer asked={asked} words={t.common} />;
  if (thing === null) return null;
  const input = { kind, id: thing.id };
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...follow.problems, ...unfollow.problems].map((problem) => ({ ...problem, path: '' }))} />
      <p className="brink-row">
        {thing.viewerFollows && t.notices.following}
        <Button quiet busy={follow.busy || unfollow.busy} onClick={() => void (thing.viewerFollows ? unfollow : follow).send({ input })}>
          {thing.viewerFollows ? t.notices.unfollow : t.notices.follow}
        </Button>
      </p>
    </>
  );
}

const useSignedIn = (): boolean => (useViewer() ?? null) !== null;

/** Following a plan, on its page. */
export function FollowPlan({ planId }: { readonly planId: string }) {
  const signedIn = useSignedIn();
  const asked = useQuery({ queryKey: ['followed-plan', planId], queryFn: () => request(FollowedPlanDocument, { id: planId }), enabled: signedIn });
  return signedIn && asked.data?.plan?.publishedAt !== null ? <FollowButton kind="PLAN" asked={asked} thing={asked.data?.plan} /> : null;
}

/** Following an area, on its page. */
export function FollowArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const signedIn = useSignedIn();
  const asked = useQuery({ queryKey: ['followed-area', municipality, slug], queryFn: () => request(FollowedAreaDocument, { municipality, slug }), enabled: signedIn });
  return signedIn ? <FollowButton kind="AREA" asked={asked} thing={asked.data?.area} /> : null;
}

/** Following a municipality, on its page. */
export function FollowMunicipality({ slug }: { readonly slug: string }) {
  const signedIn = useSignedIn();
  const asked = useQuery({ queryKey: ['followed-municipality', slug], queryFn: () => request(FollowedMunicipalityDocument, { slug }), enabled: signedIn });
  return signedIn ? <FollowButton kind="MUNICIPALITY" asked={asked} thing={asked.data?.municipality} /> : null;
}
