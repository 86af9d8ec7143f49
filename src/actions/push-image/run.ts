import { openStaged } from '../../assemble/staged.ts';
import { pushImage } from '../../pipeline/push.ts';
import { requireBareTarget } from '../../pipeline/target.ts';
import { parseImageReference } from '../../registry/reference.ts';
import type { Result, Services } from '../services.ts';
import { runAgain, tellingState } from '../state.ts';
import { pipelineServices, stagedDirOf } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Sends a built image to a repository by its digest; no tag is moved. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const to = parseImageReference(inputs.to, services.cwd);
  requireBareTarget(to);
  const staged = await openStaged(stagedDirOf(inputs.image, services), pipeline.open);
  const target = await pipeline.open(to);

  const state = () => `Some blobs may be in ${target.name}; no tag was moved, nothing was signed. ${runAgain}`;
  const { subject, bytes } = await tellingState(state, () => pushImage(staged, target, services.log));
  services.log.info(`${target.name}@${subject.digest}: no tag was moved, nothing is signed yet`);
  return {
    outputs: { digest: subject.digest, 'bytes-sent': String(bytes.sent), 'bytes-mounted': String(bytes.mounted) },
  };
}
