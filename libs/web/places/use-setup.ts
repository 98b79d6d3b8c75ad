import { ClerkAddressDocument, LookDocument, OrdinancesDocument, SetupProposalsDocument } from '#contract/documents';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';

/** Everything that can be set up for a municipality, and what was proposed; asked for once it is known who may see it. */
export function useSetup(slug: string, enabled: boolean) {
  const rules = useQuery({ queryKey: ['ordinances', slug], queryFn: () => request(OrdinancesDocument, { slug }), enabled });
  const look = useQuery({ queryKey: ['look', slug], queryFn: () => request(LookDocument, { slug }), enabled });
  const municipalityId = rules.data?.municipality?.id ?? '';
  const more = { enabled: enabled && municipalityId !== '' };
  const proposals = useQuery({ queryKey: ['setup-proposals', municipalityId], queryFn: () => request(SetupProposalsDocument, { municipalityId }), ...more });
  const clerk = useQuery({ queryKey: ['clerk-address', municipalityId], queryFn: () => request(ClerkAddressDocument, { municipalityId }), ...more });
  const all = [rules, look, proposals, clerk];
  return {
    failed: all.find(({ isError }) => isError),
    municipality: rules.data?.municipality ?? null,
    isGone: rules.data?.municipality === null,
    brand: look.data?.municipality?.look.find(({ name }) => name === 'brand')?.value ?? '',
    proposals: proposals.data?.setupProposals,
    clerkAddress: clerk.data?.clerkAddress,
  };
}
