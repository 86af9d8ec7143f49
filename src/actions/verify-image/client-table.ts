import type { SignatureVerdict } from '../../pipeline/verify.ts';
import type { HostVerdict } from '../../sigstore/types.ts';

type Row = [client: string, answer: HostVerdict['result'], why: string];

/** What each client says of an image, one line each: the client, its answer, why. */
export function clientTable(signatures: SignatureVerdict, hosts: readonly HostVerdict[]): string[] {
  const attested = signatures.attestations.map((type) => ['attestation', 'verified', type]);
  const rows = [...clientRows(signatures, hosts), ...attested];
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([client, answer, why]) => `${client?.padEnd(first ?? 0)}  ${answer?.padEnd(second ?? 0)}  ${why}`);
}

/** The same answers, one by one: signatures first, then hosts. */
export function clientRows(signatures: SignatureVerdict, hosts: readonly HostVerdict[]): Row[] {
  return [
    ...signatures.clients.map(({ client, accepted, detail }): Row => [client, said(accepted), detail]),
    ...hosts.flatMap(hostRows),
  ];
}

function hostRows({ reference, policyFrom, result, reason, enforceSigpolicy }: HostVerdict): Row[] {
  const why = enforceSigpolicy.ok ? enforceSigpolicy.detail : enforceSigpolicy.reason;
  return [
    [`podman, skopeo, bootc on the ${policyFrom}, for ${reference}`, result, reason],
    [`bootc on the ${policyFrom}, --enforce-container-sigpolicy`, said(enforceSigpolicy.ok), why],
  ];
}

function said(accepted: boolean): 'accepted' | 'refused' {
  return accepted ? 'accepted' : 'refused';
}
