import { PlacesRepository } from '#api/places';
import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { type Told, gatheringsCalendar, gatheringsFeed } from '#platform/calendar';
import { Config } from '#platform/config';
import { Database } from '#platform/database';
import { Controller, Get, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { type GatheringRow, GatheringRepository } from '../gathering.repository.js';
import { OwnCalendar } from './own-calendar.handler.js';

const WHY = 'what is announced is for everybody, also in their own calendar';
const PROVINCE = 'drenthe';
type Kind = 'ics' | 'atom';

/** The name and the kind of a file: `aalden.ics`. */
function fileOf(name: string): { slug: string; kind: Kind } {
  const found = /^([a-z0-9-]{1,80})\.(ics|atom)$/.exec(name);
  if (found === null) throw new NotFoundException();
  return { slug: found[1] ?? '', kind: found[2] as Kind };
}

/** Calendar files and feeds of gatherings: of one, of its series, of an area, of a municipality, of the province. */
@Controller('agenda')
export class CalendarController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly gatherings: GatheringRepository,
    private readonly own: OwnCalendar,
  ) {}

  @Get('bijeenkomst/:file')
  @Public(WHY)
  async one(@Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const { slug, kind } = fileOf(file);
    const found = isUuid(slug) && kind === 'ics' ? await this.gatherings.byId(slug) : null;
    if (found === null || found.state === 'draft') throw new NotFoundException();
    return this.answer(kind, language, { name: found.title, path: `/agenda/bijeenkomst/${file}`, rows: [found] });
  }

  @Get('reeks/:file')
  @Public(WHY)
  async ofSeries(@Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const { slug, kind } = fileOf(file);
    const one = isUuid(slug) ? await this.gatherings.byId(slug) : null;
    if (one === null || one.state === 'draft' || one.series === '') throw new NotFoundException();
    return this.answer(kind, language, { name: one.series, path: `/agenda/reeks/${file}`, rows: await this.gatherings.ofSeries(one) });
  }

  @Get('mijn/:file')
  @Public('whoever holds the secret of the address may read it, as calendars cannot sign in')
  async ofPerson(@Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const secret = /^([\w-]{20,100})\.ics$/.exec(file)?.[1];
    const found = secret === undefined ? null : await this.own.read(secret);
    if (found === null) throw new NotFoundException();
    return this.answer('ics', language, { name: null, path: '', rows: found });
  }

  @Get(':file')
  @Public(WHY)
  async ofMunicipality(@Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const { slug, kind } = fileOf(file);
    const municipality = slug === PROVINCE ? null : await this.places.municipality(slug);
    if (municipality === null && slug !== PROVINCE) throw new NotFoundException();
    return this.answer(kind, language, { name: municipality?.name ?? null, path: `/agenda/${file}`, rows: await this.gatherings.forCalendar(municipality?.slug ?? null, null) });
  }

  @Get(':municipality/:file')
  @Public(WHY)
  async ofArea(@Param('municipality') municipality: string, @Param('file') file: string, @Query('taal') language: unknown): Promise<StreamableFile> {
    const { slug, kind } = fileOf(file);
    const area = await this.places.area(municipality.slice(0, 80), slug);
    if (area === null) throw new NotFoundException();
    return this.answer(kind, language, { name: area.name, path: `/agenda/${municipality}/${file}`, rows: await this.gatherings.forCalendar(municipality, slug) });
  }

  private async answer(kind: Kind, language: unknown, { name, path, rows }: { name: string | null; path: string; rows: readonly GatheringRow[] }): Promise<StreamableFile> {
    const speakers = new Map(kind === 'ics' ? (await this.gatherings.speakers(rows.map((row) => row.id))).map(({ gatheringId, names }) => [gatheringId, names]) : []);
    const gatherings = rows.map((row) => ({ ...row, speakers: [...new Set([...row.speakers, ...(speakers.get(row.id) ?? [])])], place: [row.venue, row.address].filter((part) => part !== '').join(', '), online: row.held !== 'hall', cancelled: row.state === 'cancelled' }));
    const told: Told = { locale: language === 'en' ? 'en' : 'nl', origin: this.config.publicOrigin, name, path, gatherings };
    const text = kind === 'ics' ? gatheringsCalendar(told) : gatheringsFeed(told, new Date(await this.database.now()));
    return new StreamableFile(Buffer.from(text), kind === 'ics' ? { type: 'text/calendar; charset=utf-8', disposition: 'inline; filename="brink.ics"' } : { type: 'application/atom+xml; charset=utf-8' });
  }
}
