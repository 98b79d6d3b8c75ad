import { isUuid } from '#domain/kernel';
import { Public } from '#platform/auth';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { ConversationRepository } from '../conversation.repository.js';

/** The result of a conversation that is over, without persons (`docs/schemas/conversation-v1.schema.json`). */
@Controller('conversations')
export class ExportResultController {
  constructor(private readonly conversations: ConversationRepository) {}

  @Get(':id')
  @Header('content-disposition', 'attachment; filename="conversation.json"')
  @Public('what a conversation says is for everybody')
  async take(@Param('id') id: string): Promise<object> {
    const row = isUuid(id) ? await this.conversations.byId(id) : null;
    if (row === null || row.result === null || !row.result.final) throw new NotFoundException();
    const { peopleAtLeast, noGroups, groups, statements, unites, divides } = row.result;
    const shown = new Set(row.statements.map((statement) => statement.id));
    return {
      format: 'brink-conversation',
      version: 1,
      id: row.id,
      question: row.question,
      municipality: row.municipality.name,
      area: row.area?.name ?? null,
      openedAt: row.opensAt.toISOString(),
      closedAt: row.closesAt.toISOString(),
      peopleAtLeast,
      noGroups,
      texts: row.statements,
      groups,
      statements: statements.filter(({ statement }) => shown.has(statement)),
      unites,
      divides,
    };
  }
}
