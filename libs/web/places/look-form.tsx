import { ChangeMunicipalityDocument, ClerkAddressDocument, ProposeLookDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

interface LookFormProps {
  readonly municipalityId: string;
  readonly brand: string;
  /** Whether it is asked of the administrator, with why, instead of changed. */
  readonly asked?: boolean;
}

/** The look of a municipality and the address of its griffie: changed by an administrator, or proposed by an official. */
export function LookForm({ municipalityId, brand, asked = false }: LookFormProps) {
  const { t } = useMessages();
  const words = t.administration;
  const clerk = useQuery({ queryKey: ['clerk-address', municipalityId], queryFn: () => request(ClerkAddressDocument, { municipalityId }) });
  const [form, setForm] = useState<{ brand: string; clerkAddress: string | null; why: string }>({ brand, clerkAddress: null, why: '' });
  const [saved, setSaved] = useState(false);
  const change = useAct(ChangeMunicipalityDocument);
  const propose = useAct(ProposeLookDocument);
  const { problems, busy } = asked ? propose : change;
  const clerkAddress = form.clerkAddress ?? clerk.data?.clerkAddress ?? '';
  const send = (): Promise<unknown> => {
    const input = { municipalityId, brand: form.brand, clerkAddress };
    return asked ? propose.send({ input: { ...input, why: form.why } }) : change.send({ input });
  };
  return (
    <Form
      onSend={() => {
        setSaved(false);
        void send().then((done) => setSaved(done !== null));
      }}
    >
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {saved && <Alert good>{words.saved}</Alert>}
      <TextField path="brand" type="color" label={words.brand} hint={words.brandHint} problems={problems} value={form.brand} onChange={(colour) => setForm({ ...form, brand: colour })} />
      <TextField path="clerkAddress" type="email" label={words.clerkAddress} hint={words.clerkHint} problems={problems} value={clerkAddress} onChange={(address) => setForm({ ...form, clerkAddress: address })} />
      {asked && <TextField path="why" label={words.proposal.why} hint={words.proposal.whyHint} rows={4} problems={problems} value={form.why} onChange={(why) => setForm({ ...form, why })} />}
      <Button type="submit" busy={busy}>
        {asked ? words.proposal.send : words.save}
      </Button>
    </Form>
  );
}
