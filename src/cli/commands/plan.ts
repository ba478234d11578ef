import { loadPlanTexts } from '../../language/load-plan-texts.ts';
import { forecastPlan } from '../../planning/forecast-plan.ts';
import { planJson } from '../../report/plan-json.ts';
import { renderPlan } from '../../report/render-plan.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { makePaint } from '../make-paint.ts';
import { readProjectFile } from '../read-inputs.ts';
import { readPlanRequest } from '../read-plan-request.ts';
import { speak } from '../speak.ts';
import { todayOf } from '../today-of.ts';

/** `gpf plan`: what a measuring plan can show, before anyone has measured. */
export async function plan(context: CommandContext): Promise<ExitCode> {
  const { host, options, version } = context;
  const { project } = await readProjectFile(context);
  const request = readPlanRequest(options, project, todayOf(options, host));
  const forecast = forecastPlan(request.plan);
  if (options.json) host.out(planJson(version, forecast, request.counted));
  else {
    const { id, formats } = await speak(context, project);
    const words = { texts: await loadPlanTexts(id), formats, paint: makePaint(host, options) };
    host.out(renderPlan(forecast, request.counted, words));
  }
  return exitCode.fine;
}
