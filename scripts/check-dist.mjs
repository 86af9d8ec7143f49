// Is the committed dist/ what the sources give? Wipes it, builds it again, and asks git.
import { execFileSync } from 'node:child_process';
import { root, run } from './node24.mjs';

const changes = () => execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: root, encoding: 'utf8' });

run(process.execPath, ['scripts/build-dist.mjs']);
const changed = changes();
if (changed !== '') {
  console.error(`dist/ is stale:\n${changed}Run: npm run build, and commit dist/ with the sources.`);
  process.exit(1);
}
console.log('dist/ is what the sources give');
