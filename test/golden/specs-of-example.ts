import { makePoster } from '../../src/cli/make-poster.ts';
import { analyzeAll, readAll } from '../../src/cli/read-all-series.ts';
import { readDrawingTools, readPackageTemplate } from '../../src/cli/read-drawing-tools.ts';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { loadMessages } from '../../src/language/load-messages.ts';
import { help } from '../../src/language/nb/help.ts';
import { leaveOutTeams } from '../../src/report/leave-out-teams.ts';

/** The chart specifications of every poster of an example, in the order of its project file. */
export async function specsOfExample(folder: string) {
  const host = {
    out: () => undefined,
    err: () => undefined,
    env: {},
    cwd: folder,
    now: () => new Date('2023-03-01T12:00:00Z'),
    readStdin: async () => new Uint8Array(),
    terminal: { out: false, err: false },
    outBytes: () => undefined,
    openFile: async () => false,
    untilInterrupted: async () => undefined,
  };
  const { project, measurements, findings } = await readInputs({
    host,
    help,
    inputs: ['.'],
    options: {},
    version: '0',
  });
  const leftOut = leaveOutTeams(project.teams, findings, measurements);
  const { analyzed } = analyzeAll(measurements, project);
  const tools = await readDrawingTools();
  const frame = { template: await readPackageTemplate('team') };
  const specs = [];
  for (const team of project.teams.filter(({ id }) => !leftOut.has(id))) {
    const messages = await loadMessages(team.language ?? project.language);
    const own = analyzed.filter(({ series }) => series.team === team.id);
    const input = { project, team, series: readAll(own, messages), messages, version: '0', file: 'gpf.yaml' };
    specs.push({ team: team.id, specs: (await makePoster(input, frame, tools)).page.specs });
  }
  return specs;
}
