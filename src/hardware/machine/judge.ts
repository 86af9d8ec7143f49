import type { Finding } from '../../rules/types.ts';
import { finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { MachineFacts } from './facts.ts';
import { judgeBoard } from './judge-board.ts';
import { judgeBoot } from './judge-boot.ts';
import { judgeDevices } from './judge-devices.ts';
import { judgeGpu, judgeNpu } from './judge-gpu.ts';
import { judgePanel } from './judge-panel.ts';

/** Compares a machine with a profile. What could not be seen is a finding of its own level, never silence. */
export function judgeMachine(profile: Profile, facts: MachineFacts): Finding[] {
  return [
    ...judgeBoard(profile, facts),
    ...judgeDevices(profile, facts),
    ...judgeGpu(profile, facts),
    ...judgeNpu(profile, facts),
    ...judgePanel(profile, facts),
    ...judgeBoot(profile, facts),
    finding('HW-20', 'note', 'what the machine says of itself is believed: nothing of this is signed'),
  ];
}
