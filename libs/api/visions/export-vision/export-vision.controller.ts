import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import type { PrintedVision } from '#platform/letters';
import { Controller, Get, Header, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { actionsOf, chaptersOf } from '../shown-vision.js';
import type { VisionRow } from '../vision.query.js';
import { VisionRepository } from '../vision.repository.js';

/** A version that everybody may read, as a PDF: the newest, unless another is asked. */
@Controller('visions')
export class ExportVisionController {
  constructor(private readonly visions: VisionRepository) {}

  @Get(':id/pdf')
  @Header('cache-control', 'no-cache')
  @Public('what is published is for everybody')
  async take(@Param('id') id: string, @Query('taal') locale?: string, @Query('versie') version?: string): Promise<StreamableFile> {
    const asked = version === undefined ? null : /^[1-9]\d{0,5}$/.test(version) ? Number(version) : 0;
    const row = isUuid(id) ? await this.visions.page(id, asked) : null;
    const printed = row === null ? null : printedVision(row);
    if (row === null || printed === null) throw new NotFoundException();
    // what makes a PDF is large and seldom needed
    const { visionPdf } = await import('#platform/letters');
    return new StreamableFile(await visionPdf(printed, locale === 'en' ? 'en' : 'nl'), { type: 'application/pdf', disposition: `inline; filename="dorpsvisie-${row.area.slug}.pdf"` });
  }
}

/** A vision as it is printed; null when nothing of it is public. */
function printedVision(row: VisionRow): PrintedVision | null {
  const { content, shownVersion: version, publishedAt, receipt, adoption } = row;
  if (content === null || version === null || publishedAt === null) return null;
  const actions = actionsOf(content, row.actions);
  const answered = receipt !== null && receipt.version === version && receipt.outcome !== null;
  return {
    title: content.title,
    summary: content.summary,
    area: row.area.name,
    municipality: row.municipality.name,
    association: row.association.name,
    version,
    publishedAt,
    adoptedOn: adoption !== null && adoption.version === version ? adoption.heldOn : null,
    chapters: chaptersOf(content, row.plans).map((chapter) => ({ ...chapter, goals: chapter.goals.map((goal) => ({ ...goal, plans: goal.plans.map(({ title }) => title), actions: actions.filter(({ goalId }) => goalId === goal.id) })) })) as PrintedVision['chapters'],
    answer: answered && receipt.outcome !== null ? { outcome: receipt.outcome, summary: receipt.summary ?? '', reasons: receipt.reasons ?? '' } : null,
  };
}
