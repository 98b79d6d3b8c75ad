import { messagesFor } from '#contract/catalogue';

/** The files, by the name under which they are taken. */
const OPEN_FILES = [
  { name: 'plans.csv', of: 'plans', mediaType: 'text/csv' },
  { name: 'plans.geojson', of: 'plans', mediaType: 'application/geo+json' },
  { name: 'rounds.csv', of: 'rounds', mediaType: 'text/csv' },
] as const;

/** Everybody may do with it what they like. */
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl';
const PUBLIC = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const GOVERNMENT = 'http://publications.europa.eu/resource/authority/data-theme/GOVE';
const CONTINUOUS = 'http://publications.europa.eu/resource/authority/frequency/CONT';

/** The catalogue of the open data as JSON-LD. Source: DCAT-AP-NL 3.0, docs.geostandaarden.nl/dcat/dcat-ap-nl30. */
export function catalogueOf(origin: string): object {
  const words = messagesFor('nl').statements;
  const nl = (text: string): object => ({ '@value': text, '@language': 'nl' });
  const publisher = { '@id': `${origin}/#brink`, '@type': 'foaf:Agent', 'foaf:name': nl('Brink') };
  const contact = { '@type': 'vcard:Organization', 'vcard:fn': nl('Brink'), 'vcard:hasURL': { '@id': `${origin}/open-data` } };
  const dataset = (of: 'plans' | 'rounds'): object => ({
    '@id': `${origin}/data/${of}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${origin}/data/${of}`,
    'dct:title': nl(words.openDataSets[of].title),
    'dct:description': nl(words.openDataSets[of].text),
    'dct:publisher': publisher,
    'dct:creator': publisher,
    'dcat:contactPoint': contact,
    'dct:accessRights': { '@id': PUBLIC },
    'dcat:theme': { '@id': GOVERNMENT },
    'dct:accrualPeriodicity': { '@id': CONTINUOUS },
    'dcat:distribution': OPEN_FILES.filter((file) => file.of === of).map(({ name, mediaType }) => ({
      '@id': `${origin}/data/${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': nl(name),
      'dcat:accessURL': { '@id': `${origin}/open-data` },
      'dcat:downloadURL': { '@id': `${origin}/data/${name}` },
      'dct:license': { '@id': LICENCE },
      'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
    })),
  });
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', vcard: 'http://www.w3.org/2006/vcard/ns#' },
    '@id': `${origin}/data/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': nl(words.openData),
    'dct:description': nl(words.openDataLead),
    'dct:publisher': publisher,
    'dcat:contactPoint': contact,
    'dct:license': { '@id': LICENCE },
    'dcat:dataset': [dataset('plans'), dataset('rounds')],
  };
}
