// `npm test`: everything that needs no other tool than Node.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { install, node24, root, run } from './node24.mjs';

install();
const node = node24();

section('check: format, lint, imports, types, dead code, generated files');
run('npm', ['run', '--silent', 'check']);
section('bundle: dist/ is what the sources give');
run('npm', ['run', '--silent', 'check:dist']);
const interop = readdirSync(`${root}/tests/interop`).filter((name) => name.endsWith('.test.ts'));
console.log(
  `\nLeft out: ${interop.length} files in tests/interop, which need the real cosign, skopeo, podman, buildah, registries and act.\n` +
    '  npm run test:interop brings these tools (Debian or Ubuntu, root) and runs them.',
);
section('tests');
// Last, so that the runner's summary ends the output; the guard then looks for the tests' secrets in all that they left.
const suites = ['src/**/*.test.ts', 'tests/integration/*.test.ts', 'tests/dist/*.test.ts'];
// Much of it waits for processes and sockets; the runner's own choice would leave a core idle.
const atOnce = `--test-concurrency=${Math.max(2, availableParallelism())}`;
run(node, ['tests/tools/secrets-guard.ts', node, '--test', atOnce, ...suites]);

function section(title) {
  console.log(`\n== ${title}`);
}
