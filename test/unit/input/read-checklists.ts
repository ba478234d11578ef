import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Pathway } from '../../../src/domain/pathway.ts';
import type { DatesInWrongOrder } from '../../../src/input/checklist-context.ts';
import { makeChecklistReader, type ReadChecklists } from '../../../src/input/make-checklist-reader.ts';
import { replayTable } from '../../../src/input/replay-table.ts';
import { makeTeamRegister } from '../../../src/input/team-register.ts';
import type { Project } from '../../../src/project/project.ts';
import { makeProject } from './make-project.ts';
import { tableOf } from './read-text.ts';

/** What came of a text: the pathways without their places, and what was found. */
export interface ReadChecklistText extends ReadChecklists {
  readonly pathways: readonly Omit<Pathway, 'place'>[];
  readonly findings: readonly Finding[];
}

interface Given {
  readonly project?: Project;
  readonly through?: string;
  readonly only?: string;
  readonly wrong?: (pathway: Pathway) => readonly DatesInWrongOrder[];
}

/** Reads a sheet of checklists from the lines of a CSV file; today is 15 October 2022. */
export function readChecklistText(lines: readonly string[], given: Given = {}): ReadChecklistText {
  const { project = makeProject(), through = null, only = null, wrong = () => [] } = given;
  const pathways: Omit<Pathway, 'place'>[] = [];
  const findings: Finding[] = [];
  const reader = makeChecklistReader(
    { project, teams: makeTeamRegister(project), today: '2022-10-15' as CalendarDate },
    { through: through as CalendarDate | null, only: only as TeamId | null },
    {
      pathway: (pathway) => {
        const { place: _, ...rest } = pathway;
        pathways.push(rest);
        return wrong(pathway);
      },
      finding: (finding) => void findings.push(finding),
    },
  );
  const table = tableOf(lines.join('\n'), 'liste.csv');
  replayTable(table, reader.sheet('liste.csv'));
  return { ...reader.end(), pathways, findings };
}
