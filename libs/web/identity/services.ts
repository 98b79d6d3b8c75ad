import { OpenServiceSignInDocument, type SignInServiceFor, SignInServicesDocument } from '#contract/documents';
import { keep, useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';

/** Where one was going, for who comes back from a service with nothing. */
export const WAY = 'service-way';

/** A service by which one can sign in, as it is called in the reader's language. */
export interface Service {
  readonly service: SignInServiceFor;
  readonly label: string;
}

/** The services by which one can sign in; none while they are not known. */
export function useServices(): readonly Service[] {
  const { locale } = useMessages();
  const asked = useQuery({ queryKey: ['sign-in-services'], queryFn: () => request(SignInServicesDocument, {}), staleTime: Infinity });
  return asked.data?.signInServices.map(({ service, labelNl, labelEn }) => ({ service, label: locale === 'nl' ? labelNl : labelEn })) ?? [];
}

/** Leaves for a service; where it cannot be reached, one stays and is told. */
export function useOpenService() {
  const { send, problems, busy } = useAct(OpenServiceSignInDocument, { refresh: false });
  const open = async (service: SignInServiceFor, next: string): Promise<void> => {
    const done = await send({ input: { service, next } });
    if (done === null || !('address' in done) || typeof done.address !== 'string') return;
    keep(WAY, next);
    location.assign(done.address);
  };
  return { open, problems, busy };
}

/** Goes on from the page on which one arrived, and only then looks anew who is signed in: that page would show something else for a moment. */
export function useArrive(): (next: string) => void {
  const [, go] = useLocation();
  const client = useQueryClient();
  return (next) => {
    go(next);
    void client.invalidateQueries();
  };
}
