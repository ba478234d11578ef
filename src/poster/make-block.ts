import type { Block, Setting } from './blocks/block.ts';
import { changesBlock } from './blocks/changes-block.ts';
import { chartGridBlock } from './blocks/chart-grid-block.ts';
import { chartRowsBlock } from './blocks/chart-rows-block.ts';
import { chartSectionsBlock } from './blocks/chart-sections-block.ts';
import { headingBlock } from './blocks/heading-block.ts';
import { mainChartBlock } from './blocks/main-chart-block.ts';
import { pictureBlock } from './blocks/picture-block.ts';
import { planBlock } from './blocks/plan-block.ts';
import { qrBlock } from './blocks/qr-block.ts';
import { ruledBlock } from './blocks/ruled-block.ts';
import { textBlock } from './blocks/text-block.ts';
import { wheelBlock } from './blocks/wheel-block.ts';
import type { PageContent, SlotBody } from './page-content.ts';
import type { TemplateSlot } from './poster-template.ts';

/** What a slot of a template says of a page; null where there is nothing to say, and the slot disappears. */
export function makeBlock(
  { id, part, style, columns }: Pick<TemplateSlot, 'id' | 'part' | 'style' | 'columns'>,
  page: PageContent,
  setting: Omit<Setting, 'style'>,
): Block | null {
  const slot = page.slots[id];
  if (!slot) return null;
  const styled = { ...setting, style };
  if (part === 'body') return blockOf(slot.body, styled, columns);
  if (part === 'heading') return slot.heading === undefined ? null : headingBlock(slot.heading, styled);
  return slot.note === undefined ? null : textBlock([slot.note], styled);
}

function blockOf(body: SlotBody, setting: Setting, mostColumns: number | null): Block | null {
  switch (body.kind) {
    case 'text':
      return body.paragraphs.length === 0
        ? null
        : textBlock(body.paragraphs, setting, { balance: body.balance === true });
    case 'changes':
      return changesBlock(body.changes, setting, body);
    case 'plan':
      return planBlock(body.heading, body.items, setting);
    case 'chart':
      return mainChartBlock(body.chart, setting);
    case 'chart-grid':
      return chartGridBlock(body.charts, setting, { sameScale: body.sameScale === true, mostColumns });
    case 'chart-rows':
      return chartRowsBlock(body.rows, setting);
    case 'chart-sections':
      return chartSectionsBlock(body.sections, setting);
    case 'ruled':
      return ruledBlock(body.headings, setting);
    case 'wheel':
      return wheelBlock(body.wheel, setting);
    case 'picture':
      return pictureBlock(body.told, setting);
    case 'qr':
      return qrBlock(body.address, body.alt, setting);
  }
}
