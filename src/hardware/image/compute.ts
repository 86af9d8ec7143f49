import type { ImageTree, RpmDatabase } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { finding } from '../finding.ts';
import { listed } from './listed.ts';

/** Packages of AMD's compute stack, as Fedora and AMD call them. */
const packageNames =
  /^(?:rocm(?:-|$)|rocminfo$|roc(?:alution|blas|fft|prim|rand|solver|sparse|thrust|tracer|wmma)|roc-?profiler|hip(?:-|$)|hip(?:blas(?:lt)?|cc|cub|fft|ify|rand|solver|sparse(?:lt)?|tensor)(?:-|$)|hsa-rocr|hsakmt|miopen|rccl|amd-?smi(?:-|$)|composable-kernel)/;

/** Files that are there where it was installed in other ways. */
const filePaths =
  /^(?:opt\/rocm[^/]*|usr\/(?:lib|lib64|local\/lib|local\/lib64)\/(?:rocm|libamdhip64\.so[^/]*|libhsa-runtime64\.so[^/]*)|usr\/(?:local\/)?bin\/(?:hipcc|hipconfig|rocminfo|rocm-smi|amd-smi))$/;

interface Installed {
  tree: ImageTree;
  packages: RpmDatabase;
}

/** HW-07: the compute stack is the container's, so that host and models are updated apart. */
export function judgeCompute({ tree, packages }: Installed, base: Installed | undefined): Finding[] {
  const { names, paths } = stackOf({ tree, packages });
  const findings: Finding[] = [];
  if (packages.state === 'unreadable') {
    const message = `whether packages of ROCm are installed is not known: /${packages.path} cannot be read (${packages.reason})`;
    findings.push(finding('HW-07', 'unknown', message, { path: packages.path }));
  }
  const known = base ? stackOf(base) : { names: [], paths: [] };
  const found = [...names, ...paths.map((path) => `/${path}`)];
  const old = new Set([...known.names, ...known.paths.map((path) => `/${path}`)]);
  const fix = 'Leave it out, and install it in the container that computes.';
  const own = found.filter((each) => !old.has(each));
  if (own.length > 0) {
    const message = `ROCm is on the host: ${listed(own)}`;
    findings.push(finding('HW-07', 'error', message, { evidence: { found: own.join(', ') }, fix }));
  }
  const inherited = found.filter((each) => old.has(each));
  if (inherited.length > 0) {
    const message = `ROCm is on the host, the base’s own: ${listed(inherited)}`;
    findings.push(finding('HW-07', 'warning', message, { evidence: { found: inherited.join(', ') } }));
  }
  return findings;
}

function stackOf({ tree, packages }: Installed): { names: string[]; paths: string[] } {
  const names = packages.state === 'read' ? packages.packages.map(({ name }) => name) : [];
  return {
    names: [...new Set(names.filter((name) => packageNames.test(name)))].sort(),
    paths: [...tree.entries.keys()].filter((path) => filePaths.test(path)).sort(),
  };
}
