import { parse } from 'yaml';
import * as z from 'zod';
import { type TeamTask, taskSigns } from '../domain/team-task.ts';

const text = z.string().min(1);

const task = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.strictObject({ nb: text, nn: text, en: text }),
  shownBy: z.array(z.enum(taskSigns)).min(1),
  source: text,
});

/**
 * Reads the packaged list of what a team does between gatherings, as YAML or as JSON of the same. Errors: throws where our
 * own file does not follow the schema.
 */
export const readTasks = (file: string): readonly TeamTask[] => z.array(task).parse(parse(file), { jitless: true });
