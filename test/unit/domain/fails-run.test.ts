import { describe, expect, it } from 'vitest';
import { failsRun } from '../../../src/domain/fails-run.ts';
import { severities } from '../../../src/domain/finding.ts';

const failing = (failOn: 'error' | 'warning') => severities.filter((severity) => failsRun(severity, failOn));

describe('a run', () => {
  it('fails for errors alone, unless it is to fail for warnings too', () => {
    expect(failing('error')).toEqual(['error']);
    expect(failing('warning')).toEqual(['error', 'warning']);
  });
});
