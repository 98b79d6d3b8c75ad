import { ChangeMunicipalityDocument, ClerkAddressDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

/** The look of a municipality and the address of its griffie. */
export function LookForm({ municipalityId, brand }: { readonly municipalityId: string; readonly brand: string }) {
  const { t } = useMessages();
  const words = t.administration;
  const clerk = useQuery({ queryKey: ['clerk-address', municipalityId], queryFn: () => request(ClerkAddressDocument, { municipalityId }) });
  const [form, setForm] = useState<{ brand: string; clerkAddress: string | null }>({ brand, clerkAddress: null });
  const [saved, setSaved] = useState(false);
  const change = useAct(ChangeMunicipalityDocument);
  const clerkAddress = form.clerkAddress ?? clerk.data?.clerkAddress ?? '';
  return (
    <section aria-labelledby="uiterlijk">
      <h2 id="uiterlijk">{words.look}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSaved(false);
          void change.send({ input: { municipalityId, brand: form.brand, clerkAddress } }).then((done) => setSaved(done !== null));
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={change.problems} />
        {saved && <Alert good>{words.saved}</Alert>}
        <TextField path="brand" type="color" label={words.brand} hint={words.brandHint} problems={change.problems} value={form.brand} onChange={(colour) => setForm({ ...form, brand: colour })} />
        <TextField path="clerkAddress" type="email" label={words.clerkAddress} hint={words.clerkHint} problems={change.problems} value={clerkAddress} onChange={(address) => setForm({ ...form, clerkAddress: address })} />
        <Button type="submit" busy={change.busy}>
          {words.save}
        </Button>
      </form>
    </section>
  );
}
