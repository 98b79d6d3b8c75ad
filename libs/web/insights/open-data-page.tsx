import { useMessages } from '#contract/hooks';
import { Page } from '#ui/shell';

const FILES = { plans: ['plans.csv', 'plans.geojson'], rounds: ['rounds.csv'] } as const;
const CATALOGUE = 'catalogue.jsonld';

/** What everybody may take and use: the files, and how they are described for machines. */
export default function OpenDataPage() {
  const { t } = useMessages();
  const words = t.statements;
  return (
    <Page title={words.openData} brand={t.common.brand}>
      <p className="brink-lead">{words.openDataLead}</p>
      {(['plans', 'rounds'] as const).map((of) => (
        <section key={of}>
          <h2>{words.openDataSets[of].title}</h2>
          <p>{words.openDataSets[of].text}</p>
          <Files names={FILES[of]} />
        </section>
      ))}
      <section>
        <h2>{words.openDataCatalogue.title}</h2>
        <p>{words.openDataCatalogue.text}</p>
        <Files names={[CATALOGUE]} />
      </section>
    </Page>
  );
}

function Files({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={`/data/${name}`} download={`brink-${name}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
