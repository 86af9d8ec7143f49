import type { Finding, Verdict } from '../rules/types.ts';
import { checkDisplay } from './display/check.ts';
import { checkImage, type JudgedImage } from './image/check.ts';
import type { MachineFacts } from './machine/facts.ts';
import { judgeMachine } from './machine/judge.ts';
import type { Profile } from './profile.ts';

/**
 * Whether an image brings what a machine needs: kernel, drivers, firmware, arguments, and a display at its scale.
 * @throws ExternalError when the image's layers cannot be read
 */
export async function judgeHardwareOfImage(profile: Profile, image: JudgedImage, strict: boolean): Promise<Verdict> {
  const [parts, display] = await Promise.all([checkImage(profile, image), checkDisplay(profile, image)]);
  return verdictOf([...parts, ...display], strict, '1 image');
}

/** Whether a machine is the one of the profile, and works as it says. */
export function judgeHardwareOfMachine(profile: Profile, facts: MachineFacts, strict: boolean): Verdict {
  return verdictOf(judgeMachine(profile, facts), strict, '1 machine');
}

function verdictOf(findings: Finding[], strict: boolean, judged: string): Verdict {
  const stopped = findings.some(({ level }) => level === 'error' || (strict && level === 'unknown'));
  return { result: stopped ? 'fail' : 'pass', strict, findings, decisions: [], unusedClauses: [], judged };
}
