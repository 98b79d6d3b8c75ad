import { Readable } from 'node:stream';
import { csvLine } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Config } from '#platform/config';
import { catalogueOf } from '#platform/open-data';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { type OpenPlan, type OpenRound, OpenDataRepository } from './open-data.repository.js';

/** Open data may be an hour old: whoever asks often is answered on the way. */
const FOR_AN_HOUR = 'public, max-age=3600';
const WHY = 'open data is for everybody';

const PLAN_COLUMNS = ['id', 'address', 'kind', 'title', 'summary', 'municipality', 'area', 'themes', 'level', 'state', 'state_since', 'published_on', 'due_on', 'supporters', 'supporters_on_paper', 'support_needed', 'outcome', 'cost_cents', 'lat', 'lon'];
const ROUND_COLUMNS = ['id', 'address', 'file', 'question', 'municipality', 'area', 'plan', 'method', 'joining', 'opened_at', 'closed_at', 'outcome'];

/** What is public, as files for whoever wants to work with it: without names, and without anything that is shown nowhere on the site. */
@Controller('data')
export class OpenDataController {
  constructor(
    private readonly data: OpenDataRepository,
    private readonly config: Config,
  ) {}

  @Get('plans.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('cache-control', FOR_AN_HOUR)
  @Public(WHY)
  plansAsCsv(): StreamableFile {
    return sent(lines(PLAN_COLUMNS, this.data.plans(), (plan) => this.planCells(plan)));
  }

  @Get('plans.geojson')
  @Header('content-type', 'application/geo+json; charset=utf-8')
  @Header('cache-control', FOR_AN_HOUR)
  @Public(WHY)
  plansAsGeoJson(): StreamableFile {
    return sent(collection(this.data.plans(), (id) => this.addressOf('plannen', id)));
  }

  @Get('rounds.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('cache-control', FOR_AN_HOUR)
  @Public(WHY)
  roundsAsCsv(): StreamableFile {
    return sent(lines(ROUND_COLUMNS, this.data.rounds(), (round) => this.roundCells(round)));
  }

  @Get('catalogue.jsonld')
  @Header('content-type', 'application/ld+json; charset=utf-8')
  @Header('cache-control', FOR_AN_HOUR)
  @Public(WHY)
  catalogue(): StreamableFile {
    return new StreamableFile(Buffer.from(JSON.stringify(catalogueOf(this.config.publicOrigin), null, 2)));
  }

  private addressOf(part: string, id: string): string {
    return `${this.config.publicOrigin}/${part}/${id}`;
  }

  private planCells(plan: OpenPlan): (string | number | null)[] {
    const { id, kind, title, summary, municipality, area, themes, level, state, stateSince, publishedOn, dueOn, supporters, supportersOnPaper, supportNeeded, outcome, costCents, lat, lon } = plan;
    return [id, this.addressOf('plannen', id), kind, title, summary, municipality, area, themes.join(' '), level, state, stateSince, publishedOn, dueOn, supporters, supportersOnPaper, supportNeeded, outcome, costCents, lat, lon];
  }

  private roundCells({ id, question, municipality, area, planId, method, joining, openedAt, closedAt, outcome }: OpenRound): (string | null)[] {
    return [id, this.addressOf('beslissen', id), this.addressOf('rounds', id), question, municipality, area, planId, method, joining, openedAt.toISOString(), closedAt.toISOString(), outcome];
  }
}

const sent = (texts: AsyncGenerator<string>): StreamableFile => new StreamableFile(Readable.from(texts, { objectMode: false }));

async function* lines<Row>(columns: readonly string[], rows: AsyncGenerator<Row>, cells: (row: Row) => (string | number | null)[]): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const row of rows) yield csvLine(cells(row));
}

/** Source: RFC 7946; a plan without a place has no geometry. */
async function* collection(plans: AsyncGenerator<OpenPlan>, addressOf: (id: string) => string): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const { id, lat, lon, ...properties } of plans) {
    const geometry = lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
    yield `${first ? '' : ','}\n${JSON.stringify({ type: 'Feature', id, geometry, properties: { address: addressOf(id), ...properties } })}`;
    first = false;
  }
  yield '\n]}\n';
}
