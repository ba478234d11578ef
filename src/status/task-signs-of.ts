import type { Team } from '../domain/team.ts';
import type { TaskSign, TeamTask } from '../domain/team-task.ts';
import type { TaskStatus } from './network-status.ts';

/** What a team has written down, as far as a task asks for it. */
interface Written {
  readonly team: Team;
  readonly hasMeasured: boolean;
}

const isWritten = {
  manager: ({ team }) => team.roles?.manager ?? false,
  'general-practitioner': ({ team }) => team.roles?.generalPractitioner ?? false,
  anchoring: ({ team }) => team.poster.anchoring !== null,
  'user-representative': ({ team }) => team.roles?.userRepresentative ?? false,
  'users-changed': ({ team }) => team.poster.usersChanged !== null,
  'measurement-lead': ({ team }) => team.roles?.measurement ?? false,
  changes: ({ team }) => team.changes.length > 0,
  measurements: ({ hasMeasured }) => hasMeasured,
  title: ({ team }) => team.poster.title !== null,
  background: ({ team }) => team.poster.background !== null,
  aim: ({ team }) => team.poster.aim !== null,
} satisfies Record<TaskSign, (written: Written) => boolean>;

/** What of each task stands in gpf.yaml or the sheets, and what does not. */
export const taskSignsOf = (tasks: readonly TeamTask[], team: Team, hasMeasured: boolean): readonly TaskStatus[] =>
  tasks.map((task) => {
    const stands = (sign: TaskSign): boolean => isWritten[sign]({ team, hasMeasured });
    return {
      task,
      written: task.shownBy.filter(stands),
      notWritten: task.shownBy.filter((sign) => !stands(sign)),
    };
  });
